using System.Globalization;
using System.Text;

namespace Dossier;

/// <summary>
/// Writes a date in English words. Dates with different texts get different words, so that <see cref="EdtfWordsReader"/> can restore the
/// text. This is why a mark on only a part of the date is written as a note in parentheses.
/// </summary>
internal static class EdtfWords
{
    public const string Unknown = "unknown";
    public const string UnknownEnd = "an unknown day";
    public const string From = "from ";
    public const string To = " to ";
    public const string Since = "since ";
    public const string Until = "until ";
    public const string SomeTime = "some time ";
    public const string OnOrBefore = "on or before ";
    public const string InOrBefore = "in or before ";
    public const string OnOrAfter = "on or after ";
    public const string InOrAfter = "in or after ";
    public const string UpTo = "up to ";
    public const string On = " on";
    public const string OneOf = "one of ";
    public const string AllOf = "all of ";
    public const string Or = " or ";
    public const string And = " and ";
    public const string Comma = ", ";
    public const string Year = "year ";
    public const string Some = "some";
    public const string SomeYear = "some year";
    public const string In = " in ";
    public const string At = " at ";
    public const string BeforeChrist = " BC";
    public const string AnnoDomini = "AD ";
    public const string JustTheYear = "just the year";
    public const string YearAndMonth = "year and month";
    public const string SignificantDigits = " significant digit";

    /// <summary>Separates the first and the last year of a year that ends in X: 2010–2019.</summary>
    public const char Dash = '\u2013';

    /// <summary>The words before a date that is marked as a whole: nothing, or the words for <c>?</c>, <c>~</c> and <c>%</c>.</summary>
    public static readonly string[] WholeMarks = ["", "perhaps ", "about ", "perhaps about "];

    /// <summary>The words for a mark in a note about one part.</summary>
    public static readonly string[] PartMarks = ["", " uncertain", " approximate", " uncertain and approximate"];

    /// <summary>The names of year, month and day in notes.</summary>
    public static readonly string[] Parts = ["year", "month", "day"];

    /// <summary>The words for any date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="isFull">Whether two days of one month are both written with their month: from 21 November 2023 to 27 November 2023.</param>
    public static string Of(EdtfDate date, bool isFull = false) => date.Node switch
    {
        null => date.IsUnknown ? Unknown : Of(date.Packed),
        EdtfInterval interval => Of(interval, isFull),
        EdtfSet set => Of(set, isFull),
        EdtfLongYear year => Of(year),
        _ => throw new InvalidOperationException("There is no other kind of date."),
    };

    private static string Of(EdtfInterval interval, bool isFull) => (interval.StartKind, interval.EndKind) switch
    {
        (EdtfBoundKind.Open, _) => Until + Of(interval.End),
        (_, EdtfBoundKind.Open) => Since + Of(interval.Start),
        (EdtfBoundKind.Date, EdtfBoundKind.Date) => From + OfRange(interval, isFull),
        (EdtfBoundKind.Date, _) => From + Of(interval.Start) + To + UnknownEnd,
        _ => From + UnknownEnd + To + Of(interval.End),
    };

    private static string Of(EdtfSet set, bool isFull)
    {
        // A set of one range is written "some day from ... to ...", not as a list.
        if (!set.All && set.Count == 1 && set[0].Node is EdtfInterval only)
            return OfOnly(only, isFull);

        var text = new StringBuilder(set.All ? AllOf : OneOf);
        for (int i = 0; i < set.Count; i++)
        {
            if (i > 0)
                text.Append(i < set.Count - 1 ? Comma : set.All ? And : Or);
            text.Append(set[i].Node is EdtfInterval range ? OfRange(range, isFull) : Of(set[i]));
        }

        return text.ToString();
    }

    private static string OfOnly(EdtfInterval range, bool isFull) => (range.StartKind, range.EndKind) switch
    {
        (EdtfBoundKind.Open, _) => (IsDay(range.End) ? OnOrBefore : InOrBefore) + Of(range.End),
        (_, EdtfBoundKind.Open) => (IsDay(range.Start) ? OnOrAfter : InOrAfter) + Of(range.Start),
        _ => SomeTime + From + OfRange(range, isFull),
    };

    private static bool IsDay(EdtfDate date) => date.Packed.Components == 3;

    private static string OfRange(EdtfInterval range, bool isFull) => (range.StartKind, range.EndKind) switch
    {
        (EdtfBoundKind.Open, _) => UpTo + Of(range.End),
        (_, EdtfBoundKind.Open) => Of(range.Start) + On,
        _ => (!isFull && IsInOneMonth(range.Start, range.End) ? Digits(range.Start.Packed.Day) : Of(range.Start)) + To + Of(range.End),
    };

    // From 21 to 27 November 2023: the month is written once.
    private static bool IsInOneMonth(EdtfDate start, EdtfDate end)
        => start.IsPlainDay && end.IsPlainDay && start.Packed.Year == end.Packed.Year && start.Packed.Month == end.Packed.Month;

    private static string Of(EdtfLongYear year)
    {
        var text = new StringBuilder(WholeMarks[(int)year.RightMark]);
        if (year.HasPrefix)
        {
            text.Append(Year).Append(Digits(year.Mantissa));
            if (year.Exponent > 0)
                text.Append('E').Append(Digits(year.Exponent));
        }
        else
        {
            AppendYear(text, (int)year.Mantissa);
        }

        if (year.Significant > 0 || year.LeftMark != EdtfQualification.None)
        {
            text.Append(" (");
            if (year.Significant > 0)
                text.Append(Digits(year.Significant)).Append(SignificantDigits).Append(year.Significant == 1 ? "" : "s");
            if (year.LeftMark != EdtfQualification.None)
                text.Append(year.Significant > 0 ? Comma : "").Append(Parts[0]).Append(PartMarks[(int)year.LeftMark]);
            text.Append(')');
        }

        return text.ToString();
    }

    private static string Of(PackedDate date)
    {
        int last = date.Components - 1;
        var text = new StringBuilder(WholeMarks[(int)date.RightMark(last)]);
        if (last == 0)
            AppendLoneYear(text, date);
        else if (date.IsSeason)
            AppendYear(text.Append(CalendarWords.Division(date.Month)), date);
        else if (last == 1)
            AppendYear(AppendMonth(text, date).Append(date.MonthMask == 0 ? " " : In), date);
        else
            AppendDay(text, date);

        if (date.HasTime)
            AppendTime(text, date);
        AppendNotes(text, date, last);
        return text.ToString();
    }

    private static void AppendDay(StringBuilder text, PackedDate date)
    {
        if (date.DayMask == 0 && date.MonthMask == 0)
        {
            AppendYear(AppendMonth(text.Append(Digits(date.Day)).Append(' '), date).Append(' '), date);
            return;
        }

        if (date.DayMask == 3)
            text.Append(Some).Append(' ').Append(Parts[2]);
        else
            text.Append(Parts[2]).Append(' ').Append(Pattern(date.Day, date.DayMask == 0 ? 1 : 2, date.DayMask));
        text.Append(In);

        // If day and month are both unknown, the month is left out: "some day in 1985".
        if (date.DayMask != 3 || date.MonthMask != 3)
            AppendMonth(text, date).Append(date.MonthMask == 0 ? " " : In);
        AppendYear(text, date);
    }

    private static StringBuilder AppendMonth(StringBuilder text, PackedDate date) => date.MonthMask switch
    {
        0 => text.Append(CalendarWords.Months[date.Month - 1]),
        3 => text.Append(Some).Append(' ').Append(Parts[1]),
        _ => text.Append(Parts[1]).Append(' ').Append(Pattern(date.Month, 2, date.MonthMask)),
    };

    private static void AppendLoneYear(StringBuilder text, PackedDate date)
    {
        int years = date.YearMask switch { 1 => 10, 3 => 100, 7 => 1000, 15 => 10_000, _ => 0 };
        if (years == 0 || date.IsNegative)
        {
            AppendYear(text, date);
            return;
        }

        text.Append(SomeYear);
        if (years < 10_000)
            text.Append(In).Append(Pattern(date.YearDigits, 4, 0)).Append(Dash).Append(Pattern(date.YearDigits + years - 1, 4, 0));
    }

    private static void AppendYear(StringBuilder text, PackedDate date)
    {
        if (date.YearMask == 0)
            AppendYear(text, date.Year);
        else
            text.Append(date.IsNegative ? "-" : "").Append(Pattern(date.YearDigits, 4, date.YearMask));
    }

    private static void AppendYear(StringBuilder text, int year)
    {
        // ISO 8601 has a year 0, but the words count 1 BC before AD 1.
        if (year <= 0)
            text.Append(Digits(1 - year)).Append(BeforeChrist);
        else
            text.Append(year < 1000 ? AnnoDomini : "").Append(Digits(year));
    }

    private static void AppendTime(StringBuilder text, PackedDate date)
    {
        text.Append(At).Append(Pattern(date.Hour, 2, 0)).Append(':').Append(Pattern(date.Minute, 2, 0)).Append(':').Append(Pattern(date.Second, 2, 0));
        if (date.Zone == PackedDate.ZoneForm.None)
            return;
        text.Append(" UTC");
        if (date.Zone == PackedDate.ZoneForm.Utc)
            return;
        text.Append(date.IsOffsetNegative ? '-' : '+').Append(Pattern(date.OffsetHours, 2, 0));
        if (date.Zone == PackedDate.ZoneForm.HoursAndMinutes)
            text.Append(':').Append(Pattern(date.OffsetMinutes, 2, 0));
    }

    /// <summary>Adds a note for each part with marks of its own: left marks first, then the right marks that do not cover the whole date.</summary>
    private static void AppendNotes(StringBuilder text, PackedDate date, int last)
    {
        int start = text.Length;
        for (int i = 0; i <= last; i++)
            AppendNote(text, start, Parts[i], date.LeftMark(i));
        for (int i = 0; i < last; i++)
            AppendNote(text, start, i == 0 ? JustTheYear : YearAndMonth, date.RightMark(i));
        if (text.Length > start)
            text.Append(')');
    }

    private static void AppendNote(StringBuilder text, int start, string part, EdtfQualification mark)
    {
        if (mark != EdtfQualification.None)
            text.Append(text.Length == start ? " (" : Comma).Append(part).Append(PartMarks[(int)mark]);
    }

    private static string Pattern(int digits, int count, int mask)
    {
        var writer = new EdtfWriter(stackalloc char[8]);
        writer.Put(digits, count, mask);
        return writer.Written.ToString();
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
