using System.Globalization;

namespace Briefing;

/// <summary>Says dates and times of day in words, and no more closely than they are known.</summary>
internal static class DateWords
{
    private const string UnknownDay = "an unknown day";

    public static string Of(EdtfDate date)
    {
        if (date.IsUnknown)
            return "not told";
        if (date.IsInterval)
            return Interval(date);
        if (date is { IsOneOf: true, Members: [{ IsInterval: true } range] })
            return OneDayOf(range);
        if (date is { IsUncertain: false, IsApproximate: false, IsUnspecified: false, IsSet: false })
            return Plain(date);

        // What is rarer than that is shown as EDTF writes it.
        return date.ToString();
    }

    public static string Of(TimeOfDay time) => time.HasClock ? time.ToString() : TermWords.Of(time.Part);

    private static string Plain(EdtfDate date)
    {
        if (date.TryGetDay(out DateOnly day))
            return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        if (date is { Precision: EdtfPrecision.Month, Month: { } month, Year: { } year })
            return $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year}";
        return date.ToString();
    }

    private static string Interval(EdtfDate date) => (date.StartKind, date.EndKind) switch
    {
        (EdtfBoundKind.Date, EdtfBoundKind.Open) => $"since {Of(date.Start!.Value)}",
        (EdtfBoundKind.Open, EdtfBoundKind.Date) => $"until {Of(date.End!.Value)}",
        (EdtfBoundKind.Date, EdtfBoundKind.Date) => FromTo(date.Start!.Value, date.End!.Value),
        (EdtfBoundKind.Unknown, EdtfBoundKind.Date) => $"from {UnknownDay} to {Of(date.End!.Value)}",
        (EdtfBoundKind.Date, EdtfBoundKind.Unknown) => $"from {Of(date.Start!.Value)} to {UnknownDay}",
        _ => date.ToString(),
    };

    // `[2023-11-21..2023-11-27]`: it happened once, and on which of these days nobody tells.
    private static string OneDayOf(EdtfDate range) => (range.Start, range.End) switch
    {
        (null, { } last) => $"on or before {Of(last)}",
        ({ } first, null) => $"on or after {Of(first)}",
        ({ } first, { } last) => $"some time {FromTo(first, last)}",
        _ => range.ToString(),
    };

    private static string FromTo(EdtfDate first, EdtfDate last)
    {
        bool sameMonth = first.IsPlainDay && last.IsPlainDay && first.Year == last.Year && first.Month == last.Month;
        return sameMonth ? $"from {first.Day} to {Of(last)}" : $"from {Of(first)} to {Of(last)}";
    }
}
