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

    [Theory]
    [InlineData("5", "5")]
    [InlineData("999999999", "999999999")]
    [InlineData("~66", "~66")]
    [InlineData("5+", "5+")]
    [InlineData("62..70", "62..70")]
    [InlineData("several", "several")]
    [InlineData("Dozens", "Dozens")]
    [InlineData("0", null)]
    [InlineData("05", null)]
    [InlineData("1000000000", null)]
    [InlineData("", null)]
    [InlineData("~", null)]
    [InlineData("~5+", null)]
    [InlineData("5+ ", null)]
    [InlineData("5..", null)]
    [InlineData("5...9", null)]
    [InlineData("5.9", null)]
    [InlineData("5--9", null)]
    [InlineData("5.-9", null)]
    [InlineData("5-.9", null)]
    [InlineData("62..70 ", null)]
    [InlineData("70..62", null)]
    [InlineData("62..62", null)]
    [InlineData("62..07", null)]
    [InlineData("~62..70", null)]
    [InlineData("5:", null)]
    [InlineData("5/", null)]
    [InlineData("unknown", null)]
    public void The_short_way_reads_the_usual_counts_and_leaves_all_others(string text, string? notation)
    {
        Assert.Equal(notation is not null, Estimate.TryReadPlain(text, out Estimate count));
        if (notation is null)
            return;

        Assert.Equal(notation, count.Notation);
        Assert.Equal(ByTheGrammar(text), count);
    }

    [Theory]
    [InlineData(5, 5, 5, "5")]
    [InlineData(3, 3, 9, "3..3..9")]
    [InlineData(3, 9, 9, "3..9..9")]
    [InlineData(3, null, 3, "3")]
    [InlineData(null, 3, 3, "?..3..3")]
    [InlineData(3, 3, null, "3..3..?")]
    public void Figures_may_be_equal(int? low, int? best, int? high, string notation) => Assert.Equal(notation, Estimate.FromBounds(low, best, high).Notation);

    [Theory]
    [InlineData(4, null, 3, "The low figure is above the high one.")]
    [InlineData(4, 3, null, "The best figure is not between the low and the high one.")]
    [InlineData(null, 4, 3, "The best figure is not between the low and the high one.")]
    [InlineData(-1, null, null, "A count is never negative.")]
    public void Figures_out_of_order_are_refused(int? low, int? best, int? high, string message)
        => Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.FromBounds(low, best, high)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("possibly 5+", true)]
    [InlineData("possibly <=5", true)]
    [InlineData("possibly ?..5..?", true)]
    [InlineData("possibly several", true)]
    [InlineData("possibly unknown", false)]
    [InlineData("possibly none-reported", false)]
    [InlineData("5+", false)]
    public void What_states_nothing_is_not_suggested_either(string count, bool isSuggested) => Assert.Equal(isSuggested, Estimate.Parse(count).IsSuggested);

    [Theory]
    [InlineData("5", false)]
    [InlineData("~5", true)]
    [InlineData("~5+", true)]
    [InlineData("<=~5", true)]
    [InlineData("3..~9", true)]
    [InlineData("?..5..?", false)]
    [InlineData("several", false)]
    public void A_figure_is_about_so_at_either_end(string count, bool isApproximate) => Assert.Equal(isApproximate, Estimate.Parse(count).IsApproximate);

    [Fact]
    public void Hashes_tell_apart_what_differs_in_one_part()
    {
        string[] counts = ["5+", "6+", "<=5", "<=6", "?..5..?", "?..6..?", "~5+", "5+ (a)", "5+ (b)", "3..4..9", "3..5..9", "3..4..8", "2..4..9", "possibly 5+", "none-reported", "unknown"];

        Assert.Equal(counts.Length, counts.Select(count => Estimate.Parse(count).GetHashCode()).Distinct().Count());
        Assert.All(counts, count => Assert.Equal(Estimate.Parse(count).GetHashCode(), Estimate.Parse(" " + count).GetHashCode()));
    }

    [Theory]
    [InlineData("G", "at least 5")]
    [InlineData("g", "at least 5")]
    [InlineData("", "at least 5")]
    [InlineData(null, "at least 5")]
    [InlineData("W", "at least 5 (several)")]
    [InlineData("w", "at least 5 (several)")]
    [InlineData("S", "5+ (several)")]
    [InlineData("s", "5+ (several)")]
    public void A_format_is_a_letter_in_either_case(string? format, string text)
    {
        Estimate count = Estimate.Parse("5+ (several)");
        Span<char> destination = new char[text.Length];

        Assert.Equal(text, count.ToString(format, null));
        Assert.True(count.TryFormat(destination, out int written, format, null));
        Assert.Equal((text, text.Length), (destination.ToString(), written));
        Assert.False(count.TryFormat(destination[1..], out written, format, null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Another_format_is_refused_with_the_two_that_there_are()
        => Assert.Equal(
            "'X' is not a format of an estimate: write W for words, or S for the notation of seeds.",
            Assert.Throws<FormatException>(() => Estimate.Exact(1).ToString("X", null)).Message);

    // Without the short way.
    private static Estimate ByTheGrammar(string text)
    {
        var reader = new EstimateReader(text);
        Assert.True(reader.TryRead(out Estimate count));
        return count;
    }
}
