namespace Dossier.Compiler.Reading;

/// <summary>The lines of one record in a YAML seed: from the line of its id to the next line that is not part of it.</summary>
/// <param name="Section">The key that the record is below.</param>
/// <param name="Column">The column of its id.</param>
/// <param name="Start">The offset at which its first line starts.</param>
/// <param name="End">The offset at which the next line starts that is indented no deeper than its id and is no comment.</param>
internal sealed record RecordRange(string Section, int Column, int Start, int End)
{
    /// <summary>Finds the lines of a record by the offset of its id; null when they are not laid out as lines of their own, as between braces.</summary>
    public static RecordRange? Of(string text, SourceLines lines, int id)
    {
        int line = lines.LineOf(id);
        int start = lines.StartOf(line);
        int column = id - start;
        if (column < 1 || !YamlText.IsLineStart(text, start) || Indentation(text, start) != column || SectionOf(text, lines, line, column) is not { } section)
            return null;

        for (line++; line < lines.Count; line++)
        {
            int offset = lines.StartOf(line);
            if (YamlText.IsLineStart(text, offset) && !YamlText.IsBlankLine(text, offset) && Indentation(text, offset) <= column)
                return new RecordRange(section, column, start, offset);
        }

        return new RecordRange(section, column, start, text.Length);
    }

    // The next line above that is indented less must be the key of a section, with nothing after its colon.
    private static string? SectionOf(string text, SourceLines lines, int line, int column)
    {
        for (line--; line >= 0; line--)
        {
            int offset = lines.StartOf(line);
            if (!YamlText.IsLineStart(text, offset) || YamlText.IsBlankLine(text, offset) || Indentation(text, offset) >= column)
                continue;
            if (line == 0 && text[offset] == '\uFEFF')
                offset++;
            int end = offset;
            while (end < text.Length && (text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (text[end] == '-' && end > offset)))
                end++;
            return end > offset && end < text.Length && text[end] == ':' && YamlText.IsBlank(text, end + 1) && YamlText.IsBlankLine(text, end + 1)
                ? text.Substring(offset, end - offset)
                : null;
        }

        return null;
    }

    private static int Indentation(string text, int offset)
    {
        int end = offset;
        while (end < text.Length && text[end] == ' ')
            end++;
        return end - offset;
    }
}
