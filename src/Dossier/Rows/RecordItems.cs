using System.Collections;

namespace Dossier.Rows;

/// <summary>Items of a record in order. Unlike an array it cannot be written to by a cast.</summary>
internal sealed class RecordItems<T>(T[] items) : IReadOnlyList<T>
{
    public int Count => items.Length;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
