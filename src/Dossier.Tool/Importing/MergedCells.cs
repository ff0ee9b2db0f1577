using ExcelDataReader;

namespace Dossier.Tool.Importing;

/// <summary>
/// Cells below the head of a sheet that are one cell. What is in one over several rows is said of each of them, unless it is a number: that may be of
/// all of them together, and would be counted once for each.
/// </summary>
/// <param name="merged">The ranges of the sheet.</param>
internal sealed class MergedCells(CellRange[] merged)
{
    private readonly Dictionary<CellRange, (string Text, bool IsNumber)> _firsts = [];

    /// <summary>Fills the cells of a row; what is wrong with the row, or null.</summary>
    /// <param name="texts">The texts of its cells.</param>
    /// <param name="row">The row, from 0. Rows come in order.</param>
    /// <param name="head">The names of the columns.</param>
    /// <param name="isNumber">Whether the cell in a column is a number.</param>
    public string? Fill(string[] texts, int row, List<string> head, Func<int, bool> isNumber)
    {
        string? problem = null;
        foreach (CellRange range in merged.Where(range => range.FromRow <= row && row <= range.ToRow && range.FromColumn < head.Count))
        {
            int column = range.FromColumn;
            if (row == range.FromRow)
                _firsts[range] = (texts[column], isNumber(column));
            if (!_firsts.TryGetValue(range, out (string Text, bool IsNumber) first) || first.Text.Length == 0)
                continue;

            string name = head[column].Length > 0 ? $"'{head[column]}'" : FormattableString.Invariant($"{column + 1}");
            if (Math.Min(range.ToColumn, head.Count - 1) > column)
                problem ??= $"The cell in column {name} is merged with those to its right, so that it is not certain what is in them. Separate them.";
            else if (first.IsNumber && range.ToRow > range.FromRow)
                problem ??= $"The number in column {name} is in a cell over several rows, and may be of all of them together. Separate the cells, and write in each row what it states.";
            else
                texts[column] = first.Text;
        }

        return problem;
    }
}
