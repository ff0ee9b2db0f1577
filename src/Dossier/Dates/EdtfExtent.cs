namespace Dossier;

/// <summary>
/// What is known about when something starts and ends, as <see cref="DayKey"/>s. A date can be read in two ways: as a period
/// (all of April, for asking what lies within it) and as an event (at some time in April, for asking about what happened).
/// </summary>
internal readonly struct EdtfExtent
{
    private EdtfExtent(long first, long last, long periodStart, long periodEnd, long eventStart, long eventEnd)
    {
        First = first;
        Last = last;
        PeriodStart = DayKey.Min(periodStart, last);
        PeriodEnd = DayKey.Max(periodEnd, first);
        EventStart = DayKey.Min(eventStart, last);
        EventEnd = DayKey.Max(eventEnd, first);
    }

    /// <summary>The earliest day on which it can start.</summary>
    public long First { get; }

    /// <summary>The latest day on which it can end.</summary>
    public long Last { get; }

    /// <summary>The day by which the period has certainly started.</summary>
    public long PeriodStart { get; }

    /// <summary>The day until which the period certainly continues once it has started.</summary>
    public long PeriodEnd { get; }

    /// <summary>The day by which the event has certainly started.</summary>
    public long EventStart { get; }

    /// <summary>The day before which the event certainly does not end.</summary>
    public long EventEnd { get; }

    /// <summary>Whether the event may be at any single moment between its bounds, instead of lasting from a start to an end.</summary>
    public bool IsSomewhereWithin => EventStart == Last && EventEnd == First;

    /// <summary>The extent of a single date.</summary>
    public static EdtfExtent Of(PackedDate date)
    {
        PackedDate first = date;
        PackedDate last = date;
        if (date.Mask != 0)
        {
            DayPattern.TryFind(date, last: false, out first);
            DayPattern.TryFind(date, last: true, out last);
        }

        long start = FirstDay(first);
        long end = LastDay(last);
        // A season is somewhere in its year, so no day is certainly its first or its last.
        return date.IsSeason && date.Month <= 32
            ? new(start, end, end, start, end, start)
            : new(start, end, FirstDay(last), LastDay(first), end, start);
    }

    /// <summary>Some year from one to another.</summary>
    public static EdtfExtent OfYears(long first, long last)
    {
        long start = DayKey.Of(first, 1, 1);
        long end = DayKey.Of(last, 12, 31);
        return new(start, end, DayKey.Of(last, 1, 1), DayKey.Of(first, 12, 31), end, start);
    }

    /// <summary>From some time in one date to some time in another.</summary>
    public static EdtfExtent Between(EdtfExtent start, EdtfExtent end)
        => new(start.First, end.Last, start.Last, end.First, start.Last, end.First);

    /// <summary>One of the dates from one to another, not known which: <c>[1670..1672]</c>.</summary>
    public static EdtfExtent OneOf(EdtfExtent first, EdtfExtent last)
        => new(first.First, last.Last, last.PeriodStart, first.PeriodEnd, last.Last, first.First);

    /// <summary>Everything from the start of one date to the end of another: <c>{1670..1672}</c>, <c>{1670}</c>.</summary>
    public static EdtfExtent AllOf(EdtfExtent first, EdtfExtent last)
        => new(first.First, last.Last, first.PeriodStart, last.PeriodEnd, first.PeriodStart, last.PeriodEnd);

    /// <summary>A missing start or end: before, or after, all days.</summary>
    public static EdtfExtent Infinite(long infinity) => new(infinity, infinity, infinity, infinity, infinity, infinity);

    /// <summary>Any time.</summary>
    public static EdtfExtent Anything()
        => new(DayKey.BeforeAll, DayKey.AfterAll, DayKey.AfterAll, DayKey.BeforeAll, DayKey.AfterAll, DayKey.BeforeAll);

    private static long FirstDay(PackedDate date) => DayKey.Of(date.Year, FirstMonth(date.Month), date.Day == 0 ? 1 : date.Day);

    private static long LastDay(PackedDate date)
    {
        int month = LastMonth(date.Month);
        return DayKey.Of(date.Year, month, date.Day == 0 ? DayKey.DaysInMonth(date.Year, month) : date.Day);
    }

    private static int FirstMonth(int month) => month switch
    {
        0 => 1,
        <= 12 => month,
        <= 32 => 1,
        <= 36 => ((month - 33) * 3) + 1,
        <= 39 => ((month - 37) * 4) + 1,
        _ => ((month - 40) * 6) + 1,
    };

    private static int LastMonth(int month) => month switch
    {
        0 => 12,
        <= 12 => month,
        <= 32 => 12,
        <= 36 => (month - 32) * 3,
        <= 39 => (month - 36) * 4,
        _ => (month - 39) * 6,
    };
}
