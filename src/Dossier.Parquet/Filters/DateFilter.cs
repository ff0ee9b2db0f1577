using Dossier.Parquet.Columns;
using Dossier.Rows;

namespace Dossier.Parquet.Filters;

/// <summary>The records whose date may overlap a window.</summary>
internal sealed class DateFilter<T>(EdtfDate window, FieldShape date) : RecordFilter<T>
    where T : class, IKindRecord<T>
{
    // Two times of the clock with offsets may be the same moment on days that are one apart, or two.
    private const int DaysBetweenOffsets = 2;

    private readonly string _earliest = date.Name + "_earliest";
    private readonly string _latest = date.Name + "_latest";
    private readonly DateOnly? _start = Moved(window.Earliest, window.ClockTime is null ? 0 : -DaysBetweenOffsets);
    private readonly DateOnly? _end = Moved(window.Latest, window.ClockTime is null ? 0 : DaysBetweenOffsets);

    /// <inheritdoc/>
    public override bool MayHave(GroupStatistics group)
        => !(_end is { } end && group.IsComplete<DateOnly>(_earliest) && group.Range<DateOnly>(_earliest) is { } earliest && earliest.Least > end)
            && !(_start is { } start && group.IsComplete<DateOnly>(_latest) && group.Range<DateOnly>(_latest) is { } latest && latest.Most < start);

    /// <inheritdoc/>
    public override IReadOnlyList<ColumnData> Find(ColumnSet columns)
        => columns.Find<DateOnly>(_earliest) is { } earliest && columns.Find<DateOnly>(_latest) is { } latest ? [earliest, latest] : [];

    // A day that is missing is not known, or one that a column of days cannot hold.
    /// <inheritdoc/>
    public override bool MayBe(ColumnSet columns, int row)
        => !(_end is { } end && columns.Find<DateOnly>(_earliest) is { } earliest && earliest.Has(row) && earliest[row] > end)
            && !(_start is { } start && columns.Find<DateOnly>(_latest) is { } latest && latest.Has(row) && latest[row] < start);

    /// <inheritdoc/>
    public override bool Is(T record) => IncidentSearch.IsDuring((EdtfDate)record.Value(date.Number)!, window);

    private static DateOnly? Moved(DateOnly? day, int days)
        => day is not { } known ? null : DateOnly.FromDayNumber(Math.Clamp(known.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
