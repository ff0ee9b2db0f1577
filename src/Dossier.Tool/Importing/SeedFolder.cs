using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Project;
using Dossier.Compiler.Reading;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing;

/// <summary>The seeds in the folder of an import, and the ids of those elsewhere in the same dataset.</summary>
internal sealed class SeedFolder
{
    private readonly Dictionary<(string Kind, string Id), FolderRecord> _records = [];
    private readonly Dictionary<(string Kind, string Id), FolderRecord> _elsewhere = [];
    private readonly Dictionary<string, FolderFile> _files = new(StringComparer.Ordinal);

    private SeedFolder(string path) => Path = path;

    /// <summary>The path of the folder.</summary>
    public string Path { get; }

    /// <summary>The seeds by their path relative to the folder.</summary>
    public IReadOnlyDictionary<string, FolderFile> Files => _files;

    /// <summary>Reads a folder, which need not exist.</summary>
    /// <exception cref="WrongUseException">A seed in it cannot be read.</exception>
    public static SeedFolder Read(string path, DomainModel model)
    {
        var folder = new SeedFolder(path);
        foreach (string file in SeedsBelow(path))
            folder.Add(file, model);
        foreach (string file in SeedsBelow(RootOf(path)).Where(file => !RealPath.IsBelow(file, path)))
            folder.AddElsewhere(file, model);
        return folder;
    }

    /// <summary>A record of the folder, by its id or one that it had; null if there is none.</summary>
    public FolderRecord? Find(string kind, string id) => _records.GetValueOrDefault((kind, id));

    /// <summary>A record in another folder of the dataset, by its id or one that it had; null if there is none.</summary>
    public FolderRecord? FindElsewhere(string kind, string id) => _elsewhere.GetValueOrDefault((kind, id));

    /// <summary>Whether a record is in another folder of the dataset.</summary>
    public bool IsElsewhere(string kind, string id) => _elsewhere.ContainsKey((kind, id));

    /// <summary>The path of the file that has a record, in this folder or elsewhere in the dataset.</summary>
    public string? FileOf(string kind, string id)
        => (Find(kind, id) ?? FindElsewhere(kind, id)) is { } record ? System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, record.File.Path)) : null;

    private void Add(string file, DomainModel model)
    {
        string relative = RelativeTo(Path, file);
        DiskFile disk = DiskFile.Read(new FoundFile(relative, file));
        if (disk.Text is not { } text)
            throw new WrongUseException($"'{file}' cannot be read, so that nothing is imported.");
        var of = new FolderFile(relative, disk, text, SeedReader.Read(relative, text));

        // A record that cannot be read would be taken for one that a person has removed.
        if (of.Document.Problems.FirstOrDefault(static problem => problem.Rule.Severity == RuleSeverity.Error) is { } problem)
            throw new WrongUseException(FormattableString.Invariant($"{file}({problem.Span.Line + 1},{problem.Span.Column + 1}): error {problem.Rule.Id}: {problem.Message} Correct this first; nothing was imported."));
        _files.Add(relative, of);
        AddRecords(_records, of, model);
    }

    private void AddElsewhere(string file, DomainModel model)
    {
        string relative = RelativeTo(Path, file);
        DiskFile disk = DiskFile.Read(new FoundFile(relative, file));
        if (disk.Text is { } text)
            AddRecords(_elsewhere, new FolderFile(relative, disk, text, SeedReader.Read(relative, text)), model);
    }

    private static string RelativeTo(string folder, string file)
        => System.IO.Path.GetRelativePath(folder, file).Replace(System.IO.Path.DirectorySeparatorChar, '/');

    private static void AddRecords(Dictionary<(string Kind, string Id), FolderRecord> records, FolderFile file, DomainModel model)
    {
        foreach ((string kind, SeedEntry entry, SeedMap section) in RecordsOf(file.Document, model))
        {
            var record = new FolderRecord(file, kind, entry, section);
            records.TryAdd((kind, entry.Key), record);
            if (entry.Value is SeedMap map && map.Entries.FirstOrDefault(static field => field.Key == "formerIds")?.Value is { } former)
            {
                foreach (SeedScalar old in (former is SeedList list ? list.Items.AsEnumerable() : [former]).OfType<SeedScalar>())
                    records.TryAdd((kind, old.Text), record);
            }
        }
    }

    private static IEnumerable<(string Kind, SeedEntry Entry, SeedMap Section)> RecordsOf(SeedDocument document, DomainModel model)
        => (document.Root?.Entries ?? []).Where(section => model.KindByPlural(section.Key) is not null && section.Value is SeedMap)
            .SelectMany(static section => ((SeedMap)section.Value).Entries.Select(entry => (section.Key, entry, (SeedMap)section.Value)));

    /// <summary>The folder <c>seeds</c> that a folder is in, or the folder if it is in none.</summary>
    internal static string RootOf(string path)
    {
        string seeds = SeedPatterns.Default.Seeds[0].Folder;
        for (DirectoryInfo? at = new(path); at is not null; at = at.Parent)
        {
            if (at.Name == seeds)
                return at.FullName;
        }

        return path;
    }

    private static IEnumerable<string> SeedsBelow(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        return Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint })
            .Where(file => IsSeed(file) && !System.IO.Path.GetRelativePath(folder, file).Split(System.IO.Path.DirectorySeparatorChar).Any(static part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal);
    }

    private static bool IsSeed(string file)
        => (file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            && !FileRole.IsModel(file) && !file.EndsWith(".map.yaml", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A seed in the folder of an import.</summary>
/// <param name="Path">Its path in the folder.</param>
/// <param name="Disk">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Document">Its text after reading.</param>
internal sealed record FolderFile(string Path, DiskFile Disk, string Text, SeedDocument Document);

/// <summary>A record in the folder of an import.</summary>
/// <param name="File">The file that it is in.</param>
/// <param name="Kind">Its kind, as seeds name it at the top.</param>
/// <param name="Entry">Its id and its fields.</param>
/// <param name="Section">All records of the kind in the file.</param>
internal sealed record FolderRecord(FolderFile File, string Kind, SeedEntry Entry, SeedMap Section)
{
    /// <summary>Whether it is in YAML, of which single fields can be changed.</summary>
    public bool IsYaml => !File.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
