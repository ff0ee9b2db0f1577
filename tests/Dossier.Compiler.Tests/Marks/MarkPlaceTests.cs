using Dossier.Compiler.Tests.Reading;

namespace Dossier.Compiler.Tests.Marks;

/// <summary>What a mark does in each place where one may be.</summary>
public class MarkPlaceTests
{
    [Theory]
    [InlineData("kind: { value: attack, audience: internal }", "{name=I, withheld=kind}", "{name=I, kind=attack}")]
    [InlineData("kind: { value: air-strike, audience: internal, publish: attack }", "{name=I, kind=attack}", "{name=I, kind=air-strike}")]
    [InlineData("kind: { value: attack, audience: internal, silently: true }", "{name=I}", "{name=I, kind=attack}")]
    [InlineData("kind: { value: attack, audience: internal, silently: false }", "{name=I, withheld=kind}", "{name=I, kind=attack}")]
    [InlineData("kind: { value: attack, audience: internal, publish: ~ }", "{name=I, withheld=kind}", "{name=I, kind=attack}")]
    [InlineData("kind: { value: attack, audience: internal, publish: withheld }", "{name=I, withheld=kind}", "{name=I, kind=attack}")]
    [InlineData("kind: { value: attack, audience: internal, publish: { withheld: true } }", "{name=I, withheld=kind}", "{name=I, kind=attack}")]
    [InlineData("kind: { value: attack, audience: public }", "{name=I, kind=attack}", "{name=I, kind=attack}")]
    [InlineData("\"kind\": { \"value\": attack, \"aud\\u0069ence\": internal }", "{name=I, withheld=kind}", "{name=I, kind=attack}")]
    [InlineData("date: { value: 2023-11-21, by: a, source: s, audience: internal }", "{name=I, withheld=date}", "{name=I, claims={about=date, value=2023-11-21, attribution={by=a, source=s}}, date=2023-11-21}")]
    [InlineData("date: { value: 2023-11-21, by: a, source: s, audience: internal, publish: 2023-11 }", "{name=I, date=2023-11}", "{name=I, claims={about=date, value=2023-11-21, attribution={by=a, source=s}}, date=2023-11-21}")]
    [InlineData("date: { value: 2023-11-21, audience: internal, publish: { value: 2023-11, source: s } }", "{name=I, claims={about=date, value=2023-11, attribution={source=s}}, date=2023-11}", "{name=I, date=2023-11-21}")]
    [InlineData("date: { value: 2023-11-21, by: { value: a, audience: internal }, source: s }", "{name=I, claims={about=date, value=2023-11-21, attribution={source=s}}, date=2023-11-21, withheld=date}", "{name=I, claims={about=date, value=2023-11-21, attribution={by=a, source=s}}, date=2023-11-21}")]
    [InlineData("location: { lat: 33.3333, lon: 44.4444, audience: internal }", "{name=I, withheld=location}", "{name=I, location=33.3333, 44.4444}")]
    [InlineData("location: { lat: 33.3333, lon: 44.4444, audience: internal, publish: { lat: 33.3, lon: 44.4 } }", "{name=I, location=33.3, 44.4, precision=near}", "{name=I, location=33.3333, 44.4444}")]
    [InlineData("location: { value: { lat: 33.3333, lon: 44.4444 }, audience: internal }", "{name=I, withheld=location}", "{name=I, location=33.3333, 44.4444}")]
    [InlineData("aliases: [One, { text: Two, audience: internal }]", "{name=I, aliases={text=One}, withheld=aliases}", "{name=I, aliases={text=One}|{text=Two}}")]
    [InlineData("aliases: [{ text: { value: Two, audience: internal, publish: Some }, language: ar }]", "{name=I, aliases={text=Some, language=ar}}", "{name=I, aliases={text=Two, language=ar}}")]
    [InlineData("externalIds: { wikidata: { value: Q1234, audience: internal }, ucdp: \"201\" }", "{name=I, externalIds={ucdp=201}, withheld=externalIds}", "{name=I, externalIds={wikidata=Q1234, ucdp=201}}")]
    [InlineData("externalIds: { wikidata: Q1234, audience: internal }", "{name=I, withheld=externalIds}", "{name=I, externalIds={wikidata=Q1234}}")]
    [InlineData("notes: [one, { value: two, audience: internal }]", "{name=I, notes=one, withheld=notes}", "{name=I, notes=one|two}")]
    [InlineData("notes: { value: [one, two], audience: internal }", "{name=I, withheld=notes}", "{name=I, notes=one|two}")]
    [InlineData("sources: [{ value: s, audience: internal }]", "{name=I, withheld=sources}", "{name=I, sources=s}")]
    [InlineData("casualties: [{ harm: killed, count: 7, source: s, audience: internal }]", "{name=I, withheld=casualties}", "{name=I, casualties={harm=killed, count=7, attribution={source=s}}}")]
    [InlineData("casualties: [{ harm: killed, count: 7, source: s, audience: internal, publish: { harm: killed, count: several } }]", "{name=I, casualties={harm=killed, count=several}}", "{name=I, casualties={harm=killed, count=7, attribution={source=s}}}")]
    [InlineData("casualties: [{ harm: killed, count: { value: 7, audience: internal }, source: s }]", "{name=I, casualties={harm=killed, attribution={source=s}, withheld=count}}", "{name=I, casualties={harm=killed, count=7, attribution={source=s}}}")]
    [InlineData("casualties: [{ harm: killed, source: { value: s, audience: internal }, by: a }]", "{name=I, casualties={harm=killed, attribution={by=a}, withheld=source}}", "{name=I, casualties={harm=killed, attribution={by=a, source=s}}}")]
    [InlineData("casualties: [{ harm: killed, source: s }, { harm: injured, source: s, audience: internal, silently: true }]", "{name=I, casualties={harm=killed, attribution={source=s}}}", "{name=I, casualties={harm=killed, attribution={source=s}}|{harm=injured, attribution={source=s}}}")]
    [InlineData("claims: [{ about: date, value: 2023, source: s, audience: internal }]", "{name=I, withheld=claims}", "{name=I, claims={about=date, value=2023, attribution={source=s}}}")]
    [InlineData("claims: [{ about: date, value: 2023-11, source: s, audience: internal, publish: { about: date, value: 2023, source: s } }]", "{name=I, claims={about=date, value=2023, attribution={source=s}}}", "{name=I, claims={about=date, value=2023-11, attribution={source=s}}}")]
    [InlineData("claims: [{ statement: So., source: s, quote: { value: Words., audience: internal } }]", "{name=I, claims={statement=So., attribution={source=s}, withheld=quote}}", "{name=I, claims={statement=So., attribution={source=s, quote=Words.}}}")]
    [InlineData("participants: [{ actor: { value: b, audience: internal, publish: a }, role: target }]", "{name=I, participants={actor=a, role=target}}", "{name=I, participants={actor=b, role=target}}")]
    public void On_a_value_an_item_a_claim_and_within_them(string field, string everybody, string desk)
    {
        string seed = Marked.Cast + $"incidents: {{ i: {{ name: I, {field} }} }}\n";

        Assert.Equal(everybody, Marked.Public(seed)["i"]);
        Assert.Equal(desk, Marked.Internal(seed)["i"]);

        // A seed in JSON says the same.
        Assert.Equal(everybody, Marked.For("public", ("seeds/a.json", JsonSeed.Of(seed)))["i"]);
        Assert.Equal(desk, Marked.For("internal", ("seeds/a.json", JsonSeed.Of(seed)))["i"]);
    }

    [Fact]
    public void On_a_record_and_in_the_head_of_a_file()
    {
        (string, string)[] files =
        [
            ("seeds/a.yaml", "actors: { a: A, b: { name: B, audience: partners }, c: { name: C, audience: internal } }"),
            ("seeds/b.yaml", "dossier: { audience: partners }\nactors: { d: D, e: { name: E, audience: internal } }"),
            ("seeds/c.yaml", "actors: { f: F }\ndossier: { audience: internal }"),
        ];

        Assert.Equal("actor a {name=A}", Marked.For("public", files).Records);
        Assert.Equal("actor a {name=A}\nactor b {name=B}\nactor d {name=D}", Marked.For("partners", files).Records);
        Assert.Equal("actor a {name=A}\nactor b {name=B}\nactor c {name=C}\nactor d {name=D}\nactor e {name=E}\nactor f {name=F}", Marked.For("internal", files).Records);
        Assert.Equal(Marked.For("internal", files).Records, Marked.For("*", files).Records);
    }

    [Fact]
    public void Each_audience_gets_what_is_published_for_it()
    {
        const string seed = "incidents: { i: { name: I, date: { value: 2023-11-21, audience: internal, publish: { value: 2023-11, audience: partners, publish: 2023 } } } }";

        Assert.Equal("{name=I, date=2023}", Marked.Public(seed)["i"]);
        Assert.Equal("{name=I, date=2023-11}", Marked.For("partners", ("seeds/a.yaml", seed))["i"]);
        Assert.Equal("{name=I, date=2023-11-21}", Marked.Internal(seed)["i"]);
    }

    [Fact]
    public void Items_in_items_name_what_is_withheld_in_them_or_leave_it_to_the_record()
    {
        const string model =
            """
            records:
              stop: { attributed: true, fields: { town: text, day: date } }
              leg: { fields: { vehicle: text, stops: { type: record stop, many: true } } }
            kinds:
              journey: { plural: journeys, fields: { legs: { type: record leg, many: true } } }
            """;
        const string seed =
            """
            journeys:
              j:
                name: J
                legs:
                  - vehicle: { value: Lorry, audience: internal }
                    stops: [{ town: { value: Hit, audience: internal }, day: 2023 }, { town: Ana, audience: internal }, { town: Rawa, day: { value: 2023-11, audience: internal, publish: 2023 } }]
                  - { vehicle: Boat, audience: internal }
            """;

        Assert.Equal(
            "{name=J, legs={stops={day=2023, withheld=town}|{town=Rawa, day=2023}}, withheld=legs}",
            Marked.For("public", ("seeds/own.model.yaml", model), ("seeds/a.yaml", seed))["j"]);
        Assert.Equal(
            "{name=J, legs={vehicle=Lorry, stops={town=Hit, day=2023}|{town=Ana}|{town=Rawa, day=2023-11}}|{vehicle=Boat}}",
            Marked.For("internal", ("seeds/own.model.yaml", model), ("seeds/a.yaml", seed))["j"]);
    }

    [Fact]
    public void In_a_list_that_is_written_as_a_map()
    {
        const string seed = "actors: { a: { name: A, suppress: { DSR2016: { value: because of Karwan, audience: internal } } } }";

        Assert.DoesNotContain("Karwan", Marked.Public(seed).Everything, StringComparison.Ordinal);
        Assert.Equal("{name=A, suppress={rule=DSR2016, reason=because of Karwan}}", Marked.Internal(seed)["a"]);
    }

    [Theory]
    [InlineData("date: withheld")]
    [InlineData("time: withheld")]
    [InlineData("timeZone: withheld")]
    [InlineData("kind: withheld")]
    [InlineData("place: withheld")]
    [InlineData("location: withheld")]
    [InlineData("facilities: withheld")]
    [InlineData("facilities: [withheld]")]
    [InlineData("summary: { withheld: true }")]
    [InlineData("casualties: { withheld: true }")]
    [InlineData("notes: [{ withheld: true }]")]
    [InlineData("date: { value: withheld, source: s }")]
    [InlineData("summary: { value: { withheld: true }, source: s }")]
    public void A_value_that_is_withheld_from_everybody_is_named_to_everybody(string field)
    {
        string seed = Marked.Cast + $"incidents: {{ i: {{ name: I, {field} }} }}\n";
        string expected = $"{{name=I, withheld={field[..field.IndexOf(':', StringComparison.Ordinal)]}}}";

        Assert.Equal(expected, Marked.Public(seed)["i"]);
        Assert.Equal(expected, Marked.Internal(seed)["i"]);
        Assert.Equal(expected, Marked.For("public", ("seeds/a.json", JsonSeed.Of(seed)))["i"]);
    }

    [Theory]
    [InlineData("withheld: [date]", "date")]
    [InlineData("withheld: [date], kind: { value: attack, audience: internal }", "kind|date")]
    [InlineData("withheld: [kind], kind: { value: attack, audience: internal }", "kind")]
    [InlineData("withheld: date, kind: withheld", "kind|date")]
    public void What_the_author_names_and_what_is_marked_are_one_list(string fields, string names)
        => Assert.Equal($"{{name=I, withheld={names}}}", Marked.Public($"incidents: {{ i: {{ name: I, {fields} }} }}")["i"]);

    [Theory]
    [InlineData("summary: withheld", "summary=withheld")]
    [InlineData("aliases: [withheld]", "aliases={text=withheld}")]
    [InlineData("notes: [withheld]", "notes=withheld")]
    public void In_a_text_it_is_a_word(string field, string shown)
        => Assert.Equal($"{{name=I, {shown}}}", Marked.Public($"incidents: {{ i: {{ name: I, {field} }} }}")["i"]);

    [Fact]
    public void A_term_of_that_name_is_a_term()
        => Assert.Equal(
            "{name=A, access=withheld}",
            Marked.For("public", ("seeds/own.model.yaml", "vocabularies: { access: { terms: { withheld: Nobody gets in. } } }\nkinds: { actor: { fields: { access: enum access } } }"), ("seeds/a.yaml", "actors: { a: { name: A, access: withheld } }"))["a"]);

    // The word for what is withheld is in no assembly where nothing is.
    [Theory]
    [InlineData("actors: { a: A }", false)]
    [InlineData("actors: { a: A, b: { name: B, audience: internal } }", false)]
    [InlineData("actors: { a: { name: A, country: { value: IQ, audience: internal, silently: true } } }", false)]
    [InlineData("actors: { a: { name: A, country: { value: IQ, audience: internal, publish: ~ } } }", true)]
    [InlineData("actors: { a: { name: A, country: { value: IQ, audience: internal } } }", true)]
    [InlineData("actors: { a: { name: A, country: withheld } }", true)]
    public void Withheld_is_a_property_where_somebody_learns_of_it(string seed, bool isThere)
    {
        const string property = "FieldName> Withheld";

        Assert.Equal(isThere, Marked.Public(seed).Everything.Contains(property, StringComparison.Ordinal));
        Assert.Equal(isThere, Marked.Internal(seed).Everything.Contains(property, StringComparison.Ordinal));
    }
}
