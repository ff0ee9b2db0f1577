using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>What the reports of an incident come to. The arithmetic itself is tested beside it; here, that records hand it over.</summary>
public class CountingTests
{
    [Fact]
    public void Two_reports_of_a_group_are_an_envelope()
        => Assert.Equal(["5..8", "unknown"], World.Built.Run("print(Incidents.MissileAttack.Injured.Notation); print(Incidents.MissileAttack.Killed);"));

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
    public void Disagreements_are_contradictions_and_silences()
        => Assert.Equal(
            [
                "injured Contradiction injured of US Central Command: 8 (Wire report) against 5 (Statement of the ministry).",
                "injured Silence injured: nothing said by US Central Command.",
                "0",
            ],
            World.Built.Run(
                """
                foreach (var d in Incidents.MissileAttack.Disagreements.Concat(Incidents.Drones.Disagreements)) print(d.Field + " " + d.Kind + " " + d.Description);
                print(Incidents.Undated.Disagreements.Count);
                """));

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
