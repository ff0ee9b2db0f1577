using System.Globalization;

namespace Dossier.Compiler.Diagnostics;

/// <summary>How often each rule is told in a file.</summary>
/// <param name="IsBulk">
/// Whether its records are rows without members: what may be so in correct data is then told once, with the number of the other places, since
/// nobody reads a line for each of thousands of rows.
/// </param>
/// <param name="Rules">What the head of the file says of single rules.</param>
internal sealed record FileListing(bool IsBulk, EquatableArray<RuleListing> Rules)
{
    private static readonly RuleListing Each = new("", ListedProblems.Most, Above: 0);
    private static readonly RuleListing Summary = new("", Most: 1, Above: 0);

    /// <summary>That of a file that says nothing of it.</summary>
    public static FileListing None { get; } = new(false, default);

    /// <summary>How often a rule is told.</summary>
    public RuleListing For(Rule rule)
    {
        // The count of others has the rule's id; what leaves something out of the model is told wherever it is.
        if (!rule.Configurable)
            return Each;

        foreach (RuleListing stated in Rules)
        {
            if (stated.Rule == rule.Id)
                return stated;
        }

        return IsBulk && rule.Severity != RuleSeverity.Error && !rule.IsAboutDisclosure ? Summary : Each;
    }
}

/// <summary>How often a rule is told in a file.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Most">In how many places at most; the others are counted. 0 for not at all.</param>
/// <param name="Above">It is told only if it is broken in more places than this.</param>
internal sealed record RuleListing(string Rule, int Most, int Above)
{
    /// <summary>Reads a word of a file's head.</summary>
    public static RuleListing Of(string rule, string word) => word switch
    {
        "each" => new RuleListing(rule, ListedProblems.Most, 0),
        "once" => new RuleListing(rule, 1, 0),
        "never" => new RuleListing(rule, 0, 0),
        _ => new RuleListing(rule, 1, int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture)),
    };
}
