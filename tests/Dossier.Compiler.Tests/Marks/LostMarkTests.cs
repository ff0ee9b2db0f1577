using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Marks;

/// <summary>Nothing is published by a mistake in where or how a mark is written. What is for the desk has the word <c>karwan</c> in it.</summary>
public class LostMarkTests
{
    [Theory]
    [InlineData("DSR0001", "actors:\n  karwan: { name: Karwan, audience: intern }")]
    [InlineData("DSR0001", "actors:\n  karwan: { name: Karwan, audience: Internal }")]
    [InlineData("DSR0001", "actors:\n  karwan: { name: Karwan, audience: }")]
    [InlineData("DSR0001", "actors:\n  karwan: { name: Karwan, audience: [internal] }")]
    [InlineData("DSR0001", "actors:\n  karwan: { name: Karwan, audience: { value: internal } }")]
    [InlineData("DSR0001", "actors:\n  karwan: { name: Karwan, audiance: internal }")]
    [InlineData("DSR0001", "actors:\n  karwan: { name: Karwan, Audience: internal }")]
    [InlineData("DSR0001", "dossier: { audience: Internal }\nactors: { karwan: Karwan }")]
    [InlineData("DSR0001", "dossier: { audence: internal }\nactors: { karwan: Karwan }")]
    [InlineData("DSR0001", "actors: { a: { name: A, summary: { value: Karwan, audiences: internal } } }")]
    [InlineData("DSR0001", "actors: { a: { name: A, roles: [{ office: Karwan, audince: internal }] } }")]
    [InlineData("DSR0004", "actors:\n  karwan:\n    name: Karwan\n  audience: internal")]
    [InlineData("DSR0004", "actors:\n  karwan:\n    name: Karwan\naudience: internal")]
    [InlineData("DSR0004", "audience: internal\nactors: { karwan: Karwan }")]
    [InlineData("DSR0004 DSR1040", "actors:\nkarwan:\nname: Karwan\naudience: internal")]
    [InlineData("DSR1040 DSR2005", "actors:\nkarwan:\n  name: Karwan\n  audience: internal")]
    [InlineData("DSR1040 DSR2005", "actors: { a: A }\nplaces:\n  b: B\nkarwan:\n  name: Karwan\n  audience: internal")]
    [InlineData("DSR2005 DSR2007", "actors:\n  - { id: karwan, name: Karwan, audience: internal }")]
    [InlineData("DSR2007", "actors:\n  - { name: Karwan, audience: internal }")]
    [InlineData("DSR0004 DSR2007", "actors:\n  name: Karwan\n  audience: internal")]
    [InlineData("DSR2009", "actor:\n  karwan: { name: Karwan, audience: internal }")]
    [InlineData("DSR2009", "karwan: { name: Karwan, audience: internal }")]
    [InlineData("DSR2007", "dossier: [{ audience: internal }]\nactors: { karwan: Karwan }")]
    [InlineData("DSR2007", "dossier: { source: { value: karwan, audience: internal } }\nsources: { karwan: Karwan }")]
    [InlineData("DSR1010", "actors:\n  karwan:\n    name: Karwan\n    audience: internal\n    audience: public")]
    [InlineData("DSR1010", "actors:\n  karwan:\n    name: Karwan\n    audience: public\n    audience: internal")]
    [InlineData("DSR1010", "dossier: { members: true }\nactors: { karwan: Karwan }\ndossier: { audience: internal }")]
    [InlineData("DSR1029", "x-mark: &mark { audience: internal }\nactors: { karwan: { <<: *mark, name: Karwan } }")]
    [InlineData("DSR1011", "actors:\n  karwan:\n    name: Karwan\n    summary: \"He said\n    audience: internal")]
    [InlineData("DSR1012", "actors:\n  karwan:\n    name: Karwan\n    aliases: [He\n    audience: internal")]
    [InlineData("DSR1012", "actors:\n  karwan:\n    name: Karwan\n    aliases: [He\ndossier: { audience: internal }")]
    [InlineData("DSR1014", "actors:\n  karwan: { name: Karwan, summary: \"He\" said, audience: internal }")]
    [InlineData("DSR1021", "actors:\n  karwan:\n    name: Karwan\n\taudience: internal")]
    public void What_a_mark_may_be_for_is_not_published(string rules, string seed)
    {
        Marked everybody = Marked.Public(seed);

        Assert.DoesNotContain("karwan", everybody.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.All(rules.Split(' '), rule => Assert.Contains(rule, everybody.Rules));
        Assert.All(Marked.Internal(seed).Rules, rule => Assert.Contains(rule, everybody.Rules));
    }

    // What is not about a mark keeps the rest of the file.
    [Fact]
    public void What_was_read_with_its_marks_stays_when_something_else_is_not_read()
    {
        Marked everybody = Marked.Public("actors:\n  karwan: { name: Karwan, audience: internal }\n  a:\n    name: A\n    summary: \"He said\n");

        Assert.Equal("actor a {name=A}", everybody.Records);
        Assert.DoesNotContain("karwan", everybody.Everything, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_reference_into_a_file_of_which_a_mark_is_lost_is_not_reported()
        => Assert.DoesNotContain(
            "DSR0006",
            Marked.For("public", ("seeds/a.yaml", "actors:\n  b: B\n  karwan:\n    name: Karwan\n    aliases: [He\n    audience: internal\n"), ("seeds/b.yaml", "actors: { a: { name: A, partOf: b } }")).Rules);

    [Theory]
    [InlineData("actors: { a: { name: A, attended: 5 } }", "kinds: { actor: { fields: { attended: integer } } }", "{name=A, attended=5}")]
    [InlineData("actors: { a: { name: A, audiences: 5 } }", "kinds: { actor: { fields: { audiences: integer } } }", "{name=A, audiences=5}")]
    [InlineData("actors: { audience: { name: Audience } }", "", null)]
    public void A_field_or_a_record_of_such_a_name_is_one(string seed, string model, string? shown)
    {
        Marked everybody = Marked.For("public", ("seeds/a.yaml", seed), ("seeds/own.model.yaml", model));

        Assert.Empty(everybody.Messages);
        Assert.Equal(shown ?? "{name=Audience}", everybody["a"] ?? everybody["audience"]);
    }

    [Theory]
    [InlineData("readers")]
    [InlineData("visibility")]
    [InlineData("access")]
    public void Another_word_for_it_is_corrected(string word)
        => Assert.Contains($"has no field '{word}'. Did you mean 'audience'?", Assert.Single(Marked.Public($"actors: {{ a: {{ name: A, {word}: internal }} }}").Messages), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_makes_a_stage_fail_tells_nothing_to_those_who_may_not_have_it()
    {
        const string text = "actors: { karwan: { name: Karwan, audience: internal } }";
        BoundFile failed = new Containment((_, _) => throw new InvalidOperationException("Karwan"))
            .Bind(new ProjectText("seeds/a.yaml", "/seeds/a.yaml", text), Dossier.Compiler.Modelling.ModelLoader.BuiltIn, CancellationToken.None);

        Assert.True(failed.Disclosed.Content.IsWithheld);
        Assert.Empty(failed.Disclosed.Content.UnreadableIds.Items);
        Assert.Empty(failed.Disclosed.Problems.Items);
        Assert.Contains("karwan", failed.Document.Content.UnreadableIds.Items);
    }

    [Fact]
    public void Nobody_gets_anything_of_a_build_for_an_unknown_audience()
    {
        var project = DossierProject.Read(
            [new ProjectText("seeds/a.yaml", "/seeds/a.yaml", "actors: { a: A }")],
            new ProjectSettings(new EmitOptions("Tests", "public", GlobalUsings: false) { Audience = new Audience("partner") }));

        Assert.Equal("DSR0016", project.AudienceProblem!.Rule.Id);
        Assert.Equal(" Did you mean 'partners'?", project.AudienceProblem.Arguments[1]);
        Assert.Empty(project.Sources());
        Assert.Empty(project.Disclosed.Documents.SelectMany(static file => file.Document.Records.Items));
    }
}
