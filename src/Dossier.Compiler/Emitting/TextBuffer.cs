namespace Dossier.Compiler.Emitting;

/// <summary>
/// Text that grows, can be looked at by the character, and is used again: thousands of rows go through one. When it is done with, the next one
/// takes its space, so that a file does not need new space for what another has just been written in.
/// </summary>
internal sealed class TextBuffer
{
    // A file with its rows needs three. What is larger is not kept.
    private const int LargestSpare = 512 * 1024;
    private static readonly char[]?[] Spare = new char[]?[3];

    private char[] _text;

    /// <summary>Space for so many characters at first.</summary>
    public TextBuffer(int capacity = 1024) => _text = Take(capacity);

    /// <summary>How many characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>A character.</summary>
    public char this[int index] => _text[index];

    /// <summary>Adds a character.</summary>
    public TextBuffer Append(char c)
    {
        Grow(1);
        _text[Length++] = c;
        return this;
    }

    /// <summary>Adds a character so many times.</summary>
    public TextBuffer Append(char c, int count)
    {
        for (int i = 0; i < count; i++)
            Append(c);
        return this;
    }

    /// <summary>Adds text.</summary>
    public TextBuffer Append(string text) => Append(text, 0, text.Length);

    /// <summary>Adds a part of a text.</summary>
    public TextBuffer Append(string text, int start, int length)
    {
        Grow(length);
        text.CopyTo(start, _text, Length, length);
        Length += length;
        return this;
    }

    /// <summary>Adds a part of another text.</summary>
    public TextBuffer Append(ReadOnlySpan<char> text)
    {
        Grow(text.Length);
        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
        return this;
    }

    /// <summary>Adds what another holds.</summary>
    public TextBuffer Append(TextBuffer other) => Append(other.Part(0, other.Length));

    /// <summary>Makes space for just so many more characters.</summary>
    public void Reserve(int more)
    {
        if (Length + more > _text.Length)
            Array.Resize(ref _text, Length + more);
    }

    /// <summary>Empties it.</summary>
    public void Clear() => Length = 0;

    /// <summary>Takes away what is behind so many characters.</summary>
    public void CutTo(int length) => Length = Math.Min(Length, length);

    /// <summary>A part, without a copy of it.</summary>
    public ReadOnlySpan<char> Part(int start, int length) => _text.AsSpan(start, length);

    /// <inheritdoc/>
    public override string ToString() => new(_text, 0, Length);

    /// <summary>Says that it is done with: its space is for others, and nothing is in it.</summary>
    public void Done()
    {
        char[] text = _text;
        _text = [];
        Length = 0;
        if (text.Length is 0 or > LargestSpare)
            return;

        // Beside the others, or else in place of a smaller one.
        for (int i = 0; i < Spare.Length; i++)
        {
            if (Interlocked.CompareExchange(ref Spare[i], text, null) is null)
                return;
        }

        for (int i = 0; i < Spare.Length; i++)
        {
            char[]? kept = Spare[i];
            if (kept is null || (kept.Length < text.Length && Interlocked.CompareExchange(ref Spare[i], text, kept) == kept))
                return;
        }
    }

    // Files may be written by several threads at once: nobody gets space that another has.
    private static char[] Take(int capacity)
    {
        for (int i = 0; i < Spare.Length; i++)
        {
            char[]? kept = Spare[i];
            if (kept is not null && kept.Length >= capacity && Interlocked.CompareExchange(ref Spare[i], null, kept) == kept)
                return kept;
        }

        return new char[capacity];
    }

    private void Grow(int more)
    {
        if (Length + more > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + more));
    }
}
