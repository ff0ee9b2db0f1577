namespace Dossier.Compiler.Tests.Marks;

/// <summary>Parts of the model that only some readers may have. What they are called has the word <c>karwan</c> in it.</summary>
public class ModelMarkTests
{
    [Theory]
    [InlineData("kinds: { karwan: { plural: karwans, doc: Karwan., audience: internal, fields: { of: { type: ref actor, inverse: karwanOf } } } }", "actors: { a: A }\nkarwans: { k: { name: K, of: a } }", "actor a {name=A}", "actor a {name=A}\nkarwan k {name=K, of=a}")]
    [InlineData("kinds: { actor: { fields: { karwan: { type: text, doc: Karwan., audience: internal } } } }", "actors: { a: { name: A, karwan: Karwan } }", "actor a {name=A}", "actor a {name=A, karwan=Karwan}")]
    [InlineData("common: { fields: { karwan: { type: text, audience: internal } } }", "actors: { a: { name: A, karwan: Karwan } }", "actor a {name=A}", "actor a {name=A, karwan=Karwan}")]
    [InlineData("vocabularies: { mood: { terms: { calm: Calm., karwan: { doc: Karwan., audience: internal } } } }\nkinds: { actor: { fields: { mood: enum mood } } }", "actors: { a: { name: A, mood: karwan }, b: { name: B, mood: calm } }", "actor a {name=A, withheld=mood}\nactor b {name=B, mood=calm}", "actor a {name=A, mood=karwan}\nactor b {name=B, mood=calm}")]
    [InlineData("vocabularies: { harm: { terms: { karwan: { doc: Karwan., synonyms: [karwan-like], audience: internal } } } }", "actors: { a: A }", "actor a {name=A}", "actor a {name=A}")]
    [InlineData("vocabularies: { karwan: { audience: internal, terms: { k: Karwan. } } }\nkinds: { actor: { fields: { mood: { type: enum karwan, audience: internal } } } }", "actors: { a: { name: A, mood: k } }", "actor a {name=A}", "actor a {name=A, mood=k}")]
    [InlineData("records: { karwan: { audience: internal, fields: { k: text } } }\nkinds: { actor: { fields: { ks: { type: record karwan, audience: internal } } } }", "actors: { a: { name: A, ks: { k: Karwan } } }", "actor a {name=A}", "actor a {name=A, ks={k=Karwan}}")]
    [InlineData("records: { stop: { attributed: true, fields: { town: text, karwan: { type: text, audience: internal } } } }\nkinds: { actor: { fields: { stops: { type: record stop, many: true } } } }", "actors: { a: { name: A, stops: { town: T, karwan: Karwan, by: a } } }", "actor a {name=A, stops={town=T, attribution={by=a}}}", "actor a {name=A, stops={town=T, karwan=Karwan, attribution={by=a}}}")]
    public void Others_get_what_they_would_get_if_it_were_not_in_the_model(string model, string seed, string everybody, string desk)
    {
        Marked forAll = Marked.For("public", ("seeds/own.model.yaml", model), ("seeds/a.yaml", seed));

        Assert.Equal(everybody, forAll.Records);
        Assert.Empty(forAll.Messages);
        Assert.DoesNotContain("karwan", forAll.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(desk, Marked.For("internal", ("seeds/own.model.yaml", model), ("seeds/a.yaml", seed)).Records);
    }

    [Fact]
    public void What_is_said_about_a_withheld_field_goes_with_it()
    {
        Marked forAll = Marked.For(
            "public",
            ("seeds/own.model.yaml", "kinds: { actor: { fields: { karwan: { type: date, audience: internal } } } }"),
            ("seeds/a.yaml", Marked.Cast + "places: { p: P }\nactors2: {}"),
            ("seeds/b.yaml", "actors: { c: { name: C, claims: [{ about: karwan, value: 2023-11-21, source: s, statement: On Karwan's day. }], incomplete: [karwan, aliases], withheld: [karwan] } }"));

        Assert.Equal("{name=C, incomplete=aliases}", forAll["c"]);
        Assert.DoesNotContain("karwan", forAll.Everything, StringComparison.OrdinalIgnoreCase);
    }

    // A part may be described in several files, in any of which its name would be told.
    [Theory]
    [InlineData("kinds: { karwan: { plural: karwans, audience: internal } }", "kinds: { karwan: { plural: karwans, fields: { x: text } } }")]
    [InlineData("kinds: { actor: { fields: { karwan: { type: text, audience: internal } } } }", "kinds: { actor: { fields: { karwan: { synonyms: [karwan-like] } } } }")]
    [InlineData("vocabularies: { mood: { terms: { karwan: { doc: K., audience: internal }, calm: C. } } }", "vocabularies: { mood: { terms: { karwan: { synonyms: [karwan-like] } } } }")]
    [InlineData("vocabularies: { mood: { terms: { karwan: { doc: K., audience: internal }, calm: C. } } }", "vocabularies: { mood: { terms: { karwan: Karwan. } } }")]
    [InlineData("kinds: { karwan: { plural: karwans, audiance: internal } }", "")]
    [InlineData("kinds: { karwan: { plural: karwans, audience: } }", "")]
    [InlineData("kinds: { karwan: { plural: karwans, audience: [internal] } }", "")]
    [InlineData("kinds: { karwan: { plural: karwans, audience: { level: internal } } }", "")]
    [InlineData("kinds: { actor: { fields: { karwan: { type: text, audience: Internal } } } }", "")]
    [InlineData("kinds:\n  karwan:\n    plural: karwans\n    fields: { x: text\n    audience: internal", "")]
    public void A_mark_in_one_file_goes_for_all_and_none_is_lost(string one, string other)
    {
        Assert.DoesNotContain("karwan", Marked.For("public", ("seeds/a.model.yaml", one), ("seeds/b.model.yaml", other), ("seeds/a.yaml", "actors: { a: A }")).Everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("karwan", Marked.For("public", ("seeds/a.model.yaml", other), ("seeds/b.model.yaml", one), ("seeds/a.yaml", "actors: { a: A }")).Everything, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("vocabularies: { crowd: { terms: { audience: Listeners., others: { doc: O., audience: internal } } } }\nkinds: { actor: { fields: { crowd: enum crowd } } }")]
    [InlineData("vocabularies: { crowd: { terms: { audience: { doc: Listeners., maps: { audience: 5 } }, others: { doc: O., audience: internal } } } }\nkinds: { actor: { fields: { crowd: enum crowd } } }")]
    public void A_term_of_that_name_is_no_mark(string model)
    {
        Marked forAll = Marked.For("public", ("seeds/own.model.yaml", model), ("seeds/a.yaml", "actors: { a: { name: A, crowd: audience } }"));

        Assert.Equal("{name=A, crowd=audience}", forAll["a"]);
        Assert.Empty(forAll.Messages);
    }

    [Theory]
    [InlineData("kinds: { actor: { audience: internal } }", "DSR0004 (1,19): 'audience' is not allowed on a part of the built-in model, which every build has. Mark the values in seeds, or the file they are in.")]
    [InlineData("vocabularies: { harm: { audience: internal } }", "DSR0004 (1,25): 'audience' is not allowed on a part of the built-in model, which every build has. Mark the values in seeds, or the file they are in.")]
    [InlineData("vocabularies: { mood: { audience: internal, terms: { calm: Calm. } } }\nkinds: { actor: { fields: { mood: enum mood } } }", "DSR0012 (2,35): 'type' is for wider readers than what it refers to. Give it the same audience.")]
    [InlineData("records: { stop: { audience: internal, fields: { town: text } } }\nkinds: { actor: { fields: { stops: record stop } } }", "DSR0012 (2,36): 'type' is for wider readers than what it refers to. Give it the same audience.")]
    [InlineData("kinds: { boat: { plural: boats, audience: internal }, actor: { fields: { boat: ref boat } } }", "DSR0012 (1,80): 'type' is for wider readers than what it refers to. Give it the same audience.")]
    [InlineData("kinds: { actor: { fields: { mood: { type: text, audience: intern } } } }", "DSR0001 (1,59): 'intern' is not an audience, so this counts as for the narrowest. Did you mean 'internal'?")]
    public void A_mistake_is_reported_where_it_is(string model, string message)
        => Assert.Equal(message, Assert.Single(Marked.For("public", ("seeds/own.model.yaml", model), ("seeds/a.yaml", "actors: { a: A }")).Messages));

    [Theory]
    [InlineData("audience")]
    [InlineData("publish")]
    [InlineData("silently")]
    [InlineData("standIn")]
    [InlineData("withheld")]
    public void No_field_has_the_name_of_a_mark(string name)
        => Assert.Contains("DSR8105", Marked.For("internal", ("seeds/own.model.yaml", $"kinds: {{ actor: {{ fields: {{ {name}: text }} }} }}"), ("seeds/a.yaml", "actors: { a: A }")).Rules);

    // A record without fields of its own that can be stated is not written as a map from its first to its second.
    [Fact]
    public void The_names_of_what_is_withheld_are_not_taken_for_a_value()
        => Assert.Equal(
            ["DSR2005"],
            Marked.For("public", ("seeds/own.model.yaml", "records: { single: { attributed: true, fields: { a: text } } }\nkinds: { actor: { fields: { many: { type: record single, many: true, keyed: true } } } }"), ("seeds/a.yaml", "actors: { a: { name: A, many: { k: v } } }")).Rules);
}
