namespace Dossier.Compiler.Tests.Checking;

/// <summary>What comes before what: causes and answers, sources and events, active periods and zones, each from both sides.</summary>
public class OrderRuleTests
{
    [Theory]
    [InlineData("date: 2023-11-21", "date: 2023-11-20", "DSR3004")]
    [InlineData("date: 2023-11-21", "date: 2023-11-21", "")]
    [InlineData("date: 2023-11-21", "date: 2023-11-22", "")]
    [InlineData("date: 2023-11-21", "date: 2023-11", "DSR3005")]
    [InlineData("date: 2023-11", "date: 2023-11-21", "DSR3005")]
    [InlineData("date: 2023-11", "date: 2023-11", "")]
    [InlineData("date: 2023-11-21~", "date: 2023-11-13", "DSR3004")]
    [InlineData("date: 2023-11-21~", "date: 2023-11-14", "DSR3005")]
    [InlineData("", "date: 2023-11-21", "")]
    [InlineData("date: 2023-11-21", "", "")]
    [InlineData("date: 2023-11-21, time: '05:30'", "date: 2023-11-21, time: '05:29'", "DSR3004")]
    [InlineData("date: 2023-11-21, time: '05:30'", "date: 2023-11-21, time: '05:30'", "")]
    [InlineData("date: 2023-11-21, time: '05:30'", "date: 2023-11-21, time: '05:31'", "")]
    [InlineData("date: 2023-11-21, time: '05:30', timeZone: Asia/Baghdad", "date: 2023-11-21, time: '05:29'", "")]
    [InlineData("date: 2023-11-21, time: '05:30'", "date: 2023-11-21", "")]
    [InlineData("date: 2023-11-21", "date: 2023-11-21, time: '05:30'", "")]
    [InlineData("date: 2023-11-21, time: evening", "date: 2023-11-21, time: morning", "")]
    [InlineData("date: 2023-11-21, time: evening", "date: 2023-11-21, time: '05:30'", "")]
    [InlineData("date: 2023-11, time: '05:30'", "date: 2023-11, time: '04:30'", "")]
    public void An_answer_comes_after_its_cause(string cause, string answer, string said)
    {
        foreach (string relation in new[] { "inResponseTo", "follows" })
        {
            string seed = $$"""
                incidents:
                  cause: { {{Then(cause)}}name: The cause, sources: [wire] }
                  answer: { {{Then(answer)}}name: The answer, {{relation}}: cause, sources: [wire] }
                """;
            Assert.Equal(said == "DSR3004" ? 1 : 0, RuleCase.CountOf("DSR3004", seed));
            Assert.Equal(said == "DSR3005" ? 1 : 0, RuleCase.CountOf("DSR3005", seed));
        }
    }

    [Theory]
    [InlineData("casualties: [{ harm: killed, count: 5, source: wire }]", 1)]
    [InlineData("casualties: [{ harm: killed, count: 5, source: wire, stance: asserts }]", 1)]
    [InlineData("casualties: [{ harm: killed, count: 5, source: wire, stance: threatens }]", 0)]
    [InlineData("damage: [{ extent: major, source: wire }]", 1)]
    [InlineData("damage: [{ extent: major, source: wire }], casualties: [{ harm: killed, count: 5, source: wire }], sources: [wire]", 1)]
    [InlineData("weapons: [{ kind: missile, source: wire }]", 0)]
    [InlineData("sources: [wire, later]", 1)]
    [InlineData("sources: [later]", 0)]
    public void A_source_of_what_it_led_to_comes_after_the_event(string fields, int times)
        => Assert.Equal(times, RuleCase.CountOf("DSR3006", $$"""
            incidents:
              attack: { name: The attack, date: 2023-11-24, {{fields}} }
            sources:
              later: { name: Later, published: 2023-11-24, url: "https://example.org/later" }
            """));

    [Theory]
    [InlineData("2013-12-31", "was active only from 2014")]
    [InlineData("2014-01-01", null)]
    [InlineData("2013", "was active only from 2014")]
    [InlineData("2016-12-31", null)]
    [InlineData("2017-01-01", "was active only until 2016")]
    [InlineData("2016/2018", null)]
    public void A_group_acts_while_it_is_active(string date, string? said)
    {
        string seed = $$"""
            actors:
              group: { name: A group, activeFrom: 2014, activeTo: 2016 }
            incidents:
              attack: { name: The attack, date: {{date}}, participants: [{ actor: group, role: attacker }], sources: [wire] }
            """;
        Assert.Equal(said is null ? 0 : 1, RuleCase.CountOf("DSR3009", seed));
        if (said is not null)
            Assert.Contains($"'group' takes part on {date}, but {said}: see seeds/case.yaml(2,", RuleCase.MessagesOf("DSR3009", seed)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("time: '05:30'", "such as 'timeZone: Asia/Baghdad'.")]
    [InlineData("time: '05:30', place: iraq", "such as 'timeZone: Asia/Baghdad'.")]
    [InlineData("time: '05:30', place: france", "such as 'timeZone: Europe/Paris'.")]
    [InlineData("time: '05:30', place: australia", "such as 'timeZone: Australia/Sydney' or Australia/Adelaide or Australia/Perth.")]
    [InlineData("time: '05:30', timeZone: Asia/Baghdad", null)]
    [InlineData("time: '05:30', timeZone: +03:00", null)]
    [InlineData("time: evening", null)]
    [InlineData("timeZone: Asia/Baghdad", null)]
    public void A_clock_time_wants_a_zone(string fields, string? said)
    {
        string seed = $$"""
            places:
              iraq: { name: Iraq, country: IQ }
              france: { name: France, country: FR }
              australia: { name: Australia, country: AU }
            incidents:
              attack: { name: The attack, {{fields}}, sources: [wire] }
            """;
        Assert.Equal(said is null ? 0 : 1, RuleCase.CountOf("DSR3010", seed));
        if (said is not null)
            Assert.EndsWith(said, RuleCase.MessagesOf("DSR3010", seed)[0], StringComparison.Ordinal);
    }

    private static string Then(string fields) => fields.Length == 0 ? "" : fields + ", ";
}
