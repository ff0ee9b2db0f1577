using System.Globalization;
using System.Text;

namespace Dossier;

/// <summary>
/// Reads the words that <see cref="EdtfWords"/> writes, and no others. It translates them to EDTF and accepts the result only if writing it
/// gives the same words, so that a text that merely resembles a date in words is not taken for one.
/// </summary>
internal static class EdtfWordsReader
{
    /// <summary>A limit on the length: the words of a date are longer than its text, but by less than this factor.</summary>
    private const int MaxLength = EdtfDate.MaxLength * 32;

    /// <summary>Reads the words of a date, in any capitals.</summary>
    public static bool TryRead(ReadOnlySpan<char> words, out EdtfDate date)
    {
        date = default;
        if (words.IsEmpty || words.Length > MaxLength)
            return false;

        string text = words.ToString();
        if (Same(text, EdtfWords.Unknown))
            return true;
        if (Whole(text) is not { } notation || !EdtfDate.TryParseNotation(notation.AsSpan(), out EdtfDate read, out _))
            return false;
        if (!Same(EdtfWords.Of(read), text) && !Same(EdtfWords.Of(read, isFull: true), text))
            return false;

        date = read;
        return true;
    }

    private static string? Whole(string text)
    {
        if (Starts(text, EdtfWords.OneOf))
            return Set(text.Substring(EdtfWords.OneOf.Length), EdtfWords.Or, '[', ']');
        if (Starts(text, EdtfWords.AllOf))
            return Set(text.Substring(EdtfWords.AllOf.Length), EdtfWords.And, '{', '}');
        if (Starts(text, EdtfWords.SomeTime + EdtfWords.From))
            return Member(text.Substring(EdtfWords.SomeTime.Length + EdtfWords.From.Length)) is { } range ? $"[{range}]" : null;
        if (Starts(text, EdtfWords.OnOrBefore) || Starts(text, EdtfWords.InOrBefore))
            return Single(text.Substring(EdtfWords.OnOrBefore.Length)) is { } before ? $"[..{before}]" : null;
        if (Starts(text, EdtfWords.OnOrAfter) || Starts(text, EdtfWords.InOrAfter))
            return Single(text.Substring(EdtfWords.OnOrAfter.Length)) is { } after ? $"[{after}..]" : null;
        if (Starts(text, EdtfWords.Until))
            return Single(text.Substring(EdtfWords.Until.Length)) is { } end ? "../" + end : null;
        if (Starts(text, EdtfWords.Since))
            return Single(text.Substring(EdtfWords.Since.Length)) is { } start ? start + "/.." : null;
        if (!Starts(text, EdtfWords.From))
            return Single(text);

        string rest = text.Substring(EdtfWords.From.Length);
        int to = IndexOf(rest, EdtfWords.To, 0);
        return to > 0 && End(StartOf(rest, to)) is { } first && End(rest.Substring(to + EdtfWords.To.Length)) is { } last ? $"{first}/{last}" : null;
    }

    /// <summary>The first of two dates. If it is only a day, it has the month of the second one.</summary>
    private static string StartOf(string text, int to)
    {
        string start = text.Substring(0, to);
        int month = text.IndexOf(' ', to + EdtfWords.To.Length);
        return start.Length <= 2 && month > 0 ? $"{start}{text.Substring(month)}" : start;
    }

    private static string? End(string text) => Same(text, EdtfWords.UnknownEnd) ? "" : Single(text);

    private static string? Set(string text, string conjunction, char open, char close)
    {
        var notation = new StringBuilder().Append(open);
        int offset = 0;
        while (offset <= text.Length)
        {
            int comma = IndexOf(text, EdtfWords.Comma, offset);
            int last = comma < 0 ? IndexOf(text, conjunction, offset) : -1;
            int end = comma >= 0 ? comma : last >= 0 ? last : text.Length;
            if (Member(text.Substring(offset, end - offset)) is not { } member)
                return null;

            if (notation.Length > 1)
                notation.Append(',');
            notation.Append(member);
            offset = end == text.Length ? text.Length + 1 : end + (comma >= 0 ? EdtfWords.Comma.Length : conjunction.Length);
        }

        return notation.Append(close).ToString();
    }

    private static string? Member(string text)
    {
        if (Starts(text, EdtfWords.UpTo))
            return Single(text.Substring(EdtfWords.UpTo.Length)) is { } end ? ".." + end : null;
        if (Ends(text, EdtfWords.On))
            return Single(text.Substring(0, text.Length - EdtfWords.On.Length)) is { } start ? start + ".." : null;
        int to = IndexOf(text, EdtfWords.To, 0);
        if (to < 0)
            return Single(text);
        return Single(StartOf(text, to)) is { } first && Single(text.Substring(to + EdtfWords.To.Length)) is { } last ? $"{first}..{last}" : null;
    }

    private static string? Single(string text)
    {
        var marks = new Marks();
        int whole = EdtfWords.WholeMarks.Length - 1;
        while (whole > 0 && !Starts(text, EdtfWords.WholeMarks[whole]))
            whole--;
        text = text.Substring(EdtfWords.WholeMarks[whole].Length);
        string significant = "";
        if (text.Length > 0 && text[text.Length - 1] == ')')
        {
            int open = text.LastIndexOf(" (", StringComparison.Ordinal);
            if (open < 0 || !Notes(text.Substring(open + 2, text.Length - open - 3), ref marks, out significant))
                return null;
            text = text.Substring(0, open);
        }

        if (Starts(text, EdtfWords.Year))
            return $"{marks.Left(0)}Y{text.Substring(EdtfWords.Year.Length)}{significant}{Sign(whole)}";

        string time = "";
        int offset = text.IndexOf(EdtfWords.At, StringComparison.OrdinalIgnoreCase);
        if (offset >= 0)
        {
            time = Time(text.Substring(offset + EdtfWords.At.Length));
            text = text.Substring(0, offset);
        }

        string[]? parts = Parts(text);
        if (parts is null)
            return null;

        var notation = new StringBuilder();
        for (int i = 0; i < parts.Length; i++)
        {
            notation.Append(i > 0 ? "-" : "").Append(marks.Left(i)).Append(parts[i]);
            notation.Append(i == parts.Length - 1 ? significant + Sign(whole) : marks.Right(i));
        }

        return notation.Append(time).ToString();
    }

    /// <summary>Year, month and day of a date in words, as far as they are given, each as EDTF writes it.</summary>
    private static string[]? Parts(string text)
    {
        if (Starts(text, EdtfWords.SomeYear))
            return YearOfMany(text.Substring(EdtfWords.SomeYear.Length)) is { } years ? [years] : null;
        int division = CalendarWords.DivisionAt(text, out int length);
        if (division > 0)
            return Year(text.Substring(length)) is { } year ? [year, division.ToString(CultureInfo.InvariantCulture)] : null;

        // The part that is not fully known comes before an "in": some day in month 1X in 1985.
        int last = text.LastIndexOf(EdtfWords.In, StringComparison.OrdinalIgnoreCase);
        if (last < 0)
            return Named(text);
        string[]? rest = Named(text.Substring(last + EdtfWords.In.Length));
        int other = text.IndexOf(EdtfWords.In, StringComparison.OrdinalIgnoreCase);
        string? first = Unnamed(text.Substring(0, other), out bool isDay);
        string? second = other == last ? null : Unnamed(text.Substring(other + EdtfWords.In.Length, last - other - EdtfWords.In.Length), out _);
        if (rest is null || first is null || (other < last && second is null))
            return null;

        return (rest, second, isDay) switch
        {
            ([var year], null, false) => [year, first],
            ([var year], null, true) => [year, "XX", first],
            ([var year, var month], null, true) => [year, month, first],
            ([var year], { } month, true) => [year, month, first],
            _ => null,
        };
    }

    /// <summary>"some day", "month 1X": the part with X at its digits.</summary>
    private static string? Unnamed(string text, out bool isDay)
    {
        string[] words = text.Split(' ');
        isDay = false;
        if (words.Length != 2)
            return null;

        bool isSome = Same(words[0], EdtfWords.Some);
        string part = isSome ? words[1] : words[0];
        isDay = Same(part, EdtfWords.Parts[2]);
        return !isDay && !Same(part, EdtfWords.Parts[1]) ? null : isSome ? "XX" : words[1].PadLeft(2, '0');
    }

    /// <summary>"1985", "April 1985", "12 April 1985".</summary>
    private static string[]? Named(string text)
    {
        string[] words = text.Split([' '], 3);
        if (CalendarWords.Month(words[0]) is > 0 and var month)
            return Year(text.Substring(words[0].Length + 1 > text.Length ? text.Length : words[0].Length + 1)) is { } year ? [year, Two(month)] : null;
        if (words.Length == 3 && CalendarWords.Month(words[1]) is > 0 and var named && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int day))
            return Year(words[2]) is { } itsYear ? [itsYear, Two(named), Two(day)] : null;
        return Year(text) is { } alone ? [alone] : null;
    }

    /// <summary>"1985", "AD 79", "44 BC", "156X".</summary>
    private static string? Year(string text)
    {
        bool isBefore = Ends(text, EdtfWords.BeforeChrist);
        if (!isBefore && !Starts(text, EdtfWords.AnnoDomini))
            return text.Length is 4 or 5 ? text : null;

        string digits = isBefore ? text.Substring(0, text.Length - EdtfWords.BeforeChrist.Length) : text.Substring(EdtfWords.AnnoDomini.Length);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return null;
        int year = isBefore ? number - 1 : number;
        return (isBefore && year > 0 ? "-" : "") + year.ToString("0000", CultureInfo.InvariantCulture);
    }

    /// <summary>" in 2010–2019" as 201X.</summary>
    private static string? YearOfMany(string text)
    {
        if (text.Length == 0)
            return "XXXX";
        int start = EdtfWords.In.Length;
        if (!Starts(text, EdtfWords.In) || text.Length != start + 9 || text[start + 4] != EdtfWords.Dash)
            return null;

        char[] year = text.ToCharArray(start, 4);
        for (int i = 3; i > 0 && year[i] == '0' && text[start + 5 + i] == '9'; i--)
            year[i] = 'X';
        return new string(year);
    }

    private static string Time(string text)
    {
        const string Utc = " UTC";
        int zone = text.IndexOf(Utc, StringComparison.OrdinalIgnoreCase);
        if (zone < 0)
            return "T" + text;
        string offset = text.Substring(zone + Utc.Length);
        return $"T{text.Substring(0, zone)}{(offset.Length == 0 ? "Z" : offset)}";
    }

    private static bool Notes(string text, ref Marks marks, out string significant)
    {
        significant = "";
        foreach (string note in text.Split([EdtfWords.Comma], StringSplitOptions.None))
        {
            int digits = note.IndexOf(EdtfWords.SignificantDigits, StringComparison.OrdinalIgnoreCase);
            if (digits > 0)
                significant = $"S{note.Substring(0, digits)}";
            else if (!Note(note, ref marks))
                return false;
        }

        return true;
    }

    private static bool Note(string note, ref Marks marks)
    {
        for (int mark = EdtfWords.PartMarks.Length - 1; mark > 0; mark--)
        {
            if (!Ends(note, EdtfWords.PartMarks[mark]))
                continue;

            string part = note.Substring(0, note.Length - EdtfWords.PartMarks[mark].Length);
            int index = Same(part, EdtfWords.JustTheYear) ? Marks.RightOfYear : Same(part, EdtfWords.YearAndMonth) ? Marks.RightOfMonth
                : Array.FindIndex(EdtfWords.Parts, name => Same(name, part));
            return index >= 0 && marks.Set(index, mark);
        }

        return false;
    }

    /// <summary>The index of a separator outside of parentheses.</summary>
    private static int IndexOf(string text, string separator, int from)
    {
        int depth = 0;
        for (int i = from; i <= text.Length - separator.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0 && string.Compare(text, i, separator, 0, separator.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return i;
        }

        return -1;
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Sign(int mark) => mark switch { 0 => "", 1 => "?", 2 => "~", _ => "%" };

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string text, string end) => text.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    /// <summary>The marks of the parts: left of year, month and day, right of year and month, two bits each.</summary>
    private struct Marks
    {
        public const int RightOfYear = 3;
        public const int RightOfMonth = 4;

        private int _bits;

        public bool Set(int index, int mark)
        {
            bool isNew = ((_bits >> (2 * index)) & 3) == 0;
            _bits |= mark << (2 * index);
            return isNew;
        }

        public readonly string Left(int part) => Sign((_bits >> (2 * part)) & 3);

        public readonly string Right(int part) => Sign((_bits >> (2 * (RightOfYear + part))) & 3);
    }
}
