using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Derived;

namespace Dossier.Compiler.Records;

/// <summary>The values of a record or an item, as the properties of generated code return them.</summary>
/// <param name="fields">The values.</param>
/// <param name="records">The records that references resolve to.</param>
internal readonly struct FieldValues(EquatableArray<FieldValue> fields, ProjectRecords records)
{
    /// <summary>The values of a field; none when it was not stated.</summary>
    public ValueList Of(Field field)
    {
        foreach (FieldValue value in fields)
        {
            if (value.Field == field || value.Field.Name == field.Name)
                return value.Values;
        }

        return default;
    }

    /// <summary>The names of fields in the field with a role.</summary>
    public IReadOnlyList<FieldName> FieldNames(FieldRole role)
    {
        foreach (FieldValue value in fields)
        {
            if (value.Field.Role == role)
                return [.. value.Values.OfType<ScalarValue>().Select(static name => new FieldName(name.Text))];
        }

        return [];
    }

    /// <summary>The single text of a field; null when it was not stated.</summary>
    public string? Text(Field field) => Of(field) is { Count: > 0 } values && values[0] is ScalarValue scalar ? scalar.Text : null;

    /// <summary>The record that a field refers to; null when it was not stated.</summary>
    public ProjectRecord? Reference(Field field)
        => Of(field) is { Count: > 0 } values && values[0] is ReferenceValue reference ? records.Find(field.Target, reference.Id) : null;

    /// <summary>The records that a field refers to.</summary>
    public IReadOnlyList<ProjectRecord> References(Field field)
    {
        var found = new List<ProjectRecord>();
        foreach (Value value in Of(field))
        {
            if (value is ReferenceValue reference && records.Find(field.Target, reference.Id) is { } record)
                found.Add(record);
        }

        return found;
    }

    /// <summary>The item records in a field.</summary>
    public IEnumerable<RecordValue> Records(Field field) => Of(field).OfType<RecordValue>();

    /// <summary>The fields of the item's attribution, whose keys are among the item's own; empty when none is stated.</summary>
    public EquatableArray<FieldValue> Inline()
    {
        foreach (FieldValue value in fields)
        {
            if (value.Field.Inline)
                return ((RecordValue)value.Values[0]).Fields;
        }

        return default;
    }

    /// <summary>A field in words, for the one-line description of the record; null when it was not stated.</summary>
    public string? Words(Field field)
    {
        ValueList values = Of(field);
        if (values.IsEmpty)
            return null;

        if (field.Many)
        {
            return field.Type == FieldType.Ref
                ? RecordWords.Ids(References(field))
                : RecordWords.Count(values, NameWords.Of(field.Name));
        }

        return field.Type switch
        {
            FieldType.Date => Date(field).ToString(),
            FieldType.Time => Time(field).ToString(),
            FieldType.Estimate => Count(field).ToString(),
            FieldType.Quantity => Quantity.TryParseNotation(Text(field), out Quantity quantity, out _) ? quantity.ToString() : null,
            FieldType.Flag => RecordWords.Flag(Text(field) == "true", NameWords.Of(field.Name)),
            FieldType.Ref => Reference(field)?.Id,
            FieldType.Record => values[0] is RecordValue record ? Line(record, records.Model.Record(field.Target)) : null,
            FieldType.Item => values[0] is RecordValue item ? Item(item) : null,
            FieldType.Point => GeoPoint.TryParse(Text(field), out GeoPoint point) ? point.ToString() : null,
            _ => Text(field),
        };
    }

    /// <summary>The date of a field; unknown when it was not stated.</summary>
    public EdtfDate Date(Field field) => EdtfDate.TryParseNotation(Text(field) ?? "", out EdtfDate date, out _) ? date : default;

    /// <summary>The time of a field; unspecified when it was not stated.</summary>
    public TimeOfDay Time(Field field) => TimeOfDay.TryParse(Text(field), out TimeOfDay time) ? time : default;

    /// <summary>The count of a field; unknown when it was not stated.</summary>
    public Estimate Count(Field field) => Estimate.TryParseNotation(Text(field) ?? "", out Estimate count, out _) ? count : default;

    private string Line(RecordValue record, ItemRecord shape) => new FieldValues(record.Fields, records).Line(shape);

    /// <summary>The fields of an item that are shown in hover texts, on one line.</summary>
    public string Line(ItemRecord shape, string? caveat = null)
    {
        var parts = new List<string?>();
        foreach (string name in shape.Hover)
        {
            if (shape.Find(name) is { Emit: true } field)
                parts.Add(Words(field));
            else if (shape.ItemField >= 0 && shape.Fields[shape.ItemField].Name == name)
                parts.Add(Words(shape.Fields[shape.ItemField]));
        }

        parts.Add(caveat);
        return RecordWords.Line([.. parts]);
    }

    private string? Item(RecordValue held)
    {
        FieldValue item = held.Fields[0];
        return item.Values[0] is RecordValue record ? Line(record, records.Model.Record(item.Field.Target)) : null;
    }
}
