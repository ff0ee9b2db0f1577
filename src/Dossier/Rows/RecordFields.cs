using System.ComponentModel;
using Dossier.Derived;

namespace Dossier.Rows;

/// <summary>What generated records and items say of themselves by the values of their fields.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordFields
{
    /// <summary>Whether both have the same values: lists are compared item by item, references by id.</summary>
    public static bool AreEqual<T>(T one, T? other)
        where T : class, IRecordFields
    {
        if (ReferenceEquals(one, other))
            return true;
        if (other is null || (one is IDossierRecord record && record.Id != ((IDossierRecord)other).Id))
            return false;

        foreach (FieldShape field in one.Shape.Fields)
        {
            if (field.Form != FieldForm.None && !AreEqual(field, one.Value(field.Number), other.Value(field.Number)))
                return false;
        }

        return true;
    }

    /// <summary>A hash of the single values of an item.</summary>
    public static int Hash(IRecordFields item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var hash = default(HashCode);
        foreach (FieldShape field in item.Shape.Fields)
        {
            if (!field.IsMany && field.Form is not (FieldForm.None or FieldForm.Record or FieldForm.Inline or FieldForm.Item))
                hash.Add(item.Value(field.Number));
        }

        return hash.ToHashCode();
    }

    /// <summary>The line about an item: the fields that the model shows, and what must be said beside them.</summary>
    public static string Line(IRecordFields item, string? caveat = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        FieldShape[] shown = item.Shape.Shown;
        var parts = new string?[shown.Length + 1];
        for (int i = 0; i < shown.Length; i++)
            parts[i] = shown[i].Words(item);
        parts[shown.Length] = caveat;
        return RecordWords.Line(parts);
    }

    internal static IDossierAttribution Attribution(IRecordFields item)
    {
        foreach (FieldShape field in item.Shape.Fields)
        {
            if (field.Form == FieldForm.Inline)
                return (IDossierAttribution)item.Value(field.Number)!;
        }

        throw new InvalidOperationException($"{item.Shape.Sentence} has no attribution.");
    }

    internal static string IdentityKey(IRecordFields item) => ItemIdentity.Key(Array.ConvertAll(item.Shape.Identity, field => field.Words(item)));

    /// <summary>The count that an item states beside its identity; unknown for none.</summary>
    internal static Estimate Figure(IRecordFields item)
    {
        foreach (FieldShape field in item.Shape.Fields)
        {
            if (field is { Form: FieldForm.Count, IsMany: false } && Array.IndexOf(item.Shape.Identity, field) < 0)
                return item.Value(field.Number) is Estimate count ? count : default;
        }

        return default;
    }

    /// <summary>The lists of items that carry an attribution. They touch no other field.</summary>
    internal static IReadOnlyList<StatedList> StatedLists(IRecordFields record)
    {
        var lists = new List<StatedList>();
        foreach (FieldShape field in record.Shape.Fields)
        {
            if (field is { Form: FieldForm.Record, IsMany: true } && record.Value(field.Number) is IReadOnlyList<IStatedItem> items)
                lists.Add(new StatedList(field.Name, items));
        }

        return lists;
    }

    internal static void Visit(IRecordFields record, FieldVisitor visitor)
    {
        foreach (FieldShape field in record.Shape.Fields)
        {
            if (field.Form is FieldForm.None or FieldForm.Record or FieldForm.Inline or FieldForm.Item || !visitor.Asks(field.Name))
                continue;
            foreach (object value in field.Each(record))
                visitor.Text(field.Name, field.Notation(value));
        }
    }

    /// <summary>Shows the ids that a record refers to by a path of fields, <c>participants/actor</c>.</summary>
    internal static void References(IRecordFields record, ReadOnlySpan<string> path, Action<string> add)
    {
        FieldShape field = record.Shape.Find(path[0])!;
        foreach (object value in field.Each(record))
        {
            if (value is IRecordFields item && path.Length > 1)
                References(item, path[1..], add);
            else
                add(field.Notation(value));
        }
    }

    private static bool AreEqual(FieldShape field, object? one, object? other)
    {
        if (!field.IsMany)
            return Equals(one, other);
        if (ReferenceEquals(one, other))
            return true;
        if (one is IReadOnlyList<IDossierRecord>)
            return IdsOf(one).SequenceEqual(IdsOf(other!), StringComparer.Ordinal);
        return ((System.Collections.IEnumerable)one!).Cast<object>().SequenceEqual(((System.Collections.IEnumerable)other!).Cast<object>());
    }

    /// <summary>The ids of a list of references. No record is read for them.</summary>
    internal static IEnumerable<string> IdsOf(object references)
        => references is IReferenceIds known ? known.Ids : ((IReadOnlyList<IDossierRecord>)references).Select(static record => record.Id);
}
