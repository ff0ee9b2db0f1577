using Dossier.Compiler.Tests.Reading;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>What the reports of an incident come to. The arithmetic itself is tested beside it; here, that records hand it over.</summary>
public class CountingTests
{
    [Fact]
    public void A_severity_and_a_nationality_are_parts_that_do_not_add_up()
        => Assert.Equal(["8+", "unknown"], World.Built.Run("print(Incidents.MissileAttack.Injured.Notation); print(Incidents.MissileAttack.Killed);"));

    [Fact]
    public void A_part_raises_the_low_figure_groups_add_up_and_what_is_deprecated_does_not_count()
        // At least 5 of the militia, 7 of them of its brigades: at least 7; and 3 civilians.
        => Assert.Equal(["10+"], World.Built.Run("print(Incidents.Strike.Killed.Notation);"));

    [Fact]
    public void A_word_stays_a_word_until_a_policy_is_named()
        => Assert.Equal(
            ["several", "", "unknown"],
            World.Built.Run(
                """
                var captured = Incidents.Strike.CountOf(Harm.Captured);
                print(captured);
                print(captured.Low);
                print(Incidents.Strike.CountOf(Harm.Missing));
                """));

    [Fact]
    public void Nobody_says_is_unknown_and_none_is_none()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
            """
            actors: { a: A, b: { name: B, partOf: a } }
            incidents:
              silent: Silent
              none: { name: None, casualties: [{ harm: killed, count: none }, { harm: injured, count: unknown }] }
              preferred: { name: Preferred, casualties: [{ harm: killed, count: 5, rank: preferred }, { harm: killed, count: 9 }] }
              partly: { name: Partly, casualties: [{ harm: killed, count: 5+, of: a }, { harm: killed, count: 9, of: a, covers: part }] }
              combined: { name: Combined, casualties: { harm: killed-or-injured, count: 4 } }
              withdrawn: { name: Withdrawn, casualties: [{ harm: killed, count: 5, stage: withdrawn }, { harm: killed, count: 2 }] }
            """));

        Assert.Equal(
            ["unknown/unknown", "none/unknown", "5/unknown", "9+/unknown", "2/unknown"],
            built.Run(
                """
                foreach (var i in new[] { Incidents.Silent, Incidents.None, Incidents.Preferred, Incidents.Partly, Incidents.Withdrawn })
                    print(i.Killed.Notation + "/" + i.Injured.Notation);
                """));
        // Killed or injured, four together: no more than four of either.
        Assert.Equal(["True", "True"], built.Run("print(Incidents.Combined.Killed.High is null or 4); print(Incidents.Combined.Killed.Low is null or 0);"));
    }

    [Fact]
    public void Reports_that_are_known_to_be_partial_leave_the_high_end_open()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
            """
            actors: { a: A, b: B }
            incidents:
              groups: { name: Groups, incomplete: [casualties], casualties: [{ harm: killed, count: 5, of: a }, { harm: killed, count: ~3, of: b }] }
              all: { name: All, incomplete: casualties, casualties: [{ harm: killed, count: 9 }, { harm: killed, count: 5, of: a }, { harm: injured, count: 2, of: a }] }
              nobody: { name: Nobody, incomplete: casualties, casualties: [{ harm: killed, count: none, of: a }, { harm: killed-or-injured, count: 4, of: b }] }
              word: { name: Word, incomplete: casualties, casualties: [{ harm: killed, count: several, of: a }, { harm: injured, count: possibly 2, of: a }] }
              other: { name: Other, incomplete: participants, casualties: [{ harm: killed, count: 5, of: a }] }
            """));

        Assert.Equal(
            ["~8+/unknown/~8+", "9/2+/11+", "unknown/unknown/4+", "several/possibly 2+/possibly 2+", "5/unknown/5+"],
            built.Run(
                """
                foreach (var i in new[] { Incidents.Groups, Incidents.All_2, Incidents.Nobody, Incidents.Word, Incidents.Other })
                    print(i.Killed.Notation + "/" + i.Injured.Notation + "/" + i.CountOf(Harm.KilledOrInjured).Notation);
                """));
    }

    [Fact]
    public void Disagreements_are_contradictions_and_silences()
        => Assert.Equal(
            [
                "injured Silence injured: not mentioned by US Central Command.",
                "0",
                "0",
            ],
            World.Built.Run(
                """
                foreach (var d in Incidents.Drones.Disagreements) print(d.Field + " " + d.Kind + " " + d.Description);
                print(Incidents.MissileAttack.Disagreements.Count(d => d.Field == "injured"));
                print(Incidents.Undated.Disagreements.Count);
                """));

    /// <summary>Reports of an incident, what they come to, and what is listed as a disagreement.</summary>
    public static TheoryData<string, string, string> Reports => new()
    {
        { "{ harm: killed-or-injured, count: 9 }", "<=9 <=9 9", "" },
        { "{ harm: killed-or-injured, count: none }", "none none none", "" },
        { "{ harm: killed, count: 3, of: a }, { harm: killed, count: 2, nationality: PH, of: a }, { harm: killed, count: 1, nationality: VN, of: a }", "3 unknown 3+", "" },
        { "{ harm: killed, count: 2, nationality: PH, of: a, by: c }, { harm: killed, count: 1, nationality: VN, of: a, by: c }", "3+ unknown 3+", "" },
        { "{ harm: killed, count: 2, nationality: PH, by: b, source: w }, { harm: killed, count: 1, nationality: VN, by: c, source: v }", "2+ unknown 2+", "" },
        { "{ harm: killed, count: 3, of: a }, { harm: killed, count: 2, nationality: PH, of: a }, { harm: killed, count: 2, nationality: VN, of: a }", "4+ unknown 4+",
            "killed of A: 3 (W) against 2 of nationality PH (W) against 2 of nationality VN (W)." },
        { "{ harm: killed, count: 5 }, { harm: killed, count: 50 }", "5..50 unknown 5+", "killed: 5 (W) against 50 (W)." },
        { "{ harm: killed, count: 5 }, { harm: killed, count: 50, stage: updated }", "50 unknown 50+", "" },
        { "{ harm: killed, count: 1 }, { harm: injured, count: 7, severity: serious, covers: total }, { harm: killed, stance: omits, by: b }", "1 7 8+", "killed: 1 (W); not mentioned by B." },
        { "{ harm: missing, count: 1, by: b }, { harm: missing, count: 2, by: c }", "unknown unknown unknown", "missing: 1 (B) against 2 (C)." },
        { "{ harm: killed-or-injured, count: 5, by: b }, { harm: killed-or-injured, count: 9, by: c }", "<=9 <=9 5..9", "killed or injured: 5 (B) against 9 (C)." },
        { "{ harm: killed-or-injured, count: 6 }, { harm: killed, count: 3 }, { harm: injured, count: 4 }", "3 4 7+", "killed or injured: 6 (W) against 3 killed (W) against 4 injured (W)." },
        { "{ harm: killed, count: 4, stance: suggests }", "possibly 4 unknown possibly 4+", "" },
        { "{ harm: killed, count: '?..4182..?', of: a }, { harm: killed, count: 0..4182..4182 }", "0..4182..4182 unknown unknown", "" },

        // Other nationalities, severities and harms.
        { "{ harm: injured, count: 10 }, { harm: injured, count: 3, severity: serious }, { harm: injured, count: 2, severity: critical }, { harm: injured, count: 5, severity: non-serious }", "unknown 10 10+", "" },
        { "{ harm: injured, count: 3, severity: serious }, { harm: injured, count: 2, severity: critical }, { harm: injured, count: 5, severity: non-serious }", "unknown 8+ 8+", "" },
        { "{ harm: injured, count: 7 }, { harm: injured, count: 3, severity: serious }, { harm: injured, count: 5, severity: non-serious }", "unknown 8+ 8+",
            "injured: 7 (W) against 3 serious (W) against 5 non-serious (W)." },
        { "{ harm: injured, count: 4, nationality: IQ, by: b }, { harm: injured, count: 2, nationality: SY, by: b }, { harm: injured, count: 1, nationality: US, by: b }", "unknown 7+ 7+", "" },
        { "{ harm: injured, count: 4, nationality: IQ, by: b, source: w }, { harm: injured, count: 2, nationality: SY, by: c, source: v }", "unknown 4+ 4+", "" },
        { "{ harm: killed, count: none }, { harm: killed, count: 1, nationality: PH }", "1+ unknown 1+", "killed: none (W) against 1 of nationality PH (W)." },
        { "{ harm: killed, count: ~10, of: a }, { harm: killed, count: 7, nationality: PH, of: a }, { harm: killed, count: 6, nationality: VN, of: a }", "13+ unknown 13+",
            "killed of A: about 10 (W) against 7 of nationality PH (W) against 6 of nationality VN (W)." },
        { "{ harm: killed, count: 10+, of: a }, { harm: killed, count: 7, nationality: PH, of: a }, { harm: killed, count: 6, nationality: VN, of: a }", "13+ unknown 13+", "" },

        // Other counts of both together, and what nobody stands by.
        { "{ harm: killed-or-injured, count: ~9 }", "<=~9 <=~9 ~9", "" },
        { "{ harm: killed-or-injured, count: 5..9, of: a }", "<=9 <=9 5..9", "" },
        { "{ harm: killed-or-injured, count: 9+ }", "unknown unknown 9+", "" },
        { "{ harm: killed-or-injured, count: 9, of: a }, { harm: killed, count: 2, of: a }", "2 <=9 9", "" },
        { "{ harm: killed-or-injured, count: 9, stage: withdrawn }", "unknown unknown unknown", "" },
        { "{ harm: killed-or-injured, count: 9, by: b, stance: denies }", "unknown unknown unknown", "" },
        { "{ harm: killed-or-injured, count: 9, rank: deprecated }, { harm: killed, count: 2 }", "2 unknown 2+", "" },

        // One voice that contradicts itself, or does not.
        { "{ harm: injured, count: 5, by: b }, { harm: injured, count: 50, by: b }", "unknown 5..50 5+", "injured: 5 (B) against 50 (B)." },
        { "{ harm: injured, count: 5, source: w }, { harm: injured, count: 50, source: w, stance: revises }", "unknown 50 50+", "" },
        { "{ harm: killed, count: 5 }, { harm: killed, count: 50, stage: withdrawn }", "5 unknown 5+", "" },
        { "{ harm: killed, count: 5 }, { harm: killed, count: 3..7 }", "3..7 unknown 3+", "" },

        // Best figures without a range.
        { "{ harm: killed, count: '?..12..?' }, { harm: killed, count: 3, of: a }", "3..12..? unknown 3+", "" },
        { "{ harm: injured, count: '?..7..?' }", "unknown ?..7..? unknown", "" },

        // Silences name what is not mentioned.
        { "{ harm: injured, count: 8, by: b }, { harm: injured, stance: omits, by: c }", "unknown 8 8+", "injured: 8 (B); not mentioned by C." },
        { "{ harm: killed, count: 2, nationality: PH, by: b }, { harm: killed, stance: omits, by: c }", "2+ unknown 2+", "killed: 2 of nationality PH (B); not mentioned by C." },
        { "{ harm: captured, count: several, of: a, by: b }, { harm: captured, of: a, stance: omits, by: c }", "unknown unknown unknown", "captured of A: several (B); not mentioned by C." },
    };

    // All of them in one project, in YAML and in JSON: to compile one for each would be most of what the tests take.
    private static readonly Lazy<string[]> Counted = new(static () =>
    {
        string all = "incidents:\n" + string.Concat(Reports.Select((row, number) => $"  FORM-{number}: {{ name: X, sources: w, casualties: [{row[0]}] }}\n"));
        return BuiltProject.Of(new SeedProject()
            .Seed("seeds/a.yaml",
                """
                actors: { a: A, b: B, c: C }
                sources: { w: { name: W, published: 2023 }, v: { name: V, published: 2023 } }
                """)
            .Seed("seeds/b.yaml", all.Replace("FORM", "yaml", StringComparison.Ordinal))
            .Seed("seeds/c.json", JsonSeed.Of(all.Replace("FORM", "json", StringComparison.Ordinal))))
            .Run(
                """
                foreach (var x in Incidents.All)
                    print($"{x.Id}: {x.Killed:S} {x.Injured:S} {x.CountOf(Harm.KilledOrInjured):S}: {string.Join("|", x.Disagreements)}");
                """);
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public void Reports_in_seeds_come_to_counts(string reports, string counts, string disagreements)
    {
        int number = Reports.TakeWhile(row => (string)row[0] != reports).Count();

        Assert.Contains($"yaml-{number}: {counts}: {disagreements}", Counted.Value);
        Assert.Contains($"json-{number}: {counts}: {disagreements}", Counted.Value);
    }

    [Fact]
    public void Those_who_are_among_the_others_are_not_counted_twice()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
            """
            actors: { us: US, forces: { name: Forces, partOf: us }, spokesman: Spokesman, desk: Desk }
            incidents:
              total:
                name: A total, and the US personnel among it
                casualties:
                  - { harm: injured, count: 10, by: desk }
                  - { harm: injured, count: 4, of: us, by: spokesman }
                  - { harm: injured, count: 2, of: us, covers: part, nationality: US, severity: serious, by: spokesman }
                  - { harm: injured, count: 3, of: forces, by: desk }
              at-least: { name: Fewer than those, casualties: [{ harm: injured, count: 3+, by: desk }, { harm: injured, count: 4, of: us, by: spokesman }] }
              groups: { name: Groups alone, casualties: [{ harm: injured, count: 4, of: us }, { harm: injured, count: 3, of: forces }, { harm: injured, count: 2, of: desk }] }
            """));

        Assert.Equal(
            ["10", "0", "4+", "6"],
            built.Run(
                """
                print(Incidents.Total.Injured.Notation);
                print(Incidents.Total.Disagreements.Count);
                print(Incidents.AtLeast.Injured.Notation);
                print(Incidents.Groups.Injured.Notation);
                """));
    }

    [Fact]
    public void What_a_speaker_revised_or_took_back_contradicts_nobody()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
            """
            actors: { a: A, b: B }
            incidents:
              revised:
                name: Revised
                date: { value: 2023-11-21, by: b }
                casualties:
                  - { harm: killed, count: 3, by: a, stage: confirmed, said: 2023-11-21 }
                  - { harm: killed, count: 5, by: a, stance: revises, said: 2023-11-22 }
                  - { harm: killed, count: 5, by: b }
                claims:
                  - { about: date, value: 2023-11-22, by: a }
                  - { about: date, value: 2023-11-21, by: a, stance: revises }
                  - { about: outcome, value: failed, by: a }
                  - { about: outcome, by: a, stance: retracts }
                  - { about: outcome, value: succeeded, by: b }
              not-before:
                name: Not before
                casualties:
                  - { harm: killed, count: 3, by: a, said: 2023-11-22 }
                  - { harm: killed, count: 5, by: a, stance: revises, said: 2023-11-21 }
                claims:
                  - { about: date, value: 2023-11-22, by: a, said: 2023-11-22 }
                  - { about: date, value: 2023-11-21, by: a, stance: revises, said: 2023-11-21 }
                  - { about: date, value: 2023-11-21, by: b }
                  - { about: kind, value: attack, by: a, rank: preferred }
                  - { about: kind, value: riot, by: a, stage: updated }
                  - { about: kind, value: riot, by: b }
            """));

        Assert.Equal(
            [
                "5", "0", "3..5", "date: 2023-11-22 (A) against 2023-11-21 (A) against 2023-11-21 (B).",
                "kind: attack (A) against riot (A) against riot (B).", "killed: 3 (A) against 5 (A).",
            ],
            built.Run(
                """
                print(Incidents.Revised.Killed.Notation);
                print(Incidents.Revised.Disagreements.Count);
                print(Incidents.NotBefore.Killed.Notation);
                foreach (var d in Incidents.NotBefore.Disagreements) print(d.Description);
                """));
    }

    [Fact]
    public void Claims_that_contradict_each_other_are_disagreements_of_any_record()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
            """
            actors:
              a: { name: A, country: { value: IQ, by: b }, claims: [{ about: country, value: SY, by: c }, { about: died, by: b, stance: omits }, { about: aliases, value: X, by: b }, { about: aliases, value: Y, by: c }] }
              b: B
              c: C
            """));

        Assert.Equal(
            ["country Contradiction", "died Silence", "2"],
            built.Run(
                """
                foreach (var d in Actors.A.Disagreements) print(d.Field + " " + d.Kind);
                print(Actors.A.ClaimsAbout(ActorField.Country).Count);
                """));
    }
}
