namespace Dossier.Compiler.Reading;

/// <summary>
/// Recognizes text that is neither YAML nor JSON by its beginning: a web page that was saved in place of the file, or a table with the
/// wrong file name. It gets one message instead of one for every line.
/// </summary>
internal static class ForeignFormat
{
    private const int LongestLine = 2_000;

    /// <summary>What the file is, as the end of a sentence; null when it may be a seed.</summary>
    public static string? Recognize(string text)
    {
        int at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (at < text.Length && YamlText.IsBlank(text, at))
            at++;
        if (at >= text.Length)
            return null;
        switch (text[at])
        {
            case '<' when Begins(text, at, "<!DOCTYPE") || Begins(text, at, "<html") || Begins(text, at, "<head") || Begins(text, at, "<body"):
                return "a web page (HTML); save the file itself, not the page that shows it";
            case '<' when Begins(text, at, "<?xml") || (at + 1 < text.Length && text[at + 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')):
                return "XML; write the records in YAML or JSON";
            case '{' when Begins(text, at, "{\\rtf"):
                return "text with formatting (RTF); save it as plain text";
            case '`' when Begins(text, at, "```"):
                return "'```' (Markdown); remove the lines that start with it";
            case '%' when Begins(text, at, "%PDF"):
                return "a PDF; write the records in YAML or JSON";
            case 'v' when Begins(text, at, "version https://git-lfs"):
                return "a Git LFS pointer instead of the file; run 'git lfs pull'";
            case 'd' when Begins(text, at, "diff --git"):
            case '-' when Begins(text, at, "--- a/"):
                return "a patch; apply it to the file it is for";
            default:
                return IsTable(text, at) ? "a table (CSV); write the records in YAML or JSON" : null;
        }
    }

    /// <summary>Whether the first two lines have equally many cells and are not YAML.</summary>
    private static bool IsTable(string text, int at)
    {
        if (!char.IsLetterOrDigit(text[at]) && text[at] is not ('"' or '_'))
            return false;
        foreach (char separator in ",;\t")
        {
            int end = YamlText.EndOfLine(text, at);
            int cells = Count(text, at, end, separator);
            int next = end;
            while (next < text.Length && YamlText.IsBlank(text, next))
                next++;
            if (cells > 0 && next < text.Length && Count(text, next, YamlText.EndOfLine(text, next), separator) >= cells)
                return true;
        }

        return false;
    }

    /// <summary>How often a separator occurs on a line; -1 if the line may be YAML.</summary>
    private static int Count(string text, int start, int end, char separator)
    {
        if (end - start > LongestLine)
            return -1;
        int count = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == ':' && YamlText.IsBlank(text, i + 1))
                return -1;
            if (text[i] == separator)
                count++;
        }

        return count;
    }

    private static bool Begins(string text, int at, string beginning)
        => at + beginning.Length <= text.Length && string.Compare(text, at, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
