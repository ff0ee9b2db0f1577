using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>The identity of bound items and values, by which statements about them are matched.</summary>
internal static class ItemKeys
{
    /// <summary>The identity of an attributed item, and the text of any other value.</summary>
    /// <param name="shape">The item record of the value; null when the value is not an item.</param>
    /// <param name="value">The value.</param>
    public static string Of(ItemRecord? shape, Value value)
        => shape is not null && value is RecordValue item && ItemAttribution.IsCarriedBy(shape) ? Identity(shape, item) : Text(value);

    /// <summary>The count that an item states beside what distinguishes it from others; unknown for none.</summary>
    /// <param name="shape">The item record of the value; null when the value is not an item.</param>
    /// <param name="value">The value.</param>
    public static Estimate FigureOf(ItemRecord? shape, Value value)
    {
        if (shape is null || value is not RecordValue item)
            return default;

        foreach (FieldValue field in item.Fields)
        {
            if (field.Field.Type == FieldType.Estimate && !shape.Identity.Contains(field.Index) && field.Values[0] is ScalarValue count)
                return Estimate.TryParseNotation(count.Text, out Estimate figure, out _) ? figure : default;
        }

        return default;
    }

    private static string Identity(ItemRecord shape, RecordValue item)
    {
        var fields = new string?[shape.Identity.Length];
        for (int i = 0; i < fields.Length; i++)
        {
            foreach (FieldValue field in item.Fields)
            {
                if (field.Index == shape.Identity[i])
                    fields[i] = string.Join(",", field.Values.Select(Text));
            }
        }

        return ItemIdentity.Key(fields);
    }

    /// <summary>The text that a value is compared by: its own, or the id that it refers to.</summary>
    public static string Text(Value value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        ReferenceValue reference => reference.Id,
        ClaimedReference claimed => claimed.Reference.Id,
        RecordValue { Fields.Count: > 0 } record => Text(record.Fields[0].Values[0]),
        _ => "",
    };
}
