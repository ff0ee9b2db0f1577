using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Project;

/// <summary>
/// Remembers the file that was read last. An edit is of one record at a time, or of a few beside each other, and the rest need not be read
/// again. The result is the same as that of reading the file as a whole: it only takes less.
/// </summary>
internal sealed class LastRead
{
    private File? _last;

    /// <summary>How many edits were read without the rest of their file, for tests.</summary>
    public int Edits { get; private set; }

    /// <summary>Remembers a file that was read as a whole, if it is one of which records can be read alone.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reading">What it was read by.</param>
    /// <param name="document">What was read.</param>
    /// <param name="bound">What it means.</param>
    public void Keep(IProjectFile file, SeedReading reading, SeedDocument document, BoundFile bound)
    {
        if (file.Text is { } text && FileRole.IsYaml(file.Path) && document.Problems.IsEmpty && !reading.Readers.All.IsPartial && IsInBlocks(document.Root, reading.Readers.All))
            Volatile.Write(ref _last, new File(file.Path, file.IsUnicode, reading, text, document.Nodes, bound));
    }

    /// <summary>What a file means after an edit of some of its records; null when it has to be read as a whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reading">What it is read by.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public BoundFile? Reread(IProjectFile file, SeedReading reading, CancellationToken cancellation)
    {
        File? last = Volatile.Read(ref _last);
        if (last is null || file.Text is not { } text || last.Path != file.Path || last.Bound.FilePath != file.FilePath || last.IsUnicode != file.IsUnicode || !ReferenceEquals(last.Reading, reading))
            return null;

        try
        {
            if (Read(last, text, reading.Readers, cancellation) is not { } edited)
                return null;

            Volatile.Write(ref _last, edited);
            Edits++;
            return edited.Bound;
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            // Reading the whole file shows whether it is at fault.
            return null;
        }
    }

    private static File? Read(File last, string text, ReaderModel readers, CancellationToken cancellation)
    {
        if (text.Length > SeedLimits.Characters)
            return null;

        (int start, int end) = Difference(last.Text, text);
        BoundDocument bound = last.Bound.Document;
        var lines = new SourceLines(text);
        foreach (int index in Candidates(bound, start))
        {
            if (RangesOf(last, text, lines, index, start, end) is not var (before, after))
                continue;

            // No text has more values than characters.
            int nodes = last.Nodes + after.End - after.Start;
            return nodes <= SeedLimits.Nodes && readers.All.KindByPlural(before.Section) == bound.Content.Records[index].Kind
                && RecordReader.Read(last.Text, bound.Spans.Lines, before, last.IsUnicode, cancellation) is { } old
                && RecordReader.Read(text, lines, after, last.IsUnicode, cancellation) is { } edited
                && MarkedSeed.IsForAll(edited, readers) && EditedIds.AreFree(bound.Content, index, old, edited)
                && RecordEdit.Apply(bound, index, new RecordText(bound.Spans.Lines, before, old), new RecordText(lines, after, edited), readers.All, cancellation) is { } document
                ? last with { Text = text, Nodes = nodes, Bound = new BoundFile(last.Bound.FilePath, document) }
                : null;
        }

        return null;
    }

    /// <summary>The lines of the records that an edit concerns, before and after it; null when what is around them is not as it was.</summary>
    private static (RecordRange Before, RecordRange After)? RangesOf(File last, string text, SourceLines lines, int index, int start, int end)
    {
        BoundDocument bound = last.Bound.Document;
        int id = bound.Spans.StartOf(bound.Content.Records[index].Ordinal);
        int more = text.Length - last.Text.Length;
        RecordRange? before = RecordRange.Of(last.Text, bound.Spans.Lines, id, end);

        // Where the first record of a section is deleted, the next one is in its place.
        if (before is not null && before.End + more == before.Start)
            before = RecordRange.Of(last.Text, bound.Spans.Lines, id, before.End + 1);
        return before is not null && start >= before.Start && end <= before.End
            && RecordRange.Of(text, lines, id, before.End + more) is { } after && after.End == before.End + more && after with { End = before.End } == before
            ? (before, after)
            : null;
    }

    /// <summary>The lines of a text that are not the same in another, as a range of the first.</summary>
    private static (int Start, int End) Difference(string before, string after)
    {
        int shorter = Math.Min(before.Length, after.Length);
        int start = 0;
        while (start < shorter && before[start] == after[start])
            start++;
        while (start > 0 && !YamlText.IsBreak(before[start - 1]))
            start--;
        int same = 0;
        while (same < shorter - start && before[before.Length - 1 - same] == after[after.Length - 1 - same])
            same++;
        while (same > 0 && !YamlText.IsBreak(before[before.Length - same - 1]))
            same--;
        return (start, before.Length - same);
    }

    /// <summary>
    /// The records from which on an edit may be read: the last one that begins above the edited lines, for they may be added behind it, or may
    /// have been another record; where that is in another section, the first of this one.
    /// </summary>
    private static IEnumerable<int> Candidates(BoundDocument bound, int start)
    {
        SourceLines lines = bound.Spans.Lines;
        int above = -1;
        int here = -1;
        for (int i = 0; i < bound.Content.Records.Count; i++)
        {
            int line = lines.StartOf(lines.LineOf(bound.Spans.StartOf(bound.Content.Records[i].Ordinal)));
            if (line < start)
                above = i;
            if (line == start)
                here = i;
        }

        if (above >= 0)
            yield return above;
        if (here >= 0)
            yield return here;
    }

    private static bool IsInBlocks(SeedMap? root, DomainModel model)
    {
        if (root is null or { IsFlow: true } or { IsIncomplete: true })
            return false;
        foreach (SeedEntry section in root.Entries)
        {
            if (section.Value is SeedMap { IsFlow: true } && model.KindByPlural(section.Key) is not null)
                return false;
        }

        return true;
    }

    private sealed record File(string Path, bool IsUnicode, SeedReading Reading, string Text, int Nodes, BoundFile Bound);
}
