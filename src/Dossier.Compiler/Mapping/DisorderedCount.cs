using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// A count of a row whose low, best and high figures are out of order. The record has the best one as its count, and the others in words, so that no
/// sum of low or high figures has them: a person must be able to find these rows.
/// </summary>
/// <param name="Row">The number of the row.</param>
/// <param name="Columns">The columns of the figures: low, best and high; null for one that the mapping does not read.</param>
/// <param name="Low">The low figure; null if it is not stated.</param>
/// <param name="Best">The best figure; null if it is not stated.</param>
/// <param name="High">The high figure; null if it is not stated.</param>
/// <param name="Span">Where the figures are.</param>
internal sealed record DisorderedCount(int Row, (string? Low, string? Best, string? High) Columns, int? Low, int? Best, int? High, SeedSpan Span)
{
    private const int MostListed = 20;

    /// <summary>The names of the columns, for a person.</summary>
    public string Names => string.Join(", ", new[] { Columns.Low, Columns.Best, Columns.High }.OfType<string>());

    /// <summary>Those of rows that were not rejected, by the columns that they are in.</summary>
    public static ImmutableArray<ImmutableArray<DisorderedCount>> Of(MappedTable mapped)
    {
        if (mapped.Disordered.Count == 0)
            return ImmutableArray<ImmutableArray<DisorderedCount>>.Empty;

        HashSet<int> rejected = [.. mapped.Rejects.Select(static reject => reject.Row)];
        return mapped.Disordered.Where(count => !rejected.Contains(count.Row)).GroupBy(static count => count.Columns).Select(static same => same.Distinct().ToImmutableArray()).ToImmutableArray();
    }

    /// <summary>What the figures of several rows come to, for a person who compares sums: <c>low 12, best 20, high 8</c>.</summary>
    public static string Sums(ImmutableArray<DisorderedCount> counts)
        => string.Join(", ", new[] { Sum("low", counts, static count => count.Low), Sum("best", counts, static count => count.Best), Sum("high", counts, static count => count.High) }.OfType<string>());

    /// <summary>The numbers of the first rows.</summary>
    public static string Rows(ImmutableArray<DisorderedCount> counts)
        => string.Join(", ", counts.Take(MostListed).Select(static count => Digits(count.Row))) + (counts.Length > MostListed ? $", and {Digits(counts.Length - MostListed)} more" : "");

    private static string? Sum(string name, ImmutableArray<DisorderedCount> counts, Func<DisorderedCount, int?> figure)
        => counts.Any(count => figure(count) is not null) ? $"{name} {Digits(counts.Sum(count => (long)(figure(count) ?? 0)))}" : null;

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
