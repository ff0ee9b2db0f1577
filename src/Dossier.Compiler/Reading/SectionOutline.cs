namespace Dossier.Compiler.Reading;

/// <summary>The sections of a YAML seed and about how many records are in each, by the first characters of its lines: the text is not read.</summary>
internal static class SectionOutline
{
    /// <summary>The sections with the number of lines that may begin a record; null for a text that is not laid out in lines of its own for each section.</summary>
    public static Dictionary<string, int>? Of(string text)
    {
        var sections = new Dictionary<string, int>(StringComparer.Ordinal);
        string section = "";
        int column = 0;
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (start < text.Length)
        {
            int first = start;
            while (first < text.Length && text[first] == ' ')
                first++;
            if (!YamlText.IsBlankLine(text, first))
            {
                if (first == start)
                {
                    if (KeyAt(text, start) is not { } key || sections.ContainsKey(key))
                        return null;
                    sections.Add(section = key, 0);
                    column = 0;
                }
                else if (section.Length == 0)
                {
                    return null;
                }
                else
                {
                    column = column == 0 ? first - start : column;
                    if (first - start == column)
                        sections[section]++;
                }
            }

            start = YamlText.EndOfLine(text, first) + 1;
        }

        return sections;
    }

    /// <summary>Whether a section has records, by its key.</summary>
    public static bool HasRecords(string section) => section != SeedKeys.FileHead && !SeedKeys.IsIgnored(section);

    // A key alone on its line. What is not a section of records may be beside its key.
    private static string? KeyAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-' or '_')
            end++;
        if (end == start || end >= text.Length || text[end] != ':' || !YamlText.IsBlank(text, end + 1))
            return null;

        string key = text.Substring(start, end - start);
        return HasRecords(key) && !YamlText.IsBlankLine(text, end + 1) ? null : key;
    }
}
