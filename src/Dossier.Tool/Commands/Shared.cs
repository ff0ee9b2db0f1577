using System.CommandLine;
using System.CommandLine.Completions;
using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Commands;

/// <summary>What several commands have in common.</summary>
internal static class Shared
{
    /// <summary>The argument for where the seeds are.</summary>
    public static Argument<string?> PathArgument() => new("path")
    {
        Description = "A project (.csproj), a folder that holds a folder 'seeds', or one seed file. The current folder if it is left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The same as an option, for commands that have another argument.</summary>
    public static Option<string?> PathOption() => new("--project", "-p")
    {
        Description = "A project (.csproj) or a folder that holds a folder 'seeds'. The current folder if it is left out.",
        HelpName = "PATH",
    };

    /// <summary>The option that names rules.</summary>
    public static Option<string[]> RuleOption()
    {
        var option = new Option<string[]>("--rule") { Description = "Only messages of this rule, such as DSR2002, or of a family, such as DSR2. Can be repeated.", HelpName = "RULE" };
        option.CompletionSources.Add(static _ => RuleCatalogue.All.Select(static rule => new CompletionItem(rule.Id, detail: rule.Title)));
        return option;
    }

    /// <summary>The rules that are named.</summary>
    /// <exception cref="WrongUseException">There is no such rule.</exception>
    public static HashSet<string> RulesOf(string[] names)
    {
        var rules = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            string[] named = [.. MessageFilter.RulesNamed(name)];
            if (named.Length == 0)
                throw UnknownRule(name);
            rules.UnionWith(named);
        }

        return rules;
    }

    /// <summary>What to say about a rule that does not exist.</summary>
    public static WrongUseException UnknownRule(string name)
        => new($"There is no rule '{name}'.{Suggestion.For(name.ToUpperInvariant(), [.. RuleCatalogue.All.Select(static rule => rule.Id)])} To list all rules: dossier explain");
}
