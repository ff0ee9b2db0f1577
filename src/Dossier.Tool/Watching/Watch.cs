using Dossier.Compiler.Disclosure;
using Dossier.Tool.Checking;
using Dossier.Tool.Commands;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Watching;

/// <summary>Checks again whenever a seed changes. Only changed files are read again.</summary>
/// <param name="host">Where it runs.</param>
/// <param name="path">Where the seeds are.</param>
/// <param name="filter">Which messages are shown.</param>
/// <param name="audience">For whom figures are counted; null for none.</param>
internal sealed class Watch(Host host, string? path, MessageFilter filter, Audience? audience) : IDisposable
{
    // Editors write a file in several steps.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(60);

    private readonly SemaphoreSlim _changes = new(0);

    /// <summary>Runs until it is cancelled.</summary>
    /// <param name="cancellation">Cancelled when it is to end.</param>
    public int Run(CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ConsoleCancelEventHandler onCancel = (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += onCancel;
        CheckedSeeds? seeds = null;
        var watchers = new List<FileSystemWatcher>();
        try
        {
            // Watched first and read then, so that no change between the two is missed.
            foreach (string folder in FoldersOf(Workplace.At(path)))
                watchers.Add(WatcherOf(folder));
            seeds = Show(null);
            while (true)
            {
                _changes.Wait(stop.Token);
                while (_changes.Wait(Settled, stop.Token))
                {
                }

                seeds = Show(seeds);
            }
        }
        catch (OperationCanceledException)
        {
            return seeds is not null && filter.IsFailure(seeds.Messages) ? ExitCodes.Mistakes : ExitCodes.Fine;
        }
        finally
        {
            Console.CancelKeyPress -= onCancel;
            watchers.ForEach(static watcher => watcher.Dispose());
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _changes.Dispose();

    private CheckedSeeds Show(CheckedSeeds? before)
    {
        var seeds = CheckedSeeds.Of(Workplace.At(path), before);
        if (seeds.IsEmpty)
            host.Screen.Wrapped("", "", Tone.Plain, SafeText.Of(CheckCommand.NothingFound(seeds.Place)));
        else
            new TextReport(host.Screen).Write(seeds, filter.Shown(seeds.Messages), audience is not null && seeds.Project is { } project ? Statistics.Of(project, audience) : null);
        host.Screen.Line(new Part("Waiting for changes; Ctrl+C ends.", Tone.Faint));
        host.Screen.Blank();
        return seeds;
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
