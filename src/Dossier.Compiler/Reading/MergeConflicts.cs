using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Finds unresolved merge conflicts: two versions of lines between <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt;</c> and <c>&gt;&gt;&gt;&gt;&gt;&gt;&gt;</c>.
/// They get one message, and the longer version is read, so that the rest of the file is read too.
/// </summary>
internal static class MergeConflicts
{
    private const int MarkLength = 7;

    /// <summary>Reports the conflicts. Returns the text with blanks in place of the markers and of the version that is not read.</summary>
    public static string Blank(string text, ProblemLog problems)
    {
        bool hasBeginning = text.IndexOf("<<<<<<<", StringComparison.Ordinal) >= 0;
        if (!hasBeginning && text.IndexOf(">>>>>>>", StringComparison.Ordinal) < 0)
            return text;
        if (!hasBeginning)
            return BlankRest(text, problems);
        char[]? blanked = null;
        for (int start = NextMark(text, 0, text.Length, '<'); start >= 0;)
        {
            int end = YamlText.EndOfLine(text, start);
            problems.Add(Rules.MergeConflict, start, end);
            blanked ??= text.ToCharArray();
            int next = NextMark(text, end, text.Length, '<');
            int close = NextMark(text, end, next < 0 ? text.Length : next, '>');
            if (close >= 0)
                BlankOne(text, blanked, start, close);
            else
                BlankMarks(text, blanked, start, next < 0 ? text.Length : next);

            start = next;
        }

        return BlankRest(blanked is null ? text : new string(blanked), problems);
    }

    /// <summary>Reports and blanks the markers of conflicts whose first marker somebody has removed.</summary>
    private static string BlankRest(string text, ProblemLog problems)
    {
        char[]? blanked = null;
        int from = 0;
        for (int close = NextMark(text, 0, text.Length, '>'); close >= 0; close = NextMark(text, from, text.Length, '>'))
        {
            int end = YamlText.EndOfLine(text, close);
            int middle = NextMark(text, from, close, '=');
            int start = middle >= 0 ? middle : close;
            problems.Add(Rules.MergeConflict, start, YamlText.EndOfLine(text, start));
            BlankMarks(text, blanked ??= text.ToCharArray(), start, end);
            from = end;
        }

        return blanked is null ? text : new string(blanked);
    }

    /// <summary>Blanks the first marker and the remaining ones up to an offset; both versions are read, as far as they are compatible.</summary>
    private static void BlankMarks(string text, char[] blanked, int start, int end)
    {
        Fill(blanked, start, YamlText.EndOfLine(text, start));
        foreach (char mark in "=|>")
        {
            if (NextMark(text, start, end, mark) is >= 0 and int other)
                Fill(blanked, other, YamlText.EndOfLine(text, other));
        }
    }

    /// <summary>Blanks the markers between two offsets, and the shorter version.</summary>
    private static void BlankOne(string text, char[] blanked, int start, int close)
    {
        int ours = YamlText.EndOfLine(text, start);
        int middle = NextMark(text, ours, close, '=');
        if (middle < 0)
            middle = close;
        int theirs = YamlText.EndOfLine(text, middle);
        // Between the two there may be their common ancestor.
        int ancestor = NextMark(text, ours, middle, '|');
        int oursEnd = ancestor >= 0 ? ancestor : middle;
        bool keepsOurs = middle == close || Count(text, ours, oursEnd) >= Count(text, theirs, close);
        Fill(blanked, start, keepsOurs ? ours : theirs);
        if (keepsOurs)
            Fill(blanked, oursEnd, YamlText.EndOfLine(text, close));
        else
            Fill(blanked, close, YamlText.EndOfLine(text, close));
    }

    /// <summary>The next line that is a marker of the kind; -1 when there is none.</summary>
    private static int NextMark(string text, int from, int limit, char mark)
    {
        for (int offset = from; offset < limit; offset++)
        {
            offset = text.IndexOf(mark, offset, limit - offset);
            if (offset < 0)
                return -1;
            int end = offset;
            while (end < text.Length && text[end] == mark)
                end++;
            if (end - offset == MarkLength && (offset == 0 || YamlText.IsBreak(text[offset - 1])) && YamlText.IsBlank(text, end))
                return offset;
            offset = end - 1;
        }

        return -1;
    }

    private static int Count(string text, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            if (!YamlText.IsBlank(text, i))
                count++;
        }

        return count;
    }

    private static void Fill(char[] text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!YamlText.IsBreak(text[i]))
                text[i] = ' ';
        }
    }
}
