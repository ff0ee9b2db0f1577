using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>
/// The records of one kind in one seed file: rows of text in chunks, each decoded when it is first asked for and then kept.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="count">How many rows there are.</param>
/// <param name="perChunk">How many rows a chunk holds; the last may hold fewer.</param>
/// <param name="columns">Which field each column holds.</param>
/// <param name="chunk">Gives a chunk's text by its number.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordRows<T>(int count, int perChunk, string columns, Func<int, string> chunk) : IForgetful
    where T : class, IReadable<T>
{
    private readonly T?[] _records = new T?[count];
    private readonly string?[] _chunks = new string?[(count + perChunk - 1) / perChunk];
    private readonly int[]?[] _starts = new int[]?[(count + perChunk - 1) / perChunk];
    private ColumnPlan? _plan;

    /// <summary>How many records there are.</summary>
    public int Count => _records.Length;

    /// <summary>The record of that row; always the same object.</summary>
    public T this[int row] => Volatile.Read(ref _records[row]) ?? Decode(row);

    /// <summary>Whether the row is that of the id. The row is not decoded.</summary>
    internal bool HasId(int row, ReadOnlySpan<char> id) => IdOf(row).SequenceEqual(id);

    /// <summary>The id of a row. The row is not decoded.</summary>
    internal string IdAt(int row) => IdOf(row).ToString();

    private ReadOnlySpan<char> IdOf(int row)
    {
        string text = Line(row, out int start, out int end);
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        int bar = line.IndexOfAny(RowForm.Cell, RowForm.Line);
        return bar < 0 ? line : line[..bar];
    }

    private T Decode(int row)
    {
        string text = Line(row, out int start, out int end);
        var reader = new RowReader(text, start, end, _plan ??= ColumnPlan.Parse(columns), isOfDataset: true);
        T record = T.Read(ref reader);

        // Two threads may decode the same row at the same time; both get the record of the first.
        return Interlocked.CompareExchange(ref _records[row], record, null) ?? record;
    }

    private string Line(int row, out int start, out int end)
    {
        int number = row / perChunk;
        string text = Volatile.Read(ref _chunks[number]) ?? Load(number);
        int[] starts = _starts[number]!;
        int line = row - (number * perChunk);
        start = starts[line];
        end = starts[line + 1] - 1;
        return text;
    }

    /// <inheritdoc/>
    void IForgetful.Forget()
    {
        Array.Clear(_chunks);
        Array.Clear(_records);
    }

    private string Load(int number)
    {
        HotReload.Track(this);
        string text = chunk(number);
        int rows = Math.Min(perChunk, count - (number * perChunk));
        var starts = new int[rows + 1];
        int at = 0;
        for (int row = 1; row < rows; row++)
        {
            at = RowForm.EndOfRow(text, at) + 1;
            starts[row] = at;
        }

        starts[rows] = text.Length + 1;

        // The text last: who sees it sees where its lines start.
        _starts[number] = starts;
        Volatile.Write(ref _chunks[number], text);
        return text;
    }
}
