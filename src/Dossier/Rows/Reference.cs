using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Dossier.Rows;

/// <summary>A reference to a record: the record itself when the user set it, else its place in the dataset until it is used.</summary>
/// <typeparam name="T">The kind referred to.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Reference<T>
    where T : class, IKindRecord<T>
{
    // One more than the ordinal, so that the default refers to nothing.
    private readonly int _place;

    // The record, or where to find it when it is in another place than the dataset.
    private object? _target;

    /// <summary>Refers to a record.</summary>
    public Reference(T? record) => _target = record;

    internal Reference(int ordinal) => _place = ordinal + 1;

    internal Reference(ReferencedElsewhere<T> target) => _target = target;

    /// <summary>Whether it refers to nothing.</summary>
    public readonly bool IsNone => _place == 0 && _target is null;

    /// <summary>The id of the record; null when there is none. The record is not decoded, so that it may be asked for while another one is.</summary>
    public readonly string? Id => IdOfTarget() ?? (_place == 0 ? null : IdIn(RecordSet<T>.OfAssembly));

    /// <summary>The record; null when there is none. It is decoded on first use; two threads that do so at the same time get the same one.</summary>
    public T? Get() => Target() ?? (_place == 0 ? null : Get(RecordSet<T>.OfAssembly));

    /// <summary>The same, in a set.</summary>
    internal readonly string? IdIn(RecordSet<T> records) => IdOfTarget() ?? (_place == 0 ? null : records.IdAt(_place - 1));

    /// <summary>The same, in a set.</summary>
    internal T? Get(RecordSet<T> records)
    {
        if (Target() is { } known)
            return known;
        if (_place == 0)
            return null;
        T record = records[_place - 1];
        _target = record;
        return record;
    }

    // A cast to a type parameter has to be looked up, and what the target is has been checked where it was set.
    private readonly string? IdOfTarget() => _target is null ? null : _target is ReferencedElsewhere elsewhere ? elsewhere.Id : Unsafe.As<T>(_target).Id;

    private readonly T? Target() => _target is ReferencedElsewhere elsewhere ? Unsafe.As<ReferencedElsewhere<T>>(elsewhere).Get() : Unsafe.As<T>(_target);
}

/// <summary>A reference to a record that is in another place than the dataset, such as a file. It is read when somebody asks for it.</summary>
internal abstract class ReferencedElsewhere(string id)
{
    /// <summary>The id of the record.</summary>
    public string Id => id;
}

/// <summary>Such a reference to a record of a kind.</summary>
internal sealed class ReferencedElsewhere<T>(ReferenceSource source, string id) : ReferencedElsewhere(id)
    where T : class, IKindRecord<T>
{
    private T? _record;

    public T Get() => _record ?? Interlocked.CompareExchange(ref _record, source.Get<T>(Id), null) ?? _record;
}

/// <summary>References whose records are decoded when they are asked for.</summary>
internal sealed class ReferenceList<T>(RecordSet<T> records, int[] ordinals) : IReadOnlyList<T>, IReferenceIds
    where T : class, IKindRecord<T>
{
    public int Count => ordinals.Length;

    public IEnumerable<string> Ids => ordinals.Select(records.IdAt);

    public T this[int index] => records[ordinals[index]];

    public IEnumerator<T> GetEnumerator()
    {
        foreach (int ordinal in ordinals)
            yield return records[ordinal];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>References to records that are in another place than the dataset.</summary>
internal sealed class ReferencesElsewhere<T>(ReferencedElsewhere<T>[] references) : IReadOnlyList<T>, IReferenceIds
    where T : class, IKindRecord<T>
{
    public int Count => references.Length;

    public IEnumerable<string> Ids => references.Select(static reference => reference.Id);

    public T this[int index] => references[index].Get();

    public IEnumerator<T> GetEnumerator() => references.Select(static reference => reference.Get()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A list of references that knows the ids of its records without reading them.</summary>
internal interface IReferenceIds
{
    /// <summary>The ids.</summary>
    IEnumerable<string> Ids { get; }
}
