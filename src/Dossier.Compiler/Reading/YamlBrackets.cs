namespace Dossier.Compiler.Reading;

/// <summary>Distinguishes a bracket that is not closed from other mistakes between brackets, after the parser has failed there.</summary>
internal static class YamlBrackets
{
    /// <summary>
    /// Whether the bracket at an offset is closed before a line that is not indented more deeply than its block. Beyond
    /// a maximum distance it counts as closed: real values between brackets are shorter, and the search must stay fast.
    /// </summary>
    public static bool AreClosed(string text, int open, int blockColumn)
    {
        int depth = 0;
        int limit = Math.Min(text.Length, open + SeedLimits.ValueCharacters);
        for (int i = open; i < limit; i++)
        {
            char c = text[i];
            if (c is '[' or '{')
            {
                depth++;
            }
            else if (c is ']' or '}')
            {
                if (--depth == 0)
                    return true;
            }
            else if (c is '"' or '\'' && (YamlText.IsBlank(text, i - 1) || text[i - 1] is '[' or '{' or ',' or ':'))
            {
                i = EndOfQuoted(text, i);
            }
            else if (c == '#' && YamlText.IsBlank(text, i - 1))
            {
                i = YamlText.EndOfLine(text, i) - 1;
            }
            else if (YamlText.IsBreak(c))
            {
                int first = i + 1;
                while (first < text.Length && text[first] == ' ')
                    first++;
                if (first - i - 1 <= blockColumn && !YamlText.IsBlank(text, first) && text[first] is not (']' or '}' or '#' or '"' or '\''))
                    return false;
            }
        }

        return limit < text.Length;
    }

    /// <summary>The closing mark of a quoted value, or the end of its line when it has none there.</summary>
    private static int EndOfQuoted(string text, int quote)
    {
        int i = quote + 1;
        for (; i < text.Length && !YamlText.IsBreak(text[i]); i++)
        {
            if (text[i] == '\\' && text[quote] == '"')
                i++;
            else if (text[i] == text[quote])
                return i;
        }

        return Math.Min(i, text.Length) - 1;
    }
}
