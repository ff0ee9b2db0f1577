namespace Dossier.Compiler.Emitting;

/// <summary>Text that grows, can be looked at by the character, and is used again: thousands of rows go through one.</summary>
internal sealed class TextBuffer(int capacity = 1024)
{
    private char[] _text = new char[capacity];

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
    public TextBuffer Append(string text)
    {
        Grow(text.Length);
        text.CopyTo(0, _text, Length, text.Length);
        Length += text.Length;
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
    public TextBuffer Append(TextBuffer other)
    {
        Grow(other.Length);
        Array.Copy(other._text, 0, _text, Length, other.Length);
        Length += other.Length;
        return this;
    }

    /// <summary>Empties it.</summary>
    public void Clear() => Length = 0;

    /// <summary>A part, without a copy of it.</summary>
    public ReadOnlySpan<char> Part(int start, int length) => _text.AsSpan(start, length);

    /// <summary>Appends a part to a builder.</summary>
    public void CopyTo(System.Text.StringBuilder builder, int start, int length) => builder.Append(_text, start, length);

    /// <inheritdoc/>
    public override string ToString() => new(_text, 0, Length);

    private void Grow(int more)
    {
        if (Length + more > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + more));
    }
}
