#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Runtime.CompilerServices;

namespace Dossier;

/// <content>Reading a date.</content>
#if NET
public readonly partial struct EdtfDate : ISpanParsable<EdtfDate>
#else
public readonly partial struct EdtfDate
#endif
{
    /// <summary>Reads a date in EDTF, or in the words of the format <c>W</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a date; the message says where and why.</exception>
    public static EdtfDate Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <summary>Reads a date in EDTF, or in the words of the format <c>W</c>.</summary>
    /// <exception cref="FormatException">The text is not a date; the message says where and why.</exception>
    public static EdtfDate Parse(ReadOnlySpan<char> text)
        => TryParse(text, out EdtfDate date, out NotationError error) ? date : throw error.ToException(text, "EDTF date");

    /// <summary>Reads a date in EDTF, or in the words of the format <c>W</c>. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">What was read; the unknown date when the text is not a date.</param>
    public static bool TryParse(string? text, out EdtfDate date) => TryParse(text.AsSpan(), out date, out _);

    /// <inheritdoc cref="TryParse(string?, out EdtfDate)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date) => TryParse(text, out date, out _);

    /// <summary>Reads a date in EDTF, or in the words of the format <c>W</c>, or says where and why the text is not in EDTF. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">What was read; the unknown date when the text is not a date.</param>
    /// <param name="error">What is wrong; <c>default</c> when nothing is.</param>
    public static bool TryParse(string? text, out EdtfDate date, out NotationError error) => TryParse(text.AsSpan(), out date, out error);

    /// <inheritdoc cref="TryParse(string?, out EdtfDate, out NotationError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date, out NotationError error)
    {
        if (TryParseNotation(text, out date, out error))
            return true;
        if (!EdtfWordsReader.TryRead(text, out date))
            return false;
        error = default;
        return true;
    }

    /// <summary>Reads a date in EDTF alone, as seeds have it, or says where and why the text is not one. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">What was read; the unknown date when the text is not a date.</param>
    /// <param name="error">What is wrong; <c>default</c> when nothing is.</param>
    public static bool TryParseNotation(string? text, out EdtfDate date, out NotationError error)
        => TryParseNotation(text.AsSpan(), out date, out error);

    /// <inheritdoc cref="TryParseNotation(string?, out EdtfDate, out NotationError)"/>
    public static bool TryParseNotation(ReadOnlySpan<char> text, out EdtfDate date, out NotationError error)
    {
        error = default;
        if (TryReadPlainDay(text, out date))
            return true;
        var parser = new EdtfParser(text);
        if (parser.ReadAll(out date))
            return true;
        date = default;
        error = parser.Error;
        return false;
    }

#if NET
    /// <inheritdoc/>
    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result)
        => TryParse(s, out result);

    /// <inheritdoc/>
    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<EdtfDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result)
        => TryParse(s, out result);
#endif

    /// <summary>A fast path for nearly every date of a dataset: ten characters, read without the full grammar.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    internal static bool TryReadPlainDay(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (i is not (4 or 7) && (uint)(text[i] - '0') > 9)
                return false;
        }

        int year = (text[0] * 1000) + (text[1] * 100) + (text[2] * 10) + text[3] - ('0' * 1111);
        int month = (text[5] * 10) + text[6] - ('0' * 11);
        int day = (text[8] * 10) + text[9] - ('0' * 11);
        if (month is < 1 or > 12 || day < 1 || day > DayKey.DaysInMonth(year, month))
            return false;
        date = new(PackedDate.Of(year, negative: false, month, day, 3));
        return true;
    }
}
