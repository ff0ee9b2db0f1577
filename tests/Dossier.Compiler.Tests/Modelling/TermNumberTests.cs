using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>
/// The numbers of terms are in the programs of everybody who ever stored one. A new term is added here; a line that is changed
/// or removed breaks somebody.
/// </summary>
public class TermNumberTests
{
    private const string Numbers = """
        record-status: 1 active, 2 retracted, 3 superseded
        spelling: 1 alias, 2 transliteration, 3 former, 4 acronym, 5 weak
        stance: 1 asserts, 2 denies, 3 disputes, 4 suggests, 5 does-not-know, 6 omits, 7 threatens, 8 revises,
            9 retracts
        rank: 1 preferred, 2 normal, 3 deprecated
        stage: 1 initial, 2 updated, 3 confirmed, 4 revised, 5 withdrawn
        location-precision: 1 exact, 2 near, 3 second-order, 4 first-order, 5 fuzzy, 6 country, 7 sea-or-air
        actor-kind: 1 state, 2 armed-force, 3 security-force, 4 command, 5 agency, 6 militia, 7 rebel-group,
            8 coalition, 9 umbrella, 10 unnamed-group, 11 person, 12 office, 13 igo, 14 ngo, 15 media, 16 civilians,
            17 unidentified, 18 paramilitary
        facility-kind: 1 air-base, 2 base, 3 embassy, 4 consulate, 5 compound, 6 zone, 7 headquarters, 8 outpost,
            9 port, 10 depot, 11 other, 12 diplomatic-mission, 13 government-building
        place-kind: 1 country, 2 first-order, 3 second-order, 4 city, 5 town, 6 village, 7 area, 8 sea, 9 other
        incident-kind: 1 air-strike, 2 missile-attack, 3 rocket-or-mortar-attack, 4 drone-attack, 5 attack,
            6 drone-incursion, 7 ground-clash, 8 ied, 9 shooting, 10 assassination, 11 kidnapping, 12 sabotage,
            13 cyber-attack, 14 protest, 15 riot, 16 arrest, 17 force-movement, 18 presence, 19 threat, 20 statement,
            21 sanction, 22 agreement, 23 other
        outcome: 1 succeeded, 2 failed, 3 intercepted, 4 escaped, 5 unknown
        clarity: 1 individual, 2 aggregate
        participant-role: 1 attacker, 2 target, 3 victim, 4 intruder, 5 defender, 6 speaker, 7 addressee, 8 host,
            9 organiser, 10 participant, 11 witness, 12 other
        target-kind: 1 vehicle, 2 aircraft, 3 ship, 4 building, 5 infrastructure, 6 personnel, 7 other, 8 facility
        harm: 1 killed, 2 injured, 3 killed-or-injured, 4 missing, 5 captured
        coverage: 1 total, 2 part
        severity: 1 non-serious, 2 serious, 3 critical
        weapon-kind: 1 ballistic-missile, 2 cruise-missile, 3 missile, 4 rocket, 5 mortar, 6 artillery, 7 drone, 8 bomb,
            9 gunfire, 10 explosive-device, 11 vehicle, 12 other, 13 unknown
        damage-extent: 1 none, 2 minor, 3 major, 4 catastrophic, 5 unknown
        source-kind: 1 news-article, 2 photograph, 3 video, 4 press-release, 5 statement, 6 briefing, 7 post, 8 dataset,
            9 report, 10 reference, 11 other
        tally-measure: 1 attacks, 2 strikes, 3 launches, 4 interceptions, 5 sorties, 6 killed, 7 injured,
            8 killed-or-injured, 9 missing, 10 captured, 11 arrests, 12 displaced, 13 incidents, 14 other
        audience: 1 public, 2 partners, 3 internal
        """;

    [Fact]
    public void Every_term_has_the_number_that_it_was_given_for_good()
    {
        string[] expected = [.. Lines(Numbers)];
        string[] actual = [.. ModelLoader.BuiltIn.Vocabularies.SelectMany(v => v.Terms.Select(t => $"{v.Name} {t.Number} {t.Name}"))];

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void No_number_stands_twice_in_a_vocabulary_and_all_are_below_those_of_consumers()
        => Assert.All(ModelLoader.BuiltIn.Vocabularies, vocabulary =>
        {
            Assert.Equal(vocabulary.Terms.Length, vocabulary.Terms.Select(t => t.Number).Distinct().Count());
            Assert.All(vocabulary.Terms, t => Assert.InRange(t.Number, 1, 999));
        });

    private static IEnumerable<string> Lines(string table)
    {
        string vocabulary = "";
        foreach (string line in table.Split('\n'))
        {
            string terms = line;
            if (line.IndexOf(':') is var colon and > 0)
            {
                vocabulary = line[..colon];
                terms = line[(colon + 1)..];
            }

            foreach (string term in terms.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return $"{vocabulary} {term}";
        }
    }
}
