using Dossier.Tool.Finding;

namespace Dossier.Tool.Watching;

/// <summary>Notices when a file of the seeds changes, appears or goes.</summary>
internal sealed class SeedChanges : IDisposable
{
    // Editors write a file in several steps.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(60);

    private readonly SemaphoreSlim _changes = new(0);
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Starts to watch.</summary>
    public SeedChanges(Workplace place)
    {
        foreach (string folder in FoldersOf(place))
            _watchers.Add(WatcherOf(folder));
    }

    /// <summary>Waits until something has changed, and until nothing has for a moment.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Wait(CancellationToken cancellation)
    {
        _changes.Wait(cancellation);
        while (_changes.Wait(Settled, cancellation))
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(static watcher => watcher.Dispose());
        _changes.Dispose();
    }

    private static IEnumerable<string> FoldersOf(Workplace place)
        => place.Files.Select(static file => Path.GetDirectoryName(Path.GetFullPath(file.FilePath))!)
            .Append(place.Root)
            .Distinct(StringComparer.Ordinal)
            .Where(folder => folder == place.Root || !RealPath.IsBelow(folder, place.Root));

    private FileSystemWatcher WatcherOf(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, e) => Notice(folder, e.FullPath);
        watcher.Created += (_, e) => Notice(folder, e.FullPath);
        watcher.Deleted += (_, e) => Notice(folder, e.FullPath);
        watcher.Renamed += (_, e) => Notice(folder, e.FullPath);
        watcher.Error += (_, _) => _changes.Release();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // What a build writes is not a change of the data. The folders above the one that is watched may have any name.
    private void Notice(string watched, string changed)
    {
        string[] parts = Path.GetRelativePath(watched, changed).Split(Path.DirectorySeparatorChar);
        bool isSeed = SeedPatterns.Default.Seeds.Any(pattern => pattern.IsName(parts[^1]));
        if (!parts.SkipLast(isSeed ? 1 : 0).Any(static part => SeedPatterns.Default.ExcludedFolders.Any(folder => folder.IsName(part))))
            _changes.Release();
    }
}
