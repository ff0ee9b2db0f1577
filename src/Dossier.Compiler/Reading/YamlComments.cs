namespace Dossier.Compiler.Reading;

/// <summary>
/// Tells a comment from text that was cut off: <c>name: Attack #5</c> is 'Attack' to YAML. A comment behind a value has a space after
/// its <c>#</c>; a <c>#</c> that is directly followed by a letter or a number is taken for a part of the value, unless it is set off from
/// it by more than a space, as comments in a column are.
/// </summary>
internal static class YamlComments
{
    /// <summary>Whether what begins at a <c>#</c> on the line of a value or a key is probably no comment.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hash">The offset of the <c>#</c>.</param>
    /// <param name="hasValue">Whether a value comes later, on the following lines: then none was cut here.</param>
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
    /// Whether a comment on a line of its own is probably more of a plain value that ended on the line before: it is indented like that
    /// value's text, and begins without a space.
    /// </summary>
    public static bool IsProbablyMoreText(string text, int valueEnd, int hash, int blockColumn)
    {
        int lineStart = hash;
        while (lineStart > 0 && text[lineStart - 1] == ' ')
            lineStart--;
        return hash - lineStart > blockColumn && IsWord(text, AfterHashes(text, hash)) && IsNextLine(text, valueEnd, lineStart);
    }

    private static bool IsFirstOnLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || YamlText.IsBreak(text[at - 1]) || text[at - 1] == '\uFEFF';
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

    /// <summary>Whether something is there that could be text, and no blank and no ornament.</summary>
    private static bool IsWord(string text, int at)
        => !YamlText.IsBlank(text, at) && text[at] is not ('-' or '=' or '*' or '~' or '_' or '!' or '+' or '/' or '.' or '|' or '<' or '>');
}
