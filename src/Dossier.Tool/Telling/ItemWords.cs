using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Telling;

/// <summary>Values and items in words.</summary>
internal static class ItemWords
{
    /// <summary>An item: its fields in words, each with its name where the value does not say what it is.</summary>
    public static string Of(RecordValue item, ItemRecord shape, ProjectRecords records)
    {
        var parts = new List<string>();
        foreach (FieldValue field in item.Fields)
        {
            if (field.Field.Inline || field.Values.IsEmpty)
                continue;

            string words = string.Join(", ", Each(field, records));
            bool saysWhatItIs = field.Field.Type is FieldType.Enum or FieldType.Estimate || field.Field.Name == WellKnown.DamageReport.What || shape.Hover.IndexOf(field.Field.Name) == 0 || field.Index == 0;
            parts.Add(saysWhatItIs ? words : $"{FieldLabel.Of(field.Field)} {words}");
        }

        return string.Join(", ", parts);
    }

    /// <summary>A claim: its value, its item and its statement.</summary>
    public static string OfClaim(RecordValue claim, ItemRecord shape, ProjectRecords records)
    {
        var parts = new List<string>();
        foreach (FieldValue field in claim.Fields)
        {
            if (field.Field.Inline || field.Field.Role == FieldRole.About || field.Values.IsEmpty)
                continue;
            if (field.Field.Type == FieldType.Item && field.Values[0] is RecordValue { Fields: { Count: > 0 } held } && held[0].Values[0] is RecordValue item)
                parts.Add(Of(item, records.Model.Record(held[0].Field.Target), records));
            else
                parts.AddRange(Each(field, records));
        }

        return parts.Count > 0 ? string.Join(": ", parts) : "nothing is said";
    }

    /// <summary>A value of a field.</summary>
    public static string Of(Value value, Field field, ProjectRecords records) => value switch
    {
        ReferenceValue reference => records.Find(field.Target, reference.Id) is { } record ? $"{record.Name} ({record.Id})" : reference.Id,
        RecordValue item => Of(item, records.Model.Record(field.Target), records),
        ScalarValue scalar => Of(scalar.Text, field),
        _ => "",
    };

    private static IEnumerable<string> Each(FieldValue field, ProjectRecords records)
    {
        foreach (Value value in field.Values)
            yield return Of(value, field.Field, records);
    }

    private static string Of(string text, Field field) => field.Type switch
    {
        FieldType.Date when EdtfDate.TryParseNotation(text, out EdtfDate date, out _) => date.ToString("W", null),
        FieldType.Time when TimeOfDay.TryParse(text, out TimeOfDay time) => time.ToString("W", null),
        FieldType.Estimate when Estimate.TryParseNotation(text, out Estimate count, out _) => CountWords.Of(count),
        FieldType.Enum => text.Replace('-', ' '),
        FieldType.Flag => text == "true" ? "yes" : "no",
        FieldType.Integer or FieldType.Decimal or FieldType.Quantity when field.Unit.Length > 0 => $"{text} {field.Unit}",
        _ => text,
    };
}
