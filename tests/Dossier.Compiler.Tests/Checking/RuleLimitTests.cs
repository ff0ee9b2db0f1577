using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>
/// What rules ask about terms, with every term of the vocabulary tried, and their limits from both sides. What is expected is written by
/// hand; a term that a vocabulary gets is to be put into its table here.
/// </summary>
public class RuleLimitTests
{
    public static TheoryData<string, bool> Outcomes => Table("outcome", "failed intercepted escaped", "succeeded unknown");

    public static TheoryData<string, bool> KindsBesideRiot => Table(
        "incident-kind",
        "air-strike missile-attack rocket-or-mortar-attack drone-attack drone-incursion ground-clash ied shooting assassination kidnapping sabotage "
            + "cyber-attack protest arrest force-movement presence threat statement sanction agreement",
        "attack riot other");

    public static TheoryData<string, bool> Measures => Table(
        "tally-measure",
        "attacks strikes killed injured killed-or-injured missing captured incidents",
        "launches interceptions sorties arrests displaced other");

    public static TheoryData<string, bool> PlacesKnownByAPoint => Table("place-kind", "city town village", "country first-order second-order area sea other");

    public static TheoryData<string, bool> PlacesThatMayLieFarFromAName => Table("place-kind", "city town village other", "country first-order second-order area sea");

    public static TheoryData<string, bool> SmallPlaces => Table("place-kind", "town village", "country first-order second-order city area sea other");

    public static TheoryData<string, bool> ExactPrecisions => Table("location-precision", "exact", "near second-order first-order fuzzy country sea-or-air");

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void An_outcome_disputes_that_it_succeeded(string other, bool disputes)
    {
        Assert.Equal(disputes, IsDisputed("outcome", "succeeded", other));
        Assert.Equal(disputes, IsDisputed("outcome", other, "succeeded"));
    }

    [Theory]
    [MemberData(nameof(KindsBesideRiot))]
    public void A_kind_disputes_that_it_was_a_riot(string other, bool disputes)
    {
        Assert.Equal(disputes, IsDisputed("kind", "riot", other));
        Assert.Equal(disputes, IsDisputed("kind", other, "riot"));
    }

    [Theory]
    [InlineData("date", "2023-11-22", "2023-11-21", true)]
    [InlineData("date", "2023-11-21", "2023-11-22", true)]
    [InlineData("date", "2023-11-21", "2023", false)]
    [InlineData("summary", "One text.", "Another text.", false)]
    [InlineData("timeZone", "Asia/Baghdad", "Europe/Paris", false)]
    public void Two_values_of_a_field_exclude_each_other(string field, string mine, string other, bool excludes)
        => Assert.Equal(excludes, IsDisputed(field, mine, other));

    [Theory]
    [InlineData("valley", "valley", false)]
    [InlineData("valley", "country", false)]
    [InlineData("country", "valley", false)]
    [InlineData("valley", "elsewhere", true)]
    public void A_place_disputes_one_in_which_it_does_not_lie(string mine, string other, bool disputes)
        => Assert.Equal(disputes ? 1 : 0, RuleCase.CountOf("DSR6008", $$"""
            places:
              country: { name: The country }
              valley: { name: The valley, partOf: country }
              elsewhere: { name: Elsewhere }
            {{Disputed("place", mine, other)}}
            """));

    [Theory]
    [MemberData(nameof(Measures))]
    public void A_measure_is_held_against_what_is_included(string what, bool isHeld)
        => Assert.Equal(isHeld ? 1 : 0, RuleCase.CountOf("DSR5006", $$"""
            incidents:
              strike:
                name: A strike
                kind: air-strike
                casualties:
                  - { harm: killed, count: 1, of: army, source: wire }
                  - { harm: injured, count: 1, of: army, source: wire }
                  - { harm: missing, count: 1, of: army, source: wire }
                  - { harm: captured, count: 1, of: army, source: wire }
                sources: [wire]
            tallies:
              sum: { name: The sum, includes: strike, counts: [{ what: {{what}}, count: none, source: wire }] }
            """));

    // The larger of what is reported together, and of what is reported of each, which may cover some alone.
    [Theory]
    [InlineData(6, "7", "2", "3", true)]
    [InlineData(7, "7", "2", "3", false)]
    [InlineData(4, "4", "2", "3", true)]
    [InlineData(5, "4", "2", "3", false)]
    public void Killed_or_injured_are_at_least(int tallied, string together, string killed, string injured, bool fires)
        => Assert.Equal(fires ? 1 : 0, RuleCase.CountOf("DSR5006", $$"""
            incidents:
              strike:
                name: A strike
                casualties:
                  - { harm: killed-or-injured, count: {{together}}+, of: army, source: wire }
                  - { harm: killed, count: {{killed}}, of: army, source: wire }
                  - { harm: injured, count: {{injured}}, of: army, source: wire }
                sources: [wire]
            tallies:
              sum: { name: The sum, includes: strike, counts: [{ what: killed-or-injured, count: {{tallied}}, of: army, source: wire }] }
            """));

    [Theory]
    [MemberData(nameof(PlacesKnownByAPoint))]
    public void A_place_of_that_kind_needs_no_radius_to_be_far_away(string kind, bool isHeld)
        => Assert.Equal(isHeld ? 1 : 0, RuleCase.CountOf("DSR4006", $$"""
            places:
              place: { name: A place, kind: {{kind}}, location: { lat: 33.0, lon: 44.0 } }
            incidents:
              attack: { name: The attack, place: place, location: { lat: 34.0, lon: 44.0 }, sources: [wire] }
            """));

    [Theory]
    [MemberData(nameof(PlacesThatMayLieFarFromAName))]
    public void A_place_of_that_kind_may_bear_the_name_of_what_lies_elsewhere(string kind, bool isHeld)
        => Assert.Equal(isHeld ? 1 : 0, RuleCase.CountOf("DSR4007", $$"""
            places:
              place: { name: Ain al-Asad, kind: {{kind}}, location: { lat: 33.0, lon: 44.0 } }
            facilities:
              base: { name: Ain al-Asad, location: { lat: 36.0, lon: 44.0 } }
            """));

    [Theory]
    [MemberData(nameof(SmallPlaces))]
    public void A_place_of_that_kind_is_a_spot(string kind, bool isSpot)
        => Assert.Equal(isSpot ? 1 : 0, RuleCase.CountOf("DSR7004", $$"""
            places:
              here: { name: Here, kind: {{kind}} }
            incidents:
              one: { name: One, kind: attack, date: 2023-11-21, place: here, participants: [army], sources: [wire] }
              two: { name: Two, kind: attack, date: 2023-11-21, place: here, participants: [army], sources: [wire] }
            """));

    [Theory]
    [MemberData(nameof(ExactPrecisions))]
    public void A_point_of_that_precision_is_a_spot(string precision, bool isSpot)
        => Assert.Equal(isSpot ? 1 : 0, RuleCase.CountOf("DSR7004", $$"""
            incidents:
              one: { name: One, kind: attack, date: 2023-11-21, precision: {{precision}}, location: { lat: 33.0, lon: 44.0 }, participants: [army], sources: [wire] }
              two: { name: Two, kind: attack, date: 2023-11-21, precision: {{precision}}, location: { lat: 33.0, lon: 44.0 }, participants: [army], sources: [wire] }
            """));

    // Two decimals as they are written, whatever a double makes of them, and not a hair more.
    [Theory]
    [InlineData("33.78", "42.44", false)]
    [InlineData("33.29", "44.57", false)]
    [InlineData("-0.07", "0.29", false)]
    [InlineData("33.781", "42.44", true)]
    [InlineData("33.78", "42.441", true)]
    [InlineData("33.7800001", "42.44", true)]
    [InlineData("33.78", "42.4399999", true)]
    public void A_coarse_point_has_two_decimals(string latitude, string longitude, bool isFine)
        => Assert.Equal(isFine ? 1 : 0, RuleCase.CountOf("DSR4005", $$"""
            incidents:
              attack: { name: The attack, precision: country, location: { lat: {{latitude}}, lon: {{longitude}} }, sources: [wire] }
            """));

    // Of more records than these nobody is asked.
    [Theory]
    [InlineData(1, true)]
    [InlineData(255, true)]
    [InlineData(256, false)]
    [InlineData(300, false)]
    public void A_group_is_looked_for_among_so_many_above(int above, bool isFound)
        => Assert.Equal(isFound ? 1 : 0, RuleCase.CountOf("DSR5006", Chain("actors", "g", above) + """
            incidents:
              attack: { name: The attack, casualties: [{ harm: killed, count: 5, of: g0, source: wire }], sources: [wire] }
            tallies:
              sum: { name: The sum, includes: attack, counts: [{ what: killed, count: 4, of: top, source: wire }] }
            """));

    [Theory]
    [InlineData(1, true)]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void The_country_is_looked_for_among_so_many_places_above(int above, bool isFound)
        => Assert.Equal(isFound ? 1 : 0, RuleCase.CountOf("DSR4004", Chain("places", "p", above, "country: IQ") + """
            facilities:
              base: { name: A base, place: p0, location: { lat: 48.9, lon: 2.4 } }
            """));

    [Theory]
    [InlineData("paragraph 0", true)]
    [InlineData("paragraph 1", false)]
    [InlineData("Paragraph 2", false)]
    [InlineData("paragraph  2 ", false)]
    [InlineData("PARAGRAPH 3", true)]
    [InlineData("paragraph 00", true)]
    [InlineData("paragraph -1", false)]
    [InlineData("paragraph 1-9", false)]
    [InlineData("page 9", false)]
    [InlineData("9", false)]
    public void A_paragraph_lies_between_the_first_and_the_last(string locator, bool isBeyond)
        => Assert.Equal(
            isBeyond ? 1 : 0,
            CheckedSeeds.Check(
                ("seeds/wire.txt", "One.\n\nTwo,\nstill two.\n"),
                ("seeds/a.yaml", $$"""
                    sources:
                      quoted: { name: A quoted report, published: 2023, document: wire.txt }
                    incidents:
                      attack: { name: The attack, date: { value: 2023-01-01, source: quoted, locator: "{{locator}}" } }
                    """)).Count(m => m.Contains("DSR6011", StringComparison.Ordinal)));

    // Each is the count of a day; what is said of the last names the one that it is held against.
    [Theory]
    [InlineData("60, 70, 65", "'second' said 70")]
    [InlineData("70, 60, 65", "'first' said 70")]
    [InlineData("60, 70+, 65", "'second' said at least 70")]
    [InlineData("60, 60, 59", "'first' said 60")]
    [InlineData("60, ~70, 59", "'first' said 60")]
    [InlineData("60, 50..70, 59", "'first' said 60")]
    [InlineData("60, dozens, 59", "'first' said 60")]
    [InlineData("60, 70, 70", null)]
    [InlineData("60, 70, ~65", null)]
    [InlineData("70, 40 revises, 50", null)]
    [InlineData("70, 40 revises, 39", "'second' said 40")]
    [InlineData("70, 40 revised, 39", "'second' said 40")]
    [InlineData("60, 70 denies, 65", null)]
    [InlineData("60, 70 withdrawn, 65", null)]
    [InlineData("60, 70, 65 revises", null)]
    public void A_tally_is_held_against_the_highest_of_those_before(string counts, string? against)
    {
        string[] ids = ["first", "second", "third"];
        string seed = "tallies:\n" + string.Concat(counts.Split(", ").Select((count, i) =>
        {
            string[] words = count.Split(' ');
            string marks = words.Length == 1 ? "" : words[1] is "revised" or "withdrawn" ? $"stage: {words[1]}, " : $"stance: {words[1]}, ";
            return $"  {ids[i]}: {{ name: N{i}, window: 2023-10-17/.., asOf: 2023-11-0{i + 1}, counts: [{{ what: attacks, count: {words[0]}, {marks}source: wire }}] }}\n";
        }));
        Assert.Equal(against is not null, RuleCase.MessagesOf("DSR5007", seed).Any(m => m.Contains("seeds/case.yaml(4,", StringComparison.Ordinal)));
        if (against is not null)
            Assert.Contains(RuleCase.MessagesOf("DSR5007", seed), m => m.StartsWith("seeds/case.yaml(4,", StringComparison.Ordinal) && m.Contains(against, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("of: army", "of: army", true)]
    [InlineData("of: army", "of: militia", false)]
    [InlineData("of: army", "harm: injured, of: army", false)]
    [InlineData("of: army", "", false)]
    [InlineData("", "", true)]
    [InlineData("severity: serious", "severity: serious", true)]
    [InlineData("severity: serious", "severity: minor", false)]
    [InlineData("severity: serious", "", false)]
    [InlineData("nationality: IQ", "nationality: IQ", true)]
    [InlineData("nationality: IQ", "nationality: SY", false)]
    [InlineData("nationality: IQ", "", false)]
    [InlineData("covers: part", "", false)]
    [InlineData("covers: part", "covers: part", false)]
    [InlineData("covers: all", "", true)]
    [InlineData("rank: normal", "", false)]
    public void One_report_of_a_group_is_preferred(string first, string second, bool areTwo)
        => Assert.Equal(areTwo ? 1 : 0, RuleCase.CountOf("DSR6006", $$"""
            incidents:
              attack:
                name: The attack
                casualties:
                  - { {{Preferred("harm: killed", first)}}, count: 5, by: army }
                  - { {{Preferred("harm: killed", second)}}, count: 5, by: militia }
                sources: [wire]
            """));

    [Theory]
    [InlineData("of: army", "of: army", true)]
    [InlineData("of: army", "of: militia", false)]
    [InlineData("of: army", "what: injured, of: army", false)]
    [InlineData("of: army", "", false)]
    public void One_count_of_a_tally_is_preferred(string first, string second, bool areTwo)
        => Assert.Equal(areTwo ? 1 : 0, RuleCase.CountOf("DSR6006", $$"""
            tallies:
              sum:
                name: The sum
                counts:
                  - { {{Preferred("what: killed", first)}}, count: 5, by: army }
                  - { {{Preferred("what: killed", second)}}, count: 5, by: militia }
            """));

    private static string Preferred(string about, string marks)
    {
        string all = marks.Contains(about[..5], StringComparison.Ordinal) ? marks : marks.Length == 0 ? about : about + ", " + marks;
        return all.Contains("rank", StringComparison.Ordinal) ? all : all + ", rank: preferred";
    }

    private static bool IsDisputed(string field, string mine, string other)
        => RuleCase.CountOf("DSR6008", Disputed(field, mine, other)) switch { 0 => false, 1 => true, int more => throw new InvalidOperationException($"{more} messages") };

    private static string Disputed(string field, string mine, string other) => $$"""
        incidents:
          attack:
            name: The attack
            participants: [{ actor: militia, role: attacker }]
            claims:
              - { about: {{field}}, value: {{mine}}, by: militia, source: wire }
              - { about: {{field}}, value: {{other}}, by: army, source: wire }
            sources: [wire]
        """;

    /// <summary>A record below so many others, the last of which is called top.</summary>
    private static string Chain(string kind, string id, int above, string last = "")
        => kind + ":\n" + string.Concat(Enumerable.Range(0, above).Select(i => $"  {id}{i}: {{ name: N{i}, partOf: {(i + 1 == above ? "top" : id + (i + 1))} }}\n"))
            + $"  top: {{ name: The top{(last.Length == 0 ? "" : ", " + last)} }}\n";

    private static TheoryData<string, bool> Table(string vocabulary, string yes, string no)
    {
        var table = new TheoryData<string, bool>();
        foreach (string term in yes.Split(' '))
            table.Add(term, true);
        foreach (string term in no.Split(' '))
            table.Add(term, false);

        Assert.Equal(
            ModelLoader.BuiltIn.Vocabulary(vocabulary).Terms.Select(t => t.Name).Order(StringComparer.Ordinal),
            table.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
        return table;
    }
}
