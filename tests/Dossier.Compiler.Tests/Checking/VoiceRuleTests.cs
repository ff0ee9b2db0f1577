namespace Dossier.Compiler.Tests.Checking;

/// <summary>Who says so, case by case: voices of every sort of report, dates and addresses of sources, and claims of equal rank.</summary>
public class VoiceRuleTests
{
    [Theory]
    [InlineData("incidents", "casualties: [{ harm: killed, count: 2 }]", "casualty report")]
    [InlineData("incidents", "damage: [{ extent: major }]", "damage report")]
    [InlineData("incidents", "claims: [{ about: kind, statement: It was. }]", "claim")]
    [InlineData("tallies", "counts: [{ what: attacks, count: 2 }]", "count")]
    public void A_report_without_a_voice_is_named_for_what_it_is(string kind, string fields, string name)
    {
        string seed = $"{kind}:\n  it: {{ name: It, {fields} }}";
        Assert.Contains($"This {name} has neither 'by' nor 'source'", Assert.Single(RuleCase.MessagesOf("DSR6002", seed)), StringComparison.Ordinal);
        foreach (string voice in new[] { "by: army", "source: wire", "by: nobody-known", "source: nowhere-known" })
            RuleCase.IsNotSaid("DSR6002", seed.Replace(" }]", $", {voice} }}]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("weapons: [{ kind: missile }]")]
    [InlineData("participants: [army]")]
    [InlineData("targets: [{ kind: building }]")]
    public void What_is_no_report_needs_no_voice(string fields)
        => RuleCase.IsNotSaid("DSR6002", $"incidents:\n  it: {{ name: It, {fields} }}");

    [Theory]
    [InlineData("", true)]
    [InlineData("retrieved: 2023", false)]
    [InlineData("created: 2023", false)]
    [InlineData("published: 2023", false)]
    [InlineData("published: 2023-99", false)]
    public void A_source_has_a_date(string fields, bool isMissing)
        => Assert.Equal(isMissing ? 1 : 0, RuleCase.CountOf("DSR6003", $"sources:\n  it: {{ {(fields.Length == 0 ? "" : fields + ", ")}name: It, url: \"https://example.org/it\" }}"));

    [Theory]
    [InlineData("", true)]
    [InlineData("url: 'https://example.org/it'", false)]
    [InlineData("archived: 'https://example.org/it'", false)]
    [InlineData("document: it.txt", false)]
    [InlineData("partOf: wire", false)]
    [InlineData("partOf: nowhere", false)]
    [InlineData("url: nowhere", false)]
    [InlineData("publisher: Somebody", true)]
    public void A_source_has_an_address(string fields, bool isMissing)
        => Assert.Equal(isMissing ? 1 : 0, RuleCase.MessagesOf("DSR6004", $"sources:\n  it: {{ {(fields.Length == 0 ? "" : fields + ", ")}name: It, published: 2023 }}").Count);

    [Theory]
    [InlineData("", true)]
    [InlineData("sources: [wire]", false)]
    [InlineData("sources: [nowhere]", false)]
    [InlineData("participants: [{ actor: army, source: wire }]", false)]
    [InlineData("participants: [{ actor: army, source: nowhere }]", false)]
    [InlineData("participants: [{ actor: army, by: militia }]", true)]
    [InlineData("claims: [{ about: kind, value: attack, source: wire }]", false)]
    public void An_incident_cites_a_source_somewhere(string fields, bool isMissing)
        => Assert.Equal(isMissing ? 1 : 0, RuleCase.CountOf("DSR6001", $"incidents:\n  it: {{ {(fields.Length == 0 ? "" : fields + ", ")}name: It }}"));

    [Theory]
    [InlineData("status: retracted", true)]
    [InlineData("status: retracted, reason: ' '", true)]
    [InlineData("status: retracted, reason: Made up.", false)]
    [InlineData("status: superseded, supersededBy: other", false)]
    [InlineData("status: active", false)]
    public void A_retraction_gives_its_reason(string fields, bool isMissing)
        => Assert.Equal(isMissing ? 1 : 0, RuleCase.CountOf("DSR6009", $"incidents:\n  it: {{ name: It, {fields}, sources: [wire] }}\n  other: {{ name: Other, sources: [wire] }}"));

    [Theory]
    [InlineData("killed", true)]
    [InlineData("injured", true)]
    [InlineData("killed-or-injured", true)]
    [InlineData("missing", true)]
    [InlineData("captured", true)]
    [InlineData("displaced", false)]
    public void Reports_of_a_harm_contradict_each_other(string harm, bool isHeld)
    {
        string seed = $$"""
            incidents:
              it:
                name: It
                casualties:
                  - { harm: {{harm}}, count: none, of: army, by: army, source: wire }
                  - { harm: {{harm}}, count: 5, of: army, by: militia, source: wire }
                sources: [wire]
            """;
        Assert.Equal(isHeld ? 1 : 0, RuleCase.CountOf("DSR6005", seed));
        RuleCase.IsNotSaid("DSR6005", seed.Replace("by: militia", "rank: preferred, by: militia", StringComparison.Ordinal));
        RuleCase.IsNotSaid("DSR6005", seed.Replace("by: army", "rank: preferred, by: army", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("about: outcome, value: failed", "about: outcome, value: succeeded", 1)]
    [InlineData("about: outcome, value: failed", "about: outcome, value: failed", 0)]
    [InlineData("about: outcome, value: failed", "about: kind, value: attack", 0)]
    [InlineData("about: outcome, value: failed", "about: outcome, statement: It did.", 0)]
    [InlineData("about: outcome, statement: It did.", "about: outcome, value: failed", 0)]
    [InlineData("about: notes, value: One", "about: notes, value: Another", 0)]
    [InlineData("about: date, value: 2023-11-21", "about: date, value: 2023-11-22", 1)]
    public void One_claim_about_a_field_is_preferred(string first, string second, int times)
    {
        string seed = $$"""
            incidents:
              it: { name: It, claims: [{ {{first}}, by: army, rank: preferred }, { {{second}}, by: militia, rank: preferred }], sources: [wire] }
            """;
        Assert.Equal(times, RuleCase.CountOf("DSR6006", seed));
        Assert.Equal(0, RuleCase.CountOf("DSR6006", seed.Replace("militia, rank: preferred", "militia", StringComparison.Ordinal)));
        if (times > 0)
            Assert.Contains($"Only one claim about '{first.Split(',')[0]["about: ".Length..]}' can have", RuleCase.MessagesOf("DSR6006", seed)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by: [militia]", 1)]
    [InlineData("by: [militia, second]", 1)]
    [InlineData("by: [militia, army]", 0)]
    [InlineData("source: wire", 0)]
    [InlineData("by: militia, stance: suggests", 1)]
    [InlineData("by: militia, stance: revises", 1)]
    [InlineData("by: militia, stance: threatens", 0)]
    [InlineData("by: militia, stance: does-not-know", 0)]
    [InlineData("by: militia, stance: retracts", 0)]
    [InlineData("by: militia, stance: denies", 0)]
    [InlineData("by: militia, rank: deprecated", 0)]
    [InlineData("by: militia, stage: withdrawn", 0)]
    public void Only_attackers_affirm(string voice, int times)
        => Assert.Equal(times, RuleCase.CountOf("DSR6008", $$"""
            actors:
              second: { name: A second attacker }
            incidents:
              it:
                name: It
                participants: [{ actor: militia, role: attacker }, { actor: second, role: attacker }, { actor: army, role: target }]
                claims: [{ about: outcome, value: succeeded, {{voice}} }, { about: outcome, value: succeeded, by: army, stance: denies }]
                sources: [wire]
            """));
}
