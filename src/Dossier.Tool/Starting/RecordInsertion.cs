using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Tool.Starting;

/// <summary>Where a new record goes in a seed in YAML: after the last one of its kind.</summary>
internal static class RecordInsertion
{
    /// <summary>The text with the record; null if the file is written in a way in which nothing can be added to it.</summary>
    /// <param name="path">The logical path of the file.</param>
    /// <param name="text">Its text; empty for a new file.</param>
    /// <param name="kind">The kind of the record.</param>
    /// <param name="id">The id of the record.</param>
    /// <param name="write">Writes the record after an indentation.</param>
    public static string? Into(string path, string text, Kind kind, string id, Func<string, string> write) => Into(path, text, kind, [id], write);

    /// <summary>The text with several records; null if the file is written in a way in which nothing can be added to it.</summary>
    /// <param name="path">The logical path of the file.</param>
    /// <param name="text">Its text; empty for a new file.</param>
    /// <param name="kind">The kind of the records.</param>
    /// <param name="ids">The ids of the records.</param>
    /// <param name="write">Writes the records, one after the other, each after an indentation.</param>
    public static string? Into(string path, string text, Kind kind, IReadOnlyList<string> ids, Func<string, string> write)
    {
        string end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        SeedMap? root = SeedReader.Read(path, text).Root;
        if (root is { IsFlow: true })
            return null;

        string changed;
        if (root?.Entries.FirstOrDefault(entry => entry.Key == kind.Plural) is not { } section)
            changed = Ended(text, end) + (text.Trim().Length > 0 ? end : "") + Lines($"{kind.Plural}:\n{write("  ")}", end);
        else if (section.Value is SeedMap { IsFlow: false, Entries: [.., var last] } records)
            changed = After(text, last.Value.Span.End, last.KeySpan.Column, Lines(write(new string(' ', records.Entries[0].KeySpan.Column)), end), end);
        else if (section.Value is SeedScalar { IsNull: true })
            changed = After(text, section.KeySpan.End, section.KeySpan.Column, Lines(write("  "), end), end);
        else
            return null;

        // What is not read as one more record is not written.
        SeedDocument before = SeedReader.Read(path, text);
        SeedDocument after = SeedReader.Read(path, changed);
        return Mistakes(after) <= Mistakes(before) && Ids(after, kind).SequenceEqual([.. Ids(before, kind), .. ids]) ? changed : null;
    }

    private static int Mistakes(SeedDocument seed) => seed.Problems.Count(static problem => problem.Rule.Severity == RuleSeverity.Error);

    private static IEnumerable<string> Ids(SeedDocument seed, Kind kind)
        => seed.Root?.Entries.FirstOrDefault(entry => entry.Key == kind.Plural)?.Value is SeedMap records ? records.Entries.Select(static record => record.Key) : [];

    // After the line of a position and the comments that belong to what is there: those that are indented deeper than its key, such as the
    // fields of a skeleton. Other comments belong to what comes next.
    private static string After(string text, int offset, int column, string record, string end)
    {
        int at = NextLine(text, offset);
        for (int line = at; line < text.Length; line = NextLine(text, line))
        {
            int start = line;
            while (start < text.Length && text[start] is (' ' or '\t' or '\r'))
                start++;
            bool isBlank = start == text.Length || text[start] == '\n';
            if (!isBlank && (text[start] != '#' || start - line <= column))
                break;
            if (!isBlank)
                at = NextLine(text, line);
        }

        return at < text.Length ? text.Insert(at, record) : Ended(text, end) + record;
    }

    // The start of the next line; the end of the text if there is none.
    private static int NextLine(string text, int offset)
    {
        int line = text.IndexOf('\n', offset);
        return line < 0 ? text.Length : line + 1;
    }

    private static string Ended(string text, string end) => text.Length == 0 || text.EndsWith('\n') ? text : text + end;

    private static string Lines(string text, string end) => text.Replace("\n", end, StringComparison.Ordinal);
}
