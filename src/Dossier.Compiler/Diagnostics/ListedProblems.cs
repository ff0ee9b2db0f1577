using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Compiler.Diagnostics;

/// <summary>
/// The mistakes of a file that are listed one by one. One slip in a script that wrote the file can break a rule at every record: the first
/// of each rule are enough to see what it is, and the others are counted.
/// </summary>
internal static class ListedProblems
{
    /// <summary>How many mistakes of one rule are listed for a file.</summary>
    public const int Most = 100;

    /// <summary>The listed ones and, where the first would be that is not, how many more there are; in the order of the text.</summary>
    public static ImmutableArray<LocatedProblem> Of(ImmutableArray<LocatedProblem> problems)
    {
        if (problems.Length <= Most)
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
            if (number <= Most)
                listed.Add(problem);
            else if (number == Most + 1)
                listed.Add(More(problem.Rule, problem.Span, counts[problem.Rule.Id] - Most));
        }

        return listed.ToImmutable();
    }

    // What may be lowered is lowered with all that it would have said: the count goes by the same rule.
    private static LocatedProblem More(Rule rule, SeedSpan span, int more)
    {
        string count = more.ToString(CultureInfo.InvariantCulture);
        return rule.Configurable
            ? new LocatedProblem(rule with { Message = "{1} is also reported further on in this file ({0} more); those reports are not listed." }, span, count, rule.Id)
            : new LocatedProblem(Rules.MoreMistakes, span, count, rule.Id);
    }
}
