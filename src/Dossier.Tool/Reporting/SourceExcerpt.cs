using System.Text;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Tool.Reporting;

/// <summary>A line of a seed as a terminal shows it, and the columns of the value that a message is about.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Text">The line, or the part of it around the value.</param>
/// <param name="Start">The column at which the value begins.</param>
/// <param name="Width">The columns of the value, at least 1.</param>
internal sealed record SourceExcerpt(int Number, string Text, int Start, int Width)
{
    private const int TabWidth = 4;
    private const string Ellipsis = "...";

    /// <summary>The line of a position.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="span">The position.</param>
    /// <param name="width">How many columns may be used.</param>
    public static SourceExcerpt? Of(string text, SeedSpan span, int width)
    {
        if (span.Start > text.Length)
            return null;

        int start = LineStart(text, span.Start);
        int end = LineEnd(text, span.Start);
        List<Cell> cells = CellsOf(text, start, end);

        // A value of several lines is marked to the end of its first.
        int valueEnd = Math.Clamp(span.End, span.Start, end);
        int from = cells.Count(cell => cell.Offset < span.Start);
        int to = Math.Max(from, cells.Count(cell => cell.Offset < valueEnd));
        while (to > from + 1 && cells[to - 1].Text == " ")
            to--;
        return Shown(cells, from, to, width, span.Line + 1);
    }

    private static SourceExcerpt Shown(List<Cell> cells, int from, int to, int width, int number)
    {
        int first = 0;
        int last = cells.Count;
        string before = "";
        string after = "";
        if (Columns(cells, 0, cells.Count) > width)
        {
            int room = Math.Max(16, width - (2 * Ellipsis.Length));
            int end = Math.Min(to, from + FitFrom(cells, from, room));
            int left = (room - Columns(cells, from, end)) / 2;

            // The value is in the middle of what is shown.
            first = from;
            for (int used = 0; first > 0 && used + cells[first - 1].Width <= left; first--)
                used += cells[first - 1].Width;
            last = first + FitFrom(cells, first, room);
            before = first > 0 ? Ellipsis : "";
            after = last < cells.Count ? Ellipsis : "";
            to = Math.Min(to, last);
        }

        var shown = new StringBuilder(before);
        for (int i = first; i < last; i++)
            shown.Append(cells[i].Text);
        string line = shown.Append(after).ToString();
        return new SourceExcerpt(number, after.Length == 0 ? line.TrimEnd() : line, before.Length + Columns(cells, first, from), Math.Max(1, Columns(cells, from, to)));
    }

    private static int FitFrom(List<Cell> cells, int first, int room)
    {
        int count = 0;
        for (int used = 0; first + count < cells.Count && used + cells[first + count].Width <= room; count++)
            used += cells[first + count].Width;
        return count;
    }

    private static int Columns(List<Cell> cells, int from, int to)
    {
        int width = 0;
        for (int i = from; i < to; i++)
            width += cells[i].Width;
        return width;
    }

    private static List<Cell> CellsOf(string text, int start, int end)
    {
        var cells = new List<Cell>(end - start);
        int column = 0;
        for (int i = start; i < end; i++)
        {
            Cell cell;
            if (text[i] == '\t')
                cell = new Cell(i, new string(' ', TabWidth - (column % TabWidth)), TabWidth - (column % TabWidth));
            else if (i + 1 < end && Rune.TryCreate(text[i], text[i + 1], out Rune pair))
                cell = new Cell(i++, pair.ToString(), CellWidth.Of(pair));
            else if (text[i] == '\uFEFF' && i == 0)
                continue;
            else if (SafeText.IsUnsafe(text[i]))
                cell = new Cell(i, SafeText.Escape(text[i]), SafeText.Escape(text[i]).Length);
            else
                cell = new Cell(i, text[i].ToString(), CellWidth.Of(new Rune(text[i])));
            cells.Add(cell);
            column += cell.Width;
        }

        return cells;
    }

    private static int LineStart(string text, int offset)
    {
        while (offset > 0 && !IsBreak(text[offset - 1]))
            offset--;
        return offset;
    }

    private static int LineEnd(string text, int offset)
    {
        while (offset < text.Length && !IsBreak(text[offset]))
            offset++;
        return offset;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>A character of the line.</summary>
    private readonly record struct Cell(int Offset, string Text, int Width);
}
