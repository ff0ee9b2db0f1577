using CsCheck;

namespace Dossier.Tests.Counts;

public sealed class ConsolidationProperties
{
    private const int Times = 5_000;

    [Fact]
    public void The_order_of_the_reports_plays_no_part()
        => Gen.Select(Some.Reports, Gen.Int).Each(seed: 1, times: Times,
            (reports, shuffle) =>
            {
                int[] order = [.. Enumerable.Range(0, reports.Length).OrderBy(i => unchecked((uint)((i + 1) * (shuffle | 1))))];
                ReportedCount[] shuffled = [.. order.Select(i => reports[i])];

                ConsolidatedCount one = Consolidate(reports);
                ConsolidatedCount other = Consolidate(shuffled);

                Assert.Equal(one.Estimate, other.Estimate);
                Assert.Equal(
                    one.Disagreements.Select(d => (d.Kind, d.Group, string.Join(",", d.Reports))),
                    other.Disagreements.Select(d => (d.Kind, d.Group, string.Join(",", d.Reports.Select(i => order[i]).Order()))));
            });

    [Fact]
    public void Reports_without_figures_come_to_no_number()
        => Some.Reports.Each(seed: 2, times: Times,
            reports =>
            {
                ReportedCount[] silent =
                [
                    .. reports.Select(r => r.Stance.IsAffirming()
                        ? r with { Count = Estimate.Parse("several") } : r),
                ];
                Assert.False(Consolidate(silent).Estimate.HasNumber);
            });

    [Fact]
    public void A_silence_changes_no_figure_and_no_contradiction()
        => Gen.Select(Some.Reports, Some.Estimate).Each(seed: 3, times: Times,
            (reports, count) =>
            {
                ReportedCount[] more = [.. reports, new ReportedCount(count) { Speaker = "d", Stance = Stance.Omits }];

                ConsolidatedCount before = Consolidate(reports);
                ConsolidatedCount after = Consolidate(more);

                Assert.Equal(before.Estimate, after.Estimate);
                Assert.Equal(Contradictions(before), Contradictions(after));
                Assert.Contains(after.Disagreements, d => d.Kind == DisagreementKind.Silence && d.Reports.Contains(reports.Length));
            });

    [Fact]
    public void A_further_part_never_lowers_the_low_figure()
        => Gen.Select(Some.Reports, Gen.Int[1, 15]).Each(seed: 4, times: Times,
            (reports, part) =>
            {
                ReportedCount[] more = [.. reports, new ReportedCount(Estimate.Exact(part)) { Speaker = "d", IsPart = true }];

                // The part is about everybody: where no report was, the groups that made up the total now lie within it. Somebody asserts it,
                // and what is only suggested says no more beside it.
                Estimate before = Consolidate(reports).Estimate;
                Estimate after = Consolidate(more).Estimate;

                Assert.True(before.IsSuggested || before.Low is null || after.Low >= before.Low, $"{before:S} became {after:S}");
                Assert.NotEqual(ThreeValued.No, after.WhetherAtLeast(part));
            });

    [Fact]
    public void What_is_only_suggested_makes_nothing_certain()
        => Some.Reports.Each(seed: 5, times: Times,
            reports =>
            {
                ReportedCount[] asserted = [.. reports.Where(r => r.Stance != Stance.Suggests)];

                Estimate all = Consolidate(reports).Estimate;
                Estimate certain = Consolidate(asserted).Estimate;

                Assert.All(Enumerable.Range(1, 60), count => Assert.True(
                    all.WhetherAtLeast(count) != ThreeValued.Yes || certain.WhetherAtLeast(count) == ThreeValued.Yes, $"{certain:S} became {all:S}"));
            });

    private static ConsolidatedCount Consolidate(ReportedCount[] reports) => ReportedCounts.Consolidate(reports, ConsolidationTests.IsPartOf);

    private static List<string> Contradictions(ConsolidatedCount count)
        => [.. count.Disagreements.Where(d => d.Kind == DisagreementKind.Contradiction).Select(d => $"{d.Group}: {string.Join(",", d.Reports)}")];
}
