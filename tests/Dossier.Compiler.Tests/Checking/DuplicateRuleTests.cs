namespace Dossier.Compiler.Tests.Checking;

/// <summary>What makes two records look like one event, each condition by itself, and the index that few days need.</summary>
public class DuplicateRuleTests
{
    private const string One = "kind: attack, date: 2023-11-21, participants: [army]";
    private const string Here = "location: { lat: 33.0, lon: 44.0 }";

    [Theory]
    [InlineData("kind: attack, date: 2023-11-21, participants: [army]", true)]
    [InlineData("kind: attack, date: 2023-11-21, participants: [militia, army]", true)]
    [InlineData("kind: attack, date: 2023-11-20, participants: [army]", true)]
    [InlineData("kind: attack, date: 2023-11-19, participants: [army]", false)]
    [InlineData("kind: shooting, date: 2023-11-21, participants: [army]", false)]
    [InlineData("date: 2023-11-21, participants: [army]", false)]
    [InlineData("kind: attack, participants: [army]", false)]
    [InlineData("kind: attack, date: 2023-11, participants: [army]", false)]
    [InlineData("kind: attack, date: 2023-11-21~, participants: [army]", false)]
    [InlineData("kind: attack, date: 2023-11-21/2023-11-22, participants: [army]", false)]
    [InlineData("kind: attack, date: 2023-11-21, participants: [militia]", false)]
    [InlineData("kind: attack, date: 2023-11-21", false)]
    [InlineData("kind: attack, date: 2023-11-21, participants: [army], clarity: aggregate", false)]
    [InlineData("kind: attack, date: 2023-11-21, participants: [army], clarity: individual", true)]
    public void A_record_looks_like_another(string other, bool looks)
        => Assert.Equal(looks ? 1 : 0, RuleCase.CountOf("DSR7004", $$"""
            incidents:
              one: { name: One, {{One}}, {{Here}}, sources: [wire] }
              two: { name: Two, {{other}}, {{Here}}, sources: [wire] }
            """));

    [Fact]
    public void Two_without_a_kind_are_not_of_one_kind()
        => RuleCase.IsQuiet("DSR7004", $$"""
            incidents:
              one: { name: One, date: 2023-11-21, participants: [army], {{Here}}, sources: [wire] }
              two: { name: Two, date: 2023-11-21, participants: [army], {{Here}}, sources: [wire] }
            """);

    [Theory]
    [InlineData("facilities: [base]", "facilities: [base]", true)]
    [InlineData("facilities: [base, depot]", "facilities: [depot]", true)]
    [InlineData("facilities: [base]", "facilities: [depot]", false)]
    [InlineData("facilities: [base]", "place: village", false)]
    [InlineData("facilities: [here]", "location: { lat: 33.01, lon: 44.0 }", true)]
    [InlineData("facilities: [rough]", "location: { lat: 33.0, lon: 44.0 }", false)]
    [InlineData("facilities: [here], location: { lat: 33.2, lon: 44.0 }", "facilities: [here], location: { lat: 33.3, lon: 44.0 }", false)]
    [InlineData("facilities: [base], location: { lat: 33.2, lon: 44.0 }", "facilities: [base]", true)]
    [InlineData("facilities: [base], precision: near", "facilities: [base]", false)]
    [InlineData("place: village", "place: village", true)]
    [InlineData("", "", false)]
    public void Two_are_at_one_spot(string first, string second, bool are)
        => Assert.Equal(are ? 1 : 0, RuleCase.CountOf("DSR7004", $$"""
            places:
              village: { name: A village, kind: village }
            facilities:
              base: { name: A base }
              depot: { name: A depot }
              here: { name: A fort, location: { lat: 33.0, lon: 44.0 } }
              rough: { name: A hut, precision: near, location: { lat: 33.0, lon: 44.0 } }
            incidents:
              one: { {{One}}, {{Then(first)}}name: One, sources: [wire] }
              two: { {{One}}, {{Then(second)}}name: Two, sources: [wire] }
            """));

    // Of more than a few on one day those nearby are looked up by where they are: a neighbour may be across the edge of a cell, on any side.
    [Theory]
    [InlineData("33.0", "44.0", "33.044", "44.0", true)]
    [InlineData("33.044", "44.0", "33.0", "44.0", true)]
    [InlineData("33.02", "44.0", "33.064", "44.0", true)]
    [InlineData("33.0", "44.0", "33.0", "44.053", true)]
    [InlineData("33.0", "44.053", "33.0", "44.0", true)]
    [InlineData("33.02", "44.03", "33.05", "44.0", true)]
    [InlineData("0.02", "179.99", "-0.02", "-179.99", true)]
    [InlineData("89.99", "10", "89.99", "-170", true)]
    [InlineData("-33.02", "-44.02", "-33.05", "-44.0", true)]
    [InlineData("0", "90.02", "0", "89.98", true)] // Across the edge of a cell along each axis, either way
    [InlineData("0", "89.98", "0", "90.02", true)]
    [InlineData("0", "0.02", "0", "-0.02", true)]
    [InlineData("0", "-0.02", "0", "0.02", true)]
    [InlineData("0.02", "44.0", "-0.02", "44.0", true)]
    [InlineData("-0.02", "44.0", "0.02", "44.0", true)]
    [InlineData("33.0", "44.0", "33.046", "44.0", false)]
    [InlineData("33.0", "44.0", "33.0", "44.054", false)]
    [InlineData("33.0", "44.0", "34.0", "44.0", false)]
    public void Among_many_of_one_day_a_near_one_is_found(string latitude, string longitude, string otherLatitude, string otherLongitude, bool isFound)
        => Assert.Equal(isFound ? 1 : 0, RuleCase.CountOf("DSR7004", Many(30) + $$"""
              one: { name: One, {{One}}, location: { lat: {{latitude}}, lon: {{longitude}} }, sources: [wire] }
              two: { name: Two, {{One}}, location: { lat: {{otherLatitude}}, lon: {{otherLongitude}} }, sources: [wire] }
            """));

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void However_many_there_are_none_is_overlooked(int others)
    {
        string facility = "\nfacilities:\n  base: { name: A base }\n";
        Assert.Equal(2, RuleCase.CountOf("DSR7004", Many(others) + $"  one: {{ name: One, {One}, facilities: [base], sources: [wire] }}\n  two: {{ name: Two, {One}, facilities: [base], sources: [wire] }}\n"
            + $"  three: {{ name: Three, {One}, location: {{ lat: 10.5, lon: 20 }}, sources: [wire] }}\n  four: {{ name: Four, {One}, location: {{ lat: 10.5, lon: 20 }}, sources: [wire] }}" + facility));
    }

    [Fact]
    public void All_of_one_day_are_compared_and_not_the_last_two_alone()
        => Assert.Equal(
            ["seeds/case.yaml(4,3): DSR7004: " + Looks("three", "one", "(2,3)")],
            RuleCase.MessagesOf("DSR7004", $$"""
                incidents:
                  one: { name: One, {{One}}, {{Here}}, sources: [wire] }
                  two: { name: Two, {{One}}, location: { lat: 33.2, lon: 44.0 }, sources: [wire] }
                  three: { name: Three, {{One}}, {{Here}}, sources: [wire] }
                """));

    [Fact]
    public void The_day_before_is_looked_at_first()
        => Assert.Equal(
            ["seeds/case.yaml(4,3): DSR7004: " + Looks("three", "one", "(2,3)")],
            RuleCase.MessagesOf("DSR7004", $$"""
                incidents:
                  one: { name: One, kind: attack, date: 2023-11-20, participants: [army], {{Here}}, sources: [wire] }
                  two: { name: Two, kind: attack, date: 2023-11-21, participants: [army], {{Here}}, differentFrom: [one], sources: [wire] }
                  three: { name: Three, kind: attack, date: 2023-11-21, participants: [army], {{Here}}, sources: [wire] }
                """));

    private static string Looks(string later, string earlier, string place)
        => $"'{later}' looks like '{earlier}': the same kind, within a day and 5 km, and both with 'army' (see seeds/case.yaml{place}). Merge them, or add a relation between them, such as 'differentFrom'.";

    // Each a degree from the next, and all far from where the cases are.
    private static string Many(int count)
        => "incidents:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  i{i}: {{ name: N{i}, {One}, location: {{ lat: {-70 + i}, lon: 100 }}, sources: [wire] }}\n"));

    private static string Then(string fields) => fields.Length == 0 ? "" : fields + ", ";
}
