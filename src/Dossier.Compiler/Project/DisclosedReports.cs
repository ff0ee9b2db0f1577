using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Project;

/// <summary>
/// The messages that an audience may have. A message quotes what it is about: it is told in the words that it has for what the audience may see,
/// and where there are none, without what it quotes.
/// </summary>
internal static class DisclosedReports
{
    /// <summary>The reports of the whole, as the audience may have them.</summary>
    /// <param name="whole">What is wrong with all files.</param>
    /// <param name="part">What is wrong with what the audience may have of them.</param>
    public static ImmutableArray<FileReport> Of(ImmutableArray<FileReport> whole, ImmutableArray<FileReport> part)
    {
        var reports = ImmutableArray.CreateBuilder<FileReport>(whole.Length);
        foreach (FileReport report in whole)
        {
            FileReport? seen = part.FirstOrDefault(other => other.FilePath == report.FilePath);
            var problems = ImmutableArray.CreateBuilder<LocatedProblem>(report.Problems.Count);
            foreach (LocatedProblem problem in report.Problems)
            {
                // What is only worth knowing is not worth knowing without what it is about.
                if (problem.Rule.IsAboutDisclosure)
                    problems.Add(problem);
                else if (Same(problem, seen) is { } told)
                    problems.Add(told);
                else if (problem.Rule.Severity != RuleSeverity.Info)
                    problems.Add(problem.Redacted());
            }

            if (seen is not null)
                problems.AddRange(OnlyIn(seen, report));
            reports.Add(new FileReport(report.Path, report.FilePath, FileReport.Sorted(problems), seen is null ? default : seen.OtherPaths));
        }

        foreach (FileReport report in part)
        {
            ImmutableArray<LocatedProblem> problems = OnlyIn(report, null).ToImmutableArray();
            if (problems.Length > 0 && !whole.Any(other => other.FilePath == report.FilePath))
                reports.Add(report with { Problems = problems });
        }

        return reports.ToImmutable();
    }

    // Other things that are wrong with the part alone follow from what is withheld. A circle does too, but generated code would run in it: two records
    // that a stand-in has brought together.
    private static IEnumerable<LocatedProblem> OnlyIn(FileReport part, FileReport? whole)
        => part.Problems.Where(problem => problem.Rule.IsAboutDisclosure
            || (problem.Rule.Id == Rules.RelationCycle.Id || problem.Rule.Id == Rules.SelfRelation.Id) && Same(problem, whole) is null);

    private static LocatedProblem? Same(LocatedProblem problem, FileReport? seen)
    {
        foreach (LocatedProblem other in seen is null ? default : seen.Problems)
        {
            if (other.Rule.Id == problem.Rule.Id && other.Span == problem.Span)
                return other;
        }

        return null;
    }
}
