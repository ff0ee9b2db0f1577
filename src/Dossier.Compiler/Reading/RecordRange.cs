namespace Dossier.Compiler.Reading;

/// <summary>The lines of one record in a YAML seed, or of several that follow each other in one section.</summary>
/// <param name="Section">The key that the records are below.</param>
/// <param name="Column">The column of their ids.</param>
/// <param name="Start">The offset at which the line of the first id starts.</param>
/// <param name="End">The offset at which the next line starts that begins another record or section, and is no comment.</param>
internal sealed record RecordRange(string Section, int Column, int Start, int End)
{
    /// <summary>
    /// Finds the lines from a record on; null when records are not laid out as lines of their own, as between braces, or when another
    /// section begins before the end.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="id">The offset of the id of the first record.</param>
    /// <param name="to">An offset in the last one, or at its end.</param>
    public static RecordRange? Of(string text, SourceLines lines, int id, int to)
    {
        int line = lines.LineOf(id);
        int start = lines.StartOf(line);
        int column = id - start;
        if (column < 1 || !YamlText.IsLineStart(text, start) || Indentation(text, start) != column || SectionOf(text, lines, line, column) is not { } section)
            return null;

        for (line++; line < lines.Count; line++)
        {
            int offset = lines.StartOf(line);
            if (!YamlText.IsLineStart(text, offset) || YamlText.IsBlankLine(text, offset) || Indentation(text, offset) is var indentation && indentation > column)
                continue;
            if (offset >= to)
                return new RecordRange(section, column, start, offset);
            if (indentation < column)
                return null;
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
            return SectionKey.At(text, offset);
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
