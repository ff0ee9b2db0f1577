namespace Dossier;

/// <content>How a quantity is read.</content>
public readonly partial struct Quantity
{
    /// <summary>Reads the notation, or the words that <see cref="ToString()"/> writes.</summary>
    /// <param name="text">The text, such as <c>~21000 t</c> or "about 21,000 t".</param>
    /// <exception cref="FormatException">The text is not a quantity; the message says what is wrong.</exception>
    public static Quantity Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Quantity Parse(ReadOnlySpan<char> text)
        => TryParse(text, out Quantity quantity, out NotationError error) ? quantity : throw error.ToException(text, "quantity");

    /// <summary>Reads the notation, or the words that <see cref="ToString()"/> writes, if the text is either.</summary>
    /// <param name="text">The text, such as <c>~21000 t</c> or "about 21,000 t".</param>
    /// <param name="quantity">What was read; unknown when nothing could be.</param>
    public static bool TryParse(string? text, out Quantity quantity) => TryParse(text.AsSpan(), out quantity, out _);

    /// <inheritdoc cref="TryParse(string?, out Quantity)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity quantity) => TryParse(text, out quantity, out _);

    /// <summary>Reads the notation, or the words that <see cref="ToString()"/> writes, or says what is wrong with the text as notation.</summary>
    /// <param name="text">The text, such as <c>~21000 t</c> or "about 21,000 t".</param>
    /// <param name="quantity">What was read; unknown when nothing could be.</param>
    /// <param name="error">What is wrong; <c>default</c> when nothing is.</param>
    public static bool TryParse(string? text, out Quantity quantity, out NotationError error) => TryParse(text.AsSpan(), out quantity, out error);

    /// <inheritdoc cref="TryParse(string?, out Quantity, out NotationError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity quantity, out NotationError error)
    {
        if (TryParseNotation(text, out quantity, out error))
            return true;
        if (QuantityWordsReader.ToNotation(text) is not { } notation || !TryParseNotation(notation, out quantity, out _))
            return false;
        error = default;
        return true;
    }

    /// <summary>Reads the notation alone, as seeds have it, or says what is wrong with it.</summary>
    /// <param name="text">The text, such as <c>~21000 t</c>.</param>
    /// <param name="quantity">What was read; unknown when nothing could be.</param>
    /// <param name="error">What is wrong; <c>default</c> when nothing is.</param>
    public static bool TryParseNotation(string? text, out Quantity quantity, out NotationError error)
        => TryParseNotation(text.AsSpan(), out quantity, out error);

    /// <inheritdoc cref="TryParseNotation(string?, out Quantity, out NotationError)"/>
    public static bool TryParseNotation(ReadOnlySpan<char> text, out Quantity quantity, out NotationError error)
    {
        var reader = new QuantityReader(text);
        bool isRead = reader.TryRead(out quantity);
        error = reader.Error;
        return isRead;
    }

    /// <summary>The same quantity in a unit, where none was written.</summary>
    internal Quantity In(string unit) => unit.Length == 0 ? this : new(_low, _best, _high, IsApproximate, unit);

#if NET
    /// <inheritdoc/>
    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Quantity>.TryParse(string? s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    /// <inheritdoc/>
    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);
#endif
}
