namespace Dossier.Tool.Showing;

/// <summary>Dates as the page draws them.</summary>
internal static class PageDates
{
    private const double HoursInDay = 24;
    private const double MinutesInDay = 24 * 60;
    private const double SecondsInDay = 24 * 60 * 60;

    // 1 January 1970, as the number of days since 1 January of year 1.
    private const int Epoch = 719162;

    /// <summary>A date with its time of day; null when nothing is known of it.</summary>
    /// <param name="date">The date.</param>
    /// <param name="time">The time of day; unspecified for none.</param>
    /// <param name="zone">The time zone of the clock time; null for none.</param>
    public static PageDate? Of(EdtfDate date, TimeOfDay time, string? zone)
    {
        if (date.IsUnknown)
            return null;

        IReadOnlyList<EdtfDate> members = date.IsSet ? date.Members : [date];
        double?[][] spans = [.. members.Select(SpanOf)];
        if (members.Count == 1 && members[0].TryGetDay(out _) && time.HasClock)
            spans = [Moment(spans[0][0]!.Value, time)];
        return new PageDate(Words(date, time, zone), date.ToString(), spans, KindOf(date, members.Count))
        {
            Open = Side(members, EdtfBoundKind.Open),
            Unknown = Side(members, EdtfBoundKind.Unknown),
            Soft = date.IsApproximate || date.IsUncertain ? 1 : null,
            Qualification = Qualification(date),
            Sure = date.IsInterval ? Sure(date) : null,
        };
    }

    private static string Words(EdtfDate date, TimeOfDay time, string? zone)
    {
        string words = date.ToString("W", null);
        if (!time.IsUnspecified)
            words += ", " + time.ToString("W", null);
        return zone is not null && (time.HasClock || date.ClockTime is not null) ? $"{words} ({zone})" : words;
    }

    private static double?[] SpanOf(EdtfDate date)
    {
        double? start = date.EarliestDay is { } first ? first - Epoch : null;
        double? end = date.LatestDay is { } last ? last - Epoch + 1 : null;
        return date.ClockTime is { } clock && start is { } day ? Moment(day, new TimeOfDay(clock.Hour, clock.Minute, clock.Second)) : [start, end];
    }

    // A clock time is meant to the minute, or to the second where one is given.
    private static double?[] Moment(double day, TimeOfDay time)
    {
        double start = day + (time.Hour!.Value / HoursInDay) + (time.Minute!.Value / MinutesInDay) + ((time.Second ?? 0) / SecondsInDay);
        double end = start + (time.Second is null ? 1 / MinutesInDay : 1 / SecondsInDay);
        return [Math.Round(start, 6), Math.Round(end, 6)];
    }

    // With one end open or not known, only the day of the other is sure, where that is known to the day.
    private static double[]? Sure(EdtfDate interval)
    {
        int? start = interval.Start?.LatestDay;
        int? end = interval.End?.EarliestDay;
        if (end is null && interval.Start is { } lone && lone.EarliestDay == start)
            end = start;
        if (start is null && interval.End is { } last && last.LatestDay == end)
            start = end;
        return start <= end ? [start.Value - Epoch, end.Value - Epoch + 1] : null;
    }

    private static string KindOf(EdtfDate date, int members)
        => date.IsAllOf ? "all-of" : date.IsOneOf && members > 1 ? "one-of" : date.IsInterval ? "throughout" : "within";

    private static string? Side(IReadOnlyList<EdtfDate> members, EdtfBoundKind kind)
    {
        bool isStart = members.Any(member => member.StartKind == kind);
        bool isEnd = members.Any(member => member.EndKind == kind);
        return (isStart, isEnd) switch
        {
            (true, true) => "both",
            (true, false) => "start",
            (false, true) => "end",
            _ => null,
        };
    }

    private static string? Qualification(EdtfDate date) => (date.IsApproximate, date.IsUncertain) switch
    {
        (true, true) => "approximate and uncertain",
        (true, false) => "approximate",
        (false, true) => "uncertain",
        _ => null,
    };
}
