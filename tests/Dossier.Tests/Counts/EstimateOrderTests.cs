using System.Numerics;
using CsCheck;

namespace Dossier.Tests.Counts;

public sealed class EstimateOrderTests
{
    private const int Times = 20_000;

    private static readonly string[] InOrder =
    [
        "unknown", "none-reported", "none", "~0", "possibly none", "unknown (a great many)", "several", "?..1..?", "<=5", "3..5..9", "5", "5 (a handful)",
        "~5", "possibly 5", "5+", "62..70", "66", "~66", "500+",
    ];

    [Fact]
    public void Estimates_sort_by_the_figure_that_stands_for_them()
    {
        Estimate[] counts = [.. InOrder.Reverse().Select(Estimate.Parse)];

        Assert.Equal(InOrder, counts.OrderBy(c => c).Select(c => c.Notation));
        Assert.Equal(InOrder.Reverse(), counts.OrderByDescending(c => c).Select(c => c.Notation));
        Array.Sort(counts);
        Assert.Equal(InOrder, counts.Select(c => c.Notation));
    }

    [Fact]
    public void Other_orders_go_by_the_low_or_the_high_figure()
    {
        string[] notations = ["<=50", "5..9", "7", "several", "4+", "unknown", "3..8..60"];
        Estimate[] counts = [.. notations.Select(Estimate.Parse)];

        Assert.Equal("unknown, several, at most 50, 3 to 60, best 8, at least 4, 5 to 9, 7", string.Join(", ", counts.Order(EstimateComparer.ByLow)));
        Assert.Equal("unknown, 7, 5 to 9, at most 50, 3 to 60, best 8, several, at least 4", string.Join(", ", counts.Order(EstimateComparer.ByHigh)));
        Assert.Equal(counts.Order(), counts.Order(EstimateComparer.ByBest));
    }

    [Fact]
    public void Every_order_is_total_and_agrees_with_equality()
        => Gen.Select(Some.Suggested, Some.Suggested, Some.Suggested).Each(seed: 31, times: Times,
            (a, b, c) =>
            {
                foreach (EstimateComparer order in new[] { EstimateComparer.ByBest, EstimateComparer.ByLow, EstimateComparer.ByHigh })
                {
                    Assert.Equal(a == b, order.Compare(a, b) == 0);
                    Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
                    Assert.False(order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0 && order.Compare(a, c) > 0, $"{a:S} {b:S} {c:S}");
                }
            });

    [Fact]
    public void The_untyped_order_is_the_same()
    {
        IComparable five = Estimate.Exact(5);

        Assert.True(five.CompareTo(Estimate.Exact(6)) < 0);
        Assert.Equal(1, five.CompareTo(null));
        Assert.Throws<ArgumentException>(() => five.CompareTo(5));
    }

    [Fact]
    public void A_sequence_of_counts_has_a_sum()
    {
        Estimate[] counts = [Estimate.Exact(3), Estimate.AtLeast(2), Estimate.Parse("4..6")];

        Assert.Equal("at least 9", counts.Sum().ToString());
        string[] two = ["4", "4..6"];
        Assert.Equal("8 to 10", two.Sum(Estimate.Parse).ToString());
        Assert.Equal("at least 3 (several)", $"{new[] { Estimate.Exact(3), Estimate.Parse("several") }.Sum()} ({counts.Append(Estimate.Parse("several")).Sum().Wording})");
        Assert.Equal(Estimate.None, Array.Empty<Estimate>().Sum());
        Assert.Equal(Estimate.Unknown, new[] { Estimate.Unknown }.Sum());
    }

    [Fact]
    public void A_sum_is_what_plus_gives()
        => Some.Suggested.Array[0, 5].Each(seed: 32, times: Times,
            counts =>
            {
                Estimate sum = counts.Aggregate(Estimate.None, (a, b) => a + b);
                Assert.Equal(sum, counts.Sum());
                Assert.Equal(sum, counts.Sum(c => c));
                Assert.Equal(sum, SumOfAny(counts));
            });

    [Fact]
    public void A_sum_needs_its_elements()
    {
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<Estimate>)null!).Sum());
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<string>)null!).Sum(_ => Estimate.None));
        string[] one = ["a"];
        Assert.Throws<ArgumentNullException>(() => one.Sum((Func<string, Estimate>)null!));
    }

    // Code for any type that can be added adds estimates.
    private static T SumOfAny<T>(IEnumerable<T> values)
        where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        T sum = T.AdditiveIdentity;
        foreach (T value in values)
            sum += value;
        return sum;
    }
}
