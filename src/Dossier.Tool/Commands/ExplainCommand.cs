using System.CommandLine;
using System.CommandLine.Completions;
using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Checking;
using Dossier.Tool.Pages;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier explain DSR2002</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var rule = new Argument<string?>("rule") { HelpName = "rule", Description = "The id of a rule, such as DSR2002. All rules are listed if it is left out.", Arity = ArgumentArity.ZeroOrOne };
        rule.CompletionSources.Add(static _ => RuleCatalogue.All.Select(static one => new CompletionItem(one.Id, detail: one.Title)));
        var command = new Command("explain", "Show what a rule finds, why it matters, and a wrong and a right example.") { rule };
        command.SetAction(result =>
        {
            if (result.GetValue(rule) is not { } id)
            {
                List(host.Screen, RuleCatalogue.All);
                return ExitCodes.Fine;
            }

            Rule[] named = [.. MessageFilter.RulesNamed(id).Select(static name => RuleCatalogue.Find(name)!)];
            if (named.Length == 0)
                throw Shared.UnknownRule(id);
            if (named.Length == 1)
                MarkdownScreen.Write(host.Screen, RulePages.Read(named[0].Id));
            else
                List(host.Screen, named);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void List(Screen screen, IReadOnlyCollection<Rule> rules)
    {
        string family = "";
        foreach (Rule rule in rules)
        {
            if (rule.Category != family)
            {
                if (family.Length > 0)
                    screen.Blank();
                family = rule.Category;
                screen.Line(new Part($"{rule.Id[..4]}xxx: {RuleCategories.AboutOf(family)}", Tone.Strong));
            }

            string severity = Message.NameOf(rule.Severity);
            Tone tone = rule.Severity switch { RuleSeverity.Error => Tone.Error, RuleSeverity.Warning => Tone.Warning, _ => Tone.Info };
            screen.Line(new Part($"  {rule.Id}  "), new Part(severity.PadRight(9), tone), new Part(rule.Title));
        }
    }
}
