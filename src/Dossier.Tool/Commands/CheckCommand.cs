using System.CommandLine;
using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier check</c>: every message that a build has about the seeds, and infos as well.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "msbuild", "sarif", "github", "json"];
    private static readonly string[] Severities = ["info", "warning", "error"];

    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var path = Shared.PathArgument();
        var format = new Option<string>("--format") { Description = "How messages are written.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong(Formats);
        var output = new Option<string?>("--output", "-o") { Description = "A file to write to instead of the terminal.", HelpName = "FILE" };
        var severity = new Option<string>("--severity") { Description = "The lowest severity that is shown.", DefaultValueFactory = static _ => "info" };
        severity.AcceptOnlyFromAmong(Severities);
        var rules = Shared.RuleOption();
        var failOn = new Option<string>("--fail-on") { Description = "The lowest severity that makes the exit code 1.", DefaultValueFactory = static _ => "error" };
        failOn.AcceptOnlyFromAmong([.. Severities, "never"]);
        var statistics = new Option<bool>("--statistics") { Description = "Also count the records: by kind, undated, without place, from a single source, and so on." };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a seed changes, until Ctrl+C." };
        var command = new Command("check", "Check the seeds, and show each mistake with its line and what to write instead.")
        {
            path, format, output, severity, rules, failOn, statistics, watch,
        };
        command.SetAction(result =>
        {
            var filter = new MessageFilter(SeverityOf(result.GetValue(severity)) ?? RuleSeverity.Info, Shared.RulesOf(result.GetValue(rules) ?? []), SeverityOf(result.GetValue(failOn)));
            bool counts = result.GetValue(statistics);
            string form = result.GetValue(format)!;
            if (!result.GetValue(watch))
                return Once(host, host.PlaceAt(result.GetValue(path), result), form, result.GetValue(output), filter, seeds => counts && seeds.Project is { } project ? Statistics.Of(project) : null);
            if (form != "text" || result.GetValue(output) is not null)
                throw new WrongUseException("--watch shows messages in the terminal: leave out --format and --output.");
            var watching = new Watching.Watch(host, result.GetValue(path), host.AskingOf(result), filter, counts, Audiences.Of(result.GetValue(host.Audience)));
            return watching.Run();
        });
        return command;
    }

    private static int Once(Host host, Workplace place, string format, string? output, MessageFilter filter, Func<CheckedSeeds, Statistics?> count)
    {
        var seeds = CheckedSeeds.Of(place);
        if (seeds.IsEmpty)
            throw new WrongUseException(NothingFound(place));

        if (output is null)
            Write(host, null, format, seeds, filter, count);
        else
            WriteTo(output, file => Write(host, file, format, seeds, filter, count));
        return filter.IsFailure(seeds.Messages) ? ExitCodes.Mistakes : ExitCodes.Fine;
    }

    private static void Write(Host host, StreamWriter? file, string format, CheckedSeeds seeds, MessageFilter filter, Func<CheckedSeeds, Statistics?> count)
    {
        string root = host.CurrentFolder;
        IReport report = format switch
        {
            "msbuild" => new MsBuildReport(file ?? host.Output),
            "github" => new GitHubReport(file ?? host.Output, Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } workspace ? workspace : root),
            "sarif" => new SarifReport(file ?? host.Output, root),
            "json" => new JsonReport(file ?? host.Output),
            _ => new TextReport(file is null ? host.Screen : Screen.Plain(file)),
        };
        report.Write(seeds, filter.Shown(seeds.Messages), count(seeds));
    }

    /// <summary>What to do when there are no seeds.</summary>
    public static string NothingFound(Workplace place)
        => $"There are no seeds in '{place.Root}': they are looked for in {place.Properties.Settings.LookedFor}. To start a dataset: dossier new";

    // A disk that is full is noticed when the file is closed.
    private static void WriteTo(string path, Action<StreamWriter> write)
    {
        Written.To(path, () =>
        {
            using var file = new StreamWriter(path);
            write(file);
        });
    }

    private static RuleSeverity? SeverityOf(string? name) => name switch
    {
        "info" => RuleSeverity.Info,
        "warning" => RuleSeverity.Warning,
        "error" => RuleSeverity.Error,
        _ => null,
    };
}
