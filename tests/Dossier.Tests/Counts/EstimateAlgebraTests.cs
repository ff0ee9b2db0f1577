namespace Dossier.Tests.Counts;

public sealed class EstimateAlgebraTests
{
    [Theory]
    [InlineData("5", "3", "8")]
    [InlineData("5+", "3", "8+")]
    [InlineData("<=5", "3", "3..8")]
    [InlineData("<=5", "<=3", "<=8")]
    [InlineData("2..5", "3..4", "5..9")]
    [InlineData("3..5..9", "1..2..3", "4..7..12")]
    [InlineData("5", "~66", "~71")]
    [InlineData("5+", "~66", "~71+")]
    [InlineData("~62..70", "3", "~65..73")]
    [InlineData("5..20..", "3", "8..23..")]
    [InlineData("none", "5", "5")]
    [InlineData("none", "none", "none")]
    [InlineData("unknown", "3", "3+")]
    [InlineData("unknown", "<=3", "unknown")]
    [InlineData("unknown", "none", "unknown")]
    [InlineData("unknown", "unknown", "unknown")]
    [InlineData("unknown", "~66", "~66+")]
    [InlineData("none-reported", "3", "3+")]
    [InlineData("none-reported", "none", "none-reported")]
    [InlineData("none-reported", "none-reported", "none-reported")]
    [InlineData("none-reported", "<=3", "unknown")]
    [InlineData("none-reported", "unknown", "unknown")]
    [InlineData("several", "3", "3+ (several)")]
    [InlineData("several", "dozens", "unknown (dozens; several)")]
    [InlineData("several", "none", "several")]
    [InlineData("several", "none-reported", "several")]
    [InlineData("?..5..?", "3", "3..8..?")]
    [InlineData("?..5..?", "?..3..?", "?..8..?")]
    [InlineData("?..5..?", "~66", "~66..71..?")]
    [InlineData("possibly 5", "3", "possibly 8")]
    [InlineData("possibly 5", "none", "possibly 5")]
    [InlineData("possibly several", "unknown", "possibly several")]
    [InlineData("2147483647", "1", "2147483647+")]
    [InlineData("<=2147483647", "1", "1+")]
    public void A_sum_knows_as_much_as_its_terms(string left, string right, string sum)
    {
        Assert.Equal(sum, (Estimate.Parse(left) + Estimate.Parse(right)).Notation);
        Assert.Equal(sum, (Estimate.Parse(right) + Estimate.Parse(left)).Notation);
    }

    [Theory]
    [InlineData("5", "3", "2")]
    [InlineData("5", "5", "none")]
    [InlineData("5+", "3", "2+")]
    [InlineData("5+", "3+", "unknown")]
    [InlineData("5+", "9", "unknown")]
    [InlineData("5", "3+", "<=2")]
    [InlineData("5", "unknown", "<=5")]
    [InlineData("5", "several", "<=5")]
    [InlineData("2..9", "3..4", "0..6")]
    [InlineData("4..6..9", "1..2..3", "1..4..8")]
    [InlineData("~66", "4", "~62")]
    [InlineData("66", "~4", "~62")]
    [InlineData("unknown", "3", "unknown")]
    [InlineData("none-reported", "none", "unknown")]
    [InlineData("5 (several)", "1", "4")]
    [InlineData("3", "5", "unknown")]
    [InlineData("~3", "5", "unknown")]
    public void The_rest_is_what_a_known_part_leaves(string total, string part, string rest)
        => Assert.Equal(rest, (Estimate.Parse(total) - Estimate.Parse(part)).Notation);

    [Theory]
    [InlineData("several", "5+", "5+ (several)")]
    [InlineData("unknown", "5", "5")]
    [InlineData("none-reported", "5", "5")]
    [InlineData("none-reported", "unknown", "none-reported")]
    [InlineData("none-reported", "several", "several")]
    [InlineData("none", "none-reported", "none")]
    [InlineData("none", "5", "0..5")]
    [InlineData("3", "5", "3..5")]
    [InlineData("3", "5+", "3+")]
    [InlineData("5+", "<=9", "0+")]
    [InlineData("~66", "~70", "~66..70")]
    [InlineData("~66", "66", "~66")]
    [InlineData("3..5..9", "5", "3..5..9")]
    [InlineData("3..5..9", "4", "3..9")]
    [InlineData("5..20..", "30", "5..~30")]
    [InlineData("?..5..?", "?..5..?", "?..5..?")]
    [InlineData("?..5..?", "5", "~5")]
    [InlineData("?..5..?", "7", "~5..7")]
    [InlineData("?..5..?", "?..7..?", "~5..7")]
    [InlineData("?..5..?", "7+", "~5+")]
    [InlineData("?..5..?", "several", "?..5..? (several)")]
    [InlineData("3..8..?", "?..8..?", "~3..8..?")]
    [InlineData("possibly 5", "3", "possibly 3..5")]
    public void An_envelope_holds_what_both_say(string left, string right, string envelope)
    {
        Assert.Equal(envelope, Estimate.Parse(left).Envelope(Estimate.Parse(right)).Notation);
        Assert.Equal(envelope, Estimate.Parse(right).Envelope(Estimate.Parse(left)).Notation);
    }

    [Fact]
    public void An_envelope_of_nothing_is_unknown()
    {
        Assert.Equal(Estimate.Unknown, Estimate.Envelope([]));
        Assert.Equal("3..7", Estimate.Envelope([Estimate.Exact(5), Estimate.Exact(3), Estimate.Exact(7)]).Notation);
    }

    [Theory]
    [InlineData("3+", "<=9", "3..9")]
    [InlineData("3..7", "5..9", "5..7")]
    [InlineData("5+", "<=5", "5")]
    [InlineData("3", "5", null)]
    [InlineData("3", "5+", null)]
    [InlineData("none", "5", null)]
    [InlineData("none", "several", null)]
    [InlineData("none", "~5", null)]
    [InlineData("none", "unknown", "none")]
    [InlineData("none-reported", "unknown", "none-reported")]
    [InlineData("5+", "several", "5+ (several)")]
    [InlineData("3..9", "5..20..", "5..9")]
    [InlineData("3..5..9", "4+", "4..5..9")]
    [InlineData("3..5..9", "6+", "6..9")]
    [InlineData("~66", "70", "70")]
    [InlineData("~66", "~70", "~66..70")]
    [InlineData("~66+", "<=60", "<=60")]
    public void An_intersection_holds_if_both_are_right(string left, string right, string? both)
    {
        Assert.Equal(both, Estimate.Parse(left).Intersect(Estimate.Parse(right))?.Notation);
        Assert.Equal(both, Estimate.Parse(right).Intersect(Estimate.Parse(left))?.Notation);
    }

    [Theory]
    [InlineData("unknown", "5", "5+")]
    [InlineData("none-reported", "5", "5+")]
    [InlineData("several", "1", "1+ (several)")]
    [InlineData("3+", "5", "5+")]
    [InlineData("9+", "5", "9+")]
    [InlineData("9", "5", "9")]
    [InlineData("3", "5", "5+")]
    [InlineData("none", "5", "5+")]
    [InlineData("<=9", "5", "5..9")]
    [InlineData("<=5", "5", "5")]
    [InlineData("3..5..9", "4", "4..5..9")]
    [InlineData("3..5..9", "7", "7..9")]
    [InlineData("3..5..9", "~5", "3..5..9")]
    [InlineData("~20", "5", "5..20..")]
    [InlineData("~20", "25", "25+")]
    [InlineData("~62..70", "65", "65..~70")]
    [InlineData("3+", "~5", "~5+")]
    [InlineData("?..5..?", "3", "3..5..?")]
    [InlineData("?..5..?", "8", "8+")]
    [InlineData("3", "?..5..?", "3")]
    [InlineData("unknown", "?..5..?", "unknown")]
    [InlineData("5", "several", "5 (several)")]
    [InlineData("5", "unknown", "5")]
    [InlineData("none-reported", "none-reported", "none-reported")]
    [InlineData("unknown", "none", "unknown")]
    [InlineData("unknown", "<=7", "unknown")]
    public void A_part_raises_the_low_figure(string total, string part, string raised)
        => Assert.Equal(raised, Estimate.Parse(total).RaiseLow(Estimate.Parse(part)).Notation);

    [Theory]
    [InlineData("3", "5", ThreeValued.Yes)]
    [InlineData("5", "5", ThreeValued.No)]
    [InlineData("9", "5", ThreeValued.No)]
    [InlineData("<=3", "5+", ThreeValued.Yes)]
    [InlineData("5+", "5", ThreeValued.No)]
    [InlineData("3+", "5", ThreeValued.Undecided)]
    [InlineData("3..5", "5..9", ThreeValued.Undecided)]
    [InlineData("~3", "500", ThreeValued.Undecided)]
    [InlineData("unknown", "5", ThreeValued.Undecided)]
    [InlineData("unknown", "none", ThreeValued.No)]
    [InlineData("several", "500", ThreeValued.Undecided)]
    [InlineData("none-reported", "1", ThreeValued.Undecided)]
    [InlineData("none", "1+", ThreeValued.Yes)]
    [InlineData("?..3..?", "500", ThreeValued.Undecided)]
    [InlineData("possibly 3", "5", ThreeValued.Undecided)]
    [InlineData("3", "possibly 5", ThreeValued.Undecided)]
    public void Less_is_answered_only_when_it_is_certain(string left, string right, ThreeValued less)
    {
        Assert.Equal(less, Estimate.Parse(left).WhetherLessThan(Estimate.Parse(right)));
        Assert.Equal(less, Estimate.Parse(right).WhetherMoreThan(Estimate.Parse(left)));
    }

    [Theory]
    [InlineData("5+", 5, ThreeValued.Yes)]
    [InlineData("5+", 6, ThreeValued.Undecided)]
    [InlineData("<=5", 6, ThreeValued.No)]
    [InlineData("unknown", 0, ThreeValued.Yes)]
    [InlineData("unknown", 1, ThreeValued.Undecided)]
    [InlineData("possibly 5", 5, ThreeValued.Undecided)]
    public void Reaching_a_number_has_three_answers(string estimate, int count, ThreeValued reaches)
        => Assert.Equal(reaches, Estimate.Parse(estimate).WhetherAtLeast(count));

    [Theory]
    [InlineData("5", "5", ThreeValued.Yes)]
    [InlineData("5", "6", ThreeValued.No)]
    [InlineData("5", "5+", ThreeValued.Undecided)]
    [InlineData("5+", "5+", ThreeValued.Undecided)]
    [InlineData("~5", "~5", ThreeValued.Undecided)]
    [InlineData("none", "several", ThreeValued.No)]
    [InlineData("none", "?..5..?", ThreeValued.Undecided)]
    [InlineData("possibly 5", "6", ThreeValued.Undecided)]
    [InlineData("none", "unknown", ThreeValued.Undecided)]
    [InlineData("none", "none-reported", ThreeValued.Undecided)]
    [InlineData("unknown", "unknown", ThreeValued.Undecided)]
    public void The_same_statement_is_not_yet_the_same_count(string left, string right, ThreeValued same)
        => Assert.Equal(same, Estimate.Parse(left).WhetherSameCountAs(Estimate.Parse(right)));

    [Theory]
    [InlineData("3..9", 3, ThreeValued.Yes)]
    [InlineData("3..9", 2, ThreeValued.No)]
    [InlineData("3..9", 10, ThreeValued.No)]
    [InlineData("<=9", 0, ThreeValued.Yes)]
    [InlineData("<=9", -1, ThreeValued.No)]
    [InlineData("~66", 66, ThreeValued.Yes)]
    [InlineData("~66", 65, ThreeValued.Undecided)]
    [InlineData("~62..70", 71, ThreeValued.Undecided)]
    [InlineData("unknown", 5, ThreeValued.Undecided)]
    [InlineData("several", 5, ThreeValued.Undecided)]
    [InlineData("several", 0, ThreeValued.Undecided)]
    [InlineData("~5", 0, ThreeValued.Undecided)]
    [InlineData("none-reported", 0, ThreeValued.Undecided)]
    [InlineData("possibly 5", 6, ThreeValued.No)]
    public void A_number_is_possible_ruled_out_or_neither(string estimate, int count, ThreeValued possible)
        => Assert.Equal(possible, Estimate.Parse(estimate).WhetherPossible(count));

    [Theory]
    [InlineData("3..9", "9+", ThreeValued.Yes)]
    [InlineData("3..9", "10+", ThreeValued.No)]
    [InlineData("3..9", "<=3", ThreeValued.Yes)]
    [InlineData("3..9", "<=2", ThreeValued.No)]
    [InlineData("~5", "~6", ThreeValued.Undecided)]
    [InlineData("~5", "5", ThreeValued.Yes)]
    [InlineData("~5", "none", ThreeValued.No)]
    [InlineData("several", "none", ThreeValued.No)]
    [InlineData("several", "5", ThreeValued.Undecided)]
    [InlineData("unknown", "5", ThreeValued.Undecided)]
    [InlineData("?..5..?", "5", ThreeValued.Undecided)]
    public void Two_statements_share_a_number_or_contradict_each_other_or_neither(string left, string right, ThreeValued consistent)
    {
        Assert.Equal(consistent, Estimate.Parse(left).WhetherConsistentWith(Estimate.Parse(right)));
        Assert.Equal(consistent, Estimate.Parse(right).WhetherConsistentWith(Estimate.Parse(left)));
    }

    [Theory]
    [InlineData("tens", "~10 (tens)")]
    [InlineData("dozens", "~12 (dozens)")]
    [InlineData("Hundreds", "~100 (Hundreds)")]
    [InlineData("several", "several")]
    [InlineData("thousands", "thousands")]
    [InlineData("5+ (dozens)", "5+ (dozens)")]
    [InlineData("unknown", "unknown")]
    [InlineData("none-reported", "none-reported")]
    [InlineData("none", "none")]
    public void The_policy_of_ACLED_reads_three_words_and_no_more(string told, string read)
        => Assert.Equal(read, Estimate.Parse(told).Resolve(VagueNumbers.Acled).Notation);

    [Fact]
    public void A_policy_of_ones_own_has_a_name_and_numbers_of_any_kind()
    {
        var desk = new VagueNumbers("Desk", [new("several", Estimate.AtLeast(3)), new("a couple", Estimate.Exact(2))]);

        Assert.Equal("Desk", desk.Name);
        Assert.Equal("3+ (several)", Estimate.Parse("several").Resolve(desk).Notation);
        Assert.Equal("2 (a couple)", Estimate.Parse("a couple").Resolve(desk).Notation);
        Assert.Equal("dozens", Estimate.Parse("dozens").Resolve(desk).Notation);
        Assert.Throws<ArgumentException>(() => new VagueNumbers(" ", []));
        Assert.Throws<ArgumentException>(() => new VagueNumbers("Desk", [new("several", Estimate.Unknown)]));
    }
}
