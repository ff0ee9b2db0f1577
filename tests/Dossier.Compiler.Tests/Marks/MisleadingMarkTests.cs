namespace Dossier.Compiler.Tests.Marks;

/// <summary>What decides whether something is so cannot be withheld while the rest is public.</summary>
public class MisleadingMarkTests
{
    private const string Disputed = "date: { value: 2023-11-21, by: a, source: s }, ";

    [Theory]
    [InlineData(Disputed + "claims: [{ about: date, value: 2023-11-22, by: b, source: s, stance: denies, audience: internal }]", "somebody denies 'date', which is for wider readers")]
    [InlineData(Disputed + "claims: [{ about: date, value: 2023-11-22, by: b, source: s, stance: disputes, audience: internal }]", "somebody disputes 'date', which is for wider readers")]
    [InlineData(Disputed + "claims: [{ about: date, value: 2023-11-21, by: a, source: s, stance: retracts, audience: internal }]", "somebody retracts 'date', which is for wider readers")]
    [InlineData(Disputed + "claims: [{ about: date, value: 2023-11-22, by: a, source: s, stance: revises, audience: internal }]", "somebody revises 'date', which is for wider readers")]
    [InlineData(Disputed + "claims: [{ about: date, value: 2023-11-22, by: b, source: s, stance: { value: disputes }, audience: internal }]", "somebody disputes 'date', which is for wider readers")]
    [InlineData(Disputed + "claims: [{ about: date, value: 2023-11-22, by: b, source: s, rank: preferred, audience: internal }]", "it is preferred among others about 'date', which are for wider readers")]
    [InlineData("claims: [{ about: date, value: 2023-11-21, by: a, source: s }, { about: date, value: 2023-11-21, by: b, source: s, stance: denies, audience: internal }]", "somebody denies 'date', which is for wider readers")]
    [InlineData("date: { value: 2023-11-21, by: a, source: s, stage: initial }, claims: [{ about: date, value: 2023-11-22, by: a, source: s, stage: confirmed, audience: internal }]", "it is of a later stage than others about 'date', which are for wider readers")]
    [InlineData("claims: [{ about: date, value: 2023-11-21, by: a, source: s, stage: initial }, { about: date, value: 2023-11-22, by: a, source: s, stage: updated, audience: internal }]", "it is of a later stage than others about 'date', which are for wider readers")]
    [InlineData("casualties: [{ harm: killed, count: 5, by: a, source: s }, { harm: killed, by: b, source: s, stance: denies, audience: internal }]", "somebody denies 'casualties', which is for wider readers")]
    [InlineData("casualties: [{ harm: killed, count: 5, by: a, source: s }, { harm: killed, count: 6, by: b, source: s, rank: preferred, audience: internal }]", "it is preferred among others about 'casualties', which are for wider readers")]
    [InlineData("casualties: [{ harm: killed, count: 5, by: a, source: s, stage: initial }, { harm: killed, count: 6, by: a, source: s, stage: confirmed, audience: internal }]", "it is of a later stage than others about 'casualties', which are for wider readers")]
    [InlineData("date: { value: 2023-11-21, by: a, source: s, stance: { value: denies, audience: internal } }", "without 'stance' a statement reads as something else, and the statement is for wider readers")]
    [InlineData("casualties: [{ harm: killed, by: a, source: s, stance: { value: denies, audience: internal } }]", "without 'stance' a statement reads as something else, and the statement is for wider readers")]
    [InlineData("casualties: [{ harm: killed, by: a, source: s, rank: { value: deprecated, audience: internal } }]", "without 'rank' a statement reads as something else, and the statement is for wider readers")]
    [InlineData("casualties: [{ harm: killed, by: a, source: s, stage: { value: withdrawn, audience: internal } }]", "without 'stage' a statement reads as something else, and the statement is for wider readers")]
    [InlineData("status: { value: retracted, audience: internal }, reason: Wrong.", "the 'status' of a record says whether it is valid, and the record is for wider readers")]
    [InlineData("status: superseded, supersededBy: { value: j, audience: internal }", "the 'supersededBy' of a record says whether it is valid, and the record is for wider readers")]
    [InlineData("differentFrom: { value: j, audience: internal }", "the 'differentFrom' of a record says whether it is valid, and the record is for wider readers")]
    [InlineData("revisions: [{ date: 2023-12-01, note: X, audience: internal }]", "the 'revisions' of a record says whether it is valid, and the record is for wider readers")]
    [InlineData("date: { value: 2023-11-21, by: a, source: s, stance: denies, audience: internal, publish: 2023-11 }", "the one who says this denies, and what is published in its place does not say so")]
    [InlineData("date: { value: 2023-11-21, by: a, source: s, stance: threatens, audience: internal, publish: { value: 2023-11, by: a, source: s } }", "the one who says this threatens, and what is published in its place does not say so")]
    [InlineData("casualties: [{ harm: killed, count: 5, by: a, source: s, stance: denies, audience: internal, publish: { harm: killed, by: a, source: s } }]", "the one who says this denies, and what is published in its place does not say so")]
    [InlineData("claims: [{ about: date, value: 2023-11-21, by: b, source: s, stance: denies, audience: internal, publish: { about: date, value: 2023-11, by: b, source: s } }]", "the one who says this denies, and what is published in its place does not say so")]
    public void It_is_an_error(string field, string reason)
    {
        Assert.Contains($"What is withheld here makes the rest false: {reason}.", Assert.Single(Found(Marked.Public(Seed(field)))), StringComparison.Ordinal);
        Assert.Empty(Found(Marked.Internal(Seed(field))));
    }

    [Theory]
    [InlineData("date: { value: 2023-11-21, by: a, source: s, audience: internal }, claims: [{ about: date, value: 2023-11-22, by: b, source: s, stance: disputes, audience: internal }]")]
    [InlineData(Disputed + "claims: [{ about: date, value: 2023-11-22, by: b, source: s, audience: internal }]")]
    [InlineData(Disputed + "claims: [{ about: kind, value: attack, by: b, source: s, stance: denies, audience: internal }]")]
    [InlineData(Disputed + "claims: [{ about: date, value: 2023-11-22, by: b, source: s, stance: disputes, audience: internal, publish: { about: date, value: 2023-11, by: b, source: s, stance: disputes } }]")]
    [InlineData("casualties: [{ harm: killed, count: 5, by: a, source: s, stage: confirmed }, { harm: killed, count: 6, by: a, source: s, stage: initial, audience: internal }]")]
    [InlineData("casualties: [{ harm: killed, count: 5, by: a, source: s, audience: internal }, { harm: killed, by: b, source: s, stance: denies, audience: internal }]")]
    [InlineData("casualties: { value: [{ harm: killed, count: 5, by: a, source: s }, { harm: killed, by: b, source: s, stance: denies }], audience: internal }")]
    [InlineData("casualties: [{ harm: killed, count: 5, by: a, source: s, stance: denies, audience: internal, publish: { harm: killed, by: a, source: s, stance: denies } }]")]
    [InlineData("date: { value: 2023-11-21, by: a, source: s, stance: suggests, audience: internal, publish: 2023-11 }")]
    [InlineData("status: retracted, reason: { value: Karwan asked for it., audience: internal }")]
    [InlineData("audience: internal, status: retracted, reason: Wrong.")]
    public void It_is_not_where_nothing_becomes_false(string field) => Assert.Empty(Found(Marked.Public(Seed(field))));

    // Whatever way it comes about: without its day, the denial no longer takes back what was said before it.
    [Fact]
    public void A_fact_that_is_one_only_for_others_is_an_error()
    {
        const string field = "date: { value: 2023-11-21, by: a, source: s, said: 2023-11-21 }, claims: [{ about: date, value: 2023-11-21, by: a, source: s, stance: denies, said: { value: 2023-11-25, audience: internal } }]";

        Assert.DoesNotContain(", date=", Marked.Internal(Seed(field))["i"], StringComparison.Ordinal);
        Assert.Contains("What is withheld here makes the rest false: without it 'date' reads as a fact that nobody asserts.", Assert.Single(Found(Marked.Public(Seed(field)))), StringComparison.Ordinal);
    }

    private static string Seed(string field) => Marked.Cast + $"incidents: {{ i: {{ name: I, sources: [s], {field} }}, j: J }}";

    private static string[] Found(Marked marked) => [.. marked.Messages.Where(static message => message.StartsWith("DSR0008", StringComparison.Ordinal))];
}
