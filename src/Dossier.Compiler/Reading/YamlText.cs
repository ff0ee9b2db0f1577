namespace Dossier.Compiler.Reading;

/// <summary>Examines YAML as text, where the parser's events are not enough or the parser has failed.</summary>
internal static class YamlText
{
    /// <summary>
    /// Whether YAML counts a character as a line break. The C# compiler counts more, which matters only for the lines and columns
    /// of <see cref="SourceLines"/>.
    /// </summary>
    public static bool IsBreak(char c) => c is '\n' or '\r';

    /// <summary>Whether a line of YAML starts at an offset at which the C# compiler starts a line.</summary>
    public static bool IsLineStart(string text, int at) => at == 0 || at >= text.Length || IsBreak(text[at - 1]);

    /// <summary>Whether a <c>---</c> or <c>...</c> that begins or ends a document is at an offset.</summary>
    public static bool IsDocumentMark(string text, int start, int at)
        => at + 2 < text.Length && text[at] is '-' or '.' && text[at + 1] == text[at] && text[at + 2] == text[at]
            && (at == start || IsBreak(text[at - 1])) && IsBlank(text, at + 3);

    /// <summary>Whether only spaces are before an offset on its line.</summary>
    public static bool IsFirstOnLine(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ')
            at--;
        return at == 0 || IsBreak(text[at - 1]) || (at == 1 && text[0] == '\uFEFF');
    }

    /// <summary>The part of a range that is on its first line.</summary>
    public static string FirstLine(string text, int start, int end)
    {
        int lineEnd = Math.Min(Math.Max(start, end), EndOfLine(text, start));
        return text.Substring(start, lineEnd - start).TrimEnd();
    }

    /// <summary>Whether an offset is at white space or at the end.</summary>
    public static bool IsBlank(string text, int at) => at >= text.Length || text[at] is ' ' or '\t' || IsBreak(text[at]);

    /// <summary>The end of the line of an offset, without its line break.</summary>
    public static int EndOfLine(string text, int at)
    {
        while (at < text.Length && !IsBreak(text[at]))
            at++;
        return at;
    }

    /// <summary>Whether the rest of a line is white space or a comment.</summary>
    public static bool IsBlankLine(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at >= text.Length || IsBreak(text[at]) || text[at] == '#';
    }

    /// <summary>The first offset after the spaces and tabs at the start of a line.</summary>
    public static int SkipIndentation(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>The first offset that is neither white space nor part of a comment.</summary>
    public static int SkipBlank(string text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] == '#' && (at == 0 || IsBlank(text, at - 1)))
                at = EndOfLine(text, at);
            else if (IsBlank(text, at))
                at++;
            else
                break;
        }

        return at;
    }

    /// <summary>The first offset after blanks and after the colon or the dashes before a value.</summary>
    public static int SkipToContent(string text, int at)
    {
        while (true)
        {
            at = SkipBlank(text, at);
            if (at >= text.Length || text[at] is not (':' or '-') || !IsBlank(text, at + 1))
                return at;
            at++;
        }
    }

    /// <summary>The offset right after the colon that follows a key; right after the key when there is none.</summary>
    public static int AfterColon(string text, int keyEnd)
    {
        int at = SkipBlank(text, keyEnd);
        return at < text.Length && text[at] == ':' ? at + 1 : keyEnd;
    }

    /// <summary>The end of one anchor or tag.</summary>
    public static int EndOfProperty(string text, int at)
    {
        while (!IsBlank(text, at) && text[at] is not (',' or '[' or ']' or '{' or '}'))
            at++;
        return at;
    }

    /// <summary>The end of a plain value: before a comment, at the end of the line or, within brackets, before an indicator.</summary>
    public static int EndOfPlain(string text, int at, bool isFlow)
    {
        int end = at;
        for (int i = at; i < text.Length && !IsBreak(text[i]); i++)
        {
            char c = text[i];
            if ((c == '#' && i > at && IsBlank(text, i - 1)) || (isFlow && i > at && c is ',' or ']' or '}'))
                break;
            if (c is not (' ' or '\t'))
                end = i + 1;
        }

        return end;
    }

    /// <summary>
    /// Whether a line is <c>key:</c>, with or without a value; if so, at which column. Reading continues at such lines after
    /// an error.
    /// </summary>
    public static bool IsKeyLine(string text, int lineStart, out int column)
    {
        int at = lineStart;
        while (at < text.Length && text[at] == ' ')
            at++;
        column = at - lineStart;
        if (IsBlank(text, at))
            return false;
        char first = text[at];
        if (first > '~' && CharacterScan.IsInvisible(first))
            return false;
        if (first is '"' or '\'')
        {
            at++;
            while (at < text.Length && text[at] != first && !IsBreak(text[at]))
                at++;
            at++;
            while (at < text.Length && text[at] == ' ')
                at++;
            return at < text.Length && text[at] == ':' && IsBlank(text, at + 1);
        }

        if (first is '#' or '-' or '?' or '[' or ']' or '{' or '}' or ',' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`')
            return false;
        for (; at < text.Length && !IsBreak(text[at]); at++)
        {
            if (text[at] == ':' && IsBlank(text, at + 1))
                return true;
            if (text[at] == '#' && IsBlank(text, at - 1))
                return false;
        }

        return false;
    }
}
