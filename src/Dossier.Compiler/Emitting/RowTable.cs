using System.Text;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Emitting;

/// <summary>The rows of the records of a kind in one file, in one text.</summary>
internal sealed class RowTable
{
    // About what a row takes: a buffer that starts small is copied time and again.
    private const int UsualRow = 320;

    private readonly TextBuffer _text;
    private readonly List<int> _starts = [0];

    /// <summary>Writes the rows of records.</summary>
    public RowTable(List<LinkedRecord> records, Columns columns, CancellationToken cancellation = default)
    {
        _text = new TextBuffer(records.Count * UsualRow);
        var scratch = new TextBuffer();
        foreach (LinkedRecord record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            RowText.Write(record, columns, _text, scratch);
            _starts.Add(_text.Length);
        }
    }

    /// <summary>Takes rows as they are.</summary>
    public RowTable(IEnumerable<string> rows)
    {
        _text = new TextBuffer();
        foreach (string row in rows)
        {
            _text.Append(row);
            _starts.Add(_text.Length);
        }
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>How many characters they have.</summary>
    public int Length => _text.Length;

    /// <summary>A row; a long one has several lines.</summary>
    public ReadOnlySpan<char> Row(int row) => _text.Part(_starts[row], _starts[row + 1] - _starts[row]);

    /// <summary>Writes the lines of a row into a verbatim string literal, in which a quotation mark is written twice.</summary>
    public void Write(StringBuilder literal, int row)
    {
        int start = _starts[row];
        int end = _starts[row + 1];
        while (_text.Part(start, end - start).IndexOf('"') is >= 0 and int mark)
        {
            _text.CopyTo(literal, start, mark + 1);
            literal.Append('"');
            start += mark + 1;
        }

        _text.CopyTo(literal, start, end - start);
    }
}
