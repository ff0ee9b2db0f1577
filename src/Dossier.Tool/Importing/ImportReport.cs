using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Mapping;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Importing;

/// <summary>Tells a person what an import did: how many rows became what, what could not be imported, and what was left as it is.</summary>
internal static class ImportReport
{
    private const int MostListed = 20;

    /// <summary>Writes the report.</summary>
    /// <param name="screen">Where a person reads.</param>
    /// <param name="result">The import.</param>
    /// <param name="folder">The folder of the seeds.</param>
    /// <param name="files">How many files were written; null if nothing was to be written.</param>
    /// <param name="table">The name of the table; null for one without a name.</param>
    public static void Write(Screen screen, ImportResult result, string folder, int? files, string? table = null)
    {
        MappedTable mapped = result.Mapped;
        screen.Line(new Part($"{TextReport.Count(mapped.Rows, "row")}: {Number(mapped.Mapped)} in seeds, {Number(mapped.Rejected)} rejected, {Number(mapped.Filtered)} left out by a condition.", Tone.Strong));
        if (result.Added.Count > 0)
            screen.Line(new Part($"New: {string.Join(", ", result.Added.Select(static kind => TextReport.Count(kind.Value.Count, kind.Value.Kind, kind.Key)))}."));
        if (result.ChangedRecords > 0)
            screen.Line(new Part($"Changed: {TextReport.Count(result.ChangedFields, "field")} in {TextReport.Count(result.ChangedRecords, "record")}."));
        if (result.Unchanged > 0)
            screen.Line(new Part($"Unchanged: {TextReport.Count(result.Unchanged, "record")}."));
        List(screen, "Retracted, since the row is no longer in the table", result.Retracted);
        List(screen, "No longer in the table, and left as they are", result.Gone);
        List(screen, "No longer in this table, and left as they are, since another one has the row", result.InOtherTables);
        List(screen, "Something else under the same key, by the date and other fields; look at whether it is", result.Rewritten);
        List(screen, "Removed from the seeds by hand, and not added again", result.Removed);
        List(screen, "There already, and left as they are", result.Foreign);
        if (mapped.Unrepresented.Count > 0)
            List(screen, "Codes that the model cannot represent", [.. mapped.Unrepresented.Select(static code => $"{code.Key.Column} '{code.Key.Code}' ({TextReport.Count(code.Value, "row")})")]);
        List(screen, "Columns that the mapping does not read", mapped.Unmapped);
        List(screen, "Keys that differ only in how they are written, and were taken for different rows", AlikeKeys.Within(mapped));
        ListOutOfOrder(screen, mapped, folder, isDryRun: files is null, table);
        foreach (ImportConflict conflict in result.Conflicts.Take(MostListed))
        {
            screen.Line(new Part(conflict.Why is { } why ? $"To be changed by hand, since {why}: " : "Changed on both sides: ", Tone.Warning), new Part(SafeText.Of($"{conflict.File}: {conflict.Id}, {conflict.Path}")));
            screen.Line(new Part(SafeText.Of($"  in the seed, and kept: {conflict.InSeed}")));
            screen.Line(new Part(SafeText.Of($"  in the table:          {conflict.InTable}")));
        }

        if (result.Conflicts.Count > MostListed)
            screen.Line(new Part($"  and {Number(result.Conflicts.Count - MostListed)} more."));
        if (result.Conflicts.Any(static conflict => conflict.Why is null))
            screen.Wrapped("", "  ", Tone.Plain, "Each import says so until both have the same: write the table's value in the seed, or the seed's in the table. To keep what the seeds have until the table changes again: --keep-seeds");
        if (result.Kept > 0)
            screen.Line(new Part($"Changed on both sides, and kept as in the seeds: {TextReport.Count(result.Kept, "field")}."));
        foreach (RejectedCell reject in mapped.Rejects.Take(MostListed))
            screen.Line(new Part("Rejected: ", Tone.Warning), new Part(SafeText.Of($"{(reject.Table.Length > 0 ? reject.Table + ", " : "")}row {Number(reject.Row)}{(reject.Column.Length > 0 ? ", " + reject.Column : "")}: {reject.Reason}")));
        if (mapped.Rejects.Count > 0)
            screen.Line(new Part(files is null ? "All of them would be listed in " : "All of them are listed in ", Tone.Faint), new Part(ShownPath.Of(Path.Combine(folder, RejectsFile.PathOf(table))), Tone.Faint));
        screen.Line(files is null ? new Part("Nothing was written, because of --dry-run.") : files == 0 ? new Part("Nothing has changed.", Tone.Good) : new Part($"Written: {TextReport.Count(files.Value, "file")} in {ShownPath.Of(folder)}.", Tone.Good));
    }

    // Whoever sums low or high figures of the seeds would not have these.
    private static void ListOutOfOrder(Screen screen, MappedTable mapped, string folder, bool isDryRun, string? table)
    {
        ImmutableArray<ImmutableArray<DisorderedCount>> found = DisorderedCount.Of(mapped);
        foreach (ImmutableArray<DisorderedCount> counts in found)
        {
            screen.Wrapped("", "  ", Tone.Warning, SafeText.Of($"Figures out of order in {TextReport.Count(counts.Length, "row")} ({counts[0].Names}): the best one is the count, and the others are in words, so that sums of low and high figures do not have them. Together they are {DisorderedCount.Sums(counts)}. Rows {DisorderedCount.Rows(counts)}."));
        }

        if (!found.IsEmpty)
            screen.Line(new Part(isDryRun ? "All of them would be listed in " : "All of them are listed in ", Tone.Faint), new Part(ShownPath.Of(Path.Combine(folder, OutOfOrderFile.PathOf(table))), Tone.Faint));
    }

    private static void List(Screen screen, string what, IReadOnlyCollection<string> all)
    {
        if (all.Count == 0)
            return;
        string more = all.Count > MostListed ? $", and {Number(all.Count - MostListed)} more" : "";
        screen.Wrapped("", "  ", Tone.Plain, SafeText.Of($"{what}: {string.Join(", ", all.Take(MostListed))}{more}."));
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
