namespace Dossier.Compiler.Tests.Checking;

public class CountRuleTests
{
    [Fact]
    public void A_tally_below_the_incidents_that_it_includes()
    {
        RuleCase.Fires("DSR5006", """
            incidents:
              one: { name: One, casualties: [{ harm: injured, count: 5+, of: army, source: wire }], sources: [wire] }
              two: { name: Two, casualties: [{ harm: injured, count: 4, of: army, source: wire }], sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two], counts: [{ what: injured, count: «8», of: army, source: wire }] }
            """, "The tally says 8 for 'injured', but the incidents that it includes add up to at least 9. Correct the figure, or what it includes.");
        RuleCase.IsQuiet("DSR5006", """
            incidents:
              one: { name: One, casualties: [{ harm: injured, count: 5+, of: army, source: wire }], sources: [wire] }
              two: { name: Two, casualties: [{ harm: injured, count: several, of: army, source: wire }], sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two], counts: [{ what: injured, count: ~5, of: army, source: wire }] }
            """);
    }

    [Fact]
    public void A_tally_below_what_the_reports_come_to_when_they_are_brought_together()
    {
        RuleCase.Fires("DSR5006", """
            actors:
              unit: { name: A unit, partOf: army }
            incidents:
              one:
                name: One
                casualties:
                  - { harm: killed, count: 2, of: unit, source: wire }
                  - { harm: injured, count: 3, of: army, source: wire }
                sources: [wire]
            tallies:
              sum: { name: The sum, includes: [one], counts: [{ what: killed-or-injured, count: «4», of: army, source: wire }] }
            """, "The tally says 4 for 'killed-or-injured', but the incidents that it includes add up to at least 5. Correct the figure, or what it includes.");
        RuleCase.IsQuiet("DSR5006", """
            incidents:
              preferred:
                name: One
                casualties:
                  - { harm: killed, count: 2, of: army, by: army, source: wire, rank: preferred }
                  - { harm: killed, count: 9, of: army, by: militia, source: wire }
                  - { harm: killed, count: 7, of: militia, by: militia, source: wire }
                sources: [wire]
              soft: { name: Two, casualties: [{ harm: killed, count: ~9+, of: army, source: wire }], sources: [wire] }
            tallies:
              army: { name: Of the army, includes: [preferred, soft], counts: [{ what: killed, count: 2, of: army, source: wire }] }
              against: { name: Of those attacked, against: army, includes: [preferred], counts: [{ what: killed, count: 2, source: wire }] }
              denied: { name: Denied, includes: [preferred], counts: [{ what: killed, count: 1, of: army, stance: denies, by: army, source: wire }] }
            """);
    }

    [Fact]
    public void A_tally_of_fewer_attacks_than_it_includes()
    {
        RuleCase.Fires("DSR5006", """
            incidents:
              one: { name: One, kind: drone-attack, sources: [wire] }
              two: { name: Two, kind: rocket-or-mortar-attack, sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two], counts: [{ what: attacks, count: «1», source: wire }] }
            """, "The tally says 1 for 'attacks', but the incidents that it includes add up to at least 2. Correct the figure, or what it includes.");
        RuleCase.IsQuiet("DSR5006", """
            incidents:
              one: { name: One, kind: drone-attack, sources: [wire] }
              two: { name: Two, kind: rocket-or-mortar-attack, sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two], counts: [{ what: attacks, count: ~66, source: wire }] }
            """);
    }

    [Fact]
    public void What_is_no_attack_or_stands_twice_makes_no_tally_larger()
        => RuleCase.IsQuiet("DSR5006", """
            incidents:
              one: { name: One, kind: drone-attack, sources: [wire] }
              part: { name: A part of it, kind: drone-attack, partOf: one, sources: [wire] }
              again: { name: The same again, kind: drone-attack, possiblySameAs: one, sources: [wire] }
              gone: { name: It never was, kind: drone-attack, status: retracted, reason: Made up., sources: [wire] }
              threat: { name: A threat, kind: threat, sources: [wire] }
              words: { name: A statement, kind: statement, sources: [wire] }
              untold: { name: Of a kind that is not told, sources: [wire] }
            tallies:
              attacks: { name: Attacks, includes: [one, one, part, again, gone, threat, words, untold], counts: [{ what: attacks, count: 1, source: wire }] }
              strikes: { name: Strikes, includes: [one, threat], counts: [{ what: strikes, count: none, source: wire }] }
              other: { name: Launches, includes: [one, part], counts: [{ what: launches, count: 1, source: wire }] }
            """);

    [Theory]
    [InlineData("strikes", "air-strike", 2)]
    [InlineData("incidents", "protest", 2)]
    public void Strikes_and_incidents_are_counted_as_attacks_are(string what, string kind, int parts)
        => RuleCase.Fires("DSR5006", $$"""
            incidents:
              one: { name: One, kind: {{kind}}, sources: [wire] }
              two: { name: Two, kind: {{kind}}, clarity: aggregate, sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two], counts: [{ what: {{what}}, count: «1», source: wire }] }
            """, $"The tally says 1 for '{what}', but the incidents that it includes add up to at least {parts}. Correct the figure, or what it includes.");

    [Fact]
    public void A_low_figure_above_the_high_one_in_an_aggregate()
    {
        RuleCase.Fires("DSR5008", """
            incidents:
              attacks: { name: Attacks, clarity: aggregate, casualties: [{ harm: killed, count: «9..5», source: wire }], sources: [wire] }
            """, "'9..5' is kept as words and gives no number: the low figure 9 is above the high figure 5. To count it, put the low figure first.");
        RuleCase.IsQuiet("DSR5008", """
            incidents:
              attacks: { name: Attacks, clarity: aggregate, casualties: [{ harm: killed, count: 5..9 (nine or five), source: wire }], sources: [wire] }
              attack: { name: Attack, clarity: individual, casualties: [{ harm: killed, count: unknown (9..5), source: wire }], sources: [wire] }
            """);
    }

    [Theory]
    [InlineData("clarity: { value: aggregate, source: wire }, casualties: [{ harm: killed, count: «9..5..7 (as the table has it)», source: wire }]", "9..5..7")]
    [InlineData("casualties: [{ harm: killed, count: «9..5», source: wire }], clarity: aggregate", "9..5")]
    public void An_aggregate_is_one_in_whatever_form_it_says_so(string fields, string figures)
    {
        string text = fields.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        RuleCase.IsSaid("DSR5008", $"incidents:\n  attacks: {{ name: Attacks, {text}, sources: [wire] }}");
        RuleCase.IsSaid($"'{figures}' is kept", $"incidents:\n  attacks: {{ name: Attacks, {text}, sources: [wire] }}");
        RuleCase.IsNotSaid("DSR5002", $"incidents:\n  attacks: {{ name: Attacks, {text}, sources: [wire] }}");
    }

    [Fact]
    public void In_any_other_record_it_is_an_error()
    {
        RuleCase.Fires("DSR5002", """
            incidents:
              attack: { name: The attack, clarity: individual, casualties: [{ harm: killed, count: «9..5», source: wire }], sources: [wire] }
            """, "'9..5' is not a valid count: the low figure 9 is above the high figure 5.");
        RuleCase.IsSaid("DSR5002", """
            incidents:
              attacks: { name: Attacks, clarity: aggregate, sources: [wire] }
              attack: { name: Attack, casualties: [{ harm: killed, count: 9..5, source: wire }], sources: [wire] }
            """);
    }

    [Fact]
    public void A_later_tally_below_an_earlier_one()
    {
        RuleCase.Fires("DSR5007", """
            tallies:
              first: { name: First, against: army, window: 2023-10-17/2023-11-01, asOf: 2023-11-01, counts: [{ what: injured, count: 62+, source: wire }] }
              later: { name: Later, against: army, window: 2023-10-17/2023-11-21, asOf: 2023-11-21, counts: [{ what: injured, count: «60», source: wire }] }
            """, "The tally says 60 for 'injured', but the earlier tally 'first' said at least 62: see seeds/case.yaml(2,122). If the figure was corrected, add 'stance: revises'.");
        RuleCase.IsQuiet("DSR5007", """
            tallies:
              first: { name: First, against: army, window: 2023-10-17/2023-11-01, asOf: 2023-11-01, counts: [{ what: injured, count: 62+, source: wire }] }
              later: { name: Later, against: army, window: 2023-10-17/2023-11-21, asOf: 2023-11-21, counts: [{ what: injured, count: 60, stance: revises, source: wire }] }
              week: { name: One week, against: army, window: 2023-10-17/2023-10-24, asOf: 2023-11-21, counts: [{ what: injured, count: 3, source: wire }] }
              loose: { name: Of no window, against: army, asOf: 2023-11-21, counts: [{ what: injured, count: 3, source: wire }] }
              looser: { name: Of none before, against: army, asOf: 2023-11-01, counts: [{ what: injured, count: 5, source: wire }] }
              last: { name: Last, against: army, window: 2023-10-17/2023-11-22, asOf: 2023-11-22, counts: [{ what: injured, count: 61, source: wire }] }
              syria: { name: In Syria, against: army, places: far, window: 2023-10-17/2023-11-21, asOf: 2023-11-21, counts: [{ what: injured, count: 3, source: wire }] }
              other: { name: Other, against: militia, window: 2023-10-17/2023-11-21, asOf: 2023-11-21, counts: [{ what: injured, count: 3, source: wire }] }
            places:
              far: { name: Far away }
            """);
    }

    [Fact]
    public void A_tally_is_held_against_the_highest_that_certainly_came_before()
        => RuleCase.Fires("DSR5007", """
            tallies:
              first: { name: First, against: army, window: 2023-10-17/.., asOf: 2023-11-01, counts: [{ what: attacks, count: 60, source: wire }] }
              vague: { name: Vague, against: army, window: 2023-10-17/.., asOf: 2023-11-10, counts: [{ what: attacks, count: dozens, source: wire }] }
              later: { name: Later, against: army, window: 2023-10-17/.., asOf: 2023-11-21, counts: [{ what: attacks, count: «55», source: wire }] }
            """, "The tally says 55 for 'attacks', but the earlier tally 'first' said 60: see seeds/case.yaml(2,114). If the figure was corrected, add 'stance: revises'.");

    // Whoever walked to the end would find the last group above each of them. It is found above those that are near it, and no further.
    [Fact]
    public void Groups_in_a_chain_of_thousands_are_not_walked_to_its_end_for_each_tally()
    {
        const int Length = 20_000;
        const int Tallies = 500;
        const int Near = 255;
        string seed = "actors:\n" + string.Concat(Enumerable.Range(0, Length).Select(i => $"  g{i}: {{ name: G {i}, partOf: g{i + 1} }}\n")) + $"  g{Length}: {{ name: The last }}\n"
            + "incidents:\n" + string.Concat(Enumerable.Range(Length - Tallies, Tallies).Select(i => $"  i{i}: {{ name: I {i}, casualties: [{{ harm: killed, count: 5, of: g{i}, source: wire }}], sources: [wire] }}\n"))
            + "tallies:\n" + string.Concat(Enumerable.Range(Length - Tallies, Tallies).Select(i => $"  t{i}: {{ name: T {i}, includes: [i{i}], counts: [{{ what: killed, count: 4, of: g{Length}, source: wire }}] }}\n"));

        Assert.Equal(Near, RuleCase.CountOf("DSR5006", seed));
    }

    [Theory]
    [InlineData("count: 10, by: army", "count: 12, covers: part, by: army", 1, 0)]
    [InlineData("count: 10", "count: 12, covers: part", 1, 0)]
    [InlineData("count: 10, of: army", "count: several, of: army, covers: part", 0, 0)]
    [InlineData("count: none", "count: several, covers: part", 1, 0)]
    [InlineData("count: 10, by: army, rank: preferred", "count: 12, covers: part, by: militia", 1, 0)]
    [InlineData("count: 10, rank: preferred", "count: 12, of: militia", 1, 0)]
    [InlineData("count: 10, rank: preferred", "count: 12, nationality: PH", 1, 0)]
    [InlineData("count: 10, rank: preferred", "count: 12, by: militia", 0, 0)]
    [InlineData("count: 10, by: army", "count: 12, covers: part, by: militia", 0, 1)]
    [InlineData("count: 10, by: army, stage: initial", "count: 12, covers: part, by: army, stage: updated", 0, 1)]
    [InlineData("count: 10, by: army", "count: 10, covers: part, by: army", 0, 0)]
    [InlineData("count: 10, by: army, rank: deprecated", "count: 12, covers: part, by: army", 0, 0)]
    [InlineData("count: 10+, by: army", "count: 12, covers: part, by: army", 0, 0)]
    public void A_part_that_is_more_than_its_whole(string whole, string part, int warnings, int contradictions)
    {
        string seed = $"incidents:\n  a: {{ name: A, sources: [wire], casualties: [{{ harm: killed, {whole} }}, {{ harm: killed, {part} }}] }}";

        Assert.Equal((warnings, contradictions), (RuleCase.CountOf("DSR5011", seed), RuleCase.CountOf("DSR6005", seed)));
    }
}
