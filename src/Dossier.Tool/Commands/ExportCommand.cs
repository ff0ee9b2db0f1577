using System.CommandLine;
using System.CommandLine.Completions;
using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Checking;
using Dossier.Tool.Exporting;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;
using Dossier.Tool.Showing;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier export FORMAT</c>: the dataset in a format of others, and what that format could not hold.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var format = new Argument<string>("format") { HelpName = "format", Description = string.Join(", ", Exporters.All.Select(static exporter => exporter.Format)) + "." };
        format.CompletionSources.Add(static _ => Exporters.All.Select(static exporter => new CompletionItem(exporter.Format, detail: exporter.Title)));
        var path = Shared.PathArgument();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, or the folder for a format of several files.", HelpName = "FILE" };
        var kinds = new Option<string[]>("--kind", "-k") { Description = "Only records of this kind, such as incident or air-strike; tables and networks have what they refer to as well. Can be repeated.", HelpName = "KIND" };
        kinds.CompletionSources.Add(static _ => ShownRecords.KindNames(Compiler.Modelling.ModelLoader.BuiltIn).Select(static name => new CompletionItem(name)));
        var command = new Command("export", "Write the dataset in a format that other programs read, and say what that format could not hold.") { format, path, output, kinds };
        command.SetAction(result =>
        {
            IExporter exporter = Named(result.GetValue(format)!);
            string target = result.GetValue(output) ?? throw new WrongUseException($"Write where the export goes: --output {(exporter.IsFolder ? "FOLDER" : "FILE")}");
            (ExportData? data, string? remark) = Read(host, exporter, target, host.PlaceAt(result.GetValue(path), result), result.GetValue(kinds) ?? []);
            if (data is null)
                return ExitCodes.Mistakes;

            // What checking held is let go of before the writing begins, and not in the middle of it.
            GC.Collect();
            return Export(host, exporter, data, target, remark);
        });
        return command;
    }

    // The texts of the seeds, and all that is only known to check them, end here: they are larger than the records.
    private static (ExportData? Data, string? Remark) Read(Host host, IExporter exporter, string target, Workplace place, string[] kinds)
    {
        var seeds = CheckedSeeds.OfRecords(place);
        if (seeds.IsEmpty || seeds.Project is not { } project)
            throw new WrongUseException(CheckCommand.NothingFound(seeds.Place));
        if (new ShownRecords(default, kinds).UnknownKinds(project.Disclosed.Model.Model).FirstOrDefault() is { } unknown)
            throw new WrongUseException($"There is no kind '{unknown}'.{Suggestion.For(unknown, [.. ShownRecords.KindNames(project.Disclosed.Model.Model)])}");
        if (DisclosureGate.IsShut(host, seeds, $"Nothing is written to '{target}'."))
            return default;
        List<Message> errors = [.. seeds.Messages.Where(static message => message.Severity == RuleSeverity.Error)];
        if (errors.Count == 0 || !exporter.NeedsValidData)
            return (new ExportData(seeds, kinds), ErrorRemark.Of(seeds, "in the export"));

        new TextReport(host.Screen).Write(seeds, errors, null);
        host.Errors.Wrapped("", "", Tone.Error, $"Nothing is written: what is in {exporter.Title} is read back as records, so that the seeds must have no errors.");
        return default;
    }

    private static IExporter Named(string format)
        => Exporters.All.FirstOrDefault(exporter => exporter.Format == format)
            ?? throw new WrongUseException($"There is no format '{format}'.{Suggestion.For(format, [.. Exporters.All.Select(static exporter => exporter.Format)])} There are: {string.Join(", ", Exporters.All.Select(static exporter => exporter.Format))}");

    private static int Export(Host host, IExporter exporter, ExportData data, string target, string? remark)
    {
        if (data.Named.Count == 0)
        {
            throw new WrongUseException(remark is not null
                ? "There is no record to export: the seeds have errors, and no record could be read. To see them: dossier check"
                : "There is no record to export: no seed has a record of these kinds.");
        }

        var losses = new Losses();
        int count = 0;
        Written.To(target, () => ExportTarget.Write(exporter, target, path => count = exporter.Write(data, path, losses)));
        host.Screen.Line(
            new Part($"Written: {SafeText.Of(target)}", Tone.Good),
            new Part($"  {exporter.Title}, {count} {(count == 1 ? "record" : "records")}, for the audience '{data.Audience}'", Tone.Faint));
        Tell(host.Screen, exporter, losses);
        if (remark is not null)
            host.Errors.Wrapped("", "", Tone.Warning, remark);
        return remark is null ? ExitCodes.Fine : ExitCodes.Mistakes;
    }

    private static void Tell(Screen screen, IExporter exporter, Losses losses)
    {
        Loss[] all = [.. losses.All];
        if (all.Length == 0)
        {
            screen.Line(new Part("Nothing was left out.", Tone.Faint));
            return;
        }

        screen.Line(new Part($"Not in this file, by field and number of records ({exporter.Title}):".Replace("file", exporter.IsFolder ? "folder" : "file", StringComparison.Ordinal), Tone.Strong));
        int width = Math.Min(40, all.Max(static loss => loss.Field.Length));
        foreach (Loss loss in all)
            screen.Wrapped($"  {SafeText.Of(loss.Field).PadRight(width)} {loss.Records,6}  ", new string(' ', width + 11), Tone.Plain, loss.Reason);
    }
}
