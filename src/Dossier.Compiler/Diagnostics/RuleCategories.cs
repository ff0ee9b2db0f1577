namespace Dossier.Compiler.Diagnostics;

/// <summary>The families of rules. The first digit of an id determines the family.</summary>
internal static class RuleCategories
{
    /// <summary>The category of a rule by its id, such as <c>Dossier.Time</c>.</summary>
    public static string Of(string id) => id.Length < 4 ? throw Unknown(id) : id[3] switch
    {
        '0' => "Dossier.Disclosure",
        '1' => "Dossier.Reading",
        '2' => "Dossier.Identity",
        '3' => "Dossier.Time",
        '4' => "Dossier.Place",
        '5' => "Dossier.Counts",
        '6' => "Dossier.Provenance",
        '7' => "Dossier.Graph",
        '8' => "Dossier.Configuration",
        '9' => "Dossier.Usage",
        _ => throw Unknown(id),
    };

    /// <summary>What the rules of a category are about, in a few words.</summary>
    public static string AboutOf(string category) => category switch
    {
        "Dossier.Disclosure" => "audiences and what is withheld from them",
        "Dossier.Reading" => "the text of a seed cannot be read",
        "Dossier.Identity" => "ids, references, fields and terms",
        "Dossier.Time" => "time",
        "Dossier.Place" => "place",
        "Dossier.Counts" => "counts",
        "Dossier.Provenance" => "sources, speakers and quotations",
        "Dossier.Graph" => "relations, duplicates, suppressions",
        "Dossier.Configuration" => "the project and its model files",
        "Dossier.Usage" => "use from C#",
        _ => throw new ArgumentException($"'{category}' is not a category of rules.", nameof(category)),
    };

    private static ArgumentException Unknown(string id) => new($"'{id}' is not the id of a rule.", nameof(id));
}
