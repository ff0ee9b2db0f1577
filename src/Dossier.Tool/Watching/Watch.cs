using Dossier.Compiler.Disclosure;
using Dossier.Tool.Checking;
using Dossier.Tool.Commands;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Watching;

/// <summary>Checks again whenever a seed changes. Only changed files are read again.</summary>
/// <param name="host">Where it runs.</param>
/// <param name="path">Where the seeds are.</param>
/// <param name="asking">Whether MSBuild is asked about a project.</param>
/// <param name="filter">Which messages are shown.</param>
/// <param name="counts">Whether figures are counted.</param>
/// <param name="audience">For whom it is; null for the audience of the project.</param>
internal sealed class Watch(Host host, string? path, Asking asking, MessageFilter filter, bool counts, Audience? audience)
{
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
        try
        {
            // Watched first and read then, so that no change between the two is missed.
            using var changes = new SeedChanges(Workplace.At(path, asking));
            seeds = Show(null);
            while (true)
            {
                changes.Wait(stop.Token);
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
        }
    }

    private CheckedSeeds Show(CheckedSeeds? before)
    {
        var seeds = CheckedSeeds.Of(Workplace.At(path, asking).For(audience), before);
        if (seeds.Place.Remark is { } remark)
            host.Errors.Wrapped("", "", Tone.Warning, SafeText.Of(remark));
        if (seeds.IsEmpty)
            host.Screen.Wrapped("", "", Tone.Plain, SafeText.Of(CheckCommand.NothingFound(seeds.Place)));
        else
            new TextReport(host.Screen).Write(seeds, filter.Shown(seeds.Messages), counts && seeds.Project is { } project ? Statistics.Of(project) : null);
        host.Screen.Line(new Part("Waiting for changes; Ctrl+C ends.", Tone.Faint));
        host.Screen.Blank();
        return seeds;
    }
}
