using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Importing.Exports;

/// <summary>Brings an export that somebody has changed back into the seeds, or makes seeds of it.</summary>
internal static class ReadBack
{
    /// <summary>The name under which a folder remembers it, whatever the format was.</summary>
    public const string ManifestName = "dossier-export";

    /// <summary>The name of tables with a Data Package.</summary>
    public const string DataPackage = "data-package";

    /// <summary>The name of GeoJSON.</summary>
    public const string GeoJson = "geojson";

    /// <summary>The names by which a format is asked for.</summary>
    public static IReadOnlyList<string> Formats { get; } = [DataPackage, GeoJson];

    /// <summary>Reads an export back.</summary>
    /// <param name="host">Where to tell of it.</param>
    /// <param name="format">One of the names.</param>
    /// <param name="job">What to import, and into which folder.</param>
    /// <param name="isDryRun">Whether nothing is to be written.</param>
    /// <exception cref="WrongUseException">The file is not an export.</exception>
    public static int Run(Host host, string format, ImportJob job, bool isDryRun)
    {
        if (!job.Where.IsEmpty || job.Sheet is not null || job.Name is not null)
            throw new WrongUseException("--where, --sheet and --table are for tables that are read by a mapping. To read back a part of the data, export a part: dossier export csv --kind incident");
        (SeenRecords? Seen, SeenRecords? All)? known = null;
        ReadExport export = format == DataPackage ? DataPackageReader.Read(job.Table, job.Model, job.Encoding) : GeoJsonReader.Read(job.Table, job.Model, audience => (known ??= Seen(job, audience)).Seen);
        if (export.Problems.Count > 0)
        {
            foreach ((string path, TableProblem problem) in export.Problems)
                host.Errors.Line(new Part(SafeText.Of(ShownPath.Of(path) + problem), Tone.Error));
            host.Errors.Line(new Part("Nothing was imported."));
            return ExitCodes.Mistakes;
        }

        Manifest? manifest = ManifestIn(job.Folder);
        SeedFolder folder = SeedFolder.Read(job.Folder, job.Model);
        (SeenRecords? seen, SeenRecords? all) = known ?? Seen(job, export.Audience);
        ReadRecordCheck.Run(export, job.Model, (kind, id) => folder.Find(kind.Plural, id) is not null || folder.IsElsewhere(kind.Plural, id),
            (record, field) => seen is null ? !export.IsComplete : seen.Find(record.Kind, record.Id) is { } known && seen.HashesOf(known).GetValueOrDefault(field.Path.Text) == Manifest.HashOf(NodeText.Of(field.Value)));
        var from = new ReadBackBase(export, folder, manifest, seen, all);
        MappedTable mapped = Mapped(export, job.Model);
        ImportResult plan = Importer.Plan(new ImportMapping { Name = ManifestName }, job.Model, folder, from.Before, mapped, job.IsPart || !export.IsComplete, from.WouldHave, job.KeepsSeeds);
        ImportConflict[] conflicts = [.. plan.Conflicts.Select(from.Explained)];
        plan.Conflicts.Clear();
        plan.Conflicts.AddRange(conflicts);
        plan.Gone.AddRange(job.IsPart ? [] : from.NotInExport());

        var texts = plan.Texts.ToDictionary(static file => file.Key, static file => (string?)file.Value, StringComparer.Ordinal);
        texts[RejectsFile.PathOf(null)] = mapped.Rejects.Count > 0 ? RejectsFile.Write(mapped.Rejects) : null;
        int files = isDryRun ? 0 : FolderWriter.Write(job.Folder, texts, folder.Files);
        foreach (string remark in export.AllRemarks().Concat(from.Remarks()))
            host.Screen.Wrapped("", "  ", Tone.Plain, SafeText.Of(remark));
        ImportReport.Write(host.Screen, plan, job.Folder, isDryRun ? null : files);
        return mapped.Rejected > 0 || plan.Conflicts.Count > 0 ? ExitCodes.Mistakes : ExitCodes.Fine;
    }

    private static (SeenRecords? Seen, SeenRecords? All) Seen(ImportJob job, string audience)
    {
        if (!SeenRecords.IsInSeeds(job.Folder))
            return default;
        string narrowest = SeenRecords.Narrowest(job.Model);
        var seen = SeenRecords.Of(job.Folder, audience);
        return (seen, audience == narrowest ? seen : SeenRecords.Of(job.Folder, narrowest));
    }

    private static MappedTable Mapped(ReadExport export, DomainModel model)
    {
        ReadRecord[] written = [.. export.Records.Where(static record => !record.IsRejected)];
        int rows = written.Sum(static record => record.Rows.Count);
        var mapped = new MappedTable { Rows = export.Rows, Mapped = rows, Rejected = export.Rows - rows };
        mapped.Keys.UnionWith(export.Records.Select(static record => record.Key));
        mapped.Rejects.AddRange(export.Rejects.OrderBy(static reject => reject.Table, StringComparer.Ordinal).ThenBy(static reject => reject.Row));

        // What was for few readers stays for them: the marks in the seeds are in no export.
        bool isMarked = export.Audience != WellKnown.Audience.Public;
        SeedMap? head = isMarked ? Map(WellKnown.FileHead.Audience, new SeedScalar(export.Audience, ScalarStyle.Plain, default)) : null;
        var rules = new Dictionary<string, RecordRule>(StringComparer.Ordinal);
        foreach (ReadRecord record in written)
        {
            if (!rules.TryGetValue(record.Kind.Name, out RecordRule? rule))
                rules.Add(record.Kind.Name, rule = new RecordRule("", model.Kind(record.Kind.Name), default) { Head = head });
            mapped.Records.Add(record.Mapped(rule, isMarked ? $"{record.Kind.Plural}-{export.Audience}" : record.Kind.Plural));
        }

        return mapped;
    }

    private static SeedMap Map(string key, SeedNode value) => new([new SeedEntry(key, default, value)], default);

    private static Manifest? ManifestIn(string folder)
    {
        string path = Path.Combine(folder, Manifest.Folder, Manifest.FileName);
        if (!File.Exists(path))
            return null;
        Manifest manifest = Manifest.Parse(File.ReadAllText(path), path);
        return manifest.Mapping == ManifestName ? manifest
            : throw new WrongUseException($"'{folder}' holds what was imported with the mapping '{manifest.Mapping}'. Name another folder, or the one above it: -o");
    }
}
