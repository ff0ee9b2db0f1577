using System.Globalization;

namespace Dossier;

/// <summary>How a time of day is read and written.</summary>
public readonly partial struct TimeOfDay
{
    private static readonly string[] PartNames = ["unspecified", "early-morning", "morning", "midday", "afternoon", "evening", "night"];

    /// <summary>
    /// Reads a clock time such as <c>05:30</c> or <c>05:30:15</c>, or a part of the day such as <c>early-morning</c> or, in the words of the
    /// format <c>W</c>, "early morning".
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is neither; the message says what is wrong.</exception>
    public static TimeOfDay Parse(string text)
        => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static TimeOfDay Parse(ReadOnlySpan<char> text)
        => TryParse(text, out TimeOfDay time, out NotationError error) ? time : throw error.ToException(text, "time of day");

    /// <summary>Reads a clock time or a part of the day, if the text is one; see <see cref="Parse(string)"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">What was read; unspecified if the text is not a time.</param>
    public static bool TryParse(string? text, out TimeOfDay time) => TryParse(text.AsSpan(), out time, out _);

    /// <inheritdoc cref="TryParse(string?, out TimeOfDay)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeOfDay time) => TryParse(text, out time, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out TimeOfDay, out NotationError)"/>
    public static bool TryParse(string? text, out TimeOfDay time, out NotationError error) => TryParse(text.AsSpan(), out time, out error);

    /// <summary>Reads a clock time or a part of the day, or says what is wrong; see <see cref="Parse(string)"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">What was read; unspecified if the text is not a time.</param>
    /// <param name="error">What is wrong; <c>default</c> when nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeOfDay time, out NotationError error)
    {
        if (TryParseNotation(text, out time, out error))
            return true;

        // Words have a space where the notation has a hyphen.
        string words = text.Trim().ToString();
        if (words.IndexOf(' ') < 0 || PartOf(words.Replace(' ', '-').AsSpan()) is not { } part)
            return false;

        time = new TimeOfDay(part);
        error = default;
        return true;
    }

    /// <summary>Reads the notation alone, as seeds have it, or says what is wrong with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">What was read; unspecified if the text is not a time.</param>
    /// <param name="error">What is wrong; <c>default</c> when nothing is.</param>
    public static bool TryParseNotation(string? text, out TimeOfDay time, out NotationError error)
        => TryParseNotation(text.AsSpan(), out time, out error);

    /// <inheritdoc cref="TryParseNotation(string?, out TimeOfDay, out NotationError)"/>
    public static bool TryParseNotation(ReadOnlySpan<char> text, out TimeOfDay time, out NotationError error)
    {
        time = default;
        error = default;
        ReadOnlySpan<char> given = text.Trim();
        int start = text.Length - text.TrimStart().Length;
        if (given.IsEmpty)
            return Fail(NotationErrorKind.Empty, 0, 0, "a time of day is missing; leave it out if it is not known", out error);
        if (given[0] is < '0' or > '9')
            return TryParsePart(given, start, out time, out error);

        // Compared with the form 00:00 or 00:00:00: the first character that differs is the mistake.
        for (int i = 0; i < Math.Min(given.Length, 8); i++)
        {
            bool right = i is 2 or 5 ? given[i] == ':' : given[i] is >= '0' and <= '9';
            if (!right)
                return Fail(NotationErrorKind.Syntax, start + i, given.Length - i, ClockForm(given, i), out error);
        }

        if (given.Length is not (5 or 8))
        {
            int right = Math.Min(given.Length, 8);
            return Fail(NotationErrorKind.Syntax, start + right, given.Length - right, ClockForm(given, right), out error);
        }


        int hour = TwoDigits(given);
        int minute = TwoDigits(given.Slice(3));
        int second = given.Length == 8 ? TwoDigits(given.Slice(6)) : 0;
        if (hour == 24)
            return Fail(NotationErrorKind.OutOfRange, start, given.Length, "a day has no 24:00; write 00:00 and the date of the next day", out error);
        if (hour > 23)
            return Fail(NotationErrorKind.OutOfRange, start, 2, $"the hour {given.Slice(0, 2).ToString()} is beyond 23", out error);
        if (minute > 59)
            return Fail(NotationErrorKind.OutOfRange, start + 3, 2, $"the minute {given.Slice(3, 2).ToString()} is beyond 59", out error);
        if (second > 59)
            return Fail(NotationErrorKind.OutOfRange, start + 6, 2, $"the second {given.Slice(6, 2).ToString()} is beyond 59", out error);

        time = given.Length == 8 ? new TimeOfDay(hour, minute, second) : new TimeOfDay(hour, minute);
        return true;
    }

    /// <summary>The notation: <c>05:30</c>, <c>05:30:15</c>, <c>early-morning</c>, <c>unspecified</c>; it reads back to an equal value.</summary>
    public override string ToString()
    {
        if (!HasClock)
            return PartNames[(int)Part];

        string text = $"{TwoDigits(Hour)}:{TwoDigits(Minute)}";
        return _hasSecond ? $"{text}:{TwoDigits(Second)}" : text;
    }

    /// <summary>The time in words (<c>W</c>): "05:30", "early morning"; or in the notation of seeds (<c>S</c>, or null).</summary>
    /// <param name="format"><c>W</c>, <c>S</c>, or null.</param>
    public string ToString(string? format) => ToString(format, null);

    /// <inheritdoc cref="ToString(string?)"/>
    /// <param name="format"><c>W</c>, <c>S</c>, or null.</param>
    /// <param name="formatProvider">Ignored.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" or "S" or "s" => ToString(),
        "W" or "w" => ToString().Replace('-', ' '),
        _ => throw new FormatException($"'{format}' is not a format of a time of day: write W for words, or S for the notation of seeds."),
    };

#if NET
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.IsEmpty ? null : format.ToString(), provider);
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    static TimeOfDay IParsable<TimeOfDay>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<TimeOfDay>.TryParse(string? s, IFormatProvider? provider, out TimeOfDay result) => TryParse(s, out result);

    /// <inheritdoc/>
    static TimeOfDay ISpanParsable<TimeOfDay>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<TimeOfDay>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TimeOfDay result)
        => TryParse(s, out result);
#endif

    private static bool TryParsePart(ReadOnlySpan<char> given, int start, out TimeOfDay time, out NotationError error)
    {
        time = default;
        error = default;
        if (PartOf(given) is not { } part)
        {
            return Fail(NotationErrorKind.UnknownWord, start, given.Length,
                "write a clock time such as 05:30, or early-morning, morning, midday, afternoon, evening or night", out error);
        }

        time = new TimeOfDay(part);
        return true;
    }

    private static PartOfDay? PartOf(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < PartNames.Length; i++)
        {
            if (name.Equals(PartNames[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
                return (PartOfDay)i;
        }

        return null;
    }

    private static string ClockForm(ReadOnlySpan<char> given, int offset)
        => offset < given.Length && given[offset] is 'Z' or 'z' or '+' or '-' && offset >= 5
            ? "it has a time zone in it; write that in the field for the time zone"
            : "write two digits for the hour and the minute, such as 05:30, or 05:30:15";

    private static bool Fail(NotationErrorKind kind, int position, int length, string clause, out NotationError error)
    {
        error = new NotationError(kind, position, length, clause);
        return false;
    }

    private static int TwoDigits(ReadOnlySpan<char> text) => ((text[0] - '0') * 10) + (text[1] - '0');

    private static string TwoDigits(int? number) => number!.Value.ToString("00", CultureInfo.InvariantCulture);
}
