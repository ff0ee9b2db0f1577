namespace Dossier.Tests.Dates;

public class EdtfModelTests
{
    private const int Pairs = 3_000;
    private const int RealisationsEach = 25;

    [Fact]
    public void No_realisation_of_two_dates_contradicts_an_answer()
    {
        var random = new Random(20231122);
        int[] counts = new int[9];
        for (int i = 0; i < Pairs; i++)
        {
            EdtfModel left = EdtfModel.Any(random);
            EdtfModel right = EdtfModel.Any(random);
            var a = EdtfDate.Parse(left.Text);
            var b = EdtfDate.Parse(right.Text);
            ThreeValued precedes = a.WhetherPrecedes(b);
            ThreeValued overlaps = a.WhetherOverlaps(b);
            ThreeValued contains = a.WhetherContains(b);
            counts[(int)precedes + 1]++;
            counts[(int)overlaps + 4]++;
            counts[(int)contains + 7]++;
            for (int k = 0; k < RealisationsEach; k++)
            {
                List<(int Start, int End)> x = left.Happen(random);
                List<(int Start, int End)> y = right.Happen(random);
                Check("precedes", precedes, x.Max(s => s.End) < y.Min(s => s.Start));
                Check("overlaps", overlaps, x.Any(s => y.Any(t => s.Start <= t.End && t.Start <= s.End)));
                List<(int Start, int End)> period = Merge(left.Cover(random));
                Check("contains", contains, y.All(t => period.Any(s => s.Start <= t.Start && t.End <= s.End)));
            }

            void Check(string relation, ThreeValued answer, bool isSo)
                => Assert.False(answer == (isSo ? ThreeValued.No : ThreeValued.Yes), $"{left.Text} {relation} {right.Text}: {answer}");
        }

        // Answers that are always Undecided would pass: each of the nine has to come up often.
        Assert.All(counts, count => Assert.InRange(count, Pairs / 50, Pairs));
    }

    [Fact]
    public void Bounds_hold_every_realisation_and_are_absent_only_at_an_open_or_unknown_end()
    {
        var random = new Random(19850412);
        for (int i = 0; i < 1500; i++)
        {
            EdtfModel model = EdtfModel.Any(random);
            var date = EdtfDate.Parse(model.Text);
            int first = int.MaxValue;
            int last = int.MinValue;
            for (int k = 0; k < RealisationsEach; k++)
            {
                List<(int Start, int End)> spans = model.Happen(random);
                first = Math.Min(first, spans.Min(s => s.Start));
                last = Math.Max(last, spans.Max(s => s.End));
            }

            string list = model.Text.Trim('[', ']', '{', '}');
            Assert.Equal(list[0] is '/' or '.', date.EarliestDay is null);
            Assert.Equal(list[^1] is '/' or '.', date.LatestDay is null);
            Assert.True(date.EarliestDay is null || date.EarliestDay <= first, model.Text);
            Assert.True(date.LatestDay is null || date.LatestDay >= last, model.Text);
        }
    }

    /// <summary>Spans that meet are one.</summary>
    private static List<(int Start, int End)> Merge(List<(int Start, int End)> spans)
    {
        var merged = new List<(int Start, int End)>();
        foreach ((int start, int end) in spans.OrderBy(s => s.Start))
        {
            if (merged.Count > 0 && start <= merged[^1].End + 1)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, end));
            else
                merged.Add((start, end));
        }

        return merged;
    }
}
