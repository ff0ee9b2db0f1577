using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Compiler.Binding;

/// <summary>What to write for a date that is not EDTF: the same day in EDTF, both days if it may mean two, or that it should be left out.</summary>
internal static class DateAdvice
{
    private const int FirstSerial = 10_000;
    private const int LastSerial = 80_000;
    private const int LongestText = 60;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Relative = ["yesterday", "today", "tomorrow", "now", "last week", "last month", "last year", "this week", "this month", "this year", "recently", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "last night", "this morning", "this evening", "tonight", "earlier today", "the day before", "the next day", "the previous day", "same day"];

    // In addition to the texts that mean "not known" in any field.
    private static readonly string[] Missing = ["--", "??", "tba", "undated", "not stated", "no date", "n.d.", "nd", "date unknown"];

    private static readonly string[] Going = ["ongoing", "present", "continuing", "until now", "to date"];

    private static readonly Dictionary<string, int> Seasons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["spring"] = 21, ["summer"] = 22, ["autumn"] = 23, ["fall"] = 23, ["winter"] = 24,
        ["q1"] = 33, ["q2"] = 34, ["q3"] = 35, ["q4"] = 36,
    };

    private static readonly Regex Numbers = Pattern(@"^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$");
    private static readonly Regex YearFirst = Pattern(@"^(\d{4})[./ ](\d{1,2})[./ ](\d{1,2})$|^(\d{4})-(\d{1,2})-(\d{1,2})$");
    private static readonly Regex ShortYear = Pattern(@"^\d{1,2}[./ -](?:\d{1,2}|[a-z]{3,9})[./ -]\d{2}$");
    private static readonly Regex YearMonthDay = Pattern(@"^(\d{4})[-/. ]([a-z]{3,9})\.?[-/., ] ?(\d{1,2})$");
    private static readonly Regex ZeroDay = Pattern(@"^(\d{4})-(\d{2})-00$");
    private static readonly Regex Years = Pattern(@"^(\d{4}) ?[-/\u2013] ?(\d{4}|\d{2})$");
    private static readonly Regex Part = Pattern(@"^(?:early|mid|late|end of|beginning of|start of|in|sometime in)[ -](\d{4})$");
    private static readonly Regex Century = Pattern(@"^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$");
    private static readonly Regex Choice = Pattern(@"^(?:either )?(.+?) or (.+)$");
    private static readonly Regex ChoiceOfDays = Pattern(@"^(\d{1,2}) or (\d{1,2}) ([a-z]+)\.?,? (\d{4})$");
    private static readonly Regex Stamp = Pattern(@"^(\d{10})(?:\d{3})?$");
    private static readonly Regex SerialTime = Pattern(@"^(\d{5})[.,]\d+$");
    private static readonly Regex Compact = Pattern(@"^(\d{4})(\d{2})(\d{2})$");
    private static readonly Regex DayMonth = Pattern(@"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:mon|tues?|wed|thurs?|fri|sat|sun)\.?,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)?[ -]([a-z]+)\.?,?[ -](\d{4})$");
    private static readonly Regex MonthDay = Pattern(@"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:mon|tues?|wed|thurs?|fri|sat|sun)\.?,? )?([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$");
    private static readonly Regex MonthYear = Pattern(@"^(?:(early|mid|late|end of|beginning of|start of|in)[ -])?([a-z]+[1-4]?)\.?,? (?:of )?(\d{4})$|^(\d{4})[ -]([a-z]+[1-4]?)$");
    private static readonly Regex MonthNumber = Pattern(@"^(\d{1,2})[/.-](\d{4})$|^(\d{4})[/.](\d{1,2})$|^(\d{4})-(\d)$");
    private static readonly Regex Days = Pattern(@"^(?:from |between )?(\d{1,2}) ?(?:-|\u2013|to|and|until|through) ?(\d{1,2}) ([a-z]+)\.?,? (\d{4})$");
    private static readonly Regex WithoutYear = Pattern(@"^(?:\d{1,2}(?:st|nd|rd|th)? ([a-z]+)|([a-z]+)(?:\.? \d{1,2}(?:st|nd|rd|th)?)?)$");
    private static readonly Regex NumbersWithoutYear = Pattern(@"^\d{1,2}[./]\d{1,2}$");
    private static readonly Regex Clock = Pattern(@"^(\S.*?)(?: |,|t)+\d{1,2}:\d{2}.*$");
    private static readonly Regex About = Pattern(@"^(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|c|~|on or about|probably|possibly) ?(.+)$");
    private static readonly Regex Decade = Pattern(@"^(?:the )?(\d{3})0s$");
    private static readonly Regex Open = Pattern(@"^(since|from|after|before|until|till|by|up to) (.+)$");
    private static readonly Regex Week = Pattern(@"^(\d{4})-?w(\d{2})(?:-?\d)?$");
    private static readonly Regex Moments = Pattern(@"^(\d{4}-\d{2}-\d{2})(?:[t ][^/]*)?/(\d{4}-\d{2}-\d{2})(?:[t ][^/]*)?$");
    private static readonly Regex Span = Pattern(@"^(?:from |between )?(.+?) ?(?: to | and | until | till | - |\u2013|\u2014|\.\.) ?(.+)$");

    /// <summary>The end of the sentence <c>'x' is not a valid EDTF date:</c>; null if there is no advice.</summary>
    public static string? For(string text)
    {
        string plain = text.Trim();
        if (plain.Length is 0 or > LongestText)
            return null;

        string lower = MonthNames.InEnglish(WesternDigits(plain.ToLowerInvariant()));
        if (lower.StartsWith("on ", StringComparison.Ordinal) && !lower.StartsWith("on or", StringComparison.Ordinal))
            lower = lower.Substring(3);
        if (Array.IndexOf(Missing, lower) >= 0 || ScalarAdvice.IsMissing(lower))
            return "leave the field out if the date is not known";
        if (Array.IndexOf(Going, lower) >= 0)
            return "write the first day, a slash and two dots for something that has not ended, as in '2023-11-22/..'";
        if (Array.IndexOf(Relative, lower) >= 0 || (lower.StartsWith("last ", StringComparison.Ordinal) && Array.IndexOf(Relative, lower.Substring(5)) >= 0) || lower.EndsWith(" ago", StringComparison.Ordinal))
            return "write the day itself, worked out from the date of the source, such as 2023-11-21";
        if (ShortYear.IsMatch(lower))
            return "write the year first, with four digits, as in 2023-11-22";
        if (NumbersWithoutYear.IsMatch(lower) || (Match(WithoutYear, lower) is { } noYear && Month(First(noYear, 1, 2)) > 0))
            return "the year is missing: write it first, as in 2023-11-22";

        if (Alternatives(lower) is { } either)
            return $"write \"{either}\", with the quotation marks";

        List<string> meant = Meant(lower, depth: 0);
        if (meant.Count == 0)
            return null;

        // Otherwise the full stop of the sentence would look like a third dot.
        if (meant[0].EndsWith("..", StringComparison.Ordinal))
            return $"write '{meant[0]}'";
        string word = Serial(lower) is not null ? ", if it is the number of a day in a spreadsheet" : Stamp.IsMatch(lower) ? ", if it is a Unix time" : "";
        return meant.Count == 1 ? $"write {meant[0]}{word}" : $"write {meant[0]} if the day comes first, or {meant[1]} if the month does";
    }

    private static List<string> Meant(string text, int depth)
    {
        if (Day(text) is { Count: > 0 } days)
            return days;

        if (Period(text) is { } period)
            return [period];

        return depth == 0 ? Qualified(text) : [];
    }

    private static List<string> Day(string text)
    {
        if (Match(Numbers, text) is { } numbers)
            return Either(Number(numbers, 3), Number(numbers, 1), Number(numbers, 2));
        if (Match(YearFirst, text) is { } yearFirst)
        {
            int month = Number(yearFirst, 2, 5);
            int day = Number(yearFirst, 3, 6);
            // A second number from 21 to 31 would be read as a season.
            return month is >= 21 and <= 31 && day <= 12 ? Valid(Number(yearFirst, 1, 4), day, month) : Valid(Number(yearFirst, 1, 4), month, day);
        }

        if (Match(YearMonthDay, text) is { } monthNamed)
            return Valid(Number(monthNamed, 1), Month(monthNamed.Groups[2].Value), Number(monthNamed, 3));
        if (Match(Compact, text) is { } compact)
            return Valid(Number(compact, 1), Number(compact, 2), Number(compact, 3));
        if (Match(DayMonth, text) is { } dayMonth)
            return Valid(Number(dayMonth, 3), Month(dayMonth.Groups[2].Value), Number(dayMonth, 1));
        if (Match(MonthDay, text) is { } monthDay)
            return Valid(Number(monthDay, 3), Month(monthDay.Groups[1].Value), Number(monthDay, 2));
        return Serial(text) is { } serial ? [serial] : FromStamp(text) is { } stamp ? [stamp] : [];
    }

    private static string? Period(string text)
    {
        if (Match(Days, text) is { } days && Valid(Number(days, 4), Month(days.Groups[3].Value), Number(days, 1)) is [var first]
            && Valid(Number(days, 4), Month(days.Groups[3].Value), Number(days, 2)) is [var last])
            return $"{first}/{last}";
        if (Match(Moments, text) is { } moments)
            return $"{moments.Groups[1].Value}/{moments.Groups[2].Value}";
        if (Match(Week, text) is { } week)
            return DaysOfWeek(Number(week, 1), Number(week, 2));
        if (Match(Decade, text) is { } decade)
            return decade.Groups[1].Value + "X";
        if (Match(Century, text) is { } century && Number(century, 1) > 0)
            return Invariant($"{Number(century, 1) - 1:00}XX");
        if (Match(ZeroDay, text) is { } zero)
            return zero.Groups[2].Value == "00" ? zero.Groups[1].Value : Number(zero, 2) <= 12 ? $"{zero.Groups[1].Value}-{zero.Groups[2].Value}" : null;
        if (Match(Part, text) is { } part)
            return part.Groups[1].Value;
        if (Match(Years, text) is { } years)
        {
            string until = years.Groups[2].Value;
            until = until.Length == 2 ? years.Groups[1].Value.Substring(0, 2) + until : until;
            return string.CompareOrdinal(years.Groups[1].Value, until) < 0 ? $"{years.Groups[1].Value}/{until}" : null;
        }

        if (Match(MonthNumber, text) is { } number && Number(number, 1, 4, 6) is >= 1 and <= 12 and var month)
            return Invariant($"{First(number, 2, 3, 5)}-{month:00}");
        if (Match(MonthYear, text) is not { } named)
            return null;

        string word = First(named, 2, 5);
        string about = named.Groups[1].Value is "" or "in" ? "" : "~";
        if (Seasons.TryGetValue(word, out int season))
            return Invariant($"{First(named, 3, 4)}-{season}{about}");
        return Month(word) is > 0 and var m ? Invariant($"{First(named, 3, 4)}-{m:00}{about}") : null;
    }

    // A date with something before, after or between: about, since, with a clock time, from one to another.
    private static List<string> Qualified(string text)
    {
        if (Match(About, text) is { } about)
            return [.. Parts(about.Groups[1].Value).Select(date => date + "~")];
        if (Match(Open, text) is { } open && Parts(open.Groups[2].Value) is { Count: > 0 })
        {
            return [.. Parts(open.Groups[2].Value).Select(date => open.Groups[1].Value is "since" or "from" or "after" ? date + "/.." : "../" + date)];
        }

        if (Match(Span, text) is { } span && Parts(span.Groups[1].Value) is [var from])
        {
            if (span.Groups[2].Value is "present" or "now" or "today")
                return [from + "/.."];
            if (Parts(span.Groups[2].Value) is [var to])
                return [$"{from}/{to}"];
        }

        if (Match(Clock, text) is { } clock)
            return Parts(clock.Groups[1].Value);
        return text[text.Length - 1] is '.' or ',' or ';' ? Parts(text.TrimEnd('.', ',', ';')) : [];
    }

    private static List<string> Parts(string text) => EdtfDate.TryParseNotation(text.Trim(), out EdtfDate date, out _) && !date.IsUnknown ? [text.Trim()] : Meant(text.Trim(), depth: 1);

    /// <summary>Two days, one of which is meant, in EDTF.</summary>
    private static string? Alternatives(string text)
    {
        if (Match(ChoiceOfDays, text) is { } days && Valid(Number(days, 4), Month(days.Groups[3].Value), Number(days, 1)) is [var one]
            && Valid(Number(days, 4), Month(days.Groups[3].Value), Number(days, 2)) is [var other])
            return $"[{one},{other}]";
        if (Match(About, text) is not null)
            return null;
        return Match(Choice, text) is { } choice && Parts(choice.Groups[1].Value) is [var first] && Parts(choice.Groups[2].Value) is [var second] && EdtfDate.TryParseNotation($"[{first},{second}]", out _, out _)
            ? $"[{first},{second}]"
            : null;
    }

    private static string WesternDigits(string text)
    {
        char[] digits = text.ToCharArray();
        for (int i = 0; i < digits.Length; i++)
        {
            if (digits[i] > '9' && char.IsDigit(digits[i]))
                digits[i] = (char)('0' + (int)char.GetNumericValue(digits[i]));
        }

        return new string(digits);
    }

    // Seconds or milliseconds since 1970.
    private static string? FromStamp(string text)
        => Match(Stamp, text) is { } stamp && long.TryParse(stamp.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    // 45252 is 2023-11-22: days since 30 December 1899, as in spreadsheets. The time of day is the fraction.
    private static string? Serial(string text) => Match(SerialTime, text) is { } time ? SerialDay(time.Groups[1].Value) : SerialDay(text);

    private static string? SerialDay(string text)
        => text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is >= FirstSerial and <= LastSerial
            ? new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    // The first week of a year is that of 4 January (ISO 8601), and begins on a Monday.
    private static string? DaysOfWeek(int year, int week)
    {
        if (year is < 1 or > 9998 || week is < 1 or > 53)
            return null;
        var fourth = new DateTime(year, 1, 4, 0, 0, 0, DateTimeKind.Unspecified);
        DateTime monday = fourth.AddDays(-(((int)fourth.DayOfWeek + 6) % 7) + ((week - 1) * 7));
        return Invariant($"{monday:yyyy-MM-dd}/{monday.AddDays(6):yyyy-MM-dd}");
    }

    private static List<string> Either(int year, int first, int second)
    {
        List<string> dates = Valid(year, second, first);
        if (first != second)
            dates.AddRange(Valid(year, first, second));
        return dates;
    }

    private static List<string> Valid(int year, int month, int day)
    {
        string date = Invariant($"{year:0000}-{month:00}-{day:00}");
        return EdtfDate.TryParseNotation(date, out _, out _) ? [date] : [];
    }

    private static int Month(string word)
    {
        for (int i = 0; i < Months.Length; i++)
        {
            if (word.Length >= 3 && (Months[i].StartsWith(word, StringComparison.Ordinal) || (word == "sept" && i == 8)))
                return i + 1;
        }

        return 0;
    }

    private static int Number(Match match, params int[] groups)
        => int.TryParse(First(match, groups), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static string First(Match match, params int[] groups)
    {
        foreach (int group in groups)
        {
            if (match.Groups[group].Length > 0)
                return match.Groups[group].Value;
        }

        return "";
    }

    private static Match? Match(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match : null;

    // No time limit: the texts are short and no pattern nests, so that a limit would only fail on a busy machine.
    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
