using System.CommandLine;
using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Fixing;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier fix</c>: the edits that messages propose, shown as a diff and written when that is asked for.</summary>
internal static class FixCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var path = Shared.PathArgument();
        var write = new Option<bool>("--write", "-w") { Description = "Write the corrections to the files. Without it they are only shown." };
        var ids = new Option<bool>("--ids") { Description = "Also correct ids of other records. Look at each: the record with the nearest id may be another one." };
        var unsure = new Option<bool>("--unsure") { Description = "Also make corrections that may not be what was meant." };
        var rules = Shared.RuleOption();
        var command = new Command("fix", "Correct mistakes for which the messages say what to write: misspelt keys, terms and ids, and missing spaces.") { path, write, ids, unsure, rules };
        command.SetAction(result =>
        {
            var seeds = CheckedSeeds.Of(host.PlaceAt(result.GetValue(path), result, Dossier.Compiler.Disclosure.Audience.Keepers));
            if (seeds.IsEmpty)
                throw new WrongUseException(CheckCommand.NothingFound(seeds.Place));

            var plan = FixPlan.Of(seeds, new FixChoice(result.GetValue(ids), result.GetValue(unsure), Shared.RulesOf(result.GetValue(rules) ?? [])));
            Show(host.Screen, plan);
            bool isWritten = result.GetValue(write);
            if (isWritten)
                Write(plan);
            Summarise(host.Screen, plan, isWritten);
            return (isWritten ? plan.After : plan.Before).Messages.Any(static message => message.Severity == RuleSeverity.Error) ? ExitCodes.Mistakes : ExitCodes.Fine;
        });
        return command;
    }

    private static void Show(Screen screen, FixPlan plan)
    {
        foreach ((string path, string text) in plan.Changed.OrderBy(static file => file.Key, StringComparer.Ordinal))
        {
            screen.Line(new Part(ShownPath.Of(path), Tone.Strong));
            string[] before = plan.Before.TextOf(path)!.Split('\n');
            string[] after = text.Split('\n');

            // No edit adds or removes a line.
            for (int i = 0; i < after.Length; i++)
            {
                if (before[i] == after[i])
                    continue;
                string number = (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(4);
                screen.Line(new Part(number + " ", Tone.Faint), new Part("- " + Shown(before[i]), Tone.Error));
                screen.Line(new Part("     "), new Part("+ " + Shown(after[i]), Tone.Good));
            }

            screen.Blank();
        }
    }

    private static string Shown(string line) => SafeText.Of(line.TrimEnd('\r').Replace("\t", "    ", StringComparison.Ordinal));

    private static void Write(FixPlan plan)
    {
        foreach ((string path, string text) in plan.Changed)
            Written.To(path, () => plan.Before.FileAt(path)!.Write(text));
    }

    private static string PlaceOf(Message message, SeedSpan? span)
        => span is { } place ? FormattableString.Invariant($"{ShownPath.Of(message.FilePath)}:{place.Line + 1}:{place.Column + 1}") : ShownPath.Of(message.FilePath);

    private static void Summarise(Screen screen, FixPlan plan, bool isWritten)
    {
        foreach (ProposedEdit left in plan.Left)
        {
            string option = FixPlan.OptionsFor([left.Edit]);
            screen.Line(new Part("Left as it is: ", Tone.Warning), new Part($"{PlaceOf(left.Message, left.Edit.Span)} {SafeText.Of(left.Message.Text)}"));
            screen.Line(new Part($"  to correct it as well: {option}", Tone.Faint));
        }

        foreach (UncertainLayout one in plan.Uncertain)
        {
            screen.Line(new Part("Left as it is: ", Tone.Warning), new Part($"{PlaceOf(one.Message, one.Message.Span)} {SafeText.Of(one.Message.Text)}"));
            screen.Line(new Part($"  not corrected, because {one.Why}", Tone.Faint));
        }

        foreach ((string path, string why) in plan.Kept)
            screen.Line(new Part("Left as it is: ", Tone.Warning), new Part($"{ShownPath.Of(path)}: {why}."));

        if (plan.Left.Count + plan.Uncertain.Count + plan.Kept.Count > 0)
            screen.Blank();
        int errors = plan.After.Messages.Count(static message => message.Severity == RuleSeverity.Error);
        string files = TextReport.Count(plan.Changed.Count, "file");
        if (plan.Changed.Count == 0 && plan.Left.Count > 0)
            screen.Line(new Part($"There is nothing that can be corrected without {FixPlan.OptionsFor(plan.Left.Select(static left => left.Edit), " or ")}."));
        else if (plan.Changed.Count == 0 && plan.Uncertain.Count > 0)
            screen.Line(new Part("There is nothing that can be corrected with certainty."));
        else if (plan.Changed.Count == 0)
            screen.Line(new Part("Nothing to correct."));
        else if (isWritten)
            screen.Line(new Part($"Corrected {files}.", Tone.Good), new Part(errors > 0 ? $" {TextReport.Count(errors, "error")} left: dossier check" : " No errors are left."));
        else
            screen.Line(new Part($"{files} would be changed; to write the corrections, add --write."));
    }
}
