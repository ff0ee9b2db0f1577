using System.Globalization;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// A count from up to three columns. Figures that are out of order are no bounds: the best one is kept as the best, and the others in words, so
/// that nothing is lost.
/// </summary>
internal sealed class CountRule : ValueRule
{
    /// <summary>The column with the best figure, or with the only one; null for none.</summary>
    public string? Best { get; init; }

    /// <summary>The column with the low figure; null for none.</summary>
    public string? Low { get; init; }

    /// <summary>The column with the high figure; null for none.</summary>
    public string? High { get; init; }

    /// <summary>Whether the best figure is an estimate without bounds, instead of an exact number.</summary>
    public bool IsBestAlone { get; init; }

    /// <summary>Whether a count of 0 is left out, because another count of the record implies it.</summary>
    public bool IsWithoutZero { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Columns => new[] { Low, Best, High }.OfType<string>();

    /// <inheritdoc/>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public override SeedNode? In(RowScope row)
    {
        CellValue? cell = null;
        if (!TryRead(Low, row, ref cell, out int? low) | !TryRead(Best, row, ref cell, out int? best) | !TryRead(High, row, ref cell, out int? high))
            return null;
        if (cell is null)
            return null;
        if (low is null && best is null && high is null)
            return cell.State == CellState.Withheld ? ValueNodes.Withheld(cell.Span) : null;
        if (IsWithoutZero && (low ?? 0) == 0 && (best ?? 0) == 0 && (high ?? 0) == 0)
            return null;
        bool isDisordered = low > high || best < low || best > high;
        if (isDisordered)
            row.Mapper.KeepInWords(new DisorderedCount(row.Row.Number, (Low, Best, High), low, best, high, cell.Span));
        return ValueNodes.Scalar(Notation(low, best, high, isDisordered), cell.Span);
    }

    private string Notation(int? low, int? best, int? high, bool isDisordered)
    {
        if (isDisordered)
        {
            string words = string.Join(", ", new[] { Named("low", low), Named("high", high) }.OfType<string>());
            return (best is { } b ? $"?..{Digits(b)}..?" : "unknown") + $" ({words})";
        }

        if (low is null && high is null && best is { } only)
            return IsBestAlone ? $"?..{Digits(only)}..?" : Digits(only);
        return Estimate.FromBounds(low, best, high).Notation;
    }

    private static string? Named(string name, int? figure) => figure is { } number ? $"{name} {Digits(number)}" : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    // False if the row is rejected.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static bool TryRead(string? column, RowScope row, ref CellValue? first, out int? number)
    {
        number = null;
        if (column is null)
            return true;
        CellValue cell = row.Cell(column);
        if (first is null || (first.State == CellState.Missing && cell.State != CellState.Missing))
            first = cell;
        if (cell.State != CellState.Present)
            return true;

        // Spreadsheets and data frames write whole numbers with a decimal.
        string text = cell.Text.EndsWith(".0", StringComparison.Ordinal) ? cell.Text.Substring(0, cell.Text.Length - 2) : cell.Text;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int read))
        {
            number = read;
            return true;
        }

        row.Reject(cell, $"'{cell.Text}' is not a whole number of 0 or more. {(IsFigure(cell.Text) ? $"A column that holds figures of other forms as well, such as 10..15, 5+, ~20 or several, is read by '{{ from: {column} }}'." : "If it means that nothing was stated, list it as missing for the column.")}");
        return false;
    }

    // Whoever lists a figure as missing loses people who were counted.
    private static bool IsFigure(string text) => text.Any(char.IsDigit) || Estimate.TryParse(text, out _);
}
