namespace Dossier.Compiler.Diagnostics;

/// <summary>The families of rules. The first digit of an id decides, so that a rule cannot be in two.</summary>
internal static class RuleCategories
{
    /// <summary>The category of a rule by its id, such as <c>Dossier.Time</c>.</summary>
    public static string Of(string id) => id.Length < 4 ? throw Unknown(id) : id[3] switch
    {
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

    private static ArgumentException Unknown(string id) => new($"'{id}' is not the id of a rule.", nameof(id));
}
