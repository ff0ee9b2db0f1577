using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Checking;

/// <summary>The fields of a record or an item, by the names that rules know them by.</summary>
internal readonly struct FieldSet(EquatableArray<FieldValue> fields)
{
    /// <summary>All fields.</summary>
    public EquatableArray<FieldValue> All => fields;

    /// <summary>The values of a field; none when it has none.</summary>
    public ValueList Values(string field)
    {
        foreach (FieldValue value in fields)
        {
            if (value.Field.Name == field)
                return value.Values;
        }

        return default;
    }

    /// <summary>The one value of a field.</summary>
    public ScalarValue? Scalar(string field) => Values(field) is { Count: > 0 } values ? values[0] as ScalarValue : null;

    /// <summary>The one text of a field; empty when it has none.</summary>
    public string Text(string field) => Scalar(field)?.Text ?? "";

    /// <summary>The one reference of a field.</summary>
    public ReferenceValue? Reference(string field) => Values(field) is { Count: > 0 } values ? values[0] as ReferenceValue : null;

    /// <summary>The date of a field; unknown when it has none.</summary>
    public EdtfDate Date(string field) => Scalar(field) is { } scalar && EdtfDate.TryParse(scalar.Text, out EdtfDate date) ? date : default;

    /// <summary>The count of a field; unknown when it has none.</summary>
    public Estimate Count(string field) => Scalar(field) is { } scalar && Estimate.TryParse(scalar.Text, out Estimate count) ? count : default;

    /// <summary>The point of a field.</summary>
    public GeoPoint? Point(string field) => Scalar(field) is { } scalar && GeoPoint.TryParse(scalar.Text, out GeoPoint point) ? point : null;

    /// <summary>Who said something, where; its fields stand among the item's own.</summary>
    public FieldSet Attribution => Values("attribution") is { Count: > 0 } values && values[0] is RecordValue record ? new FieldSet(record.Fields) : default;
}

/// <summary>A record as rules see it.</summary>
internal sealed class RecordNode(LinkedRecord record, string path, int number)
{
    /// <summary>The kind's name.</summary>
    public string Kind => record.Kind.Name;

    /// <summary>The record's id.</summary>
    public string Id => record.Id;

    /// <summary>The file that holds it.</summary>
    public string Path => path;

    /// <summary>Its place among all records.</summary>
    public int Number => number;

    /// <summary>Whether it is a row of a collection, whose name was not chosen by hand.</summary>
    public bool IsBulk { get; init; }

    /// <summary>Whether another record that was gone through refers to it.</summary>
    public bool IsReferred { get; set; }

    /// <summary>The record itself.</summary>
    public LinkedRecord Record => record;

    /// <summary>Its fields.</summary>
    public FieldSet Fields => new(record.Fields);

    /// <summary>The place of a value of it.</summary>
    public ValuePlace PlaceOf(Value? value) => new(path, value?.At ?? record.At);

    /// <summary>The place of its id.</summary>
    public ValuePlace Place => new(path, record.At);
}
