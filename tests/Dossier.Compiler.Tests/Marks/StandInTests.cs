namespace Dossier.Compiler.Tests.Marks;

/// <summary>A record that takes the place of a withheld one wherever that is referred to.</summary>
public class StandInTests
{
    private const string People = "actors: { karwan: { name: Karwan, formerIds: [old-karwan], audience: internal, standIn: un }, zed: { name: Zed, audience: internal, standIn: un }, un: Somebody }\nsources: { s: { name: S, published: 2023-12 } }\n";

    [Theory]
    [InlineData("participants: [{ actor: karwan, role: target }]", "participants={actor=un, role=target}")]
    [InlineData("participants: [{ actor: karwan, role: target }, { actor: zed, role: attacker }]", "participants={actor=un, role=target}|{actor=un, role=attacker}")]
    [InlineData("casualties: [{ harm: killed, of: karwan, by: zed, source: s }]", "casualties={harm=killed, of=un, attribution={by=un, source=s}}")]
    [InlineData("casualties: [{ harm: killed, source: s, by: [karwan, zed] }]", "casualties={harm=killed, attribution={by=un, source=s}}")]
    [InlineData("claims: [{ about: kind, value: attack, by: karwan, source: s }]", "claims={about=kind, value=attack, attribution={by=un, source=s}}")]
    [InlineData("claims: [{ about: participants, value: { actor: karwan }, by: zed, source: s }]", "claims={about=participants, item={participation={actor=un}}, attribution={by=un, source=s}}")]
    [InlineData("weapons: [{ kind: drone, usedBy: [karwan, un, zed] }]", "weapons={kind=drone, usedBy=un}")]
    public void It_is_referred_to_in_its_place(string field, string shown)
    {
        Marked forAll = Marked.Public(People + $"incidents: {{ i: {{ name: I, sources: [s], {field} }} }}");

        Assert.DoesNotContain("DSR0006", forAll.Rules);
        Assert.DoesNotContain("DSR0011", forAll.Rules);
        Assert.DoesNotContain("karwan", forAll.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.Equal($"{{name=I, sources=s, {shown}}}", forAll["i"]);
    }

    [Fact]
    public void In_a_list_it_is_once()
        => Assert.Equal("{name=T, sources=s, against=un}", Marked.Public(People + "tallies: { t: { name: T, against: [karwan, un, zed], sources: [s] } }")["t"]);

    [Fact]
    public void In_the_head_of_a_file_it_is_the_source_of_its_records()
        => Assert.Equal(
            "{name=I, sources=s, date=2023}",
            Marked.Public("dossier: { source: talk }\nsources: { talk: { name: Talk with Karwan, published: 2023, audience: internal, standIn: s }, s: { name: S, published: 2023 } }\nincidents: { i: { name: I, date: 2023 } }")["i"]);

    [Fact]
    public void It_supersedes_what_the_other_supersedes()
        => Assert.Equal(
            "{name=I, status=superseded, supersededBy=later}",
            Marked.Public("incidents: { newer: { name: Karwan, audience: internal, standIn: later }, later: Later, i: { name: I, status: superseded, supersededBy: newer, reason: { value: X, audience: internal, silently: true } } }")["i"]);

    [Fact]
    public void A_reference_in_a_claim_to_a_value_is_one()
        => Assert.Equal(
            "{name=I, sources=s, claims={about=place, value=region, attribution={source=s}}}",
            Marked.Public("places: { house: { name: House of Karwan, audience: internal, standIn: region }, region: Region }\nsources: { s: { name: S, published: 2023 } }\nincidents: { i: { name: I, sources: [s], claims: [{ about: place, value: house, source: s }] } }")["i"]);

    // It would be told what the former id was.
    [Fact]
    public void A_former_id_of_the_withheld_record_is_not_resolved()
    {
        Marked forAll = Marked.Public(People + "incidents: { i: { name: I, sources: [s], participants: [{ actor: old-karwan, role: target }] } }");

        Assert.Contains("DSR0006", forAll.Rules);
        Assert.DoesNotContain("karwan", forAll.Everything, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("participants: [{ actor: karwan, role: target }]", 4)]
    [InlineData("sources: [talk]", 5)]
    [InlineData("place: house", 6)]
    [InlineData("claims: [{ about: place, value: house, by: b }]", 6)]
    [InlineData("possiblySameAs: [raid]", 2)]
    public void A_reference_to_a_record_without_one_names_the_ways_out(string field, int line)
    {
        Marked forAll = Marked.Public(
            "incidents:\n  raid: { name: Raid on Karwan, audience: internal }\n"
            + $"  i: {{ name: I, {field} }}\n"
            + "actors: { b: B, karwan: { name: Karwan, audience: internal } }\nsources: { talk: { name: Talk with Karwan, audience: internal } }\nplaces: { house: { name: House of Karwan, audience: internal } }");

        Assert.Equal(
            $"This refers to a withheld record (seeds/desk.yaml, line {line}). Mark what refers to it with the same audience, publish something in its place ('publish'), or give that record a stand-in ('standIn').",
            Assert.Single(forAll.Messages, static message => message.StartsWith("DSR0006 (3,", StringComparison.Ordinal))[14..].TrimStart(':', ' ', ')'));
        Assert.DoesNotContain("karwan", forAll.Everything, StringComparison.OrdinalIgnoreCase);
    }

    // Each of the three is tried as the message says.
    [Theory]
    [InlineData("talk: { name: Talk, published: 2023, audience: internal }", "[{ value: talk, audience: internal }]")]
    [InlineData("talk: { name: Talk, published: 2023, audience: internal, partOf: s }", "[{ value: talk, audience: internal, publish: s }]")]
    [InlineData("talk: { name: Talk, published: 2023, audience: internal, standIn: s }", "[talk]")]
    public void The_ways_out_are_ways_out(string source, string sources)
        => Assert.DoesNotContain(
            Marked.Public($"sources: {{ {source}, s: {{ name: S, published: 2023 }} }}\nincidents: {{ i: {{ name: I, sources: {sources} }} }}").Rules,
            rule => rule.StartsWith("DSR00", StringComparison.Ordinal));

    // Generated code would run in it.
    [Fact]
    public void A_circle_that_a_stand_in_makes_is_an_error()
        => Assert.Contains(
            "DSR7001",
            Marked.Public("places: { house: { name: House, audience: internal, standIn: c, partOf: x }, b: { name: B, partOf: house }, c: { name: C, partOf: b }, x: X }").Rules);

    [Fact]
    public void So_is_a_stand_in_that_is_part_of_what_it_takes_the_place_of()
        => Assert.Contains("DSR7002", Marked.Public("places: { house: { name: House, audience: internal, standIn: c }, c: { name: C, partOf: house } }").Rules);
}
