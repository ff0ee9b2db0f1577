using System.Collections.Immutable;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>
/// A bound value of a record. <see cref="Ordinal"/> identifies its position without a line number: it counts
/// the values of the file, so that a value whose line moves because of a comment is equal to what it was.
/// </summary>
internal abstract class Value(int ordinal) : IEquatable<Value>
{
    /// <summary>The index of the value's position in its file's <see cref="BoundDocument.Spans"/>.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>The same value where more values are before it in the file, or fewer.</summary>
    /// <param name="by">How many more.</param>
    public abstract Value Moved(int by);

    /// <inheritdoc/>
    public abstract bool Equals(Value? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Value);

    /// <inheritdoc/>
    public abstract override int GetHashCode();
}

/// <summary>A value that is a single text, in the form that is written to rows and documents.</summary>
internal sealed class ScalarValue(string text, int ordinal) : Value(ordinal)
{
    /// <summary>The text: for a term its name, for a date its notation.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public override Value Moved(int by) => new ScalarValue(Text, Ordinal + by);

    /// <inheritdoc/>
    public override bool Equals(Value? other) => other is ScalarValue scalar && Ordinal == scalar.Ordinal && Text == scalar.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}

/// <summary>
/// A reference to another record by its id; the field determines the kind. A reference to an existing record is the same before and
/// after linking.
/// </summary>
internal sealed class ReferenceValue(string id, int ordinal, string formerId = "") : Value(ordinal)
{
    /// <summary>The id as written; after linking, the current id of the record, even if the seed has a former one.</summary>
    public string Id { get; } = id;

    /// <summary>The former id that the seed has, as linking found; empty when the seed has the current id.</summary>
    public string FormerId { get; } = formerId;

    /// <inheritdoc/>
    public override Value Moved(int by) => new ReferenceValue(Id, Ordinal + by, FormerId);

    /// <inheritdoc/>
    public override bool Equals(Value? other)
        => other is ReferenceValue reference && Ordinal == reference.Ordinal && Id == reference.Id && FormerId == reference.FormerId;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

/// <summary>A record within another: the values of its fields, in the order of the model.</summary>
internal sealed class RecordValue(EquatableArray<FieldValue> fields, int ordinal, EquatableArray<string> unreadable = default) : Value(ordinal)
{
    /// <summary>The names of fields that were written but could not be read, which has been reported.</summary>
    public EquatableArray<string> UnreadableFields { get; } = unreadable;

    /// <summary>The fields that have a value.</summary>
    public EquatableArray<FieldValue> Fields { get; } = fields;

    /// <inheritdoc/>
    public override Value Moved(int by) => new RecordValue(FieldValue.Moved(Fields, by), Ordinal + by, UnreadableFields);

    /// <inheritdoc/>
    public override bool Equals(Value? other) => other is RecordValue record && Ordinal == record.Ordinal && Fields.Equals(record.Fields) && UnreadableFields.Equals(record.UnreadableFields);

    /// <inheritdoc/>
    public override int GetHashCode() => Fields.GetHashCode();
}

/// <summary>A field and its values: one, or for a list one or more.</summary>
/// <param name="Index">The field's index in its shape.</param>
/// <param name="Field">The field itself.</param>
/// <param name="Values">The values in the order of the seed.</param>
internal readonly record struct FieldValue(int Index, Field Field, ValueList Values)
{
    /// <summary>The same fields where more values are before them in the file, or fewer.</summary>
    public static EquatableArray<FieldValue> Moved(EquatableArray<FieldValue> fields, int by)
    {
        var moved = ImmutableArray.CreateBuilder<FieldValue>(fields.Count);
        foreach (FieldValue field in fields)
            moved.Add(new FieldValue(field.Index, field.Field, field.Values.Moved(by)));
        return moved.MoveToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(FieldValue other) => Index == other.Index && Field == other.Field && Values.Equals(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Index * 31) + Values.GetHashCode());
}
