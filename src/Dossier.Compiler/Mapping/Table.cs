using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Mapping;

/// <summary>A table from outside: the names of its columns and its rows, whatever format it was read from.</summary>
/// <param name="Columns">The names in the head, in order. A column without one has an empty name.</param>
/// <param name="Tags">The HXL tags of the columns; empty if there is no row of tags.</param>
/// <param name="Rows">The rows, which are read as they are asked for, once.</param>
internal sealed record Table(ImmutableArray<string> Columns, ImmutableArray<string> Tags, IEnumerable<TableRow> Rows)
{
    /// <summary>What a mapping calls the name of the table where it calls columns.</summary>
    public const string NameColumn = "$table";

    /// <summary>Its name, which tells it from other tables with the same columns; empty if it has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>What a person should know of how its file was read, such as the sheets that were not; empty for nothing.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The problems because of which the table cannot be used. Those of the rows are complete when all rows have been asked for.</summary>
    public List<TableProblem> Problems { get; init; } = [];

    /// <summary>The position of a part of the text; of a table that is not a text, the row and the column.</summary>
    public Func<int, int, SeedSpan> SpanOf { get; init; } = static (start, end) => new SeedSpan(start, end, 0, start, 0, end);

    /// <summary>The index of the column with a name or a tag; -1 if there is none.</summary>
    public int IndexOf(string name)
    {
        int index = Columns.IndexOf(name);
        return index >= 0 || Tags.IsDefaultOrEmpty || name.Length == 0 ? index : Tags.IndexOf(name);
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Number">Its number as a spreadsheet shows it, in which the head is a row as well; of objects, its place from 1.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record TableRow(int Number, int Start, TableCell[] Cells)
{
    /// <summary>Why the row cannot be used; null if it can.</summary>
    public TableProblem? Problem { get; init; }
}

/// <summary>A cell of a table.</summary>
internal readonly struct TableCell
{
    private readonly string _source;
    private readonly int _from;
    private readonly int _length;
    private readonly bool _hasDoubledMarks;

    /// <summary>A cell with a text.</summary>
    /// <param name="text">What is in it.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="parts">The values of a cell that holds a list, as in JSON; null for others.</param>
    public TableCell(string text, int start, int end, string[]? parts = null)
        => (_source, _length, Start, End, Parts) = (text, text.Length, start, end, parts);

    /// <summary>A cell whose text is a part of another: of columns that a mapping leaves out, which may be most of a table, no text is made.</summary>
    /// <param name="source">The text of the table.</param>
    /// <param name="from">Where the text of the cell begins in it.</param>
    /// <param name="length">The number of its characters.</param>
    /// <param name="start">Where the cell begins.</param>
    /// <param name="end">Where the cell ends.</param>
    /// <param name="hasDoubledMarks">Whether quotation marks in it are written twice.</param>
    public TableCell(string source, int from, int length, int start, int end, bool hasDoubledMarks = false)
        => (_source, _from, _length, Start, End, _hasDoubledMarks) = (source, from, length, start, end, hasDoubledMarks);

    /// <summary>What is in it. It may be made at each call.</summary>
    public string Text => _hasDoubledMarks ? Written.Replace("\"\"", "\"") : Written;

    /// <summary>Whether a text is in it.</summary>
    public bool Is(string text) => _hasDoubledMarks ? text == Text : text.Length == _length && string.CompareOrdinal(_source, _from, text, 0, _length) == 0;

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>Where it begins.</summary>
    public int Start { get; }

    /// <summary>Where it ends.</summary>
    public int End { get; }

    /// <summary>The values of a cell that holds a list, as in JSON; null for others.</summary>
    public string[]? Parts { get; }

    private string Written => _length == _source.Length ? _source : _source.Substring(_from, _length);
}

/// <summary>A problem of a table or of a mapping.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record TableProblem(SeedSpan Span, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"({Span.Line + 1},{Span.Column + 1}): error: {Message}");
}
