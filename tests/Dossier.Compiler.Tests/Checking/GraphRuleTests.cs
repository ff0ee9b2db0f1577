namespace Dossier.Compiler.Tests.Checking;

public class GraphRuleTests
{
    [Fact]
    public void Places_within_each_other()
    {
        RuleCase.Fires("DSR7001", """
            places:
              a: { name: A, partOf: b }
              b: { name: B, partOf: c }
              c: { name: C, partOf: «a» }
            """, "The relations of 'a' form a circle: a > b > c > a. Remove the relation that is wrong.");
        RuleCase.IsQuiet("DSR7001", """
            places:
              a: { name: A, partOf: c }
              b: { name: B, partOf: c }
              c: { name: C }
            """);
    }

    [Fact]
    public void A_chain_of_thousands_is_walked_without_end_or_overflow()
    {
        string chain = "places:\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"  p{i}: {{ name: P {i}, partOf: p{(i + 1) % 5000} }}\n"));
        Assert.Single(CheckedSeeds.Check(("seeds/chain.yaml", chain)), m => m.Contains("DSR7001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_that_relates_to_itself()
    {
        RuleCase.Fires("DSR7002", """
            incidents:
              attack: { name: The attack, possiblySameAs: «attack», sources: [wire] }
            """, "'possiblySameAs' of 'attack' refers to 'attack' itself. Remove it, or write the id of the other record.");
        RuleCase.IsQuiet("DSR7002", """
            sources:
              article: { name: An article, published: { value: 2023, source: article }, url: "https://example.org/a" }
            """);
    }

    [Fact]
    public void A_reference_to_what_was_superseded()
    {
        RuleCase.Fires("DSR7003", """
            places:
              old: { name: Old place, status: superseded, supersededBy: new }
              new: { name: New place }
            incidents:
              attack: { name: The attack, place: «old», sources: [wire] }
            """, "The place 'old' is superseded by 'new': see seeds/case.yaml(2,3). Refer to the record that replaced it.");
        RuleCase.IsQuiet("DSR7003", """
            places:
              old: { name: Old place, status: superseded, supersededBy: new }
              new: { name: New place, partOf: old }
            incidents:
              attack: { name: The attack, place: new, sources: [wire] }
            """);
    }

    [Fact]
    public void A_reference_to_the_first_of_a_chain_is_sent_to_its_end()
    {
        RuleCase.Fires("DSR7003", """
            places:
              older: { name: Older place, supersededBy: old }
              old: { name: Old place, supersededBy: new }
              new: { name: New place, partOf: older }
            incidents:
              attack: { name: The attack, place: «older», sources: [wire] }
            """, "The place 'older' is superseded by 'new': see seeds/case.yaml(2,3). Refer to the record that replaced it.");

        RuleCase.Fires("DSR7003", """
            places:
              old: { name: Old place, status: superseded }
            incidents:
              attack: { name: The attack, place: «old», sources: [wire] }
            """, "The place 'old' is superseded: see seeds/case.yaml(2,3). Refer to the record that replaced it.");

        // A circle is an error by itself.
        RuleCase.Fires("DSR7001", """
            places:
              one: { name: One place, supersededBy: two }
              two: { name: Another place, supersededBy: «one» }
            """, "The relations of 'one' form a circle: one > two > one. Remove the relation that is wrong.");
    }

    [Fact]
    public void One_event_entered_twice()
    {
        RuleCase.Fires("DSR7004", """
            incidents:
              one: { name: One, kind: air-strike, date: 2023-11-21, location: { lat: 33.78, lon: 42.44 }, participants: [{ actor: army, role: attacker }], sources: [wire] }
              «two»: { name: Two, kind: air-strike, date: 2023-11-22, location: { lat: 33.80, lon: 42.44 }, participants: [{ actor: army, role: attacker }], sources: [wire] }
            """, "'two' looks like 'one': the same kind, within a day and 5 km, and both with 'army' (see seeds/case.yaml(2,3)). Merge them, or add a relation between them, such as 'differentFrom'.");
        RuleCase.IsQuiet("DSR7004", """
            incidents:
              one: { name: One, kind: air-strike, date: 2023-11-21, location: { lat: 33.78, lon: 42.44 }, participants: [{ actor: army, role: attacker }], sources: [wire] }
              far: { name: Far, kind: air-strike, date: 2023-11-21, location: { lat: 33.98, lon: 42.44 }, participants: [{ actor: army, role: attacker }], sources: [wire] }
              late: { name: Late, kind: air-strike, date: 2023-11-24, location: { lat: 33.78, lon: 42.44 }, participants: [{ actor: army, role: attacker }], sources: [wire] }
              other: { name: Other, kind: air-strike, date: 2023-11-21, location: { lat: 33.78, lon: 42.44 }, differentFrom: one, participants: [{ actor: army, role: attacker }], sources: [wire] }
              militias: { name: Militias, kind: air-strike, date: 2023-11-21, location: { lat: 33.78, lon: 42.44 }, participants: [{ actor: militia, role: attacker }], sources: [wire] }
            """);
    }

    [Theory]
    [InlineData("2023-11-22", "2023-11-21")]
    [InlineData("2023-11-21", "2023-11-21")]
    [InlineData("2023-11-21", "2023-11-22")]
    public void Of_two_the_later_in_the_file_is_told_of(string first, string second)
        => RuleCase.Fires("DSR7004", $$"""
            incidents:
              before: { name: Long before, kind: attack, date: 2023-11-18, location: { lat: 33.78, lon: 42.44 }, participants: [army], sources: [wire] }
              one: { name: One, kind: attack, date: {{first}}, location: { lat: 33.78, lon: 42.44 }, participants: [militia, army], sources: [wire] }
              «two»: { name: Two, kind: attack, date: {{second}}, location: { lat: 33.78, lon: 42.44 }, participants: [army, militia], sources: [wire] }
            """, "'two' looks like 'one': the same kind, within a day and 5 km, and both with 'army' (see seeds/case.yaml(3,3)). Merge them, or add a relation between them, such as 'differentFrom'.");

    [Theory]
    [InlineData("facilities: [base]")]
    [InlineData("place: village")]
    [InlineData("place: hamlet")]
    public void One_event_entered_twice_at_one_spot(string where)
        => RuleCase.Fires("DSR7004", $$"""
            places:
              village: { name: A village, kind: village }
              hamlet: { name: A hamlet, radiusKm: 2 }
            facilities:
              base: { name: A base }
            incidents:
              one: { name: One, kind: attack, date: 2023-11-21, {{where}}, participants: [{ actor: army, role: attacker }], sources: [wire] }
              «two»: { name: Two, kind: attack, date: 2023-11-21, {{where}}, participants: [{ actor: army, role: attacker }], sources: [wire] }
            """, "'two' looks like 'one': the same kind, within a day and 5 km, and both with 'army' (see seeds/case.yaml(7,3)). Merge them, or add a relation between them, such as 'differentFrom'.");

    [Theory]
    [InlineData("place: country")]
    [InlineData("place: city")]
    [InlineData("place: untold")]
    [InlineData("precision: first-order, location: { lat: 33.5, lon: 43.5 }")]
    [InlineData("place: city, precision: country, location: { lat: 33.5, lon: 43.5 }")]
    public void What_is_wider_than_a_spot_makes_no_two_events_one(string where)
        => RuleCase.IsQuiet("DSR7004", $$"""
            places:
              country: { name: A country, kind: country }
              city: { name: A city, kind: city, location: { lat: 33.3, lon: 44.4 } }
              untold: { name: A place }
            incidents:
              one: { name: One, kind: attack, date: 2023-11-21, {{where}}, participants: [{ actor: army, role: attacker }], sources: [wire] }
              two: { name: Two, kind: attack, date: 2023-11-21, {{where}}, participants: [{ actor: army, role: attacker }], sources: [wire] }
            """);

    [Fact]
    public void Of_one_event_entered_many_times_each_is_told_once()
    {
        string seed = "incidents:\n" + string.Concat(Enumerable.Range(0, 200).Select(i =>
            $"  i{i}: {{ name: N{i}, kind: attack, date: 2023-11-21, location: {{ lat: 33.78, lon: 42.44 }}, participants: [army, militia], sources: [wire] }}\n"));
        Assert.Equal(199, RuleCase.CountOf("DSR7004", seed));
    }

    [Fact]
    public void An_actor_on_both_sides()
    {
        RuleCase.Fires("DSR7005", """
            incidents:
              attack: { name: The attack, participants: [{ actor: army, role: attacker }, { actor: «army», role: target }], sources: [wire] }
            """, "'army' is both attacker and target of the same incident: see seeds/case.yaml(2,55). Correct one of the two roles.");
        RuleCase.IsQuiet("DSR7005", """
            incidents:
              attack: { name: The attack, participants: [{ actor: army, role: attacker }, { actor: army, role: speaker }], sources: [wire] }
              premature: { name: Hurt by its own bomb, participants: [{ actor: army, role: attacker }, { actor: army, role: victim }], sources: [wire] }
              denied: { name: Denied, participants: [{ actor: army, role: attacker, by: militia, stance: denies }, { actor: army, role: target }], sources: [wire] }
            """);
    }

    [Fact]
    public void A_suppression_that_suppresses_nothing()
    {
        RuleCase.Fires("DSR7006", """
            incidents:
              attack: { name: The attack, suppress: { «DSR3010»: the zone is plain }, sources: [wire] }
            """, "The suppression of DSR3010 has no effect: the rule reports nothing here. Remove it.");
        RuleCase.IsQuiet("DSR7006", """
            incidents:
              attack: { name: The attack, time: "05:30", suppress: { DSR3010: the zone is plain }, sources: [wire] }
            """);
    }

    [Fact]
    public void A_suppression_silences_its_rule_on_its_record_only()
    {
        IReadOnlyList<string> said = CheckedSeeds.Check(("seeds/a.yaml", """
            sources:
              wire: { name: Wire, published: 2023, url: "https://example.org" }
            incidents:
              one: { name: One, time: "05:30", suppress: { DSR3010: the zone is plain }, sources: [wire] }
              two: { name: Two, time: "05:30", sources: [wire] }
            """));
        Assert.Equal(["seeds/a.yaml(5,27): DSR3010: The time '05:30' needs 'timeZone': add the zone that is meant, such as 'timeZone: Asia/Baghdad'."], said);
    }
}
