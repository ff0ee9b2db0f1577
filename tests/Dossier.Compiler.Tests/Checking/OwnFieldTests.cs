using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Modelling;
using Dossier.Compiler.Tests.Reading;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>
/// A field of a consumer's own kind is an ordinary one, whatever it is called; with a role it is checked as the built-in field of that role.
/// </summary>
public class OwnFieldTests
{
    private const string Sources = """
        sources:
          late: { name: Late, kind: report, published: 2023-12-01, url: https://example.org/late }
          early: { name: Early, kind: report, published: 2023-11-01, url: https://example.org/early }
        actors: { a: A, b: B }
        places: { p: { name: P, country: IQ } }
        tallies: { every: { name: Every, against: [a, b], places: p, sources: [late, early] } }

        """;

    [Theory]
    [InlineData("location: point", "location: { lat: 0, lon: 0 }")]
    [InlineData("location: point, place: ref place", "location: { lat: 52.5, lon: 13.4 }, place: p")]
    [InlineData("location: point, precision: enum location-precision", "location: { lat: 33.31234, lon: 44.41234 }, precision: country")]
    [InlineData("date: date", "date: 0025-09-26")]
    [InlineData("date: date", "date: 2023-11-22, sources: early")]
    [InlineData("published: date", "published: 2223-11-22")]
    [InlineData("asOf: date, window: date, said: date", "asOf: 0025, window: 0025, said: 0025")]
    [InlineData("time: time, timeZone: time-zone", "time: '05:30'")]
    [InlineData("from: date, to: date", "from: 2023-11-22, to: 2023-11-20")]
    [InlineData("activeFrom: date, activeTo: date", "activeFrom: 2023-11-22, activeTo: 2023-11-20")]
    [InlineData("source: ref source, said: date", "source: early, said: 2023-11-22")]
    [InlineData("by: { type: ref actor, many: true }, said: date", "by: [a, b], said: 2023-11-22")]
    [InlineData("clarity: text", "clarity: aggregate")]
    [InlineData("killed: integer, harm: text, role: text", "killed: 5, harm: hurt, role: lead")]
    [InlineData("participants: { type: record participation, many: true }", "participants: [{ actor: a, role: attacker }, { actor: a, role: target }]")]
    [InlineData("casualties: { type: record casualty-report, many: true }", "casualties: [{ harm: killed, count: 1 }, { harm: killed, count: 9 }]")]
    [InlineData("casualties: { type: record casualty-report, many: true }", "casualties: [{ harm: killed, count: 1, rank: preferred, by: a }, { harm: killed, count: 9, rank: preferred, by: b }]")]
    [InlineData("damage: { type: record damage-report, many: true }", "damage: [{ extent: minor }]")]
    [InlineData("when: { type: date, role: date }, damage: { type: record damage-report, many: true }", "when: 2023-11-22, damage: [{ extent: minor, source: early }]")]
    [InlineData("note: text, participants: { type: record participation, many: true }", "participants: [{ actor: a, role: attacker, source: late }], claims: [{ about: note, value: x, by: a, source: late }, { about: note, value: x, stance: denies, by: b, source: late }]")]
    [InlineData("counts: { type: record tally-count, many: true }", "counts: [{ what: attacks, count: 3, of: a }]")]
    [InlineData("url: url, publisher: text, document: text", "url: https://example.org/late, publisher: P, document: none.txt")]
    [InlineData("against: { type: ref actor, many: true }, includes: { type: ref place, many: true }", "against: a, includes: p")]
    public void A_field_that_is_called_like_a_built_in_one_is_an_ordinary_field(string fields, string values)
        => Assert.Empty(Check(fields, values));

    [Fact]
    public void Only_an_incident_keeps_figures_that_are_out_of_order()
    {
        const string Text = "incidents: { i: { name: I, sources: late, clarity: aggregate, casualties: { harm: killed, count: 9..5, source: late } } }\n";

        Assert.Equal(["DSR5002"], Ids(Check("clarity: text, size: estimate", "clarity: aggregate, size: 9..5")));
        Assert.DoesNotContain("DSR5002", Ids(Check("clarity: text", "clarity: aggregate", Text)));
    }

    [Theory]
    [InlineData("spot: { type: point, role: location }", "spot: { lat: 0, lon: 0 }", "DSR4002")]
    [InlineData("spot: { type: point, role: location }, in: { type: ref place, role: place }", "spot: { lat: 52.5, lon: 13.4 }, in: p", "DSR4004")]
    [InlineData("spot: { type: point, role: location }, land: { type: country, role: country }", "spot: { lat: 52.5, lon: 13.4 }, land: IQ", "DSR4004")]
    [InlineData("spot: { type: point, role: location }, how: { type: enum location-precision, role: precision }", "spot: { lat: 33.31234, lon: 44.41234 }, how: country", "DSR4005")]
    [InlineData("departed: { type: date, role: date }", "departed: 0025-09-26", "DSR3011")]
    [InlineData("departed: { type: date, role: date }", "departed: 2023-11-22, sources: early", "DSR3006")]
    [InlineData("left: { type: date, role: start }, back: { type: date, role: end }", "left: 2023-11-22, back: 2023-11-20", "DSR3003")]
    [InlineData("hour: { type: time, role: time }, zone: { type: time-zone, role: time-zone }", "hour: '05:30'", "DSR3010")]
    public void A_field_with_a_role_is_checked_as_the_built_in_one_is(string fields, string values, string rule)
        => Assert.Equal([rule], Ids(Check(fields, values)));

    [Fact]
    public void A_message_names_the_field_as_it_is_called()
        => Assert.Equal(
            "seeds/b.yaml(1,32): DSR3010: The time '05:30' needs 'zone': add the zone that is meant, such as 'zone: Asia/Baghdad'.",
            Assert.Single(Check("hour: { type: time, role: time }, zone: { type: time-zone, role: time-zone }", "hour: '05:30'")));

    [Fact]
    public void A_period_in_an_own_item_is_checked_where_its_fields_have_the_roles()
    {
        const string Model = """
            records:
              plain: { fields: { from: date, to: date } }
              stay: { fields: { arrived: { type: date, role: start }, left: { type: date, role: end } } }
            kinds:
              convoy: { plural: convoys, fields: { plain: { type: record plain, many: true }, stays: { type: record stay, many: true } } }
            """;
        const string Plain = "convoys: { c: { name: C, plain: [{ from: 2023-11-22, to: 2023-11-20 }] } }";
        const string Stays = "convoys: { c: { name: C, stays: [{ arrived: 2023-11-22, left: 2023-11-20 }] } }";

        Assert.Empty(CheckedSeeds.CheckBy(Models.Of(Model), ("seeds/a.yaml", Plain)));
        Assert.Equal(["DSR3003"], Ids(CheckedSeeds.CheckBy(Models.Of(Model), ("seeds/a.yaml", Stays))));
    }

    [Fact]
    public void A_kind_with_a_date_may_have_one_name_for_two_days()
    {
        const string Two = "convoys: { c: { name: Supply run, departed: 2023-11-21 }, d: { name: Supply run, departed: 2023-11-22 } }";
        const string One = "convoys: { c: { name: Supply run, departed: 2023-11-22 }, d: { name: Supply run, departed: 2023-11-22 } }";
        DomainModel dated = Own("departed: { type: date, role: date }");

        Assert.Empty(CheckedSeeds.CheckBy(dated, ("seeds/a.yaml", Two)));
        Assert.Equal(["DSR2014"], Ids(CheckedSeeds.CheckBy(dated, ("seeds/a.yaml", One))));
        Assert.Equal(["DSR2014"], Ids(CheckedSeeds.CheckBy(Own("departed: date"), ("seeds/a.yaml", Two))));
    }

    [Fact]
    public void An_item_of_an_own_record_may_have_the_keys_of_an_attribution()
    {
        DomainModel model = Models.Of("""
            records:
              note: { fields: { by: { type: ref actor, many: true }, jointly: flag, source: ref source, said: date, quote: text, locator: text, stance: text, rank: integer } }
            kinds:
              convoy: { plural: convoys, fields: { log: { type: record note, many: true } } }
            """);
        const string Convoys = "convoys: { c: { name: C, log: [{ by: a, jointly: true, source: early, said: 2023-11-22, quote: Not there, locator: paragraph 99, stance: denies, rank: 3 }] } }";

        Assert.Empty(CheckedSeeds.CheckBy(model, ("seeds/a.yaml", Sources), ("seeds/b.yaml", Convoys)));
    }

    [Theory]
    [InlineData("losses: [{ harm: killed, count: 1, source: late, by: a }, { harm: killed, count: 9, source: late, by: b }]", "DSR6005")]
    [InlineData("losses: [{ harm: killed, count: 1, source: late, rank: preferred }, { harm: killed, count: 1, by: a, rank: preferred }]", "DSR6006")]
    [InlineData("losses: [{ harm: killed, count: 1 }]", "DSR6002")]
    [InlineData("when: 2023-11-22, losses: [{ harm: killed, count: 1, source: early }]", "DSR3006")]
    [InlineData("losses: [{ harm: killed, count: 1, source: late, by: a }], claims: [{ about: losses, value: { harm: killed, count: 1 }, stance: denies, by: b, source: late }]", "DSR6005")]
    public void Reports_from_which_casualties_are_worked_out_are_checked_in_any_kind(string values, string rule)
    {
        const string Derived = "when: { type: date, role: date }, losses: { type: record casualty-report, many: true, derives: casualties }";
        const string Plain = "when: { type: date, role: date }, losses: { type: record casualty-report, many: true }";

        Assert.Equal([rule], Ids(Check(Derived, values)));
        Assert.Empty(Check(Plain, values));
    }

    [Fact]
    public void A_field_of_a_built_in_kind_may_be_the_one_from_which_casualties_are_worked_out()
    {
        DomainModel model = Models.Of("kinds: { facility: { fields: { toll: { type: record casualty-report, many: true, derives: casualties } } } }");
        const string Seed = "facilities: { f: { name: F, place: p, toll: [{ harm: killed, count: 2 }] } }\nincidents: { i: { name: I, sources: late, facilities: f } }";

        Assert.Equal(["DSR6002"], Ids(CheckedSeeds.CheckBy(model, ("seeds/a.yaml", Sources), ("seeds/b.yaml", Seed))));
    }

    // In JSON the same is said, if at other places.
    private static IReadOnlyList<string> Check(string fields, string values, string more = "")
    {
        DomainModel model = Own(fields);
        string seed = $"convoys: {{ c: {{ name: C, {values} }} }}\n{more}";
        IReadOnlyList<string> messages = CheckedSeeds.CheckBy(model, ("seeds/a.yaml", Sources), ("seeds/b.yaml", seed));
        IReadOnlyList<string> inJson = CheckedSeeds.CheckBy(model, ("seeds/a.json", JsonSeed.Of(Sources)), ("seeds/b.json", JsonSeed.Of(seed)));

        Assert.Equal(Ids(messages), Ids(inJson));
        return messages;
    }

    private static DomainModel Own(string fields) => Models.Of($"kinds: {{ convoy: {{ plural: convoys, fields: {{ {fields} }} }} }}");

    private static string[] Ids(IReadOnlyList<string> messages)
        => [.. messages.Select(message => message[(message.IndexOf("): ", StringComparison.Ordinal) + 3)..][..7]).Distinct()];
}
