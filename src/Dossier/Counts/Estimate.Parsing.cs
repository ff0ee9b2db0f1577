using System.Runtime.CompilerServices;

namespace Dossier;

/// <summary>How an estimate is read from the notation of the seeds.</summary>
public readonly partial struct Estimate
{
    /// <summary>Reads the notation, or the words of the format <c>W</c>.</summary>
    /// <param name="text">The text, such as <c>5+</c> or "at least 5".</param>
    /// <exception cref="FormatException">The text is not an estimate; the message says what is wrong.</exception>
    public static Estimate Parse(string text)
        => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Estimate Parse(ReadOnlySpan<char> text)
        => TryParse(text, out Estimate estimate, out NotationError error) ? estimate : throw error.ToException(text, "count");

    /// <summary>Reads the notation, or the words of the format <c>W</c>, if the text is either.</summary>
    /// <param name="text">The text, such as <c>5+</c> or "at least 5".</param>
    /// <param name="estimate">What was read; unknown if the text is not an estimate.</param>
    public static bool TryParse(string? text, out Estimate estimate) => TryParse(text.AsSpan(), out estimate, out _);

    /// <inheritdoc cref="TryParse(string?, out Estimate)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Estimate estimate) => TryParse(text, out estimate, out _);

    /// <summary>Reads the notation, or the words of the format <c>W</c>, or says what is wrong with the text as notation.</summary>
    /// <param name="text">The text, such as <c>5+</c> or "at least 5".</param>
    /// <param name="estimate">What was read; unknown if the text is not an estimate.</param>
    /// <param name="error">What is wrong; <c>default</c> when nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Estimate estimate, out NotationError error)
    {
        if (TryParseNotation(text, out estimate, out error))
            return true;
        if (EstimateWordsReader.ToNotation(text) is not { } notation || !TryParseNotation(notation, out estimate, out _))
            return false;
        error = default;
        return true;
    }

    /// <summary>Reads the notation alone, as seeds have it, or says what is wrong with it.</summary>
    /// <param name="text">The text, such as <c>5+</c>.</param>
    /// <param name="estimate">What was read; unknown if the text is not an estimate.</param>
    /// <param name="error">What is wrong; <c>default</c> when nothing is.</param>
    public static bool TryParseNotation(string? text, out Estimate estimate, out NotationError error)
        => TryParseNotation(text.AsSpan(), out estimate, out error);

    /// <inheritdoc cref="TryParseNotation(string?, out Estimate, out NotationError)"/>
    public static bool TryParseNotation(ReadOnlySpan<char> text, out Estimate estimate, out NotationError error)
    {
        error = default;
        if (TryReadPlain(text, out estimate))
            return true;
        var reader = new EstimateReader(text);
        bool read = reader.TryRead(out estimate);
        error = reader.Error;
        return read;
    }

    /// <summary>
    /// A fast path for nearly all counts of a dataset: <c>5</c>, <c>5+</c>, <c>~66</c>, <c>62..70</c> and <c>several</c>. The full grammar
    /// reads everything else.
    /// </summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    internal static bool TryReadPlain(ReadOnlySpan<char> text, out Estimate estimate)
    {
        estimate = default;
        int offset = text.Length > 0 && text[0] == '~' ? 1 : 0;
        bool isAbout = offset == 1;
        int low = DigitsAt(text, ref offset);
        if (low == 0)
            return TryReadPlainWord(text, ref estimate);

        if (offset == text.Length)
        {
            estimate = new Estimate(low, low, low, Parts.Low | Parts.Best | Parts.High | (isAbout ? Parts.SoftLow | Parts.SoftHigh : 0));
            return true;
        }

        if (!isAbout && text[offset] == '+' && offset + 1 == text.Length)
        {
            estimate = new Estimate(low, 0, 0, Parts.Low);
            return true;
        }

        if (isAbout || offset + 2 >= text.Length || text[offset] != '.' || text[offset + 1] != '.')
            return false;

        offset += 2;
        int high = DigitsAt(text, ref offset);
        if (offset < text.Length || high <= low)
            return false;

        estimate = new Estimate(low, 0, high, Parts.Low | Parts.High);
        return true;
    }

    // Reads the number that starts here; 0 if there is none, or if it is not a plain one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int DigitsAt(ReadOnlySpan<char> text, ref int offset)
    {
        const int Digits = 9;
        int start = offset;
        int number = 0;
        while (offset < text.Length && (uint)(text[offset] - '0') <= 9 && offset - start < Digits)
            number = (number * 10) + text[offset++] - '0';
        return offset > start && text[start] != '0' ? number : 0;
    }

    private static bool TryReadPlainWord(ReadOnlySpan<char> text, ref Estimate estimate)
    {
        if (Words.FindVague(text) is not { } word)
            return false;

        estimate = new Estimate(word);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Estimate, out NotationError)"/>
    public static bool TryParse(string? text, out Estimate estimate, out NotationError error)
        => TryParse(text.AsSpan(), out estimate, out error);

#if NET
    /// <inheritdoc/>
    static Estimate IParsable<Estimate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Estimate>.TryParse(string? s, IFormatProvider? provider, out Estimate result) => TryParse(s, out result);

    /// <inheritdoc/>
    static Estimate ISpanParsable<Estimate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Estimate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Estimate result)
        => TryParse(s, out result);
#endif
}
