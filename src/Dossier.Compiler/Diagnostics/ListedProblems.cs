using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Compiler.Diagnostics;

/// <summary>
/// Limits the problems of a file that are listed one by one. A mistake in a script that wrote the file can break a rule at every record:
/// the first problems of each rule are listed, and the others are counted.
/// </summary>
internal static class ListedProblems
{
    /// <summary>How many problems of one rule are listed for a file.</summary>
    public const int Most = 100;

    /// <summary>The listed problems in the order of the text and, at the first that is not listed, a message with the number of the others.</summary>
    public static ImmutableArray<LocatedProblem> Of(ImmutableArray<LocatedProblem> problems, FileListing listing)
    {
        if (problems.Length <= Most && listing.Equals(FileListing.None))
            return problems;

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (LocatedProblem problem in problems)
            counts[problem.Rule.Id] = counts.TryGetValue(problem.Rule.Id, out int count) ? count + 1 : 1;

        var listed = ImmutableArray.CreateBuilder<LocatedProblem>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (LocatedProblem problem in problems)
        {
            int number = seen.TryGetValue(problem.Rule.Id, out int before) ? before + 1 : 1;
            seen[problem.Rule.Id] = number;
            RuleListing told = listing.For(problem.Rule);
            if (told.Most == 0 || counts[problem.Rule.Id] <= told.Above)
                continue;
            if (number <= told.Most)
                listed.Add(problem);
            else if (number == told.Most + 1)
                listed.Add(More(problem.Rule, problem.Span, counts[problem.Rule.Id] - told.Most));
        }

        return listed.ToImmutable();
    }

    // The count is reported by the same rule, so that a severity set for the rule also applies to it.
    private static LocatedProblem More(Rule rule, SeedSpan span, int more)
    {
        string count = more.ToString(CultureInfo.InvariantCulture);
        return rule.Configurable
            ? new LocatedProblem(rule with { Message = "{1} is also reported further on in this file ({0} more); those reports are not listed." }, span, count, rule.Id)
            : new LocatedProblem(Rules.MoreMistakes, span, count, rule.Id);
    }
}
