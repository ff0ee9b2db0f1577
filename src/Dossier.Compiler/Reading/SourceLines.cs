using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// The offsets at which the lines of a text start, counted as the C# compiler does (<c>\r\n</c>, <c>\n</c>, <c>\r</c>, U+0085, U+2028 and
/// U+2029 each end a line), so that a position means the same in a message and in an editor. Readers request
/// positions mostly in ascending order, so the last line is remembered.
/// </summary>
internal sealed class SourceLines : IEquatable<SourceLines>
{
    private readonly int _length;

    /// <summary>The length of a byte order mark. It is a character of the text but has no column, since editors do not show it.</summary>
    private readonly int _markLength;

    private int[] _starts;
    private int _last;

    public SourceLines(string text)
    {
        _length = text.Length;
        _markLength = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _starts = new int[Math.Max(16, text.Length / 24)];
        Count = 1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u0085')
                continue;
            if (c is '\n' or '\u0085' or '\u2028' or '\u2029' || (c == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                Add(i + 1);
        }
    }

    /// <summary>The number of lines; a text that ends with a line break has an empty last line.</summary>
    public int Count { get; private set; }

    /// <summary>The offset at which a line starts; the text's length for the line after the last.</summary>
    public int StartOf(int line) => line < Count ? _starts[line] : _length;

    /// <summary>The line that an offset is on.</summary>
    public int LineOf(int offset)
    {
        int line = _last;
        if (offset < _starts[line])
            return _last = Search(offset, 0, line - 1);
        if (line + 1 >= Count || offset < _starts[line + 1])
            return line;
        line++;
        if (line + 1 >= Count || offset < _starts[line + 1])
            return _last = line;
        return _last = Search(offset, line + 1, Count - 1);
    }

    /// <summary>The column of an offset on its line.</summary>
    public int ColumnOf(int offset)
    {
        int line = LineOf(offset);
        int column = offset - _starts[line];
        return line == 0 ? Math.Max(0, column - _markLength) : column;
    }

    /// <summary>The span between two offsets, which are first limited to the text and put in order.</summary>
    public SeedSpan Span(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, _length));
        end = Math.Max(start, Math.Min(end, _length));
        int line = LineOf(start);
        int column = ColumnOf(start);
        return new SeedSpan(start, end, line, column, LineOf(end), ColumnOf(end));
    }

    /// <inheritdoc/>
    public bool Equals(SourceLines? other)
        => other is not null && _length == other._length && _markLength == other._markLength && Count == other.Count
            && _starts.AsSpan(0, Count).SequenceEqual(other._starts.AsSpan(0, Count));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceLines);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_length * 31) + Count);

    private int Search(int offset, int low, int high)
    {
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private void Add(int start)
    {
        if (Count == _starts.Length)
            Array.Resize(ref _starts, Count * 2);
        _starts[Count++] = start;
    }
}
