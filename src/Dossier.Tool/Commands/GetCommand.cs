using System.CommandLine;
using System.CommandLine.Completions;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Records;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier get ID</c>: one record, as a reader would be told.</summary>
internal static class GetCommand
{
    private const int MostListed = 50;

    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var what = new Argument<string>("id-or-text") { HelpName = "id or text", Description = "The id of a record, its name, or a part of its name." };
        var path = Shared.PathOption();
        var kind = new Option<string?>("--kind", "-k") { Description = "Only records of this kind, such as incident.", HelpName = "KIND" };
        what.CompletionSources.Add(context => Ids(context, path));
        var command = new Command("get", "Show a record: every field, who says so, and where it was read.") { what, path, kind };
        command.SetAction(result =>
        {
            string text = result.GetValue(what)!;
            if (string.IsNullOrWhiteSpace(text))
                throw new WrongUseException("Write the id of a record, or a part of its name: dossier get ID");
            var seeds = CheckedSeeds.Of(host.PlaceAt(result.GetValue(path), result));
            if (seeds.IsEmpty || seeds.Project is not { } project)
                throw new WrongUseException(CheckCommand.NothingFound(seeds.Place));
            if (DisclosureGate.IsShut(host, seeds, "No record is shown."))
                return ExitCodes.Mistakes;

            ProjectRecords records = ProjectRecords.Of(project.Disclosed);
            ProjectRecord[] among = [.. records.All.Where(record => result.GetValue(kind) is not { } wanted || record.Kind.Name == wanted || record.Kind.Plural == wanted)];
            IReadOnlyList<ProjectRecord> found = RecordSearch.Find(among, text);
            if (found.Count == 0)
                throw new WrongUseException($"No record has the id '{text}', and no name contains it.{Suggestion.For(text, [.. among.Select(static record => record.Id)])}");
            if (found.Count == 1 || found.All(record => record.Id == text))
                Tell(host.Screen, records, found);
            else
                List(host.Screen, found);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Tell(Screen screen, ProjectRecords records, IReadOnlyList<ProjectRecord> found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            if (i > 0)
                screen.Blank();
            new RecordCard(screen, records).Write(found[i]);
        }
    }

    private static void List(Screen screen, IReadOnlyList<ProjectRecord> found)
    {
        int width = found.Take(MostListed).Max(static record => record.Id.Length);
        foreach (ProjectRecord record in found.Take(MostListed))
            screen.Line(new Part($"{NameWords.Of(record.Kind.Name),-10} "), new Part(SafeText.Of(record.Id).PadRight(width), Tone.Strong), new Part("  " + SafeText.Of(record.Name)));
        if (found.Count > MostListed)
            screen.Line(new Part($"and {found.Count - MostListed} more", Tone.Faint));
    }

    // Whoever presses the tab key has not asked for a project's build code to be run.
    private static IEnumerable<CompletionItem> Ids(CompletionContext context, Option<string?> path)
    {
        try
        {
            var seeds = CheckedSeeds.Of(Workplace.At(context.ParseResult.GetValue(path), Asking.KeptAnswer));
            return [.. seeds.Project?.Disclosed.Index.Index.Entries.Items.Select(static entry => new CompletionItem(entry.Id)) ?? []];
        }
        catch (Exception exception) when (exception is WrongUseException or QueryFailedException)
        {
            return [];
        }
    }
}
