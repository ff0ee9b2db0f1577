using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>The tables of terms that rules have, each driven by the whole vocabulary: a term more or less in a table is seen here.</summary>
public class TermTableTests
{
    private static readonly string[] Related = ["sameAs", "possiblySameAs", "differentFrom", "partOf", "inResponseTo", "follows", "supersededBy"];
    private static readonly string[] RolesOfTheDead = ["victim", "target", "addressee", "other"];
    private static readonly string[] Attacks = ["air-strike", "missile-attack", "rocket-or-mortar-attack", "drone-attack", "attack", "ied", "shooting", "assassination"];
    private static readonly string[] Coarse = ["second-order", "first-order", "fuzzy", "country"];
    private static readonly string[] Acts = ["attacks", "strikes", "launches", "interceptions", "sorties", "incidents"];
    private static readonly string[] Acting = ["attacker", "intruder", "defender", "speaker", "organiser"];

    public static TheoryData<string> Roles => Terms("participant-role");

    public static TheoryData<string> Kinds => Terms("incident-kind");

    public static TheoryData<string> Precisions => Terms("location-precision");

    public static TheoryData<string> Measures => Terms("tally-measure");

    public static TheoryData<string> Relations
        => [.. ModelLoader.BuiltIn.Kind("incident").Fields.Where(f => f is { Type: FieldType.Ref, Target: "incident" }).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Relations))]
    public void Two_that_are_related_are_no_duplicates(string relation)
        => Assert.Equal(Array.IndexOf(Related, relation) >= 0 ? 0 : 1, RuleCase.CountOf("DSR7004", $$"""
            incidents:
              one: { name: One, kind: attack, date: 2023-11-21, location: { lat: 33.78, lon: 42.44 }, participants: [{ actor: army }], sources: [wire] }
              two: { name: Two, kind: attack, date: 2023-11-21, location: { lat: 33.78, lon: 42.44 }, participants: [{ actor: army }], sources: [wire], {{relation}}: one }
            """));

    [Theory]
    [MemberData(nameof(Roles))]
    public void The_dead_have_some_roles_and_others_not(string role)
        => Assert.Equal(Array.IndexOf(RolesOfTheDead, role) >= 0 ? 0 : 1, RuleCase.CountOf("DSR3008", $$"""
            actors:
              leader: { name: A leader, kind: person, died: 2020-01-03 }
            incidents:
              later: { name: Later, date: 2020-01-04, participants: [{ actor: leader, role: {{role}} }], sources: [wire] }
            """));

    [Theory]
    [MemberData(nameof(Roles))]
    public void Offices_are_asked_of_who_acts_and_of_nobody_else(string role)
        => Assert.Equal(Array.IndexOf(Acting, role) >= 0 ? 1 : 0, RuleCase.CountOf("DSR3009", $$"""
            actors:
              minister: { name: A minister, kind: person, roles: [{ office: Minister, from: 2010, to: 2012 }] }
            incidents:
              later: { name: Later, date: 2015-01-04, participants: [{ actor: minister, role: {{role}} }], sources: [wire] }
            """));

    [Theory]
    [MemberData(nameof(Measures))]
    public void People_who_are_counted_belong_to_a_group_and_attacks_do_not(string what)
        => Assert.Equal(Array.IndexOf(Acts, what) >= 0 ? 1 : 0, RuleCase.CountOf("DSR5009", $$"""
            tallies:
              sum: { name: Sum, counts: [{ what: {{what}}, count: ~66, of: army, source: wire }, { what: {{what}}, count: ~66, source: wire }] }
            """));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Attacks_are_counted_as_attacks_and_other_kinds_not(string kind)
        => Assert.Equal(Array.IndexOf(Attacks, kind) >= 0 ? 1 : 0, RuleCase.CountOf("DSR5006", $$"""
            incidents:
              one: { name: One, kind: {{kind}}, sources: [wire] }
            tallies:
              sum: { name: Sum, includes: [one], counts: [{ what: attacks, count: none, source: wire }] }
            """));

    [Theory]
    [MemberData(nameof(Precisions))]
    public void A_coarse_precision_wants_a_coarse_point(string precision)
        => Assert.Equal(Array.IndexOf(Coarse, precision) >= 0 ? 1 : 0, RuleCase.CountOf("DSR4005", $$"""
            incidents:
              one: { name: One, precision: {{precision}}, location: { lat: 33.781, lon: 42.44 }, sources: [wire] }
            """));

    [Theory]
    [MemberData(nameof(Precisions))]
    public void What_is_known_coarsely_is_not_far_from_its_place(string precision)
        => Assert.Equal(precision is "exact" or "near" ? 1 : 0, RuleCase.CountOf("DSR4006", $$"""
            places:
              town: { name: A town, kind: town, location: { lat: 33.0, lon: 44.0 } }
            incidents:
              one: { name: One, place: town, precision: {{precision}}, location: { lat: 34.0, lon: 44.0 }, sources: [wire] }
            """));

    // A degree of latitude is 111.195 km.
    [Theory]
    [InlineData("33.4496", "", 0)] // 49.99 km
    [InlineData("33.4498", "", 1)] // 50.02 km
    [InlineData("33.5395", "radiusKm: 10, ", 0)] // 59.99 km
    [InlineData("33.5397", "radiusKm: 10, ", 1)] // 60.01 km
    public void Fifty_kilometres_beyond_the_radius_are_far(string latitude, string radius, int times)
        => Assert.Equal(times, RuleCase.CountOf("DSR4006", $$"""
            places:
              town: { name: A town, kind: town, {{radius}}location: { lat: 33.0, lon: 44.0 } }
            incidents:
              one: { name: One, place: town, location: { lat: {{latitude}}, lon: 44.0 }, sources: [wire] }
            """));

    [Theory]
    [InlineData("33.0449", "2023-11-21", 1)] // 4.99 km
    [InlineData("33.0451", "2023-11-21", 0)] // 5.01 km
    [InlineData("33.0", "2023-11-22", 1)]
    [InlineData("33.0", "2023-11-23", 0)]
    public void Five_kilometres_and_a_day_are_near(string latitude, string date, int times)
        => Assert.Equal(times, RuleCase.CountOf("DSR7004", $$"""
            incidents:
              one: { name: One, kind: attack, date: 2023-11-21, location: { lat: 33.0, lon: 44.0 }, participants: [{ actor: army }], sources: [wire] }
              two: { name: Two, kind: attack, date: {{date}}, location: { lat: {{latitude}}, lon: 44.0 }, participants: [{ actor: army }], sources: [wire] }
            """));

    // It is the width of a place that counts, not its radius.
    [Theory]
    [InlineData("radiusKm: 2.5", 1)]
    [InlineData("radiusKm: 2.6", 0)]
    [InlineData("kind: town", 1)]
    [InlineData("kind: village", 1)]
    [InlineData("kind: city", 0)]
    public void A_place_no_wider_than_five_kilometres_is_a_spot(string place, int times)
        => Assert.Equal(times, RuleCase.CountOf("DSR7004", $$"""
            places:
              here: { name: Here, {{place}} }
            incidents:
              one: { name: One, kind: attack, date: 2023-11-21, place: here, participants: [{ actor: army }], sources: [wire] }
              two: { name: Two, kind: attack, date: 2023-11-21, place: here, participants: [{ actor: army }], sources: [wire] }
            """));

    [Theory]
    [InlineData("2023-11-08~", "2023-11-15", false)]
    [InlineData("2023-11-07~", "2023-11-15", true)]
    [InlineData("2023-11-07", "2023-11-08", true)]
    [InlineData("2023-09~", "2023-12-01", false)]
    [InlineData("2023-09~", "2023-12-02", true)]
    [InlineData("2020~", "2023-01-01", false)]
    [InlineData("2020~", "2023-01-02", true)]
    [InlineData("199X~", "2019-12-31", false)]
    [InlineData("199X~", "2020-01-02", true)]
    [InlineData("19XX~", "2099-01-01", false)]
    public void What_is_about_so_is_earlier_by_more_than_it_may_be_off(string earlier, string later, bool isCertain)
        => Assert.Equal(isCertain, Dossier.Compiler.Checking.CertainOrder.Precedes(EdtfDate.Parse(earlier), EdtfDate.Parse(later)));

    private static TheoryData<string> Terms(string vocabulary) => [.. ModelLoader.BuiltIn.Vocabulary(vocabulary).Terms.Select(term => term.Name)];
}
