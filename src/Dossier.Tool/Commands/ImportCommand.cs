using System.CommandLine;
using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Tool.Finding;
using Dossier.Tool.Importing;
using Dossier.Tool.Importing.Exports;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier import</c>: the rows of a table as records, again and again.</summary>
internal static class ImportCommand
{
    private const int RowsBetweenProgress = 20_000;
    private const int LeastToDoubt = 10;
    private const int FewestRewritten = 2;

    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var file = new Argument<string?>("file") { Description = "The table: CSV, TSV, JSON, JSON lines, XLSX or XLS. For an export, its file or folder.", Arity = ArgumentArity.ZeroOrOne };
        var from = new Option<string>("--from") { Description = $"How to read it: a mapping of yours (.map.yaml), one of {string.Join(", ", BuiltInMappings.Names)}, or, for what dossier export wrote, data-package or geojson.", HelpName = "MAPPING", Required = true };
        from.CompletionSources.Add([.. BuiltInMappings.Names, .. ReadBack.Formats]);
        var output = new Option<string?>("--output", "-o") { Description = "The folder for the seeds, such as seeds/ucdp. It is kept up to date when the table is imported again.", HelpName = "FOLDER" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing, and say what would be written." };
        var where = new Option<string[]>("--where") { Description = "Only rows in which a column has a value: country=Syria. Can be repeated; all must hold.", HelpName = "COLUMN=VALUE" };
        var part = new Option<bool>("--part") { Description = "The table is a part of the data, such as a month: records whose row is not in it stay as they are." };
        var retractMany = new Option<bool>("--retract-many") { Description = "Go on where more than half of the records would be retracted, which may be a table that was cut off." };
        var tableName = new Option<string?>("--table") { Description = "Which of several tables it is that are imported into the folder, such as 2024-05. Only what the same table had before can be gone from it.", HelpName = "NAME" };
        var rewriteMany = new Option<bool>("--rewrite-many") { Description = "Go on where most rows are about something else than before under the same keys, or are those of another table, so that it may be the wrong table." };
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of a table that is not in UTF-8, such as windows-1252.", HelpName = "NAME" };
        var sheet = new Option<string?>("--sheet") { Description = "The sheet of a workbook. The first one if it is left out.", HelpName = "NAME" };
        var keep = new Option<bool>("--keep-seeds") { Description = "Where a field was changed in the seeds and in the table, the seeds are right: do not say so again until the table changes." };
        var copy = new Option<bool>("--copy") { Description = "Print the mapping, to change a copy of it." };
        var command = new Command("import", "Import a table into seeds. Importing it again changes only what has changed in it, and keeps what was changed by hand.") { file, from, output, dryRun, where, tableName, part, retractMany, rewriteMany, encoding, sheet, keep, copy };
        command.SetAction(result =>
        {
            string name = result.GetValue(from)!;
            bool isExport = ReadBack.Formats.Contains(name);
            (string path, string text) = isExport ? (name, "") : MappingAt(name);
            if (result.GetValue(copy))
            {
                host.Output.Write(isExport ? throw new WrongUseException($"'{name}' is read without a mapping, by the model. There is nothing to copy.") : text);
                return ExitCodes.Fine;
            }

            string table = result.GetValue(file) ?? throw new WrongUseException("No table is named. Write for example: dossier import --from ucdp-ged GEDEvent.csv -o seeds/ucdp");
            string folder = Path.GetFullPath(result.GetValue(output) ?? throw new WrongUseException("No folder is named for the seeds. Write for example: -o seeds/ucdp"));
            if (File.Exists(folder))
                throw new WrongUseException($"'{folder}' is a file. Name a folder: -o");
            var job = new ImportJob(Path.GetFullPath(table), folder, ModelFor(folder, result, host), Conditions(result.GetValue(where) ?? []), result.GetValue(part), result.GetValue(encoding), result.GetValue(sheet)) { KeepsSeeds = result.GetValue(keep), Name = NameOf(result.GetValue(tableName)) };
            UndoInterrupted(host, job, result.GetValue(dryRun));
            return isExport ? ReadBack.Run(host, name, job, result.GetValue(dryRun)) : Run(host, job, path, text, result.GetValue(dryRun), result.GetValue(retractMany), result.GetValue(rewriteMany));
        });
        return command;
    }

    private static int Run(Host host, ImportJob job, string path, string text, bool isDryRun, bool retractsMany, bool rewritesMany)
    {
        var problems = new List<TableProblem>();
        ImportMapping mapping = MappingReader.Read(path, text, job.Model, problems);
        if (problems.Count > 0)
            return Refuse(host, path, problems);
        foreach (RowCondition condition in job.Where)
        {
            if (!ColumnUse.Read(mapping).Contains(condition.Column))
                mapping.Optional = mapping.Optional.Add(condition.Column);
        }

        if (job.Name is null && ColumnUse.Read(mapping).Contains(Table.NameColumn))
            throw new WrongUseException($"The mapping '{mapping.Name}' reads '{Table.NameColumn}', the name of the table. Write which table this is, for example --table 2024-05");
        TablesAsTheyAre.Refuse(job);
        Table table = TableFile.Read(job.Table, mapping.Delimiter, job.Encoding, job.Sheet, mapping.HeadRow) with { Name = job.Name ?? "" };
        string? unknown = job.Where.Select(static condition => condition.Column).FirstOrDefault(column => mapping.IndexIn(table, column) < 0);
        if (unknown is not null && table.Problems.Count == 0)
            throw new WrongUseException($"The table has no column '{unknown}'.{Suggestion.For(unknown, table.Columns)}");

        Manifest? before = ManifestIn(job.Folder, mapping);
        SeedFolder folder = SeedFolder.Read(job.Folder, job.Model);

        // A record keeps the id that it has, also one that a person has given it since.
        var entries = new TableEntries(before, mapping, job.Name);
        string? KnownId(string name, string key)
            => entries.Find(name, key) is { } entry ? (folder.Find(entry.Kind, entry.Id) ?? folder.FindElsewhere(entry.Kind, entry.Id))?.Entry.Key ?? entry.Id : null;
        HashSet<(string Kind, string Id)> reserved = [.. before?.Entries.Select(static entry => (entry.Kind, entry.Id)) ?? []];
        MappedTable mapped = RowMapper.Map(mapping, table, job.Where, KnownId, (kind, id) => reserved.Contains((kind, id)), rows =>
        {
            if (rows % RowsBetweenProgress == 0)
                host.Errors.Line(new Part(rows.ToString("N0", CultureInfo.InvariantCulture) + " rows ...", Tone.Faint));
        });
        if (mapped.Problems.Count == 0)
            RecordCheck.Run(mapped, job.Model);
        if (mapped.Problems.Count > 0)
            return Refuse(host, job.Table, mapped.Problems);

        ImportResult plan = Importer.Plan(mapping, job.Model, folder, before, mapped, job.IsPart, keepsSeeds: job.KeepsSeeds, table: job.Name);
        string? doubt = (rewritesMany ? null : DoubtOfKeys(AlikeKeys.Rewritten(mapped, entries, before))) ?? (retractsMany ? null : DoubtOfGone(plan, entries.Count)) ?? (rewritesMany ? null : DoubtOfColumns(LostColumns.Find(mapping, table, entries, before)) ?? DoubtOfRewritten(plan, entries));
        if (doubt is not null && !isDryRun)
            throw new WrongUseException(doubt);
        var texts = plan.Texts.ToDictionary(static file => file.Key, static file => (string?)file.Value, StringComparer.Ordinal);
        texts[RejectsFile.PathOf(job.Name)] = mapped.Rejects.Count > 0 ? RejectsFile.Write(mapped.Rejects) : null;
        texts[OutOfOrderFile.PathOf(job.Name)] = OutOfOrderFile.Write(mapped);
        int files = isDryRun ? 0 : FolderWriter.Write(job.Folder, texts, folder.Files);
        ImportReport.Write(host.Screen, plan, job.Folder, isDryRun ? null : files, job.Name);
        if (table.Remark.Length > 0)
            host.Screen.Wrapped("", "  ", Tone.Warning, SafeText.Of(table.Remark));
        if (doubt is not null)
            host.Errors.Line(new Part(doubt, Tone.Warning));
        return mapped.Rejected > 0 || plan.Conflicts.Count > 0 || doubt is not null ? ExitCodes.Mistakes : ExitCodes.Fine;
    }

    private static void UndoInterrupted(Host host, ImportJob job, bool isDryRun)
    {
        if (isDryRun && Directory.Exists(WriteJournal.FolderIn(job.Folder)))
            throw new WrongUseException($"An import into '{job.Folder}' was interrupted. The next one undoes what it has done: leave out --dry-run.");
        if (WriteJournal.Undo(job.Folder))
            host.Errors.Line(new Part("An import that was interrupted has been undone.", Tone.Warning));
    }

    // A download that was cut off looks like a table from which nearly everything was withdrawn.
    private static string? DoubtOfGone(ImportResult plan, int known)
    {
        int retracted = plan.Retracted.Count;
        return retracted == 0 || (plan.Mapped.Rows > 0 && (retracted < LeastToDoubt || retracted * 2 <= known)) ? null
            : string.Create(CultureInfo.InvariantCulture, $"{retracted:N0} of {known:N0} records would be retracted, since the table has {TextReport.Count(plan.Mapped.Rows, "row")} and theirs are not among them. Nothing was written. If it is another table, such as another month, name it: --table 2024-05. If it is a part of the data, write --part; if they were withdrawn, --retract-many.");
    }

    // A program that saves a table again may write its keys anew.
    private static string? DoubtOfKeys(List<(string Before, string Now)> keys)
        => keys.Count == 0 ? null
            : string.Create(CultureInfo.InvariantCulture, $"{TextReport.Count(keys.Count, "key")} {(keys.Count == 1 ? "is" : "are")} written in another way than before: {AlikeKeys.Shown(keys)}. Each such row would be there twice, as a retracted record and as a new one. Nothing was written. Write the keys as they were; if they are of other rows, --rewrite-many.");

    // A new version of a table may call its columns something else.
    private static string? DoubtOfColumns(List<(string Columns, int Records)> lost)
        => lost.Count == 0 ? null
            : $"The table has no longer what {string.Join(", ", lost.Select(static one => $"'{one.Columns}' ({TextReport.Count(one.Records, "record")})"))} {(lost.Count == 1 ? "was" : "were")} read from, and it would be taken out of these records. Nothing was written. If a column has another name now, write it under 'columns' in the mapping: '{lost[0].Columns.Split(',')[0]}: {{ aliases: [...] }}'; if it is gone, --rewrite-many.";

    // A list that is counted from 1 each month, into the folder of the month before.
    private static string? DoubtOfRewritten(ImportResult plan, TableEntries entries)
    {
        int doubled = plan.Doubled.Count;
        if (doubled >= FewestRewritten && doubled * 2 > plan.Mapped.Mapped)
            return string.Create(CultureInfo.InvariantCulture, $"{doubled:N0} of {TextReport.Count(plan.Mapped.Mapped, "row")} would be there twice: the table '{plan.Doubled[0]}' has them with the same keys and dates. Nothing was written. If it is that table, write --table {plan.Doubled[0]}; if it is another one all the same, --rewrite-many.");
        int rewritten = plan.Rewritten.Count;
        return (rewritten < FewestRewritten && !plan.RewritesOtherTable) || rewritten * 2 <= plan.Compared ? null
            : string.Create(CultureInfo.InvariantCulture, $"{rewritten:N0} of {plan.Compared:N0} rows whose keys are known are about something else than before: they have another date, and more that differs. Nothing was written. {(entries.IsFirstName ? "Those that are there have no name of a table: import their table first, with its name." : $"If they are rows of another table, such as another month, the key is not enough to tell them apart: write 'key: [{Table.NameColumn}, ...]' in the mapping, and --table 2024-05.")} If the table was rewritten, --rewrite-many.");
    }

    private static string? NameOf(string? table)
        => table is null || (table.Trim().Length > 0 && !table.Any(char.IsControl)) ? table?.Trim() : throw new WrongUseException("A table needs a name: --table 2024-05");

    private static int Refuse(Host host, string path, List<TableProblem> problems)
    {
        foreach (TableProblem problem in problems)
            host.Errors.Line(new Part(SafeText.Of(ShownPath.Of(path) + problem), Tone.Error));
        host.Errors.Line(new Part("Nothing was imported."));
        return ExitCodes.Mistakes;
    }

    private static (string Path, string Text) MappingAt(string name)
    {
        if (BuiltInMappings.TextOf(name) is { } text)
            return (name + MappingReader.Ending, text);
        string path = Path.GetFullPath(name);
        if (!name.EndsWith(MappingReader.Ending, StringComparison.OrdinalIgnoreCase))
            throw new WrongUseException($"There is no mapping '{name}'.{Suggestion.For(name, BuiltInMappings.Names)} Write one of {string.Join(", ", BuiltInMappings.Names)}, or the path of a file that ends in {MappingReader.Ending}.");
        if (!File.Exists(path))
            throw new WrongUseException($"There is no file '{name}'.");
        return DiskFile.Read(new FoundFile(Path.GetFileName(path), path)).Text is { } read ? (path, read) : throw new WrongUseException($"'{name}' cannot be read.");
    }

    private static Manifest? ManifestIn(string folder, ImportMapping mapping)
    {
        string path = Path.Combine(folder, Manifest.Folder, Manifest.FileName);
        if (!File.Exists(path))
            return null;
        Manifest manifest = Manifest.Parse(File.ReadAllText(path), path);
        if (manifest.Mapping == mapping.Name && manifest.Key.Length > 0 && manifest.Key != mapping.KeyInTable)
            throw new WrongUseException($"The rows in '{folder}' were told apart by '{manifest.Key}', and the key of the mapping is '{mapping.KeyInTable}' now: none would be found again, and all of them would be doubled. Nothing was written. Keep the key, or import into another folder: -o");
        return manifest.Mapping == mapping.Name ? manifest
            : throw new WrongUseException($"'{folder}' holds what was imported with the mapping '{manifest.Mapping}', and this one is '{mapping.Name}'. Name another folder: -o");
    }

    // A model file of the dataset may add kinds and terms.
    private static DomainModel ModelFor(string folder, ParseResult result, Host host)
    {
        string seeds = SeedPatterns.Default.Seeds[0].Folder;
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            if (at.Name == seeds && at.Parent is { } root && at.Exists)
            {
                ModelSource[] models = [.. Directory.EnumerateFiles(at.FullName, "*.model.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new ModelSource(Path.GetRelativePath(root.FullName, path), File.ReadAllText(path)))];
                return models.Length == 0 ? ModelLoader.BuiltIn : ModelLoader.Load(models).Model;
            }
        }

        return ModelLoader.BuiltIn;
    }

    private static System.Collections.Immutable.ImmutableArray<RowCondition> Conditions(string[] where)
        => [.. where.Select(static one => one.IndexOf('=', StringComparison.Ordinal) is > 0 and int equals
            ? new RowCondition(one[..equals].Trim(), [one[(equals + 1)..].Trim()])
            : throw new WrongUseException($"'{one}' is not a condition. Write a column, an equals sign and a value: --where country=Syria"))];
}
