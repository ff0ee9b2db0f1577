namespace Dossier;

/// <summary>How an estimate is read from the notation of the seeds.</summary>
public readonly partial struct Estimate
{
    /// <summary>Reads the notation.</summary>
    /// <param name="text">The text, such as <c>5+</c>.</param>
    /// <exception cref="FormatException">The text is no estimate; the message says what is wrong.</exception>
    public static Estimate Parse(string text)
        => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Estimate Parse(ReadOnlySpan<char> text)
        => TryParse(text, out Estimate estimate, out EstimateError error) ? estimate : throw new FormatException(error.Message);

    /// <summary>Reads the notation, if it is one.</summary>
    /// <param name="text">The text, such as <c>5+</c>.</param>
    /// <param name="estimate">What was read; unknown when nothing could be.</param>
    public static bool TryParse(string? text, out Estimate estimate) => TryParse(text.AsSpan(), out estimate, out _);

    /// <inheritdoc cref="TryParse(string?, out Estimate)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Estimate estimate) => TryParse(text, out estimate, out _);

    /// <summary>Reads the notation, or says what is wrong with it.</summary>
    /// <param name="text">The text, such as <c>5+</c>.</param>
    /// <param name="estimate">What was read; unknown when nothing could be.</param>
    /// <param name="error">What is wrong; <c>default</c> when nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Estimate estimate, out EstimateError error)
    {
        var reader = new EstimateReader(text);
        bool read = reader.TryRead(out estimate);
        error = reader.Error;
        return read;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Estimate, out EstimateError)"/>
    public static bool TryParse(string? text, out Estimate estimate, out EstimateError error)
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
