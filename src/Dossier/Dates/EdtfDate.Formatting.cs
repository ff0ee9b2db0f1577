namespace Dossier;

/// <content>The text of a date.</content>
#if NET
public readonly partial struct EdtfDate : ISpanFormattable
#else
public readonly partial struct EdtfDate : IFormattable
#endif
{
    /// <summary>The longest text of a date that is neither an interval nor a set.</summary>
    internal const int MaxSingleLength = 32;

    /// <summary>The text that was read, unchanged; empty for the unknown date.</summary>
    public override string ToString()
    {
        if (IsUnknown)
            return "";
        var writer = new EdtfWriter(stackalloc char[IsInterval || IsSet ? MaxLength : MaxSingleLength]);
        Write(ref writer);
        return writer.Written.ToString();
    }

    /// <summary>Writes the text that was read to a buffer; false if it does not fit.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new EdtfWriter(destination);
        Write(ref writer);
        charsWritten = writer.IsFull ? 0 : writer.Length;
        return !writer.IsFull;
    }

    /// <summary>The date in English words (<c>W</c>), or in EDTF as it was read (<c>S</c>, the form of seeds, or null).</summary>
    /// <remarks>
    /// In words: "22 November 2023", "from an unknown day to 22 November 2023", "about April 1985", "some day in 1985", "one of 1667 or
    /// 1668", "44 BC"; "unknown" for the unknown date. Both forms read back to an equal value, except for the unknown date in EDTF,
    /// whose text is empty.
    /// </remarks>
    /// <param name="format"><c>W</c>, <c>S</c>, or null.</param>
    public string ToString(string? format) => ToString(format, null);

    /// <inheritdoc cref="ToString(string?)"/>
    /// <param name="format"><c>W</c>, <c>S</c>, or null.</param>
    /// <param name="formatProvider">Ignored: a date is written the same in every culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => IsInWords(format.AsSpan()) ? EdtfWords.Of(this) : ToString();

#if NET
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (!IsInWords(format))
            return TryFormat(destination, out charsWritten);
        string words = EdtfWords.Of(this);
        bool fits = words.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? words.Length : 0;
        return fits;
    }
#endif

    /// <summary>Writes the text that was read.</summary>
    internal void Write(ref EdtfWriter writer)
    {
        if (Node is null)
            writer.Put(_packed);
        else
            Node.Write(ref writer);
    }

    private static bool IsInWords(ReadOnlySpan<char> format)
    {
        if (format.Length == 0)
            return false;
        if (format.Length == 1 && format[0] is 'W' or 'w')
            return true;
        return format.Length == 1 && format[0] is 'G' or 'g' or 'S' or 's'
            ? false
            : throw new FormatException(
                $"'{format.ToString()}' is not a format of a date: write W for words, or S for the notation of seeds, which is EDTF.");
    }
}
