namespace Dossier.Compiler.Reading;

/// <summary>Finds the bracket that is not closed, in text with more opening than closing brackets.</summary>
internal static class JsonBrackets
{
    /// <summary>How many more brackets are opened than closed, not counting those in quotation marks.</summary>
    public static int CountUnclosed(string text)
    {
        int open = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{' or '[':
                    open++;
                    break;
                case '}' or ']':
                    open--;
                    break;
                case '"':
                    i = EndOfString(text, i);
                    break;
            }
        }

        return open;
    }

    /// <summary>
    /// Whether a collection should have ended before an offset. It should if the offset is the first on its line and that line is not indented
    /// more deeply than the line on which the collection begins. The collection's own closing bracket may be at the same depth.
    /// </summary>
    public static bool EndsBefore(string text, SourceLines lines, int open, int offset)
    {
        int line = lines.LineOf(offset);
        int first = lines.LineOf(open);
        if (line == first || offset >= text.Length)
            return false;
        int column = Indentation(text, lines.StartOf(line));
        if (lines.StartOf(line) + column != offset)
            return false;
        int limit = Indentation(text, lines.StartOf(first));
        // If the lines within the collection are not indented, indentation shows nothing.
        int member = open + 1;
        while (member < offset && text[member] is ' ' or '\t' or '\n' or '\r')
            member++;
        int memberLine = lines.LineOf(member);
        if (memberLine > first && member - lines.StartOf(memberLine) <= limit)
            return false;
        return text[offset] is '}' or ']' ? column < limit : column <= limit;
    }

    private static int Indentation(string text, int lineStart)
    {
        int offset = lineStart;
        while (offset < text.Length && text[offset] is ' ' or '\t')
            offset++;
        return offset - lineStart;
    }

    /// <summary>The closing mark of a string; the opening one if it is not closed on its line, so that brackets after it are counted.</summary>
    private static int EndOfString(string text, int quote)
    {
        for (int i = quote + 1; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '"')
                return i;
        }

        return quote;
    }
}
