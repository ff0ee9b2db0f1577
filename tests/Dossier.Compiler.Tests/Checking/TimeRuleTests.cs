namespace Dossier.Compiler.Tests.Checking;

public class TimeRuleTests
{
    [Fact]
    public void An_end_before_its_start()
    {
        RuleCase.Fires("DSR3003", """
            actors:
              old: { name: Old group, activeFrom: 2015, activeTo: «2010» }
            """, "The end '2010' is before the start '2015', in seeds/case.yaml(2,39). Correct one of the two dates.");
        RuleCase.IsQuiet("DSR3003", """
            actors:
              old: { name: Old group, activeFrom: 2015, activeTo: 2015 }
            """);
    }

    [Theory]
    [InlineData("2015~", "2014", false)]
    [InlineData("2015?", "2014", false)]
    [InlineData("2015", "2014~", false)]
    [InlineData("2015-06-03", "2015-06-01~", false)]
    [InlineData("2015-06-03", "2015-04~", false)]
    [InlineData("2015~", "2010", true)]
    [InlineData("2015-06-30", "2015-06-01~", true)]
    [InlineData("2015", "2014", true)]
    public void About_so_is_not_certainly_before(string from, string to, bool fires)
    {
        string seed = $"actors:\n  group: {{ name: A group, activeFrom: {from}, activeTo: {to} }}";
        if (fires)
            RuleCase.IsSaid("DSR3003", seed);
        else
            RuleCase.IsNotSaid("DSR3003", seed);
    }

    [Fact]
    public void An_office_that_ends_before_it_begins()
    {
        RuleCase.Fires("DSR3003", """
            actors:
              general: { name: A general, kind: person, roles: [{ office: Chief, from: 2020-05, to: «2020-04» }] }
            """, "The end '2020-04' is before the start '2020-05', in seeds/case.yaml(2,76). Correct one of the two dates.");
        RuleCase.IsQuiet("DSR3003", """
            actors:
              general: { name: A general, kind: person, roles: [{ office: Chief, from: 2020, to: 2020-04 }] }
            """);
    }

    [Fact]
    public void A_response_certainly_before_its_cause()
    {
        RuleCase.Fires("DSR3004", """
            incidents:
              attack: { name: The attack, date: 2023-11-21, sources: [wire] }
              answer: { name: The answer, date: 2023-11-20, inResponseTo: «attack», sources: [wire] }
            """, "'answer' (2023-11-20) responds to 'attack' (2023-11-21), but is dated before it: see seeds/case.yaml(2,37). Correct a date, or remove the relation.");
        RuleCase.IsQuiet("DSR3004", """
            incidents:
              attack: { name: The attack, date: 2023-11-21, sources: [wire] }
              answer: { name: The answer, date: 2023-11-21, inResponseTo: attack, sources: [wire] }
            """);
    }

    [Fact]
    public void A_response_an_hour_before_its_cause()
    {
        RuleCase.Fires("DSR3004", """
            incidents:
              attack: { name: The attack, date: 2023-11-21, time: "05:30", timeZone: Asia/Baghdad, sources: [wire] }
              answer: { name: The answer, date: 2023-11-21, time: "04:30", timeZone: Asia/Baghdad, follows: «attack», sources: [wire] }
            """, "'answer' (2023-11-21 04:30) follows 'attack' (2023-11-21 05:30), but is dated before it: see seeds/case.yaml(2,37). Correct a date, or remove the relation.");
        RuleCase.IsQuiet("DSR3004", """
            incidents:
              attack: { name: The attack, date: 2023-11-21, time: "05:30", timeZone: Asia/Baghdad, sources: [wire] }
              answer: { name: The answer, date: 2023-11-21, time: "04:30", timeZone: Europe/Paris, follows: attack, sources: [wire] }
            """);
    }

    [Fact]
    public void A_response_possibly_before_its_cause()
    {
        RuleCase.Fires("DSR3005", """
            incidents:
              attack: { name: The attack, date: 2023-11-21, sources: [wire] }
              answer: { name: The answer, date: 2023-11, follows: «attack», sources: [wire] }
            """, "'answer' (2023-11) follows 'attack' (2023-11-21), but may be earlier: see seeds/case.yaml(2,37). Give the dates more precisely, or remove the relation.");
        RuleCase.IsQuiet("DSR3005", """
            incidents:
              attack: { name: The attack, date: 2023-11-21, sources: [wire] }
              answer: { name: The answer, date: 2023-12, follows: attack, sources: [wire] }
            """);
    }

    [Fact]
    public void A_response_on_a_day_that_is_about_so()
        => RuleCase.Fires("DSR3005", """
            incidents:
              attack: { name: The attack, date: 2023-11-21~, sources: [wire] }
              answer: { name: The answer, date: 2023-11-20, inResponseTo: «attack», sources: [wire] }
            """, "'answer' (2023-11-20) responds to 'attack' (2023-11-21~), but may be earlier: see seeds/case.yaml(2,37). Give the dates more precisely, or remove the relation.");

    [Fact]
    public void A_source_published_before_the_event()
    {
        RuleCase.Fires("DSR3006", """
            incidents:
              attack: { name: The attack, date: 2023-11-24, sources: [«wire»] }
            """, "The source 'wire' was published on 2023-11-23, before the event of 2023-11-24: see seeds/basis.yaml(2,43). Correct one of the two dates.");
        RuleCase.IsQuiet("DSR3006", """
            incidents:
              attack: { name: The attack, date: 2023-11-23, sources: [wire] }
            """);
    }

    [Fact]
    public void A_report_from_a_source_that_was_published_before_the_event()
    {
        RuleCase.Fires("DSR3006", """
            incidents:
              attack: { name: The attack, date: 2023-11-24, casualties: [{ harm: killed, count: 5, source: «wire» }] }
            """, "The source 'wire' was published on 2023-11-23, before the event of 2023-11-24: see seeds/basis.yaml(2,43). Correct one of the two dates.");
        RuleCase.Fires("DSR3006", """
            incidents:
              attack: { name: The attack, date: 2023-11-24, casualties: [{ harm: killed, count: 5, source: wire }], sources: [«wire»] }
            """, "The source 'wire' was published on 2023-11-23, before the event of 2023-11-24: see seeds/basis.yaml(2,43). Correct one of the two dates.");
        RuleCase.IsQuiet("DSR3006", """
            incidents:
              attack: { name: The attack, date: 2023-11-24, casualties: [{ harm: killed, count: 5, stance: threatens, source: wire }], inResponseTo: { value: cause, source: wire } }
              cause: { name: The cause, date: 2023-11-22, sources: [wire] }
            """);
    }

    [Fact]
    public void Something_said_after_it_was_published()
    {
        RuleCase.Fires("DSR3007", """
            actors:
              speaker:
                name: A speaker
                claims:
                  - { about: name, statement: I am one., source: wire, said: «2023-11-24» }
            """, "This was said on 2023-11-24, but the source 'wire' was published earlier, on 2023-11-23: see seeds/basis.yaml(2,43). Correct one of the two dates.");
        RuleCase.IsQuiet("DSR3007", """
            actors:
              speaker:
                name: A speaker
                claims:
                  - { about: name, statement: I am one., source: wire, said: 2023-11-23 }
            """);
    }

    [Fact]
    public void Somebody_who_acts_after_death()
    {
        RuleCase.Fires("DSR3008", """
            actors:
              leader: { name: A leader, kind: person, died: 2020-01-03 }
            incidents:
              attack: { name: The attack, date: 2020-01-04, participants: [{ actor: «leader», role: attacker }], sources: [wire] }
            """, "'leader' died on 2020-01-03 and cannot take part as attacker on 2020-01-04: see seeds/case.yaml(2,49). Correct one of the two dates, or the participant.");
        RuleCase.IsQuiet("DSR3008", """
            actors:
              leader: { name: A leader, kind: person, died: 2020-01-03 }
            incidents:
              day: { name: The day itself, date: 2020-01-03, participants: [{ actor: leader, role: attacker }], sources: [wire] }
              grave: { name: Desecration, date: 2020-01-05, participants: [{ actor: leader, role: victim }], sources: [wire] }
              about: { name: On a day that is about so, date: 2020-01-05~, participants: [{ actor: leader, role: attacker }], sources: [wire] }
              untold: { name: Who did what is not told, date: 2020-01-05, participants: [leader], sources: [wire] }
            """);
    }

    [Fact]
    public void Somebody_who_acts_outside_the_active_period()
    {
        RuleCase.Fires("DSR3009", """
            actors:
              group: { name: A group, activeFrom: 2014 }
            incidents:
              attack: { name: The attack, date: 2013-06-01, participants: [{ actor: «group», role: attacker }], sources: [wire] }
            """, "'group' takes part on 2013-06-01, but was active only from 2014: see seeds/case.yaml(2,39). Correct one of the dates, or name another actor.");
        RuleCase.IsQuiet("DSR3009", """
            actors:
              group: { name: A group, activeFrom: 2014 }
            incidents:
              attack: { name: The attack, date: 2014, participants: [{ actor: group, role: attacker }], sources: [wire] }
            """);
    }

    [Fact]
    public void Somebody_who_acts_before_the_first_office_on_record()
        => RuleCase.Fires("DSR3009", """
            actors:
              general: { name: A general, kind: person, roles: [{ office: Chief, org: army, from: 2024, to: 2025 }] }
            incidents:
              threat: { name: A threat, kind: threat, date: 2023-11-21, participants: [{ actor: «general», role: speaker }], sources: [wire] }
            """, "'general' takes part on 2023-11-21, but held no recorded office then: see seeds/case.yaml(2,87). Correct one of the dates, or name another actor.");

    [Fact]
    public void Who_held_no_office_then_and_acts_beside_its_own_is_told_of_once()
        => Assert.Single(RuleCase.MessagesOf("DSR3009", """
            actors:
              general: { name: A general, kind: person, roles: [{ office: Chief, org: army, to: 2021 }] }
            incidents:
              threat: { name: A threat, kind: threat, date: 2023-11-21, participants: [{ actor: general, role: speaker }, { actor: army, role: speaker }], sources: [wire] }
            """));

    [Theory]
    [InlineData("IQ", "Asia/Baghdad", "")]
    [InlineData("PS", "Asia/Gaza", " or Asia/Hebron")]
    public void A_time_without_a_zone_is_offered_each_zone_of_its_country(string country, string first, string others)
        => Assert.Contains($"'timeZone: {first}'{others}.", Assert.Single(RuleCase.MessagesOf("DSR3010", $$"""
            places:
              here: { name: Here, country: {{country}} }
            incidents:
              strike: { name: A strike, date: 2023-11-21, time: "14:30", place: here, sources: [wire] }
            """)), StringComparison.Ordinal);

    [Fact]
    public void Somebody_who_acts_when_no_office_on_record_was_held()
    {
        RuleCase.Fires("DSR3009", """
            actors:
              general: { name: A general, kind: person, roles: [{ office: Chief, org: army, from: 2019, to: 2021 }, { office: Adviser, to: 2018 }] }
            incidents:
              threat: { name: A threat, kind: threat, date: 2023-11-21, participants: [{ actor: «general», role: speaker }], sources: [wire] }
            """, "'general' takes part on 2023-11-21, but held no recorded office then: see seeds/case.yaml(2,97). Correct one of the dates, or name another actor.");
        RuleCase.IsQuiet("DSR3009", """
            actors:
              still: { name: Still in office, kind: person, roles: [{ office: Chief, org: army, from: 2019, to: 2021 }, { office: Adviser, from: 2022 }] }
              unsaid: { name: In office for all that is told, kind: person, roles: [{ office: Chief, org: army }, { office: Adviser, to: 2018 }] }
              partial: { name: In others besides, kind: person, roles: [{ office: Chief, to: 2018 }], incomplete: [roles] }
              year: { name: Until that year, kind: person, roles: [{ office: Chief, to: 2023 }] }
              harmed: { name: Harmed later, kind: person, roles: [{ office: Chief, to: 2018 }] }
            incidents:
              threat:
                name: A threat
                kind: threat
                date: 2023-11-21
                participants:
                  - { actor: still, role: speaker }
                  - { actor: unsaid, role: speaker }
                  - { actor: partial, role: speaker }
                  - { actor: year, role: speaker }
                  - { actor: harmed, role: victim }
                  - { actor: harmed, role: target }
                  - harmed
                sources: [wire]
            """);
    }

    [Fact]
    public void Somebody_who_acts_beside_an_institution_after_having_left_it()
    {
        RuleCase.Fires("DSR3009", """
            actors:
              general: { name: A general, kind: person, roles: [{ office: Chief, org: army, to: 2021 }, { office: Adviser }] }
            incidents:
              threat: { name: A threat, kind: threat, date: 2023-11-21, participants: [{ actor: army, role: speaker }, { actor: «general», role: speaker }], sources: [wire] }
            """, "'general' takes part on 2023-11-21, but is named together with 'army' and held no office in it then: see seeds/case.yaml(2,85). Correct one of the dates, or name another actor.");
        RuleCase.IsQuiet("DSR3009", """
            actors:
              general: { name: A general, kind: person, roles: [{ office: Chief, org: army, to: 2021 }, { office: Adviser }] }
              both: { name: Another, kind: person, roles: [{ office: Chief, org: army, to: 2021 }, { office: Adviser, org: army }] }
            incidents:
              threat: { name: A threat, kind: threat, date: 2023-11-21, participants: [{ actor: army, role: addressee }, { actor: general, role: speaker }], sources: [wire] }
              other: { name: Another, kind: threat, date: 2023-11-21, participants: [{ actor: army, role: speaker }, { actor: both, role: speaker }], sources: [wire] }
            """);
    }

    [Fact]
    public void Somebody_who_speaks_for_an_institution_after_having_left_it()
    {
        RuleCase.Fires("DSR3009", """
            actors:
              spokesman: { name: A spokesman, kind: person, roles: [{ office: Spokesman, org: army, from: 2020, to: 2022 }] }
            incidents:
              attack: { name: The attack, casualties: [{ harm: killed, count: 5, by: [army, «spokesman»], said: 2023-11-22, source: wire }], sources: [wire] }
            """, "'spokesman' speaks on 2023-11-22, but is named together with 'army' and held no office in it then: see seeds/case.yaml(2,105). Correct one of the dates, or name another actor.");
        RuleCase.IsQuiet("DSR3009", """
            actors:
              spokesman: { name: A spokesman, kind: person, roles: [{ office: Spokesman, org: army, from: 2020, to: 2022 }] }
            incidents:
              attack:
                name: The attack
                casualties:
                  - { harm: killed, count: 5, by: [army, spokesman], said: 2022-11-22, source: wire }
                  - { harm: killed, count: 5, by: [spokesman], said: 2023-11-22, source: wire }
                  - { harm: killed, count: 5, by: [army, spokesman], source: wire }
                  - { harm: killed, count: 5, by: [militia, spokesman], said: 2023-11-22, source: wire }
                sources: [wire]
            """);
    }

    [Fact]
    public void A_clock_time_without_a_zone()
    {
        // A zone that is not one has a message of its own, and is not missing as well.
        RuleCase.IsNotSaid("DSR3010", "incidents: { one: { name: One, time: '05:30', timeZone: Baghdad time, sources: [wire] } }");
        RuleCase.Fires("DSR3010", """
            incidents:
              attack: { name: The attack, time: «"05:30"», sources: [wire] }
            """, "The time '05:30' needs 'timeZone': add the zone that is meant, such as 'timeZone: Asia/Baghdad'.");
        RuleCase.IsQuiet("DSR3010", """
            incidents:
              attack: { name: The attack, time: early-morning, sources: [wire] }
            """);
    }

    [Theory]
    [InlineData("2023-11-21T22:30:00Z", "Asia/Baghdad", 1)]
    [InlineData("2023-11-21T22:30:00+01:00", "+03:00", 1)]
    [InlineData("2023-11-21T01:30:00+03:00", "America/New_York", 1)]
    [InlineData("2023-11-21T20:30:00Z", "Asia/Baghdad", 0)] // In summer it was the next day, and once it had summer time.
    [InlineData("2023-11-21T10:30:00Z", "Asia/Baghdad", 0)]
    [InlineData("2023-11-22T01:30:00+03:00", "Asia/Baghdad", 0)]
    [InlineData("2023-11-22T01:30:00", "Asia/Baghdad", 0)]
    [InlineData("2023-11-21T23:50:00Z", "Z", 0)]
    public void A_moment_that_is_another_day_in_the_zone_of_the_record(string date, string zone, int count)
        => Assert.Equal(count, RuleCase.CountOf("DSR3012", $"incidents:\n  a: {{ name: A, date: \"{date}\", timeZone: \"{zone}\" }}"));
}
