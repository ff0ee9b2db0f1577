using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Project;

/// <summary>
/// Remembers the file that was read last. Who edits a file edits one record of it at a time, and the rest need not be read again. The result
/// is the same as that of reading the file as a whole: it only takes less.
/// </summary>
internal sealed class LastRead
{
    private File? _last;

    /// <summary>How many edits were read without the rest of their file, for tests.</summary>
    public int Edits { get; private set; }

    /// <summary>Remembers a file that was read as a whole, if it is one of which a record can be read alone.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reading">What it was read by.</param>
    /// <param name="document">What was read.</param>
    /// <param name="bound">What it means.</param>
    public void Keep(IProjectFile file, SeedReading reading, SeedDocument document, BoundFile bound)
    {
        if (file.Text is { } text && IsYaml(file.Path) && document.Problems.IsEmpty && !reading.Readers.All.IsPartial && IsInBlocks(document.Root, reading.Readers.All))
            Volatile.Write(ref _last, new File(file.Path, file.IsUnicode, reading, text, document.Nodes, bound));
    }

    /// <summary>What a file means after an edit of one of its records; null when it has to be read as a whole.</summary>
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
        (int start, int end) = Difference(last.Text, text);
        BoundDocument bound = last.Bound.Document;
        SourceLines lines = bound.Spans.Lines;
        if (text.Length > SeedLimits.Characters || IndexOf(bound, lines, start, end) is not (>= 0 and var index))
            return null;

        BoundRecord record = bound.Content.Records[index];
        int id = bound.Spans.StartOf(record.Ordinal);
        var newLines = new SourceLines(text);
        if (RecordRange.Of(last.Text, lines, id) is not { } before || start < before.Start || end > before.End
            || RecordRange.Of(text, newLines, id) is not { } after || after with { End = before.End } != before || after.End - before.End != text.Length - last.Text.Length)
        {
            return null;
        }

        // No text has more values than characters.
        int nodes = last.Nodes + after.End - after.Start;
        if (nodes > SeedLimits.Nodes || readers.All.KindByPlural(before.Section) != record.Kind
            || RecordReader.Read(last.Text, lines, before, last.IsUnicode, cancellation) is not { } old
            || RecordReader.Read(text, newLines, after, last.IsUnicode, cancellation) is not { } edited
            || !MarkedSeed.IsForAll(edited.Value, readers) || !MayBeCalled(edited.Key, record, bound.Content))
        {
            return null;
        }

        return RecordEdit.Apply(bound, index, new RecordText(lines, before, old), new RecordText(newLines, after, edited), readers.All, cancellation) is { } document
            ? last with { Text = text, Nodes = nodes, Bound = new BoundFile(last.Bound.FilePath, document) }
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

    /// <summary>The index of the last record that begins before lines, or with them; -1 when there is none.</summary>
    private static int IndexOf(BoundDocument bound, SourceLines lines, int start, int end)
    {
        int found = -1;
        for (int i = 0; i < bound.Content.Records.Count; i++)
        {
            // Lines that are added above a record belong to the one before it.
            int line = lines.StartOf(lines.LineOf(bound.Spans.StartOf(bound.Content.Records[i].Ordinal)));
            if (start == end ? line < start : line <= start)
                found = i;
        }

        return found;
    }

    // Another id is like adding a record: it may be taken, or no id at all.
    private static bool MayBeCalled(string id, BoundRecord record, BoundContent content)
    {
        if (id == record.Id)
            return true;
        if (!Identifiers.IsValidId(id) || record.Kind.IndexOf(id) >= 0)
            return false;
        foreach (BoundRecord other in content.Records)
        {
            if (other.Id == id && other.Kind == record.Kind)
                return false;
        }

        return true;
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

    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private sealed record File(string Path, bool IsUnicode, SeedReading Reading, string Text, int Nodes, BoundFile Bound);
}
