using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Derived;

namespace Dossier.Compiler.Records;

/// <summary>A statement about a record, with the person or organisation who made it.</summary>
internal sealed class ProjectClaim : IDossierClaim
{
    private readonly FieldValues _values;
    private readonly ItemRecord _shape;
    private readonly Kind _kind;
    private readonly ProjectRecords _records;

    /// <summary>Reads a claim.</summary>
    /// <param name="claim">The bound claim.</param>
    /// <param name="shape">The item record of claims.</param>
    /// <param name="kind">The kind of the record that it is about.</param>
    /// <param name="records">The records that references resolve to.</param>
    public ProjectClaim(RecordValue claim, ItemRecord shape, Kind kind, ProjectRecords records)
    {
        _shape = shape;
        _kind = kind;
        _records = records;
        _values = new FieldValues(claim.Fields, records);
        About = new FieldName(_values.Text(shape.Find(FieldRole.About)!));
        Value = _values.Text(shape.Find(FieldRole.Value)!);
        Statement = _values.Text(shape.Find(FieldRole.Statement)!);
        Attribution = new ProjectAttribution(_values.Inline(), records);
        Item = ItemOf(claim, records);
    }

    /// <inheritdoc/>
    public FieldName About { get; }

    /// <inheritdoc/>
    public string? Value { get; }

    /// <inheritdoc/>
    public object? Item { get; }

    /// <inheritdoc/>
    public string? Statement { get; }

    /// <inheritdoc/>
    public IDossierAttribution Attribution { get; }

    /// <inheritdoc/>
    public EdtfDate? AsDate()
        => Value is not null && _kind.Find(About.Name) is { Type: FieldType.Date } && EdtfDate.TryParseNotation(Value, out EdtfDate date, out _) ? date : null;

    /// <inheritdoc/>
    public Estimate? AsEstimate()
        => Value is not null && _kind.Find(About.Name) is { Type: FieldType.Estimate } && Estimate.TryParseNotation(Value, out Estimate count, out _) ? count : null;

    /// <inheritdoc/>
    public Quantity? AsQuantity()
        => Value is not null && _kind.Find(About.Name) is { Type: FieldType.Quantity } && Quantity.TryParseNotation(Value, out Quantity quantity, out _) ? quantity : null;

    /// <inheritdoc/>
    public IDossierRecord? AsRecord()
        => Value is not null && _kind.Find(About.Name) is { Type: FieldType.Ref } field ? _records.Find(field.Target, Value) : null;

    /// <inheritdoc/>
    public override string ToString() => _values.Line(_shape, Attributions.Caveat(Attribution));

    private static object? ItemOf(RecordValue claim, ProjectRecords records)
    {
        foreach (FieldValue field in claim.Fields)
        {
            if (field.Field.Type != FieldType.Item || field.Values[0] is not RecordValue held)
                continue;

            FieldValue item = held.Fields[0];
            ItemRecord shape = records.Model.Record(item.Field.Target);
            return item.Values[0] is not RecordValue record ? null
                : DerivedTraits.IsStatedItem(shape) ? ProjectItem.Read(record, shape, records)
                : new FieldValues(record.Fields, records).Line(shape);
        }

        return null;
    }
}
