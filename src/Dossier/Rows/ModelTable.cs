using System.Collections.Concurrent;
using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>
/// The kinds and items of a model with their fields, as generated code states them. A part begins with <c>#</c> and the name, for a kind with
/// its plural, and how a sentence about one begins; then each line is a field, <c>participants record* participation actor</c>: its name, what
/// it holds (<c>*</c> for a list, <c>!</c> where it is required) and the vocabulary, kind, record or unit for that. <c>=</c> begins the fields
/// in the line about an item, <c>&amp;</c> those that distinguish it from others.
/// </summary>
/// <param name="text">The table.</param>
/// <param name="vocabularies">The vocabularies.</param>
/// <param name="records">The records of a kind.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelTable(string text, Func<Vocabulary[]> vocabularies, Func<string, KindRecords> records)
{
    private readonly ConcurrentDictionary<string, RecordShape> _shapes = new(StringComparer.Ordinal);
    private string[]? _parts;

    /// <summary>The fields of a kind or an item.</summary>
    public RecordShape Shape(string name)
        => _shapes.TryGetValue(name, out RecordShape? known) ? known : _shapes.GetOrAdd(name, Read);

    /// <summary>The records of every kind, in the order of the model.</summary>
    public KindRecords[] Kinds()
    {
        var kinds = new List<KindRecords>();
        foreach (string part in Parts)
        {
            string names = part[..part.IndexOf(' ', StringComparison.Ordinal)];
            int slash = names.IndexOf('/', StringComparison.Ordinal);
            if (slash > 0)
                kinds.Add(Records(names[..slash]));
        }

        return [.. kinds];
    }

    /// <summary>The value of a claim as a date; null when its field holds none, or there is no value, or it is not a date.</summary>
    /// <param name="kind">The kind of the record that the claim is in; empty when it is in none.</param>
    /// <param name="about">The field that the claim is about.</param>
    /// <param name="value">Its value.</param>
    public EdtfDate? Date(string kind, FieldName about, string? value)
        => value is not null && FieldOf(kind, about)?.Form == FieldForm.Date && EdtfDate.TryParseNotation(value, out EdtfDate date, out _) ? date : null;

    /// <summary>The value of a claim as a count; null when its field holds none, or there is no value, or it is not a count.</summary>
    /// <inheritdoc cref="Date"/>
    public Estimate? Count(string kind, FieldName about, string? value)
        => value is not null && FieldOf(kind, about)?.Form == FieldForm.Count && Estimate.TryParseNotation(value, out Estimate count, out _) ? count : null;

    /// <summary>The value of a claim as a quantity; null when its field holds none, or there is no value, or it is not a quantity.</summary>
    /// <inheritdoc cref="Date"/>
    public Quantity? Quantity(string kind, FieldName about, string? value)
        => value is not null && FieldOf(kind, about)?.Form == FieldForm.Quantity && Dossier.Quantity.TryParseNotation(value, out Quantity quantity, out _) ? quantity : null;

    /// <summary>The record that the value of a claim refers to; null when its field refers to none, or there is no such record.</summary>
    /// <inheritdoc cref="Date"/>
    public IDossierRecord? Record(string kind, FieldName about, string? value)
        => FieldOf(kind, about) is { Form: FieldForm.Reference } field && Records(field.Target).TryGet(value, out IDossierRecord? record) ? record : null;

    // Its own name has spaces, for messages.
    internal Vocabulary Vocabulary(string name)
    {
        string words = name.Replace('-', ' ');
        return Array.Find(vocabularies(), one => one.Name == words) ?? throw new ArgumentException($"The model has no vocabulary '{name}'.", nameof(name));
    }

    internal KindRecords Records(string kind) => records(kind);

    /// <summary>The list that a claim with an item is about: that of its kind, or where it is in none, of the first kind that has one of the name.</summary>
    internal FieldShape? ListOf(string kind, string about)
    {
        foreach (RecordShape shape in KindShapes())
        {
            if ((kind.Length == 0 || shape.Name == kind) && shape.Find(about) is { Form: FieldForm.Record } field && field.Name == about)
                return field;
        }

        return null;
    }

    // A claim that is in no record is read where all kinds that have the field agree on what it holds.
    private FieldShape? FieldOf(string kind, FieldName about)
    {
        if (about.IsNone)
            return null;
        if (kind.Length > 0)
            return Shape(kind).Find(about.Name);

        FieldShape? agreed = null;
        foreach (RecordShape shape in KindShapes())
        {
            if (shape.Find(about.Name) is not { } field)
                continue;
            if (agreed is not null && (agreed.ClaimedKind != field.ClaimedKind || (field.Form == FieldForm.Reference && agreed.Target != field.Target)))
                return null;
            agreed = field;
        }

        return agreed;
    }

    private IEnumerable<RecordShape> KindShapes()
    {
        foreach (string part in Parts)
        {
            int end = part.IndexOfAny([' ', '/']);
            if (part[end] == '/')
                yield return Shape(part[..end]);
        }
    }

    // One by one: most programs need few of them, or none.
    private RecordShape Read(string name)
    {
        foreach (string part in Parts)
        {
            if (part.StartsWith(name, StringComparison.Ordinal) && part[name.Length] is ' ' or '/')
                return new RecordShape(part, this);
        }

        throw new ArgumentException($"The model has no record '{name}'.", nameof(name));
    }

    private string[] Parts => _parts ??= text.Split('#', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
