using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;

namespace Dossier.Tool.Importing;

/// <summary>A table that is not a text: the position of a cell is its row and its column.</summary>
internal static class RowsTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows: a text or a list of texts for each column, what is wrong with the row, and its number.</param>
    /// <param name="problems">Why the table cannot be used.</param>
    public static Table Of(IReadOnlyList<string> columns, IEnumerable<(IReadOnlyList<(string Text, string[]? Parts)> Cells, string? Problem, int Number)> rows, List<TableProblem>? problems = null)
    {
        int width = columns.Count + 1;
        SeedSpan SpanOf(int start, int end) => new(start, end, start / width, start % width, end / width, end % width);
        var found = problems ?? [];
        foreach (IGrouping<string, string> same in columns.Where(static name => name.Length > 0).GroupBy(static name => name, StringComparer.Ordinal).Where(static same => same.Count() > 1))
            found.Add(new TableProblem(default, $"Two columns are called '{same.Key}'. Rename one of them: it is not certain which is meant."));
        return new Table([.. columns], [], Rows(rows, width, SpanOf)) { Problems = found, SpanOf = SpanOf };
    }

    private static IEnumerable<TableRow> Rows(IEnumerable<(IReadOnlyList<(string Text, string[]? Parts)> Cells, string? Problem, int Number)> rows, int width, Func<int, int, SeedSpan> spanOf)
    {
        foreach ((IReadOnlyList<(string Text, string[]? Parts)> cells, string? problem, int number) in rows)
        {
            int start = number * width;
            yield return new TableRow(number, start, [.. cells.Select((cell, column) => new TableCell(cell.Text, start + column, start + column + 1, cell.Parts))])
            {
                Problem = problem is null ? null : new TableProblem(spanOf(start, start), problem),
            };
        }
    }
}
