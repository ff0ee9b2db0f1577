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
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of a table that is not in UTF-8, such as windows-1252.", HelpName = "NAME" };
        var sheet = new Option<string?>("--sheet") { Description = "The sheet of a workbook. The first one if it is left out.", HelpName = "NAME" };
        var keep = new Option<bool>("--keep-seeds") { Description = "Where a field was changed in the seeds and in the table, the seeds are right: do not say so again until the table changes." };
        var copy = new Option<bool>("--copy") { Description = "Print the mapping, to change a copy of it." };
        var command = new Command("import", "Import a table into seeds. Importing it again changes only what has changed in it, and keeps what was changed by hand.") { file, from, output, dryRun, where, part, retractMany, encoding, sheet, keep, copy };
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
            var job = new ImportJob(Path.GetFullPath(table), folder, ModelFor(folder, result, host), Conditions(result.GetValue(where) ?? []), result.GetValue(part), result.GetValue(encoding), result.GetValue(sheet)) { KeepsSeeds = result.GetValue(keep) };
            return isExport ? ReadBack.Run(host, name, job, result.GetValue(dryRun)) : Run(host, job, path, text, result.GetValue(dryRun), result.GetValue(retractMany));
        });
        return command;
    }

    private static int Run(Host host, ImportJob job, string path, string text, bool isDryRun, bool retractsMany)
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

        Table table = TableFile.Read(job.Table, mapping.Delimiter, job.Encoding, job.Sheet, mapping.HeadRow);
        string? unknown = job.Where.Select(static condition => condition.Column).FirstOrDefault(column => mapping.IndexIn(table, column) < 0);
        if (unknown is not null && table.Problems.Count == 0)
            throw new WrongUseException($"The table has no column '{unknown}'.{Suggestion.For(unknown, table.Columns)}");

        Manifest? before = ManifestIn(job.Folder, mapping);
        SeedFolder folder = SeedFolder.Read(job.Folder, job.Model);

        // A record keeps the id that it has, also one that a person has given it since.
        string? KnownId(string section, string key)
            => before?.Find(section.Length == 0 ? Manifest.RowSection : section, key) is { } entry ? folder.Find(entry.Kind, entry.Id)?.Entry.Key ?? entry.Id : null;
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

        ImportResult plan = Importer.Plan(mapping, job.Model, folder, before, mapped, job.IsPart, keepsSeeds: job.KeepsSeeds);
        string? doubt = retractsMany ? null : Doubt(plan, before);
        if (doubt is not null && !isDryRun)
            throw new WrongUseException(doubt);
        var texts = plan.Texts.ToDictionary(static file => file.Key, static file => (string?)file.Value, StringComparer.Ordinal);
        texts[$"{Manifest.Folder}/{RejectsFile.FileName}"] = mapped.Rejects.Count > 0 ? RejectsFile.Write(mapped.Rejects) : null;
        int files = isDryRun ? 0 : FolderWriter.Write(job.Folder, texts, folder.Files);
        ImportReport.Write(host.Screen, plan, job.Folder, isDryRun ? null : files);
        if (doubt is not null)
            host.Errors.Line(new Part(doubt, Tone.Warning));
        return mapped.Rejected > 0 || plan.Conflicts.Count > 0 || doubt is not null ? ExitCodes.Mistakes : ExitCodes.Fine;
    }

    // A download that was cut off looks like a table from which nearly everything was withdrawn.
    private static string? Doubt(ImportResult plan, Manifest? before)
    {
        int known = before?.Entries.Count(static entry => entry.Section == Manifest.RowSection) ?? 0;
        int retracted = plan.Retracted.Count;
        return retracted == 0 || (plan.Mapped.Rows > 0 && (retracted < LeastToDoubt || retracted * 2 <= known)) ? null
            : string.Create(CultureInfo.InvariantCulture, $"{retracted:N0} of {known:N0} records would be retracted, since the table has {TextReport.Count(plan.Mapped.Rows, "row")} and theirs are not among them. Nothing was written. If it is a part of the data, write --part; if they were withdrawn, --retract-many.");
    }

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
