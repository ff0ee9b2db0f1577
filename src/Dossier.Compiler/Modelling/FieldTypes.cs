namespace Dossier.Compiler.Modelling;

/// <summary>The words that model files use for types.</summary>
internal static class FieldTypes
{
    private static readonly Dictionary<string, FieldType> Plain = new(StringComparer.Ordinal)
    {
        ["text"] = FieldType.Text,
        ["id"] = FieldType.Id,
        ["flag"] = FieldType.Flag,
        ["integer"] = FieldType.Integer,
        ["decimal"] = FieldType.Decimal,
        ["date"] = FieldType.Date,
        ["time"] = FieldType.Time,
        ["estimate"] = FieldType.Estimate,
        ["point"] = FieldType.Point,
        ["url"] = FieldType.Url,
        ["country"] = FieldType.Country,
        ["language"] = FieldType.Language,
        ["field"] = FieldType.Field,
    };

    /// <summary>The type of what a claim about a list is about, which only the built-in model has.</summary>
    public const string Item = "item";

    /// <summary>The words, for suggestions.</summary>
    public static IReadOnlyCollection<string> Words => Plain.Keys;

    /// <summary>Reads <c>date</c>, <c>enum incident-kind</c>, <c>ref actor</c>; null when it is none of these.</summary>
    public static (FieldType Type, string Target)? Parse(string words)
    {
        if (Plain.TryGetValue(words, out FieldType plain))
            return (plain, "");
        if (words == Item)
            return (FieldType.Item, ClaimedItem.Name);

        int space = words.IndexOf(' ');
        if (space < 0)
            return null;

        string target = words.Substring(space + 1).Trim();
        return words.Substring(0, space) switch
        {
            "enum" => (FieldType.Enum, target),
            "ref" => (FieldType.Ref, target),
            "record" => (FieldType.Record, target),
            _ => null,
        };
    }
}
