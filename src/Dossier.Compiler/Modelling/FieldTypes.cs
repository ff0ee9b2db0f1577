using Dossier.Compiler.Diagnostics;

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
        ["quantity"] = FieldType.Quantity,
        ["point"] = FieldType.Point,
        ["url"] = FieldType.Url,
        ["country"] = FieldType.Country,
        ["language"] = FieldType.Language,
        ["time-zone"] = FieldType.TimeZone,
        ["field"] = FieldType.Field,
    };

    /// <summary>The type of the item in a claim about a list, which only the built-in model has.</summary>
    public const string Item = "item";

    // The names of types in other languages and schemas.
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = "text", ["str"] = "text", ["varchar"] = "text", ["char"] = "text", ["markdown"] = "text", ["words"] = "text", ["name"] = "text",
        ["boolean"] = "flag", ["bool"] = "flag", ["yes/no"] = "flag", ["checkbox"] = "flag", ["logical"] = "flag", ["true/false"] = "flag",
        ["int"] = "integer", ["long"] = "integer", ["whole"] = "integer", ["int32"] = "integer", ["int64"] = "integer",
        ["double"] = "decimal", ["float"] = "decimal", ["real"] = "decimal", ["money"] = "decimal", ["currency"] = "decimal", ["percentage"] = "decimal",
        ["datetime"] = "date", ["timestamp"] = "date", ["day"] = "date", ["year"] = "date", ["edtf"] = "date", ["clock"] = "time", ["hour"] = "time",
        ["count"] = "estimate", ["range"] = "estimate", ["amount"] = "quantity", ["measure"] = "quantity", ["measurement"] = "quantity", ["size"] = "quantity", ["uri"] = "url", ["link"] = "url", ["address"] = "url", ["web"] = "url",
        ["location"] = "point", ["coordinates"] = "point", ["coordinate"] = "point", ["geo"] = "point", ["latlon"] = "point", ["geopoint"] = "point",
        ["nation"] = "country", ["lang"] = "language", ["identifier"] = "id", ["uuid"] = "id", ["key"] = "id",
    };

    /// <summary>The end of a message about an unknown type: what is meant, or all types.</summary>
    public static string Advice(string words, ModelDraft draft)
    {
        string plain = words.Trim();
        if (plain is "number" or "numeric" or "Number")
            return Suggestion.OfAny(["integer", "decimal", "estimate", "quantity"]);
        if (plain is "enum" or "ref" or "record")
            return " Write a name after it, as in 'enum harm', 'ref actor' or 'record alias'.";
        if (plain is "list" or "array" or "List" or "Array")
            return " Write the type of one item, and 'many: true' beside it.";
        if (Others.TryGetValue(plain, out string? other))
            return Suggestion.Of(other);

        string? named = draft.Vocabularies.Has(plain) ? "enum " : draft.Kinds.Has(plain) ? "ref " : draft.Records.Has(plain) ? "record " : null;
        string? near = named is null ? Suggestion.Nearest(plain, Plain.Keys) : named + plain;
        return near is null ? $" Write one of: {string.Join(", ", Plain.Keys)}, enum NAME, ref KIND, record NAME." : Suggestion.Of(near);
    }

    /// <summary>Reads <c>date</c>, <c>enum incident-kind</c>, <c>ref actor</c>; null for anything else.</summary>
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
