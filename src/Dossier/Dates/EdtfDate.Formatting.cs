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

    /// <summary>Exactly the text that was read; empty for the unknown date.</summary>
    public override string ToString()
    {
        if (IsUnknown)
            return "";
        var writer = new EdtfWriter(stackalloc char[IsInterval || IsSet ? MaxLength : MaxSingleLength]);
        Write(ref writer);
        return writer.Written.ToString();
    }

    /// <summary>Puts the text that was read into a buffer; false when it does not fit.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new EdtfWriter(destination);
        Write(ref writer);
        charsWritten = writer.IsFull ? 0 : writer.Length;
        return !writer.IsFull;
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format.AsSpan());
        return ToString();
    }

#if NET
    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormat(destination, out charsWritten);
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

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format.Length > 0 && (format.Length > 1 || format[0] is not ('G' or 'g')))
            throw new FormatException("An EDTF date has one form of its own; the only format is G.");
    }
}
