using System.Globalization;

namespace Dossier;

/// <summary>How a time of day is read and written.</summary>
public readonly partial struct TimeOfDay
{
    private static readonly string[] PartNames = ["unspecified", "early-morning", "morning", "midday", "afternoon", "evening", "night"];

    /// <summary>Reads a clock time such as <c>05:30</c> or <c>05:30:15</c>, or a part of the day such as <c>early-morning</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is neither; the message says what is wrong.</exception>
    public static TimeOfDay Parse(string text)
        => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static TimeOfDay Parse(ReadOnlySpan<char> text)
        => TryParse(text, out TimeOfDay time, out TimeOfDayError error) ? time : throw new FormatException(error.Message);

    /// <summary>Reads a clock time or a part of the day, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">What was read; unspecified when nothing could be.</param>
    public static bool TryParse(string? text, out TimeOfDay time) => TryParse(text.AsSpan(), out time, out _);

    /// <inheritdoc cref="TryParse(string?, out TimeOfDay)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeOfDay time) => TryParse(text, out time, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out TimeOfDay, out TimeOfDayError)"/>
    public static bool TryParse(string? text, out TimeOfDay time, out TimeOfDayError error) => TryParse(text.AsSpan(), out time, out error);

    /// <summary>Reads a clock time or a part of the day, or says what is wrong.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">What was read; unspecified when nothing could be.</param>
    /// <param name="error">What is wrong; <c>default</c> when nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeOfDay time, out TimeOfDayError error)
    {
        time = default;
        error = default;
        ReadOnlySpan<char> told = text.Trim();
        int start = text.Length - text.TrimStart().Length;
        if (told.IsEmpty)
            return Fail(0, "A time of day is missing; leave it out if it is not known.", out error);
        if (told[0] is < '0' or > '9')
            return TryParsePart(told, start, out time, out error);

        // Positions are those of 00:00 and 00:00:00; what stands there instead is wrong from there on.
        for (int i = 0; i < Math.Min(told.Length, 8); i++)
        {
            bool right = i is 2 or 5 ? told[i] == ':' : told[i] is >= '0' and <= '9';
            if (!right)
                return Fail(start + i, ClockForm(told, i), out error);
        }

        if (told.Length is not (5 or 8))
            return Fail(start + Math.Min(told.Length, 8), ClockForm(told, Math.Min(told.Length, 8)), out error);

        int hour = TwoDigits(told);
        int minute = TwoDigits(told.Slice(3));
        int second = told.Length == 8 ? TwoDigits(told.Slice(6)) : 0;
        if (hour == 24)
            return Fail(start, "A day has no 24:00; write 00:00 and the date of the next day.", out error);
        if (hour > 23)
            return Fail(start, $"The hour {told.Slice(0, 2).ToString()} is beyond 23.", out error);
        if (minute > 59)
            return Fail(start + 3, $"The minute {told.Slice(3, 2).ToString()} is beyond 59.", out error);
        if (second > 59)
            return Fail(start + 6, $"The second {told.Slice(6, 2).ToString()} is beyond 59.", out error);

        time = told.Length == 8 ? new TimeOfDay(hour, minute, second) : new TimeOfDay(hour, minute);
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

    /// <summary>The same as <see cref="ToString()"/>.</summary>
    /// <param name="format">Nothing, or <c>G</c>.</param>
    /// <param name="formatProvider">Plays no part.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
        => format is null or "" or "G" or "g" ? ToString() : throw new FormatException($"'{format}' is not a format of a time of day.");

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

    private static bool TryParsePart(ReadOnlySpan<char> told, int start, out TimeOfDay time, out TimeOfDayError error)
    {
        for (int i = 0; i < PartNames.Length; i++)
        {
            if (told.Equals(PartNames[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                time = new TimeOfDay((PartOfDay)i);
                error = default;
                return true;
            }
        }

        time = default;
        return Fail(start, $"'{told.ToString()}' is not a valid time of day. Write a clock time such as 05:30, or early-morning, morning, midday, " +
            "afternoon, evening or night.", out error);
    }

    private static string ClockForm(ReadOnlySpan<char> told, int at)
        => at < told.Length && told[at] is 'Z' or 'z' or '+' or '-' && at >= 5
            ? $"'{told.ToString()}' has a time zone in it; write it in the field for the time zone."
            : $"'{told.ToString()}' is not a valid clock time; write two digits for the hour and the minute, such as 05:30, or 05:30:15.";

    private static bool Fail(int position, string message, out TimeOfDayError error)
    {
        error = new TimeOfDayError(position, message);
        return false;
    }

    private static int TwoDigits(ReadOnlySpan<char> text) => ((text[0] - '0') * 10) + (text[1] - '0');

    private static string TwoDigits(int? number) => number!.Value.ToString("00", CultureInfo.InvariantCulture);
}
