namespace Dossier.Compiler.Tests.Marks;

/// <summary>A part of a total that is withheld alone is the difference of what is public.</summary>
public class SinglePartTests
{
    private const string Total = "{ harm: killed, count: 7, by: a, source: s }";

    [Theory]
    [InlineData(true, Total, "{ harm: killed, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal }")]
    [InlineData(true, Total, "{ harm: killed, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: { value: 3, audience: internal }, of: b, by: a, source: s }")]
    [InlineData(true, Total, "{ harm: killed, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: { value: 3, audience: internal, publish: several }, of: b, by: a, source: s }")]
    [InlineData(true, Total, "{ harm: killed, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal, publish: { harm: killed, count: several, of: b } }")]
    [InlineData(true, Total, "{ harm: killed, count: 4, nationality: IQ, by: a, source: s }", "{ harm: killed, count: 3, nationality: SY, by: a, source: s, audience: internal }")]
    [InlineData(true, Total, "{ harm: killed, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: 2, of: b, by: a, source: s }", "{ harm: killed, count: 1, of: c, by: a, source: s, audience: internal }")]
    // Two are withheld, or the total.
    [InlineData(false, Total, "{ harm: killed, count: 4, of: a, by: a, source: s, audience: internal }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal }")]
    [InlineData(false, "{ harm: killed, count: 7, by: a, source: s, audience: internal }", "{ harm: killed, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal }")]
    [InlineData(false, "{ harm: killed, count: { value: 7, audience: internal, publish: several }, by: a, source: s }", "{ harm: killed, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal }")]
    // They do not make it up, or not exactly.
    [InlineData(false, "{ harm: killed, count: 8, by: a, source: s }", "{ harm: killed, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal }")]
    [InlineData(false, "{ harm: killed, count: ~7, by: a, source: s }", "{ harm: killed, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal }")]
    [InlineData(false, Total, "{ harm: injured, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal }")]
    // Of another speaker, or of things that may overlap.
    [InlineData(false, Total, "{ harm: killed, count: 4, of: a, by: b, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal }")]
    [InlineData(false, Total, "{ harm: killed, count: 4, nationality: IQ, by: a, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal }")]
    [InlineData(false, Total, "{ harm: killed, count: 4, of: b, by: a, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s, audience: internal }")]
    [InlineData(false, Total, "{ harm: killed, count: 4, of: a, by: a, source: s }", "{ harm: killed, count: 3, of: b, by: a, source: s }")]
    public void In_the_casualties_of_an_incident(bool isFound, params string[] reports)
        => Assert.Equal(isFound, Rules($"incidents: {{ i: {{ name: I, sources: [s], casualties: [{string.Join(", ", reports)}] }} }}").Contains("DSR0013"));

    [Fact]
    public void In_the_counts_of_a_tally()
        => Assert.Contains("DSR0013", Rules("tallies: { t: { name: T, sources: [s], window: 2023, counts: [{ what: killed, count: 7, source: s }, { what: killed, count: 4, of: a, source: s }, { what: killed, count: 3, of: b, source: s, audience: internal }] } }"));

    [Fact]
    public void It_is_reported_at_the_part_and_can_be_suppressed()
    {
        const string reports = "casualties: [" + Total + ", { harm: killed, count: 4, of: a, by: a, source: s }, { harm: killed, count: 3, of: b, by: a, source: s, audience: internal }]";

        Assert.Equal(
            "DSR0013 (3,154): All other parts of a total are public, and so is the total: whoever subtracts them has what is withheld here. Withhold the total as well, or another part.",
            Assert.Single(Marked.Public(Marked.Cast + $"incidents: {{ i: {{ name: I, sources: [s], {reports} }} }}").Messages));
        Assert.Empty(Marked.Public(Marked.Cast + $"incidents: {{ i: {{ name: I, sources: [s], suppress: {{ DSR0013: it was in the papers }}, {reports} }} }}").Messages);
        Assert.Empty(Marked.Internal(Marked.Cast + $"incidents: {{ i: {{ name: I, sources: [s], suppress: {{ DSR0013: it was in the papers }}, {reports} }} }}").Messages);
    }

    private static string[] Rules(string seed) => Marked.Public(Marked.Cast.Replace("b: { name: B, partOf: a }", "b: B, c: C", StringComparison.Ordinal) + seed).Rules;
}
