using System.Collections.Immutable;
using System.Reflection;

namespace Dossier.Compiler.Diagnostics;

/// <summary>
/// All rules in one list, for what is said about them elsewhere: the pages, the release tracking files, the table in the documentation.
/// </summary>
internal static class RuleCatalogue
{
    // Reflection, once: a list kept by hand would one day lack a rule, and nothing would notice.
    private static readonly Lazy<ImmutableArray<Rule>> Rows = new(Collect);

    /// <summary>Every rule, by id.</summary>
    public static ImmutableArray<Rule> All => Rows.Value;

    /// <summary>The rule of that id; null when there is none.</summary>
    public static Rule? Find(string id)
    {
        foreach (Rule rule in All)
        {
            if (rule.Id == id)
                return rule;
        }

        return null;
    }

    private static ImmutableArray<Rule> Collect()
        => typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToImmutableArray();
}
