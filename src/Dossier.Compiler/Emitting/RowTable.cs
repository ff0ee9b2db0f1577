using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Emitting;

/// <summary>The rows of the records of a kind in one file, in one text.</summary>
internal sealed class RowTable
{
    // The rows of a file may be a megabyte, which leaves a hole in the compiler's memory: the room is used again for the next file.
    // What is larger than most files is not kept, since the compiler may stay up for days.
    private const int MostKept = 1 << 20;

    [ThreadStatic]
    private static TextBuffer? _spare;

    private readonly TextBuffer _text = TakeBuffer();
    private readonly List<int> _starts = [0];

    /// <summary>Writes the rows of records.</summary>
    public RowTable(List<LinkedRecord> records, Columns columns)
    {
        var scratch = new TextBuffer();
        foreach (LinkedRecord record in records)
        {
            RowText.Write(record, columns, _text, scratch);
            _starts.Add(_text.Length);
        }
    }

    /// <summary>Takes rows as they are.</summary>
    public RowTable(IEnumerable<string> rows)
    {
        foreach (string row in rows)
        {
            _text.Append(row);
            _starts.Add(_text.Length);
        }
    }

    /// <summary>Gives the room back: nothing may be asked of the rows any more.</summary>
    public void Release()
    {
        if (_text.Capacity <= MostKept)
            _spare = _text;
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>How many characters they have.</summary>
    public int Length => _text.Length;

    /// <summary>A row; a long one has several lines.</summary>
    public ReadOnlySpan<char> Row(int row) => _text.Part(_starts[row], _starts[row + 1] - _starts[row]);

    /// <summary>Writes the lines of a row.</summary>
    public void Write(SourceWriter writer, int row) => writer.Lines(_text, _starts[row], _starts[row + 1]);

    private static TextBuffer TakeBuffer()
    {
        TextBuffer buffer = _spare ?? new TextBuffer();
        _spare = null;
        buffer.Clear();
        return buffer;
    }
}
