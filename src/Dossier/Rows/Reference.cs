using System.Collections;
using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>A reference to a record: the record itself when the user set it, else its place in the dataset until it is used.</summary>
/// <typeparam name="T">The kind referred to.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Reference<T>
    where T : class, IKindRecord<T>
{
    // One more than the ordinal, so that the default refers to nothing.
    private readonly int _place;
    private T? _record;

    /// <summary>Refers to a record.</summary>
    public Reference(T? record) => _record = record;

    internal Reference(int ordinal) => _place = ordinal + 1;

    /// <summary>Whether it refers to nothing.</summary>
    public readonly bool IsNone => _place == 0 && _record is null;

    /// <summary>The id of the record; null when there is none. The record is not decoded, so that it may be asked for while another one is.</summary>
    public readonly string? Id => _record?.Id ?? (_place == 0 ? null : IdIn(RecordSet<T>.OfAssembly));

    /// <summary>The record; null when there is none. It is decoded on first use; two threads that do so at the same time get the same one.</summary>
    public T? Get() => _record ?? (_place == 0 ? null : Get(RecordSet<T>.OfAssembly));

    /// <summary>The same, in a set.</summary>
    internal readonly string? IdIn(RecordSet<T> records) => _record?.Id ?? (_place == 0 ? null : records.IdAt(_place - 1));

    /// <summary>The same, in a set.</summary>
    internal T? Get(RecordSet<T> records) => _record ?? (_place == 0 ? null : _record = records[_place - 1]);
}

/// <summary>References whose records are decoded when they are asked for.</summary>
internal sealed class ReferenceList<T>(RecordSet<T> records, int[] ordinals) : IReadOnlyList<T>
    where T : class, IKindRecord<T>
{
    public int Count => ordinals.Length;

    public T this[int index] => records[ordinals[index]];

    public IEnumerator<T> GetEnumerator()
    {
        foreach (int ordinal in ordinals)
            yield return records[ordinal];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
