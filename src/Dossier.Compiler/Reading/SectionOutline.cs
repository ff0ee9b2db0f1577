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
                    if (SectionKey.At(text, start) is not { } key || sections.ContainsKey(key))
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
}
