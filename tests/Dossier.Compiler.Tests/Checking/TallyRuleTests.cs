namespace Dossier.Compiler.Tests.Checking;

/// <summary>What a tally includes, counted once, and which tallies are held against each other.</summary>
public class TallyRuleTests
{
    // Two incidents and a third one related to them; how many a tally of the three certainly counts.
    [Theory]
    [InlineData("", 3)]
    [InlineData("sameAs: one", 2)]
    [InlineData("possiblySameAs: two", 2)]
    [InlineData("differentFrom: one", 3)]
    [InlineData("follows: one", 3)]
    [InlineData("partOf: one", 2)]
    [InlineData("partOf: between", 2)]
    [InlineData("partOf: outside", 3)]
    [InlineData("status: active", 3)]
    [InlineData("status: retracted, reason: Made up.", 2)]
    [InlineData("status: superseded, supersededBy: one", 2)]
    public void Each_event_counts_once(string third, int count)
    {
        string seed = $$"""
            incidents:
              one: { name: One, sources: [wire] }
              two: { name: Two, sources: [wire] }
              three: { {{(third.Length == 0 ? "" : third + ", ")}}name: Three, sources: [wire] }
              between: { name: Not included, partOf: [outside, one], sources: [wire] }
              outside: { name: Nor this, sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two, three], counts: [{ what: incidents, count: COUNT, source: wire }] }
            """;
        Assert.Equal(1, RuleCase.CountOf("DSR5006", seed.Replace("COUNT", $"{count - 1}", StringComparison.Ordinal)));
        Assert.Equal(0, RuleCase.CountOf("DSR5006", seed.Replace("COUNT", $"{count}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("possiblySameAs: later")]
    [InlineData("sameAs: later")]
    public void Whichever_of_the_two_says_that_they_are_the_same(string relation)
        => RuleCase.IsNotSaid("DSR5006", $$"""
            incidents:
              one: { name: One, {{relation}}, sources: [wire] }
              later: { name: Later, sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, later], counts: [{ what: incidents, count: 1, source: wire }] }
            """);

    // The incident has 5 killed of a unit of the army, and 2 of whom it is not told to whom they belonged.
    [Theory]
    [InlineData("of: army", "", 5)]
    [InlineData("of: unit", "", 5)]
    [InlineData("of: militia", "", 0)]
    [InlineData("", "", 7)]
    [InlineData("", "against: army, ", 5)]
    [InlineData("", "against: [militia, army], ", 5)]
    [InlineData("", "against: militia, ", 0)]
    [InlineData("of: army", "against: militia, ", 5)]
    public void Those_counted_are_of_the_group_or_of_those_against_whom_it_is(string of, string against, int count)
    {
        string seed = $$"""
            actors:
              unit: { name: A unit, partOf: army }
            incidents:
              one: { name: One, casualties: [{ harm: killed, count: 5, of: unit, source: wire }], sources: [wire] }
              two: { name: Two, casualties: [{ harm: killed, count: 2, source: wire }], sources: [wire] }
            tallies:
              sum: { name: The sum, {{against}}includes: [one, two], counts: [{ what: killed, count: COUNT, {{(of.Length == 0 ? "" : of + ", ")}}source: wire }] }
            """;
        Assert.Equal(0, RuleCase.CountOf("DSR5006", seed.Replace("COUNT", $"{count}", StringComparison.Ordinal)));
        if (count > 0)
            Assert.Equal(1, RuleCase.CountOf("DSR5006", seed.Replace("COUNT", $"{count - 1}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sum_beyond_all_numbers_is_the_largest()
        => Assert.Contains("at least 2,147,483,647", Assert.Single(RuleCase.MessagesOf("DSR5006", """
            incidents:
              one: { name: One, casualties: [{ harm: killed, count: 2000000000, source: wire }], sources: [wire] }
              two: { name: Two, casualties: [{ harm: killed, count: 2000000000, source: wire }], sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two], counts: [{ what: killed, count: 5, source: wire }] }
            """)).Replace("2147483647", "2,147,483,647", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("stance: denies", false)]
    [InlineData("stance: threatens", false)]
    [InlineData("rank: deprecated", false)]
    [InlineData("stage: withdrawn", false)]
    [InlineData("stance: suggests", true)]
    [InlineData("stance: revises", true)]
    [InlineData("rank: preferred", true)]
    public void A_figure_is_held_where_it_stands(string marks, bool isHeld)
        => Assert.Equal(isHeld ? 1 : 0, RuleCase.CountOf("DSR5006", $$"""
            incidents:
              one: { name: One, sources: [wire] }
              two: { name: Two, sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two], counts: [{ what: incidents, count: 1, {{marks}}, source: wire }] }
            """));

    // Of which of two tallies the later one is held against the first: 60 then 50.
    [Theory]
    [InlineData("against: army, window: 2023-10-17/2023-11-01, asOf: 2023-11-01", "against: army, window: 2023-10-17/2023-11-02, asOf: 2023-11-02", true)]
    [InlineData("against: [army, militia], window: 2023-10-17/.., asOf: 2023-11-01", "against: [militia, army], window: 2023-10-17/.., asOf: 2023-11-02", true)]
    [InlineData("against: army, window: 2023-10-17/.., asOf: 2023-11-01", "against: militia, window: 2023-10-17/.., asOf: 2023-11-02", false)]
    [InlineData("against: army, window: 2023-10-17/.., asOf: 2023-11-01", "window: 2023-10-17/.., asOf: 2023-11-02", false)]
    [InlineData("against: [ab, c], window: 2023-10-17/.., asOf: 2023-11-01", "against: [a, bc], window: 2023-10-17/.., asOf: 2023-11-02", false)]
    [InlineData("places: here, window: 2023-10-17/.., asOf: 2023-11-01", "places: here, window: 2023-10-17/.., asOf: 2023-11-02", true)]
    [InlineData("places: here, window: 2023-10-17/.., asOf: 2023-11-01", "window: 2023-10-17/.., asOf: 2023-11-02", false)]
    [InlineData("window: 2023-10-17/.., asOf: 2023-11-01", "window: 2023-10-18/.., asOf: 2023-11-02", false)]
    [InlineData("window: 2023, asOf: 2023-11-01", "window: 2023, asOf: 2023-11-02", true)]
    [InlineData("window: 2023, asOf: 2023-11-01", "window: 2022, asOf: 2023-11-02", false)]
    [InlineData("asOf: 2023-11-01", "asOf: 2023-11-02", false)]
    [InlineData("window: 2023-10-17/.., asOf: 2023-11-01", "window: 2023-10-17/.., asOf: 2023-11-01", false)]
    [InlineData("window: 2023-10-17/.., asOf: 2023-11-02", "window: 2023-10-17/.., asOf: 2023-11-01", false)]
    [InlineData("window: 2023-10-17/.., asOf: 2023-11", "window: 2023-10-17/.., asOf: 2023-11-02", false)]
    [InlineData("window: 2023-10-17/..", "window: 2023-10-17/.., asOf: 2023-11-02", false)]
    [InlineData("window: 2023-10-17/.., asOf: 2023-11-01", "window: 2023-10-17/..", false)]
    [InlineData("window: 2023-10-17/2023-11-01, asOf: 2023-11-01", "window: 2023-10-17/2023-10-31, asOf: 2023-11-02", false)]
    [InlineData("window: 2023-10-17/2023-11-01, asOf: 2023-11-01", "window: 2023-10-17/2023-11-01, asOf: 2023-11-02", true)]
    [InlineData("window: 2023-10-17/2023-11-01, asOf: 2023-11-01", "window: 2023-10-17/2023-10, asOf: 2023-11-02", false)]
    public void A_later_tally_of_the_same_is_not_lower(string first, string second, bool isHeld)
    {
        string earlier = $"  first: {{ name: First, {first}, counts: [{{ what: injured, count: 60, source: wire }}] }}\n";
        string later = $"  second: {{ name: Second, {second}, counts: [{{ what: injured, count: 50, source: wire }}] }}\n";
        const string Places = "places:\n  here: { name: Here }\nactors: { a: A, ab: AB, c: C, bc: BC }\n";
        Assert.Equal(isHeld ? 1 : 0, RuleCase.CountOf("DSR5007", Places + "tallies:\n" + earlier + later));
        Assert.Equal(isHeld ? 1 : 0, RuleCase.CountOf("DSR5007", Places + "tallies:\n" + later + earlier));
        Assert.Equal(0, RuleCase.CountOf("DSR5007", Places + "tallies:\n" + earlier + later.Replace("injured", "killed", StringComparison.Ordinal)));
        Assert.Equal(0, RuleCase.CountOf("DSR5007", Places + "tallies:\n" + earlier + later.Replace("count: 50", "count: 50, of: army", StringComparison.Ordinal)));
        Assert.Equal(0, RuleCase.CountOf("DSR5007", Places + "tallies:\n" + earlier.Replace("count: 60", "count: 60, stage: withdrawn", StringComparison.Ordinal) + later));
        Assert.Equal(0, RuleCase.CountOf("DSR5007", Places + "tallies:\n" + earlier.Replace("count: 60", "count: 60, stance: denies", StringComparison.Ordinal) + later));
    }
}
