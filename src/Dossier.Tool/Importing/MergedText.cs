using Dossier.Compiler.Editing;
using Dossier.Compiler.Reading;

namespace Dossier.Tool.Importing;

/// <summary>The text of a seed with what an import changes in its records.</summary>
internal static class MergedText
{
    /// <summary>The text with changes; null if it does not read as the same records with these changes.</summary>
    public static string? Of(FolderFile file, string text, IReadOnlyCollection<RecordMerge> merges)
    {
        string changed = SeedEdit.Apply(text, Together(merges.SelectMany(static merge => merge.Edits)));
        SeedDocument read = SeedReader.Read(file.Path, changed);
        if (read.Problems.Length > file.Document.Problems.Length || read.Root is null)
            return null;
        foreach (RecordMerge merge in merges)
        {
            SeedNode? record = (read.Root.Entries.FirstOrDefault(section => section.Key == merge.Record.Kind)?.Value as SeedMap)?.Entries.FirstOrDefault(entry => entry.Key == merge.Record.Entry.Key)?.Value;
            if (record is null || !merge.IsIn(record))
                return null;
        }

        return changed;
    }

    // Two insertions at one place are one.
    private static IEnumerable<SeedEdit> Together(IEnumerable<SeedEdit> edits)
        => edits.GroupBy(static edit => (edit.Span.Start, edit.Span.End)).Select(static same => same.First() with { Text = string.Concat(same.Select(static edit => edit.Text)) });
}
