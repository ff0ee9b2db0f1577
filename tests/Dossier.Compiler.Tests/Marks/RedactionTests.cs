namespace Dossier.Compiler.Tests.Marks;

/// <summary>The messages of a build for everybody quote nothing that is withheld, and say of the rest what those of the desk say.</summary>
public class RedactionTests
{
    // Each of these is for the desk, and each breaks a rule whose message quotes it.
    [Theory]
    [InlineData("DSR2004", "incidents: { i: { name: I, kind: { value: karwan, audience: internal } } }")]
    [InlineData("DSR2005", "incidents: { i: { name: I, audience: internal, karwan: 5 } }")]
    [InlineData("DSR2002", "incidents: { i: { name: I, place: { value: karwan, audience: internal } } }")]
    [InlineData("DSR2003", "incidents: { i: { name: I, place: { value: karwan, audience: internal } } }\nactors: { karwan: { name: Karwan, audience: internal } }")]
    [InlineData("DSR3001", "incidents: { i: { name: I, date: { value: karwan, audience: internal } } }")]
    [InlineData("DSR5001", "incidents: { i: { name: I, casualties: [{ harm: killed, count: karwan 5, source: s, audience: internal }] } }")]
    [InlineData("DSR2008", "actors: { \"karwan 1\": { name: Karwan, audience: internal } }")]
    [InlineData("DSR2012", "sources: { k: { name: K, published: 2023, url: { value: karwan, audience: internal } } }")]
    [InlineData("DSR2001", "actors: { karwan: { name: Karwan, audience: internal } }", "actors: { karwan: { name: Karwan, audience: internal } }")]
    [InlineData("DSR2014", "actors: { a1: { name: Karwan Co, audience: internal }, b1: { name: Karwan Co, audience: internal } }")]
    [InlineData("DSR2015", "places: { karwan: { name: A1, externalIds: { wikidata: Q123 }, audience: internal }, karwan-b: { name: B1, externalIds: { wikidata: Q123 }, audience: internal } }")]
    [InlineData("DSR2010", "actors: { karwan-a: { name: A1, audience: internal }, karwanA: { name: B1, audience: internal } }")]
    [InlineData("DSR7001", "places: { karwan: { name: A1, partOf: p2, audience: internal }, p2: { name: B1, partOf: karwan, audience: internal } }")]
    [InlineData("DSR6007", "sources: { k: { name: K, published: 2023, document: karwan.txt, audience: internal } }\nincidents: { i: { name: I, casualties: [{ harm: killed, source: k, quote: karwan was there, audience: internal }] } }")]
    [InlineData("DSR1010", "actors:\n  karwan:\n    name: Karwan\n    audience: internal\n    karwan: 1\n    karwan: 2")]
    public void What_is_withheld_is_not_quoted(string rule, params string[] seeds)
    {
        (string, string)[] files =
        [
            ("seeds/cast.yaml", Marked.Cast),
            ("seeds/karwan.txt", "Nobody was there."),
            .. seeds.Select(static (seed, i) => ($"seeds/{i}.yaml", seed)),
        ];

        Assert.Contains(rule, Marked.For("internal", files).Rules);
        Assert.Contains(Marked.For("internal", files).Messages, static message => message.Contains("karwan", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("karwan", Marked.For("public", files).Everything, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(rule, Marked.For("public", files).Rules);
    }

    [Fact]
    public void A_message_without_its_words_says_what_the_rule_is_and_that_others_read_more()
        => Assert.Contains(
            "DSR2004 (1,43): What breaks this rule is for narrower audiences than this build: unknown term. A build for these says more.",
            Marked.Public("incidents: { i: { name: I, kind: { value: karwan, audience: internal } } }").Messages);

    [Theory]
    [InlineData("incidents: { i: { name: I, kind: karwan, summary: { value: X, audience: internal } } }")]
    [InlineData("incidents: { i: { name: I, place: nowhere } }\nplaces: { p: { name: P, audience: internal } }")]
    [InlineData("places: { p: P, q: { name: Q, partOf: p1, location: { lat: 33.33, lon: 44, audience: internal } } }")]
    public void What_everybody_has_is_quoted_as_at_the_desk(string seed)
    {
        Assert.NotEmpty(Marked.Public(seed).Messages);
        Assert.Equal(Marked.Internal(seed).Messages, Marked.Public(seed).Messages);
    }

    // What is near a withheld id, term or field would tell it.
    [Theory]
    [InlineData("places: { karwan-house: { name: House, audience: internal }, karwan-home: Home }\nactors: { c: { name: C } }\nincidents: { i: { name: I, place: karwan-hous } }", "karwan-house")]
    [InlineData("places: { karwan-house: { name: House, audience: internal } }\nincidents: { i: { name: I, place: House } }", "karwan-house")]
    public void Nothing_withheld_is_suggested(string seed, string withheld)
    {
        Assert.Contains(Marked.Internal(seed).Messages, message => message.Contains(withheld, StringComparison.Ordinal));
        Assert.DoesNotContain(Marked.Public(seed).Messages, message => message.Contains("'" + withheld + "'", StringComparison.Ordinal));
    }

    [Fact]
    public void Messages_are_in_the_order_of_the_text()
    {
        string[] messages = Marked.Public(
            """
            actors:
              a: { name: A, kind: nobody }
              k: { name: Hamid Karwan, audience: internal, kind: nothing }
              b: { name: B, summary: With Hamid Karwan, kind: none }
              c: { name: C, audience: intern }
            """).Messages;

        Assert.Equal(messages.OrderBy(static message => int.Parse(message.Split('(', ',')[1], System.Globalization.CultureInfo.InvariantCulture)), messages);
        Assert.Equal(["DSR2004", "DSR2004", "DSR0009", "DSR2004", "DSR0001"], messages.Select(static message => message[..7]));
    }

    [Fact]
    public void The_schema_of_a_project_offers_no_withheld_id_name_or_word()
    {
        string schema = Marked.For(
            "public",
            ("seeds/own.model.yaml", "kinds: { actor: { fields: { karwan: { type: text, audience: internal } } } }\nvocabularies: { harm: { terms: { karwan-harm: { doc: K., audience: internal } } } }"),
            ("seeds/a.yaml", "actors: { karwan-1: { name: Hamid Karwan, audience: internal }, b: { name: { value: Karwan Ltd, audience: internal, publish: A firm } } }")).Everything;

        Assert.DoesNotContain("karwan", schema, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"label\": \"b\"", schema, StringComparison.Ordinal);
        Assert.Contains("\"description\": \"A firm\"", schema, StringComparison.Ordinal);
    }
}
