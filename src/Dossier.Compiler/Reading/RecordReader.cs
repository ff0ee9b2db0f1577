namespace Dossier.Compiler.Reading;

/// <summary>
/// Reads records of a YAML seed without the rest of the file, which takes as long as they are, and not as the file. It gives up whenever the
/// rest could matter, or anything is wrong: then the file has to be read.
/// </summary>
internal static class RecordReader
{
    /// <summary>Reads the records in a range of a text; null when that cannot be done without the rest.</summary>
    /// <param name="text">The text of the whole file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="range">The range.</param>
    /// <param name="isUnicode">Whether the bytes of the file were in a Unicode encoding.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static SeedMap? Read(string text, SourceLines lines, RecordRange range, bool isUnicode, CancellationToken cancellation)
    {
        string part = text.Substring(range.Start, range.End - range.Start);
        if (MayDependOnRest(part) || SeedReader.FirstUnreadable(part, isUnicode) >= 0)
            return null;

        var problems = new ProblemLog(lines);
        if (!ReferenceEquals(CharacterScan.Clean(part, problems), part) || !problems.IsEmpty)
            return null;

        var tree = new TreeBuilder(lines, problems, hasRecords: true, cancellation);
        tree.Begin(isMap: true, isFlow: false, range.Start);
        tree.Key(range.Section, range.Start, range.Start);
        tree.Begin(isMap: true, isFlow: false, range.Start, range.Column);
        var source = new SeedSource(text, false, lines, problems, tree, new StringTable());
        var events = new YamlEventReader(source, text, new YamlAnchors(source));
        if (events.Read(range.Start, range.End, continues: true) is not null || events.IsFinished || tree.Depth != 2)
            return null;

        tree.Close(0);
        return problems.IsEmpty && tree.Root is SeedMap { Entries: [{ Value: SeedMap { Entries: [var first, ..] } records }] }
            && first.KeySpan.Start == range.Start + range.Column && AreWhole(records)
            ? records
            : null;
    }

    // A record that is only a name looks like a field of the one above, which is known by what is around it.
    private static bool AreWhole(SeedMap records)
    {
        foreach (SeedEntry record in records.Entries)
        {
            if (record.Value is not SeedMap { IsIncomplete: false })
                return false;
        }

        return true;
    }

    // Anchors and aliases reach from record to record, and the marks of a merge conflict may begin above and end below.
    private static bool MayDependOnRest(string part)
    {
        for (int i = 0; i < part.Length; i++)
        {
            char c = part[i];
            if (c is '&' or '*' && !YamlText.IsBlank(part, i + 1) && (i == 0 || YamlText.IsBlank(part, i - 1) || part[i - 1] is '[' or '{' or ','))
                return true;
            if (c is '<' or '=' or '>' or '|' && (i == 0 || YamlText.IsBreak(part[i - 1])))
                return true;
        }

        return false;
    }
}
