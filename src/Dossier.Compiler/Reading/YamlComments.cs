namespace Dossier.Compiler.Reading;

/// <summary>
/// Distinguishes a comment from text that YAML cuts off: <c>name: Attack #5</c> is 'Attack' to YAML. A comment after a value has a space
/// after its <c>#</c>. A <c>#</c> directly before a letter or a number is probably part of the value, unless more than one space
/// is before it, as with comments in a column.
/// </summary>
internal static class YamlComments
{
    /// <summary>Whether the text from a <c>#</c> on the line of a value or a key is probably not a comment.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hash">The offset of the <c>#</c>.</param>
    /// <param name="hasValue">Whether the value is on the following lines, so that none is cut off here.</param>
    public static bool IsProbablyText(string text, int hash, bool hasValue)
    {
        int next = AfterHashes(text, hash);
        if (!IsWord(text, next) || IsFirstOnLine(text, hash))
            return false;
        int before = hash;
        while (before > 0 && text[before - 1] is ' ' or '\t')
            before--;
        if (text[before - 1] is ':' or '-' or ',' or '[' or '{')
            return !hasValue;
        return hash - before == 1 || text[next] is >= '0' and <= '9';
    }

    /// <summary>
    /// Whether a comment on a line by itself probably continues a plain value that ended on the line before: it is indented like that
    /// value's text, and has no space after its <c>#</c>.
    /// </summary>
    public static bool IsProbablyMoreText(string text, int valueEnd, int hash, int blockColumn)
    {
        int lineStart = hash;
        while (lineStart > 0 && text[lineStart - 1] == ' ')
            lineStart--;
        return hash - lineStart > blockColumn && IsWord(text, AfterHashes(text, hash)) && IsNextLine(text, valueEnd, lineStart);
    }

    private static bool IsFirstOnLine(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is ' ' or '\t')
            offset--;
        return offset == 0 || YamlText.IsBreak(text[offset - 1]) || text[offset - 1] == '\uFEFF';
    }

    private static bool IsNextLine(string text, int from, int to)
    {
        int breaks = 0;
        for (int i = from; i < to; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < to && text[i + 1] == '\n')))
                breaks++;
            else if (text[i] is not (' ' or '\t' or '\r'))
                return false;
        }

        return breaks == 1;
    }

    private static int AfterHashes(string text, int hash)
    {
        while (hash < text.Length && text[hash] == '#')
            hash++;
        return hash;
    }

    /// <summary>Whether there is something at an offset that could be text, and not a blank or decoration.</summary>
    private static bool IsWord(string text, int offset)
        => !YamlText.IsBlank(text, offset) && text[offset] is not ('-' or '=' or '*' or '~' or '_' or '!' or '+' or '/' or '.' or '|' or '<' or '>');
}
