namespace Dossier.Compiler.Tests.Marks;

/// <summary>What is wrong with marks, where, and in which words.</summary>
public class MarkMistakeTests
{
    [Theory]
    [InlineData("actors: { a: { name: A, audience: intern } }", "DSR0001 (1,35): 'intern' is not an audience, so this counts as for the narrowest. Did you mean 'internal'?")]
    [InlineData("actors: { a: { name: A, audience: nobody } }", "DSR0001 (1,35): 'nobody' is not an audience, so this counts as for the narrowest. Write one of: public, partners, internal.")]
    [InlineData(
        "actors: { a: { name: A, audience: internal, summary: { value: X, audience: partners } } }",
        "DSR0002 (1,76): This is marked 'partners' inside something that is only for 'internal'. Nothing has more readers than what it is in: leave this mark out, or mark the outer one 'partners' and its other parts 'internal'.")]
    [InlineData(
        "dossier: { audience: partners }\nactors: { a: { name: A, audience: public } }",
        "DSR0002 (2,35): This is marked 'public' inside something that is only for 'partners'. Nothing has more readers than what it is in: leave this mark out, or mark the outer one 'public' and its other parts 'partners'.")]
    [InlineData("actors: { a: { name: A, summary: { value: X, by: a, publish: Y } } }", "DSR0003 (1,53): 'publish' has no effect without 'audience'. Add the audience that this is for, or leave 'publish' out.")]
    [InlineData("actors: { a: { name: A, silently: true } }", "DSR0003 (1,25): 'silently' has no effect without 'audience'. Add the audience that this is for, or leave 'silently' out.")]
    [InlineData("actors: { a: { name: A, standIn: b }, b: B }", "DSR0003 (1,25): 'standIn' has no effect without 'audience'. Add the audience that this is for, or leave 'standIn' out.")]
    [InlineData(
        "actors: { a: { name: A, audience: internal, publish: B } }",
        "DSR0004 (1,45): 'publish' is not allowed on a whole record, whose id would be published as well. Withhold its fields one by one, or let a stand-in take its place.")]
    [InlineData("actors: { a: { name: A, notes: { value: [X, Y], audience: internal, publish: [X] } } }", "DSR0004 (1,69): 'publish' is not allowed on a list. Mark the items of the list one by one.")]
    [InlineData("actors: { a: { name: A, formerIds: { value: b, audience: internal, publish: c } } }", "DSR0004 (1,68): 'publish' is not allowed on an id or the name of a member. Leave it out, and it is withheld.")]
    [InlineData("actors: { a: { name: A, member: { value: Aa, audience: internal, publish: Bb } } }", "DSR0004 (1,66): 'publish' is not allowed on an id or the name of a member. Leave it out, and it is withheld.")]
    [InlineData(
        "actors: { a: { name: A, roles: [{ office: X, audience: internal, standIn: b }] } }",
        "DSR0004 (1,66): 'standIn' is not allowed on a part of a record. Only a record with an id can have one.")]
    [InlineData(
        "actors: { a: { name: { value: Karwan, audience: internal } } }",
        "DSR0007 (1,11): The actor 'a' cannot be without 'name', which is withheld. Publish something in its place, or withhold the whole of it.")]
    [InlineData(
        "places: { a: { name: A, location: { lat: { value: 33.3333, audience: internal }, lon: 44.4 } } }",
        "DSR0007 (1,35): The point 'location' cannot be without 'lat', which is withheld. Publish something in its place, or withhold the whole of it.")]
    [InlineData(
        "actors: { a: { name: A, audience: internal, standIn: [b] }, b: B }",
        "DSR0011 (1,54): 'standIn' must be the id of another record of the same kind, which wider readers may see. This is not an id.")]
    [InlineData(
        "actors: { a: { name: A, audience: internal, standIn: c }, b: B }",
        "DSR0011 (1,11): 'standIn' must be the id of another record of the same kind, which wider readers may see. No record has that id.")]
    [InlineData(
        "actors: { a: { name: A, audience: internal, standIn: b }, b: { name: B, audience: partners } }",
        "DSR0011 (1,11): 'standIn' must be the id of another record of the same kind, which wider readers may see. The record with that id is withheld too.")]
    [InlineData(
        "actors: { a: { name: A, audience: internal, standIn: a } }",
        "DSR0011 (1,11): 'standIn' must be the id of another record of the same kind, which wider readers may see. The record with that id is withheld too.")]
    [InlineData(
        "actors: { a: { name: A, audience: internal, standIn: b } }\nplaces: { b: B }",
        "DSR0011 (1,11): 'standIn' must be the id of another record of the same kind, which wider readers may see. No record has that id.")]
    public void A_mistake_is_reported_where_it_is(string seed, string message)
        => Assert.Equal(message, Assert.Single(Marked.Public(seed).Messages));

    [Theory]
    [InlineData("actors: { a: { name: A, audience: internal, silently: maybe } }", "DSR2007")]
    [InlineData("actors: { a: { name: A, audience: internal, silently: \"true\" } }", "DSR2007")]
    [InlineData("actors: { a: { name: A, summary: { withheld: maybe } } }", "DSR2007")]
    [InlineData("actors: { a: { name: A, withheld: [nonsense] } }", "DSR2012")]
    [InlineData("actors: { a: { name: A, roles: [{ office: X, by: a, withheld: [died] }] } }", "DSR2012")]
    [InlineData("incidents: { i: { name: I, date: { value: 2023-11-21, audience: internal, publish: November } } }", "DSR3001")]
    public void Another_rule_reports_it(string seed, string rule) => Assert.Contains(rule, Marked.Internal(seed).Rules);

    [Theory]
    [InlineData("public", "public", false)]
    [InlineData("public", "partners", true)]
    [InlineData("public", "internal", true)]
    [InlineData("partners", "public", false)]
    [InlineData("partners", "partners", false)]
    [InlineData("partners", "internal", true)]
    [InlineData("internal", "internal", false)]
    [InlineData("public", "*", false)]
    public void Seeds_that_were_written_for_wider_readers_are_not_for_a_build_for_narrower_ones(string disclosedFor, string audience, bool isWrong)
    {
        string[] messages = Marked.For(audience, ("seeds/a.yaml", $"dossier: {{ disclosedFor: {disclosedFor} }}\nactors: {{ a: A }}")).Messages;

        Assert.Equal(isWrong
            ? [$"DSR0014 (1,12): This file was written for the audience '{disclosedFor}', without what is for narrower ones, and this build is for '{audience}'. Use the package for '{audience}', or build for '{disclosedFor}'."]
            : [], messages);
    }

    [Fact]
    public void Levels_of_a_model_file_are_narrower_than_the_built_in_ones()
    {
        (string, string)[] files =
        [
            ("seeds/own.model.yaml", "vocabularies: { audience: { terms: { board: The board., chair: The chair. } } }"),
            ("seeds/a.yaml", "actors: { a: { name: A, audience: internal }, b: { name: B, audience: board }, c: { name: C, audience: chair }, d: { name: D, audience: nobody } }"),
        ];

        Assert.Equal("actor a {name=A}", Marked.For("internal", files).Records);
        Assert.Equal("actor a {name=A}\nactor b {name=B}", Marked.For("board", files).Records);

        // The narrowest readers get what cannot be read as a mark as well.
        Assert.Equal("actor a {name=A}\nactor b {name=B}\nactor c {name=C}\nactor d {name=D}", Marked.For("chair", files).Records);
    }
}
