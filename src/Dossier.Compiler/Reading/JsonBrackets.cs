namespace Dossier.Compiler.Reading;

/// <summary>Finds the bracket whose other half is missing, in text that has more opening than closing ones.</summary>
internal static class JsonBrackets
{
    /// <summary>How many brackets more are opened than closed, outside of text in quotation marks.</summary>
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
    /// Whether a collection should have ended before an offset: that is the first on its line, and the line is indented no deeper than the
    /// one on which the collection begins; a closing bracket of the collection itself may stand as deep.
    /// </summary>
    public static bool EndsBefore(string text, SourceLines lines, int open, int at)
    {
        int line = lines.LineOf(at);
        int first = lines.LineOf(open);
        if (line == first || at >= text.Length)
            return false;
        int column = Indentation(text, lines.StartOf(line));
        if (lines.StartOf(line) + column != at)
            return false;
        int limit = Indentation(text, lines.StartOf(first));
        // Where the lines within are not indented, indentation shows nothing.
        int member = open + 1;
        while (member < at && text[member] is ' ' or '\t' or '\n' or '\r')
            member++;
        int memberLine = lines.LineOf(member);
        if (memberLine > first && member - lines.StartOf(memberLine) <= limit)
            return false;
        return text[at] is '}' or ']' ? column < limit : column <= limit;
    }

    private static int Indentation(string text, int lineStart)
    {
        int at = lineStart;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at - lineStart;
    }

    /// <summary>The closing mark of a string; the opening one where it is not closed on its line, so that brackets in what follows are counted.</summary>
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
