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
    public static bool IsLineStart(string text, int offset) => offset == 0 || offset >= text.Length || IsBreak(text[offset - 1]);

    /// <summary>Whether a <c>---</c> or <c>...</c> that begins or ends a document is at an offset.</summary>
    public static bool IsDocumentMark(string text, int start, int offset)
        => offset + 2 < text.Length && text[offset] is '-' or '.' && text[offset + 1] == text[offset] && text[offset + 2] == text[offset]
            && (offset == start || IsBreak(text[offset - 1])) && IsBlank(text, offset + 3);

    /// <summary>Whether only spaces are before an offset on its line.</summary>
    public static bool IsFirstOnLine(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] == ' ')
            offset--;
        return offset == 0 || IsBreak(text[offset - 1]) || (offset == 1 && text[0] == '\uFEFF');
    }

    /// <summary>The part of a range that is on its first line.</summary>
    public static string FirstLine(string text, int start, int end)
    {
        int lineEnd = Math.Min(Math.Max(start, end), EndOfLine(text, start));
        return text.Substring(start, lineEnd - start).TrimEnd();
    }

    /// <summary>Whether an offset is at white space or at the end.</summary>
    public static bool IsBlank(string text, int offset) => offset >= text.Length || text[offset] is ' ' or '\t' || IsBreak(text[offset]);

    /// <summary>The end of the line of an offset, without its line break.</summary>
    public static int EndOfLine(string text, int offset)
    {
        while (offset < text.Length && !IsBreak(text[offset]))
            offset++;
        return offset;
    }

    /// <summary>Whether the rest of a line is white space or a comment.</summary>
    public static bool IsBlankLine(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
            offset++;
        return offset >= text.Length || IsBreak(text[offset]) || text[offset] == '#';
    }

    /// <summary>The first tab in the indentation of the first line with text after the end of a line; -1 when there is none.</summary>
    public static int TabAfter(string text, int lineEnd)
    {
        int content = lineEnd;
        while (content < text.Length && IsBlank(text, content))
            content++;
        int start = content;
        while (start > lineEnd && !IsBreak(text[start - 1]))
            start--;
        return content < text.Length ? text.IndexOf('\t', start, content - start) : -1;
    }

    /// <summary>The first offset after the spaces and tabs at the start of a line.</summary>
    public static int SkipIndentation(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
            offset++;
        return offset;
    }

    /// <summary>The first offset that is neither white space nor part of a comment.</summary>
    public static int SkipBlank(string text, int offset)
    {
        while (offset < text.Length)
        {
            if (text[offset] == '#' && (offset == 0 || IsBlank(text, offset - 1)))
                offset = EndOfLine(text, offset);
            else if (IsBlank(text, offset))
                offset++;
            else
                break;
        }

        return offset;
    }

    /// <summary>The first offset after blanks and after the colon or the dashes before a value.</summary>
    public static int SkipToContent(string text, int offset)
    {
        while (true)
        {
            offset = SkipBlank(text, offset);
            if (offset >= text.Length || text[offset] is not (':' or '-') || !IsBlank(text, offset + 1))
                return offset;
            offset++;
        }
    }

    /// <summary>The offset right after the colon that follows a key; right after the key when there is none.</summary>
    public static int AfterColon(string text, int keyEnd)
    {
        int offset = SkipBlank(text, keyEnd);
        return offset < text.Length && text[offset] == ':' ? offset + 1 : keyEnd;
    }

    /// <summary>The end of one anchor or tag.</summary>
    public static int EndOfProperty(string text, int offset)
    {
        while (!IsBlank(text, offset) && text[offset] is not (',' or '[' or ']' or '{' or '}'))
            offset++;
        return offset;
    }

    /// <summary>The end of a plain value: before a comment, at the end of the line or, within brackets, before an indicator.</summary>
    public static int EndOfPlain(string text, int offset, bool isFlow)
    {
        int end = offset;
        for (int i = offset; i < text.Length && !IsBreak(text[i]); i++)
        {
            char c = text[i];
            if ((c == '#' && i > offset && IsBlank(text, i - 1)) || (isFlow && i > offset && c is ',' or ']' or '}'))
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
        int offset = lineStart;
        while (offset < text.Length && text[offset] == ' ')
            offset++;
        column = offset - lineStart;
        if (IsBlank(text, offset))
            return false;
        char first = text[offset];
        if (first > '~' && CharacterScan.IsInvisible(first))
            return false;
        if (first is '"' or '\'')
        {
            offset++;
            while (offset < text.Length && text[offset] != first && !IsBreak(text[offset]))
                offset++;
            offset++;
            while (offset < text.Length && text[offset] == ' ')
                offset++;
            return offset < text.Length && text[offset] == ':' && IsBlank(text, offset + 1);
        }

        if (first is '#' or '-' or '?' or '[' or ']' or '{' or '}' or ',' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`')
            return false;
        for (; offset < text.Length && !IsBreak(text[offset]); offset++)
        {
            if (text[offset] == ':' && IsBlank(text, offset + 1))
                return true;
            if (text[offset] == '#' && IsBlank(text, offset - 1))
                return false;
        }

        return false;
    }
}
