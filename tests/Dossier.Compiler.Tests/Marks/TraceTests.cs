namespace Dossier.Compiler.Tests.Marks;

/// <summary>What is withheld in one place and public in another.</summary>
public class TraceTests
{
    private const string Withheld =
        """
        actors:
          karwan-1: { name: Hamid Karwan, aliases: [Abu Zed, { text: Hamîd al-Karwân, language: ku }, Karo, حامد كروان], formerIds: [old-karwan-1], audience: internal }
        sources:
          talk: { name: Talk in a car, url: "https://example.org/talks/7", published: 2023, audience: internal, claims: [{ statement: So., quote: He saw the two men leave in a boat, by: a }] }
          s: { name: S, published: 2023 }
        places:
          house: { name: House on the hill, location: { lat: 33.34567, lon: 44.45678 }, externalIds: { wikidata: Q1234, geonames: "99" }, audience: internal }
          farm: { name: Farm, location: { lat: 35.34567, lon: 45.45678, audience: internal, publish: { lat: 35.3, lon: 45.5 } } }

        """;

    [Theory]
    // Names of two words or more, by name key, in every text.
    [InlineData("DSR0009", "summary: Hamid Karwan opened the door.")]
    [InlineData("DSR0009", "summary: HAMID  KARWAN opened the door.")]
    [InlineData("DSR0009", "summary: Hamid-Karwan opened the door.")]
    [InlineData("DSR0009", "summary: It was Hámid Karwan's door.")]
    [InlineData("DSR0009", "summary: It was Hamid Karwan’s door.")]
    [InlineData("DSR0009", "summary: \"(Hamid Karwan)\"")]
    [InlineData("DSR0009", "summary: The man they call Abu Zed.")]
    [InlineData("DSR0009", "name: Raid on Hamid al Karwan")]
    [InlineData("DSR0009", "notes: [one, Hamid Karwan]")]
    [InlineData("DSR0009", "aliases: [The house on the hill]")]
    [InlineData("DSR0009", "claims: [{ statement: It was Hamid Karwan., source: s }]")]
    [InlineData("DSR0009", "casualties: [{ harm: killed, source: s, quote: Hamid Karwan was there }]")]
    [InlineData("DSR0009", "suppress: { DSR2016: for Hamid Karwan }")]
    [InlineData("DSR0009", "summary: { value: X, audience: internal, publish: Hamid Karwan }")]
    [InlineData("DSR0009", "member: HamidKarwan")]
    [InlineData("DSR0009", "formerIds: [hamid-karwan]")]
    [InlineData("DSR0009", "formerIds: [old-karwan-1]")]
    [InlineData("DSR0009", "summary: See karwan-1.")]
    // One word may be met by chance.
    [InlineData("DSR0010", "summary: Karo opened the door.")]
    [InlineData("DSR0010", "summary: At the house.")]
    [InlineData("", "summary: Hamid opened the door.")]
    [InlineData("DSR0009", "summary: \"Karwan, Hamid opened the door.\"")]
    [InlineData("DSR0010", "summary: Karwan Hamid opened the door.")]
    [InlineData("DSR0009", "summary: Hamidkarwan opened the door.")]
    [InlineData("DSR0009", "notes: [HamidKarwan.jpg]")]
    [InlineData("DSR0010", "summary: H. Karwan opened the door.")]
    [InlineData("", "summary: J. Karwan opened the door.")]
    [InlineData("", "summary: h Karwan opened the door.")]
    [InlineData("", "summary: \"Zed, Abu opened the door.\"")]
    [InlineData("", "summary: AbuZed opened the door.")]
    [InlineData("DSR0009", "summary: قال لحامد كروان")]
    [InlineData("", "summary: قال سحامد كروان")]
    [InlineData("", "summary: Karolina opened the door.")]
    // Five words of a quotation in a row.
    [InlineData("DSR0009", "summary: They saw the two men leave.")]
    [InlineData("", "summary: They saw the two men.")]
    [InlineData("", "summary: The two men did leave in a boat.")]
    // Coordinates.
    [InlineData("DSR0009", "location: { lat: 33.34567, lon: 44.45678 }")]
    [InlineData("DSR0009", "location: { lat: 33.3457, lon: 44.4568 }")]
    [InlineData("DSR0009", "location: { lat: 33.345679, lon: 44.456781 }")]
    [InlineData("", "location: { lat: 33.346, lon: 44.457 }")]
    [InlineData("", "location: { lat: 33.34667, lon: 44.45678 }")]
    [InlineData("DSR0009", "location: { lat: 35.346, lon: 45.457 }")]
    [InlineData("DSR0009", "location: { lat: 35.35, lon: 45.46 }")]
    [InlineData("", "location: { lat: 35.3, lon: 45.5 }")]
    [InlineData("", "location: { lat: 35.36, lon: 45.46 }")]
    [InlineData("DSR0009", "claims: [{ about: location, value: { lat: 33.34567, lon: 44.45678 }, source: s }]")]
    // In words, in the order of either, in degrees and minutes, and in the address of a map.
    [InlineData("DSR0009", "summary: \"At 33.34567, 44.45678.\"")]
    [InlineData("DSR0009", "summary: \"At 44.45678 33.34567\"")]
    [InlineData("DSR0009", "summary: \"At 33.3457N 44.4568E\"")]
    [InlineData("DSR0009", "summary: \"At 33°20'44.4\\\"N 44°27'24.4\\\"E\"")]
    [InlineData("DSR0009", "summary: \"At 33° 20.7402' N, 44° 27.4068' E\"")]
    [InlineData("", "summary: \"At 33°20'N 44°27'E\"")]
    [InlineData("", "summary: \"At 33.34567 in May, and 12 others at 44.45678 and more than that\"")]
    [InlineData("", "summary: Version 33.34567.44.45678")]
    public void In_an_incident(string rule, string field) => Assert.Equal(rule.Length == 0 ? [] : [rule], Found($"incidents: {{ i: {{ name: I, sources: [s], {field} }} }}".Replace("name: I, sources: [s], name:", "sources: [s], name:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("DSR0009", "sources: { t: { name: T, published: 2023, url: \"https://example.org/talks/7\" } }")]
    [InlineData("DSR0009", "sources: { t: { name: T, published: 2023, archived: \"http://www.example.org/talks/7/#top\" } }")]
    [InlineData("", "sources: { t: { name: T, published: 2023, url: \"https://example.org/talks/8\" } }")]
    [InlineData("DSR0009", "sources: { t: { name: T, published: 2023, url: \"https://example.org/hamid-karwan\" } }")]
    [InlineData("", "sources: { t: { name: T, published: 2023, url: \"https://example.org/karo\" } }")]
    [InlineData("DSR0009", "places: { p: { name: P, externalIds: { wikidata: Q1234 } } }")]
    [InlineData("", "places: { p: { name: P, externalIds: { wikidata: Q12345 } } }")]
    [InlineData("", "places: { p: { name: P, externalIds: { ucdp: \"99\" } } }")]
    [InlineData("DSR0009", "actors: { hamid-karwan: Somebody }")]
    [InlineData("DSR0009", "actors: { the-hamid_karwan.files: Somebody }")]
    [InlineData("DSR0009", "actors: { hamidkarwan: Somebody }")]
    [InlineData("DSR0009", "sources: { t: { name: T, published: 2023, url: \"https://maps.example.org/@33.34567,44.45678,17z\" } }")]
    [InlineData("", "sources: { t: { name: T, published: 2023, url: \"https://maps.example.org/@33.34,44.45,17z\" } }")]
    public void In_other_records(string rule, string seed) => Assert.Equal(rule.Length == 0 ? [] : [rule], Found(seed));

    // Only its own date tells something of a record.
    [Theory]
    [InlineData("DSR0010", "date: { value: 2023-11-21, audience: internal }, claims: [{ about: date, value: 2023-11-21, source: s }]")]
    [InlineData("DSR0010", "date: { value: 2023-11-21, audience: internal }, claims: [{ about: kind, value: attack, source: s, said: 2023-11-21 }]")]
    [InlineData("", "date: { value: 2023-11-21, audience: internal }, claims: [{ about: date, value: 2023-11-22, source: s }]")]
    [InlineData("", "date: { value: 2023-11-21, source: s, audience: internal, publish: 2023-11-21 }")]
    [InlineData("", "date: { value: 2023-11-21, audience: internal, publish: 2023-11 }")]
    public void A_date_in_the_same_record(string rule, string field)
        => Assert.Equal(
            rule.Length == 0 ? [] : [rule],
            Found($"incidents: {{ i: {{ name: I, sources: [s], {field} }}, j: {{ name: J, date: 2023-11-21, sources: [s] }}, k: {{ name: K, date: {{ value: 2023-11-21, audience: internal }}, sources: [s] }} }}"));

    // What is published as it is may be said again.
    [Fact]
    public void A_name_that_is_published_is_not_withheld()
        => Assert.Empty(Found("actors: { z: { name: { value: Zed Ali, source: s, audience: internal, publish: Zed Ali } }, y: { name: Y, summary: With Zed Ali. } }"));

    [Fact]
    public void The_name_of_a_file()
    {
        Assert.Equal(
            ["DSR0009 (1,1): This has a name that is withheld elsewhere (seeds/w.yaml, line 2). Mark it with the same audience, or publish something else in its place."],
            Marked.For("public", ("seeds/w.yaml", Withheld), ("seeds/hamid-karwan/b.yaml", "actors: { b: B }")).Messages.Where(static message => message[..7] is "DSR0009"));
        Assert.Equal(
            ["DSR0015 (1,1): The name of this file has a name that is withheld (seeds/w.yaml, line 2). It is in the log of every build: rename the file."],
            Marked.For("public", ("seeds/w.yaml", Withheld), ("seeds/Hamid Karwan.yaml", "dossier: { audience: internal }\nactors: { b: B }")).Messages.Where(static message => message[..7] is "DSR0009" or "DSR0015"));
        Assert.DoesNotContain("DSR0015", Marked.For("public", ("seeds/w.yaml", Withheld), ("seeds/karo.yaml", "dossier: { audience: internal }\nactors: { b: B }")).Rules);
    }

    [Theory]
    [InlineData("actors: { b: { name: B, summary: Karo was there., suppress: { DSR0010: the name of a town } } }")]
    [InlineData("actors: { c: { name: C, suppress: { DSR0010: the name of a town } }, b: { name: B, summary: Karo was there. } }", "DSR0010")]
    [InlineData("actors: { b: { name: B, summary: Hamid Karwan was there., suppress: { DSR0009: why } } }", "DSR0009", "DSR7006")]
    public void A_warning_is_suppressed_on_its_record(string seed, params string[] rules)
    {
        Assert.Equal(rules, Marked.For("public", ("seeds/w.yaml", Withheld), ("seeds/a.yaml", seed)).Rules.Where(static rule => rule is "DSR0009" or "DSR0010" or "DSR7006"));

        // It is of no use in a build in which nothing is withheld, and is not reported there.
        Assert.Equal(rules.Where(static rule => rule == "DSR7006"), Marked.For("internal", ("seeds/w.yaml", Withheld), ("seeds/a.yaml", seed)).Rules.Where(static rule => rule is "DSR0009" or "DSR0010" or "DSR7006"));
    }

    [Fact]
    public void A_file_that_is_withheld_may_suppress_the_message_about_its_name()
        => Assert.DoesNotContain("DSR0015", Marked.For("public", ("seeds/w.yaml", Withheld), ("seeds/hamid-karwan.yaml", "dossier: { audience: internal }\nactors: { b: { name: B, suppress: { DSR0015: logs stay here } } }")).Rules);

    private static string[] Found(string seed)
    {
        Marked marked = Marked.For("public", ("seeds/w.yaml", Withheld), ("seeds/a.yaml", seed));
        Assert.DoesNotContain(Marked.For("internal", ("seeds/w.yaml", Withheld), ("seeds/a.yaml", seed)).Rules, static rule => rule is "DSR0009" or "DSR0010");
        return [.. marked.Rules.Where(static rule => rule is "DSR0009" or "DSR0010").Distinct()];
    }
}
