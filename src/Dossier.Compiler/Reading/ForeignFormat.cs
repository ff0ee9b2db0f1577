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
        int offset = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (offset < text.Length && YamlText.IsBlank(text, offset))
            offset++;
        if (offset >= text.Length)
            return null;
        switch (text[offset])
        {
            case '<' when Begins(text, offset, "<!DOCTYPE") || Begins(text, offset, "<html") || Begins(text, offset, "<head") || Begins(text, offset, "<body"):
                return "a web page (HTML); save the file itself, not the page that shows it";
            case '<' when Begins(text, offset, "<?xml") || (offset + 1 < text.Length && text[offset + 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')):
                return "XML; write the records in YAML or JSON";
            case '{' when Begins(text, offset, "{\\rtf"):
                return "text with formatting (RTF); save it as plain text";
            case '`' when Begins(text, offset, "```"):
                return "'```' (Markdown); remove the lines that start with it";
            case '%' when Begins(text, offset, "%PDF"):
                return "a PDF; write the records in YAML or JSON";
            case 'v' when Begins(text, offset, "version https://git-lfs"):
                return "a Git LFS pointer instead of the file; run 'git lfs pull'";
            case 'd' when Begins(text, offset, "diff --git"):
            case '-' when Begins(text, offset, "--- a/"):
                return "a patch; apply it to the file it is for";
            default:
                return IsTable(text, offset) ? "a table (CSV); write the records in YAML or JSON" : null;
        }
    }

    /// <summary>Whether the first two lines have equally many cells and are not YAML.</summary>
    private static bool IsTable(string text, int offset)
    {
        if (!char.IsLetterOrDigit(text[offset]) && text[offset] is not ('"' or '_'))
            return false;
        foreach (char separator in ",;\t")
        {
            int end = YamlText.EndOfLine(text, offset);
            int cells = Count(text, offset, end, separator);
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

    private static bool Begins(string text, int offset, string beginning)
        => offset + beginning.Length <= text.Length && string.Compare(text, offset, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
