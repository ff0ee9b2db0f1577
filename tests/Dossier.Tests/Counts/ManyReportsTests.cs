using System.Globalization;

namespace Dossier.Tests.Counts;

/// <summary>Many reports over groups within groups take what their number takes, and not that of the groups between each two.</summary>
public sealed class ManyReportsTests
{
    private const int Groups = 300;
    private const int PerGroup = 5;

    [Fact]
    public void Two_groups_are_asked_about_once()
    {
        var asked = new HashSet<(string, string)>();
        int calls = 0;

        ConsolidatedCount count = Consolidate((inner, outer) =>
        {
            calls++;
            asked.Add((inner, outer));
            return Number(inner) > Number(outer);
        });

        // Each group is within those with smaller numbers, and has one person fewer.
        Assert.Equal(Estimate.Parse("300"), count.Estimate);
        Assert.Empty(count.Disagreements);
        Assert.Equal(asked.Count, calls);
        Assert.InRange(calls, Groups, Groups * Groups);
    }

    [Fact]
    public void What_is_remembered_changes_nothing()
    {
        // The innermost group has more than each around it, of which there is one fewer.
        ConsolidatedCount many = Consolidate((inner, outer) => Number(inner) > Number(outer), last: 1_000);

        Assert.Equal(Estimate.Parse("1000+"), many.Estimate);
        Assert.Equal(Groups - 1, many.Disagreements.Count);
        Assert.All(many.Disagreements, static found => Assert.Equal(DisagreementKind.Contradiction, found.Kind));
    }

    private static ConsolidatedCount Consolidate(Func<string, string, bool> isPartOf, int last = 1)
    {
        var reports = new List<ReportedCount>();
        for (int group = 0; group < Groups; group++)
        {
            for (int i = 0; i < PerGroup; i++)
                reports.Add(new ReportedCount(Estimate.Parse((group == Groups - 1 ? last : Groups - group).ToString(CultureInfo.InvariantCulture))) { Group = $"g{group}", Speaker = $"s{i}" });
        }

        return ReportedCounts.Consolidate(reports.ToArray(), isPartOf);
    }

    private static int Number(string group) => int.Parse(group.AsSpan(1), CultureInfo.InvariantCulture);
}
