using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// A date from one column, from two that are a range, or from a year, a month and a day. A range is some day within it, <c>[a..b]</c>; of a record
/// that describes several events it is the whole time, <c>a/b</c>.
/// </summary>
internal sealed class DateRule : ValueRule
{
    // A date has no time, which a record has in a field beside it. What it is listed by, where codes that cannot be represented are.
    private const string TimeOfDay = "(time of day)";

    private static readonly ImmutableArray<string> DefaultFormats = ImmutableArray.Create(
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.fff", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", "yyyy-MM", "yyyy");

    /// <summary>The column with the date, or with the first day of a range.</summary>
    public string? From { get; init; }

    /// <summary>The column with the last day of a range; null for none.</summary>
    public string? To { get; init; }

    /// <summary>The columns with the parts of a date: year, month, day. 0 in one of the last two means that it is not known.</summary>
    public ImmutableArray<string> YearMonthDay { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>How dates are written in the table, tried in order.</summary>
    public ImmutableArray<string> Formats { get; init; } = DefaultFormats;

    /// <summary>The column that says how precise the date is; null for none.</summary>
    public string? PrecisionColumn { get; init; }

    /// <summary>What its codes mean: <c>day</c>, <c>about</c>, <c>month</c>, <c>year</c>.</summary>
    public ValueTable? Precisions { get; init; }

    /// <summary>The rows that describe several events.</summary>
    public ImmutableArray<RowCondition> Aggregate { get; init; } = ImmutableArray<RowCondition>.Empty;

    /// <inheritdoc/>
    public override IEnumerable<string> Columns
        => new[] { From, To, PrecisionColumn }.OfType<string>().Concat(YearMonthDay).Concat(Aggregate.Select(static condition => condition.Column));

    /// <inheritdoc/>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public override SeedNode? In(RowScope row)
    {
        if (YearMonthDay.Length > 0)
            return FromParts(row);

        CellValue from = row.Cell(From!);
        if (from.State == CellState.Withheld)
            return ValueNodes.Withheld(from.Span);
        if (!TryRead(from, row, out string? first) || first is null)
            return null;
        string? last = null;
        if (To is not null && row.Cell(To) is var to && to.Text != from.Text && !TryRead(to, row, out last))
            return null;
        if (last is not null && last != first)
        {
            if (string.CompareOrdinal(last, first) < 0)
            {
                row.Reject(row.Cell(To!), $"The last day, {last}, is before the first, {first}.");
                return null;
            }

            bool isAggregate = Aggregate.Length > 0 && RowMapper.Holds(Aggregate, row);
            return ValueNodes.Scalar(isAggregate ? $"{first}/{last}" : $"[{first}..{last}]", from.Span);
        }

        return Precise(first, from, row) is { } text ? ValueNodes.Scalar(text, from.Span) : null;
    }

    private string? Precise(string date, CellValue from, RowScope row)
    {
        if (PrecisionColumn is null || Precisions is null || row.Cell(PrecisionColumn) is not { State: CellState.Present } precision)
            return date;
        if (!Precisions.TryFind(precision.Text, out string? meaning))
        {
            row.Reject(precision, $"The mapping does not say how precise a date is with '{precision.Text}'.");
            return null;
        }

        return meaning switch
        {
            "month" => date.Length > 7 ? date.Substring(0, 7) : date,
            "year" => date.Length > 4 ? date.Substring(0, 4) : date,
            "about" => date + "~",
            _ => date,
        };
    }

    private SeedScalar? FromParts(RowScope row)
    {
        CellValue[] cells = [.. YearMonthDay.Select(row.Cell)];
        if (cells[0].State != CellState.Present)
            return null;
        string text = "";
        for (int i = 0; i < cells.Length; i++)
        {
            CellValue cell = cells[i];
            if (cell.State != CellState.Present)
                break;
            if (!int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                row.Reject(cell, $"'{cell.Text}' is not part of a date.");
                return null;
            }

            // A day in a month that is not known is not known either.
            if (i > 0 && number == 0)
                break;
            text += i == 0 ? number.ToString("0000", CultureInfo.InvariantCulture) : number.ToString("'-'00", CultureInfo.InvariantCulture);
        }

        return ValueNodes.Scalar(text, cells[0].Span);
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private bool TryRead(CellValue cell, RowScope row, out string? date)
    {
        date = null;
        if (cell.State != CellState.Present)
            return true;
        foreach (string format in Formats)
        {
            if (!DateTime.TryParseExact(cell.Text, format, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime read))
                continue;
            date = Written(read, format);
            if (Formats.Length > 1 && Formats != DefaultFormats && OtherReading(cell.Text, date) is { } other)
            {
                row.Reject(cell, $"'{cell.Text}' is {date} by the format {format}, and {other.Date} by {other.Format}. Which of them is meant is not guessed: leave one of the formats out of the mapping, or write the date as 2014-06-11.");
                date = null;
                return false;
            }

            if (read.TimeOfDay != TimeSpan.Zero)
                row.Mapper.CannotRepresent(cell.Column, TimeOfDay);
            return true;
        }

        row.Reject(cell, $"'{cell.Text}' is not a date in one of the formats of the mapping: {string.Join(", ", Formats)}.");
        return false;
    }

    private static string Written(DateTime date, string format)
        => date.ToString(format.IndexOf('d') >= 0 ? "yyyy-MM-dd" : format.IndexOf('M') >= 0 ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);

    // A table in which days are before months in some rows and after them in others can be read twice.
    private (string Date, string Format)? OtherReading(string text, string date)
    {
        foreach (string format in Formats)
        {
            if (DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime read) && Written(read, format) is { } other && other != date)
                return (other, format);
        }

        return null;
    }
}
