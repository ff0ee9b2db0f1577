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
            """, "The tally says 8 injured, and the incidents that it includes come to at least 9.");
        RuleCase.IsQuiet("DSR5006", """
            incidents:
              one: { name: One, casualties: [{ harm: injured, count: 5+, of: army, source: wire }], sources: [wire] }
              two: { name: Two, casualties: [{ harm: injured, count: several, of: army, source: wire }], sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two], counts: [{ what: injured, count: ~5, of: army, source: wire }] }
            """);
    }

    [Fact]
    public void A_tally_of_fewer_attacks_than_it_includes()
    {
        RuleCase.Fires("DSR5006", """
            incidents:
              one: { name: One, sources: [wire] }
              two: { name: Two, sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two], counts: [{ what: attacks, count: «1», source: wire }] }
            """, "The tally says 1 attacks, and the incidents that it includes come to at least 2.");
        RuleCase.IsQuiet("DSR5006", """
            incidents:
              one: { name: One, sources: [wire] }
              two: { name: Two, sources: [wire] }
            tallies:
              sum: { name: The sum, includes: [one, two], counts: [{ what: attacks, count: ~66, source: wire }] }
            """);
    }

    [Fact]
    public void A_later_tally_below_an_earlier_one()
    {
        RuleCase.Fires("DSR5007", """
            tallies:
              first: { name: First, against: army, window: 2023-10-17/2023-11-01, asOf: 2023-11-01, counts: [{ what: injured, count: 62+, source: wire }] }
              later: { name: Later, against: army, window: 2023-10-17/2023-11-21, asOf: 2023-11-21, counts: [{ what: injured, count: «60», source: wire }] }
            """, "The tally says 60 injured, and the earlier one 'first' said at least 62: see seeds/case.yaml(2,122). If it was corrected, say 'stance: revises'.");
        RuleCase.IsQuiet("DSR5007", """
            tallies:
              first: { name: First, against: army, window: 2023-10-17/2023-11-01, asOf: 2023-11-01, counts: [{ what: injured, count: 62+, source: wire }] }
              later: { name: Later, against: army, window: 2023-10-17/2023-11-21, asOf: 2023-11-21, counts: [{ what: injured, count: 60, stance: revises, source: wire }] }
              other: { name: Other, against: militia, window: 2023-10-17/2023-11-21, asOf: 2023-11-21, counts: [{ what: injured, count: 3, source: wire }] }
            """);
    }
}
