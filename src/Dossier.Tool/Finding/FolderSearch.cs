using System.Collections.Immutable;

namespace Dossier.Tool.Finding;

/// <summary>A file that was found.</summary>
/// <param name="Path">Its path relative to the folder that was searched, with forward slashes.</param>
/// <param name="FilePath">Its absolute path.</param>
internal sealed record FoundFile(string Path, string FilePath);

/// <summary>What is in a folder.</summary>
/// <param name="Files">Seeds, model files and documents.</param>
/// <param name="NearMisses">Files that may have been meant to be seeds.</param>
internal sealed record FoundInFolder(ImmutableArray<FoundFile> Files, Lazy<ImmutableArray<FoundFile>> NearMisses);

/// <summary>Finds the seeds in a folder as a build of a project in it does. A test compares it with the package's targets.</summary>
internal sealed class FolderSearch
{
    private readonly SeedPatterns _patterns = SeedPatterns.Default;
    private readonly string _root;
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);
    private readonly List<(string Path, DirectoryInfo Folder)> _links = [];
    private int _walked;

    private FolderSearch(string root) => _root = root;

    /// <summary>Searches a folder.</summary>
    public static FoundInFolder Find(string folder)
    {
        var search = new FolderSearch(folder);
        var found = new SortedDictionary<string, FoundFile>(StringComparer.Ordinal);
        search.Add(found, search._patterns.Seeds, default, default);
        int seeds = found.Count;
        search.Add(found, search._patterns.Documents, default, default);
        search.Add(found, search._patterns.Tables, default, default);

        return new FoundInFolder([.. found.Values], new Lazy<ImmutableArray<FoundFile>>(() => search.FindNear(found, hasSeeds: seeds > 0)));
    }

    private ImmutableArray<FoundFile> FindNear(SortedDictionary<string, FoundFile> found, bool hasSeeds)
    {
        var near = new SortedDictionary<string, FoundFile>(StringComparer.Ordinal);
        Add(near, hasSeeds ? _patterns.NearFolders : _patterns.Anywhere, _patterns.FoldersWithoutNear, _patterns.NamesWithoutNear);
        return [.. near.Values.Where(file => !found.ContainsKey(file.Path))];
    }

    private void Add(SortedDictionary<string, FoundFile> found, ImmutableArray<SeedPattern> patterns, ImmutableArray<SeedPattern> foldersWithout, ImmutableArray<SeedPattern> namesWithout)
    {
        ImmutableArray<SeedPattern> folders = foldersWithout.IsDefault ? _patterns.ExcludedFolders : _patterns.ExcludedFolders.AddRange(foldersWithout);
        foreach (IGrouping<string, SeedPattern> group in patterns.GroupBy(static pattern => pattern.Folder, StringComparer.Ordinal))
        {
            SeedPattern[] names = [.. group];
            _entered.Clear();
            _links.Clear();
            foreach ((string path, DirectoryInfo start) in Starts(names[0], folders))
                Walk(found, path, start, names, folders, namesWithout, depth: 0);

            // Links come last, so that a folder is found by its own path; those that are found meanwhile are added.
            for (int i = 0; i < _links.Count; i++)
                Walk(found, _links[i].Path, _links[i].Folder, names, folders, namesWithout, depth: 0);
        }
    }

    private IEnumerable<(string Path, DirectoryInfo Folder)> Starts(SeedPattern pattern, ImmutableArray<SeedPattern> excluded)
    {
        if (pattern.Folder.Length == 0)
            return [("", new DirectoryInfo(_root))];
        if (pattern.IsExactFolder)
        {
            var folder = new DirectoryInfo(Path.Combine(_root, pattern.Folder));
            return folder.Exists ? [(pattern.Folder + "/", folder)] : [];
        }

        return Folders(new DirectoryInfo(_root)).Where(folder => pattern.IsFolder(folder.Name) && !IsOneOf(folder.Name, excluded)).Select(static folder => (folder.Name + "/", folder));
    }

    private void Walk(
        SortedDictionary<string, FoundFile> found, string path, DirectoryInfo folder, SeedPattern[] names, ImmutableArray<SeedPattern> excluded, ImmutableArray<SeedPattern> namesWithout, int depth)
    {
        // A folder is read once, by whichever links it is reached; and a person may be in the folder of all that they have.
        if (depth > DeepestFolder || ++_walked > MostFolders || !_entered.Add(RealPath.Of(folder.FullName)))
            return;

        foreach (string file in Files(folder))
        {
            ReadOnlySpan<char> name = Path.GetFileName(file.AsSpan());
            if (!IsOneOf(name, names) || (!namesWithout.IsDefault && IsOneOf(name, namesWithout.AsSpan())))
                continue;
            string relative = string.Concat(path, name);
            found.TryAdd(relative, new FoundFile(relative, file));
        }

        foreach (DirectoryInfo below in Folders(folder))
        {
            if (IsOneOf(below.Name, excluded))
                continue;
            if (below.LinkTarget is not null)
                _links.Add((path + below.Name + "/", below));
            else
                Walk(found, path + below.Name + "/", below, names, excluded, namesWithout, depth + 1);
        }
    }

    private const int DeepestFolder = 40;
    private const int MostFolders = 20_000;

    private static bool IsOneOf(ReadOnlySpan<char> name, params ReadOnlySpan<SeedPattern> patterns)
    {
        foreach (SeedPattern pattern in patterns)
        {
            if (pattern.IsName(name))
                return true;
        }

        return false;
    }

    private static bool IsOneOf(string name, ImmutableArray<SeedPattern> patterns) => IsOneOf(name, patterns.AsSpan());

    // A folder that cannot be opened holds no seeds for a build either.
    private static IEnumerable<DirectoryInfo> Folders(DirectoryInfo folder) => folder.EnumerateDirectories("*", Quiet);

    private static IEnumerable<string> Files(DirectoryInfo folder) => Directory.EnumerateFiles(folder.FullName, "*", Quiet);

    private static EnumerationOptions Quiet { get; } = new() { IgnoreInaccessible = true, AttributesToSkip = 0 };
}
