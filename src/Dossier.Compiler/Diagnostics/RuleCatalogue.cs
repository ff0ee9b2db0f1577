using System.Collections.Immutable;
using System.Reflection;

namespace Dossier.Compiler.Diagnostics;

/// <summary>
/// All rules in one list, for the pages, the release tracking files and the table in the documentation.
/// </summary>
internal static class RuleCatalogue
{
    // Collected by reflection, once: a list kept by hand could lack a rule without anybody noticing.
    private static readonly Lazy<ImmutableArray<Rule>> Rows = new(Collect);

    /// <summary>Every rule, sorted by id.</summary>
    public static ImmutableArray<Rule> All => Rows.Value;

    /// <summary>The rule with an id; null when there is none.</summary>
    public static Rule? Find(string id)
    {
        foreach (Rule rule in All)
        {
            if (rule.Id == id)
                return rule;
        }

        return null;
    }

    /// <summary>Why seeds cannot lower a rule, as the arguments of the message that says so; null if they can.</summary>
    public static string[]? WhyNotLowered(string id) => Find(id) switch
    {
        null => [id, "there is no such rule", Suggestion.For(id, [.. All.Where(static rule => rule.Configurable).Select(static rule => rule.Id)])],
        { Configurable: false } => [id, "the rule cannot be suppressed, because what it reports is left out of the model", " Correct what it reports, and remove the suppression."],
        _ => null,
    };

    private static ImmutableArray<Rule> Collect()
        => typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToImmutableArray();
}
