using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// Reads a table of separated values by RFC 4180: a cell between quotation marks may hold delimiters, line breaks and, written twice, quotation
/// marks. It is strict, since a quotation mark that is not closed silently swallows rows. It also knows a byte order mark, the line <c>sep=;</c>
/// that spreadsheets write, and the row of hashtags of HXL.
/// </summary>
internal sealed class CsvReader
{
    /// <summary>The number of characters that a cell may have: a longer one is the sign of a quotation mark that is not closed.</summary>
    public const int CellCharacters = 1024 * 1024;

    private const string Delimiters = ",;\t|";
    private const int LinesBeforeTags = 25;

    private readonly string _text;
    private readonly SourceLines _lines;
    private readonly List<TableProblem> _problems = [];
    private readonly List<TableCell> _row = [];
    private readonly bool _reusesCells;
    private TableCell[] _cells = [];
    private readonly char _delimiter;
    private readonly int _headRow;

    // What ends a cell that does not begin with a quotation mark.
    private readonly char[] _marks;
    private int _at;

    // The row that was read last, as a spreadsheet numbers it.
    private int _number;

    private CsvReader(string text, char? delimiter, bool reusesCells, int headRow)
    {
        _text = text;
        _reusesCells = reusesCells;
        _headRow = headRow;
        _lines = new SourceLines(text);
        _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        char? separator = Separator();
        _number = headRow - 1;
        if (_number > 0)
            _at = Math.Max(_at, _lines.StartOf(_lines.LineOf(_at) + _number));
        _delimiter = separator ?? delimiter ?? Guess();
        _marks = [_delimiter, '\r', '\n', '"'];
    }

    /// <summary>Reads a table.</summary>
    /// <param name="text">The text.</param>
    /// <param name="delimiter">What separates the cells, unless the text itself says; null to guess it from the first line.</param>
    /// <param name="reusesCells">Whether the cells of a row need not outlast it, so that those of the next one take their place.</param>
    /// <param name="headRow">The line with the names of the columns, from 1.</param>
    public static Table Read(string text, char? delimiter = null, bool reusesCells = false, int headRow = 1) => new CsvReader(text, delimiter, reusesCells, headRow).Read();

    private Table Read()
    {
        if (_text.IndexOf('\0') is >= 0 and int zero)
        {
            Report(zero, zero + 1, "The file has a NUL character, so it is not text, or it is in an encoding such as UTF-16. Save it as UTF-8.");
            return Empty();
        }

        if (!TryRow(out TableCell[] head))
        {
            if (_problems.Count == 0)
                Report(0, 0, EmptyMessage());
            return Empty();
        }

        ImmutableArray<string> tags = Tags(ref head);
        var names = ImmutableArray.CreateBuilder<string>(head.Length);
        foreach (TableCell cell in head)
        {
            string name = cell.Text.Trim();
            if (name.Length > 0 && names.IndexOf(name) is >= 0 and int first)
                Report(cell.Start, cell.End, $"Two columns are called '{ShortText.Of(name, isQuoted: true)}', columns {first + 1} and {names.Count + 1}. Rename one of them: it is not certain which is meant.");
            names.Add(name);
        }

        return new Table(names.MoveToImmutable(), tags, Rows(head.Length)) { Problems = _problems, SpanOf = _lines.Span };
    }

    private string EmptyMessage()
    {
        int lines = _text.TrimEnd('\r', '\n').Length is > 0 and int end ? _lines.LineOf(end - 1) + 1 : 0;
        return lines > 0 && _headRow > lines
            ? FormattableString.Invariant($"The names of the columns would be in row {_headRow}, by the mapping ('headRow'), and the table ends with row {lines}.")
            : "The file is empty. A table has the names of its columns in the first line.";
    }

    private IEnumerable<TableRow> Rows(int columns)
    {
        if (_problems.Count > 0)
            yield break;
        while (true)
        {
            int start = _at;
            if (!TryRow(out TableCell[] cells))
                yield break;
            // A spreadsheet writes the delimiters of rows that are empty.
            if (columns > 1 && cells[0].IsEmpty && Array.TrueForAll(cells, static cell => cell.IsEmpty))
                continue;

            TableProblem? problem = cells.Length == columns ? null
                : new TableProblem(_lines.Span(start, cells[cells.Length - 1].End), FormattableString.Invariant($"The row has {cells.Length} cells, and the head has {columns}."));
            yield return new TableRow(_number, start, cells) { Problem = problem };
        }
    }

    // A row of hashtags in the first lines: the line above it is the head.
    private ImmutableArray<string> Tags(ref TableCell[] head)
    {
        (int afterHead, int number) = (_at, _number);
        head = [.. head];
        TableCell[] above = head;
        for (int line = 0; line < LinesBeforeTags; line++)
        {
            if (line == 0 && AreTags(head))
                return Names(head);
            if (!TryRow(out TableCell[] row))
                break;
            if (AreTags(row) && row.Length == above.Length)
            {
                head = above;
                return Names(row);
            }

            above = [.. row];
        }

        // A mistake further on is found again by whoever reads the rows.
        _problems.Clear();
        (_at, _number) = (afterHead, number);
        return ImmutableArray<string>.Empty;
    }

    private static bool AreTags(TableCell[] row)
    {
        int tags = 0;
        foreach (TableCell cell in row)
        {
            string text = cell.Text.Trim();
            if (text.Length > 1 && text[0] == '#' && char.IsLetter(text[1]))
                tags++;
            else if (text.Length > 0)
                return false;
        }

        return tags > 0;
    }

    private static ImmutableArray<string> Names(TableCell[] row) => row.Select(static cell => cell.Text.Trim()).ToImmutableArray();

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private bool TryRow(out TableCell[] cells)
    {
        cells = [];
        if (_at >= _text.Length)
            return false;
        _number++;
        _row.Clear();
        while (true)
        {
            if (!TryCell(out TableCell cell))
                return false;
            _row.Add(cell);
            if (_at < _text.Length && _text[_at] == _delimiter)
            {
                _at++;
                continue;
            }

            if (_at < _text.Length && _text[_at] == '\r')
                _at++;
            if (_at < _text.Length && _text[_at] == '\n')
                _at++;
            cells = _reusesCells && _cells.Length == _row.Count ? _cells : _cells = new TableCell[_row.Count];
            _row.CopyTo(cells);
            return true;
        }
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private bool TryCell(out TableCell cell)
    {
        int start = _at;
        cell = default;
        if (_at < _text.Length && _text[_at] == '"')
            return TryQuoted(start, out cell);

        int end = _text.IndexOfAny(_marks, _at);
        _at = end < 0 ? _text.Length : end;
        if (end >= 0 && _text[end] == '"' && _delimiter != '"')
            return Fail(_at, _at + 1, "A quotation mark is within a cell that does not begin with one. Put the whole cell between quotation marks, and write the mark twice.");
        if (_at - start > CellCharacters)
            return Fail(start, start, FormattableString.Invariant($"The cell has more than {CellCharacters} characters."));
        cell = new TableCell(_text, start, _at - start, start, _at);
        return true;
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private bool TryQuoted(int start, out TableCell cell)
    {
        cell = default;
        bool hasDoubledMarks = false;
        int from = start + 1;
        int last = Math.Min(_text.Length, start + CellCharacters + 1);
        for (_at = from; _at < _text.Length; _at++)
        {
            int mark = _at < last ? _text.IndexOf('"', _at, last - _at) : -1;
            if (mark < 0 && last < _text.Length)
                return Fail(start, start + 1, FormattableString.Invariant($"The cell that begins here has more than {CellCharacters} characters: a quotation mark may not be closed."));
            if (mark < 0)
                break;
            _at = mark;
            if (_at + 1 < _text.Length && _text[_at + 1] == '"')
            {
                hasDoubledMarks = true;
                _at++;
                continue;
            }

            int length = _at++ - from;
            cell = new TableCell(_text, from, length, start, _at, hasDoubledMarks);
            return _at >= _text.Length || _text[_at] == _delimiter || _text[_at] is '\r' or '\n'
                || Fail(_at, _at + 1, "There is text after the closing quotation mark of a cell. A quotation mark within a cell is written twice.");
        }

        return Fail(start, start + 1, "The quotation mark that begins this cell is not closed.");
    }

    // `sep=;` in the first line, as spreadsheets write and read it.
    private char? Separator()
    {
        if (_text.Length < _at + 5 || string.Compare(_text, _at, "sep=", 0, 4, StringComparison.OrdinalIgnoreCase) != 0)
            return null;
        int end = _at + 5;
        if (end < _text.Length && _text[end] is not ('\r' or '\n'))
            return null;
        char separator = _text[_at + 4];
        _at = _lines.StartOf(1);
        return separator;
    }

    // The delimiter that is in the first line most often.
    private char Guess()
    {
        var counts = new int[Delimiters.Length];
        bool isQuoted = false;
        for (int i = _at; i < _text.Length && (isQuoted || _text[i] is not ('\r' or '\n')) && i - _at < CellCharacters; i++)
        {
            if (_text[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && Delimiters.IndexOf(_text[i]) is >= 0 and int index)
                counts[index]++;
        }

        int most = 0;
        for (int i = 1; i < counts.Length; i++)
            most = counts[i] > counts[most] ? i : most;
        return Delimiters[most];
    }

    private bool Fail(int start, int end, string message)
    {
        Report(start, end, message);
        _at = _text.Length;
        return false;
    }

    private void Report(int start, int end, string message) => _problems.Add(new TableProblem(_lines.Span(start, end), message));

    private Table Empty() => new(ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, []) { Problems = _problems, SpanOf = _lines.Span };
}
