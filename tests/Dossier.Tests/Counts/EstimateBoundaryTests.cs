namespace Dossier.Tests.Counts;

/// <summary>Where the arithmetic of estimates turns from one answer to the other, from both sides.</summary>
public sealed class EstimateBoundaryTests
{
    [Theory]
    [InlineData("?..2147483646..?", "?..1..?", 2147483647)]
    [InlineData("?..2147483646..?", "?..2..?", null)]
    public void A_best_figure_is_summed_up_to_the_largest_number(string left, string right, int? best)
        => Assert.Equal(best, (Estimate.Parse(left) + Estimate.Parse(right)).Best);

    [Theory]
    [InlineData("4..6..9", "1..6..8", 0)]
    [InlineData("4..6..9", "1..5..8", 1)]
    [InlineData("4..6..9", "1..7..8", null)]
    public void A_best_figure_is_left_where_the_part_is_not_larger(string total, string part, int? best)
        => Assert.Equal(best, (Estimate.Parse(total) - Estimate.Parse(part)).Best);

    [Theory]
    [InlineData("3..5..9", "5..9", "5..5..9")]
    [InlineData("3..5..9", "6..9", "6..9")]
    [InlineData("3..5..9", "3..5", "3..5..5")]
    [InlineData("3..5..9", "3..4", "3..4")]
    [InlineData("5+", "~5+", "5+")]
    [InlineData("~5+", "~5+", "~5+")]
    [InlineData("none-reported", "unknown", "none-reported")]
    [InlineData("none-reported", "none", "none")]
    public void A_best_figure_stays_in_an_intersection_that_reaches_it(string left, string right, string both)
    {
        Assert.Equal(both, Estimate.Parse(left).Intersect(Estimate.Parse(right))?.Notation);
        Assert.Equal(both, Estimate.Parse(right).Intersect(Estimate.Parse(left))?.Notation);
    }

    [Theory]
    [InlineData("2..5..9", "5+", "5..5..9")]
    [InlineData("2..5..9", "6+", "6..9")]
    [InlineData("3..5..9", "~4+", "~4..5..<=9")]
    [InlineData("3..5..9", "~5+", "3..5..9")]
    [InlineData("3..9", "~4+", "~4..<=9")]
    [InlineData("3..9", "~9+", "3..9")]
    [InlineData("~5+", "5+", "5+")]
    [InlineData("5+", "~5+", "5+")]
    [InlineData("5+", "5+", "5+")]
    [InlineData("~5+", "~5+", "~5+")]
    public void A_part_raises_the_low_figure_where_it_says_more(string total, string part, string raised)
        => Assert.Equal(raised, Estimate.Parse(total).RaiseLow(Estimate.Parse(part)).Notation);

    [Theory]
    [InlineData("3", "5", "5..8")]
    [InlineData("5", "3", "5..8")]
    [InlineData("unknown", "5", "5+")]
    [InlineData("5", "unknown", "5+")]
    [InlineData("<=3", "<=4", "<=7")]
    [InlineData("<=3", "4", "4..7")]
    [InlineData("4", "<=3", "4..7")]
    [InlineData("possibly 3", "5", "possibly 5..8")]
    public void Groups_that_may_share_members_are_at_least_the_larger_and_at_most_both(string left, string right, string sum)
        => Assert.Equal(sum, Estimate.Parse(left).AddOverlapping(Estimate.Parse(right)).Notation);

    [Theory]
    [InlineData("3+", 5, "3..5")]
    [InlineData("5+", 5, "5")]
    [InlineData("6+", 5, "6+")]
    [InlineData("3..9", 5, "3..9")]
    [InlineData("?..5..?", 5, "?..5..5")]
    [InlineData("?..6..?", 5, "?..6..?")]
    [InlineData("several", 5, "<=5 (several)")]
    public void No_more_than_are_possible_caps_what_has_no_cap(string estimate, int most, string capped)
        => Assert.Equal(capped, Estimate.Parse(estimate).CapHigh(new Bound(most, IsSoft: false)).Notation);

    [Theory]
    [InlineData("<=5", 5, ThreeValued.Undecided)]
    [InlineData("<=4", 5, ThreeValued.No)]
    [InlineData("5+", 5, ThreeValued.Yes)]
    [InlineData("4+", 5, ThreeValued.Undecided)]
    public void A_number_is_reached_at_the_bound(string estimate, int count, ThreeValued reaches)
        => Assert.Equal(reaches, Estimate.Parse(estimate).WhetherAtLeast(count));

    [Theory]
    [InlineData("<=5", 5, ThreeValued.Yes)]
    [InlineData("<=5", 6, ThreeValued.No)]
    [InlineData("5+", 5, ThreeValued.Yes)]
    [InlineData("5+", 4, ThreeValued.No)]
    public void A_number_is_possible_at_the_bound(string estimate, int count, ThreeValued possible)
        => Assert.Equal(possible, Estimate.Parse(estimate).WhetherPossible(count));

    [Theory]
    [InlineData("3+", "<=5", ThreeValued.Yes)]
    [InlineData("5+", "<=5", ThreeValued.Yes)]
    [InlineData("~6+", "<=5", ThreeValued.Undecided)]
    [InlineData("6+", "<=5", ThreeValued.No)]
    public void Statements_meet_at_the_bound(string left, string right, ThreeValued consistent)
    {
        Assert.Equal(consistent, Estimate.Parse(left).WhetherConsistentWith(Estimate.Parse(right)));
        Assert.Equal(consistent, Estimate.Parse(right).WhetherConsistentWith(Estimate.Parse(left)));
    }

    [Theory]
    [InlineData("6", "?..5..?", true)]
    [InlineData("5", "?..5..?", false)]
    [InlineData("4", "?..5..?", false)]
    [InlineData("~6", "<=5", true)]
    [InlineData("~5", "<=5", false)]
    [InlineData("~4", "<=5", false)]
    [InlineData("6", "<=5", true)]
    [InlineData("unknown", "<=5", false)]
    public void A_part_overtakes_a_whole_beyond_its_best_or_high_figure(string part, string whole, bool overtakes)
        => Assert.Equal(overtakes, Estimate.Parse(part).Overtakes(Estimate.Parse(whole)));

    [Theory]
    [InlineData("unknown", -2)]
    [InlineData("none-reported", -1)]
    [InlineData("none", 0)]
    [InlineData("several", 1)]
    [InlineData("1", 2)]
    public void Nothing_known_is_before_nothing_reported_before_none_before_a_word_before_one(string notation, long figure)
        => Assert.Equal(figure, Estimate.Parse(notation).Figure);

    [Fact]
    public void What_is_compared_with_something_else_says_so()
        => Assert.StartsWith("The value is not an Estimate.", Assert.Throws<ArgumentException>(() => ((IComparable)default(Estimate)).CompareTo(5)).Message, StringComparison.Ordinal);
}
