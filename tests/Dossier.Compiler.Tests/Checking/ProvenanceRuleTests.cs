namespace Dossier.Compiler.Tests.Checking;

public class ProvenanceRuleTests
{
    [Fact]
    public void An_incident_without_any_source()
    {
        RuleCase.Fires("DSR6001", """
            incidents:
              «attack»: { name: The attack }
            """, "The incident 'attack' has no source. Add 'sources' with the id of a source, such as 'sources: [id-of-the-article]'.");
        RuleCase.IsQuiet("DSR6001", """
            incidents:
              attack: { name: The attack, date: { value: 2023-11-21, source: wire } }
            """);
        RuleCase.IsQuiet("DSR6001", """
            incidents:
              attack: { name: The attack, casualties: [{ harm: killed, count: { value: 2, by: army, source: wire } }] }
            """);
    }

    [Fact]
    public void A_report_with_neither_speaker_nor_source()
    {
        RuleCase.Fires("DSR6002", """
            sources:
              other: { name: Another report, published: 2023-11-24, url: "https://example.org/other" }
            incidents:
              attack: { name: The attack, casualties: [«{ harm: killed, count: 2 }»], sources: [wire, other] }
            """, "This casualty report has neither 'by' nor 'source': add who said it or where it was read.");
        RuleCase.IsQuiet("DSR6002", """
            incidents:
              attack: { name: The attack, casualties: [{ harm: killed, count: 2, by: army }], sources: [wire] }
            """);

        // The long form inside a report attributes the report.
        RuleCase.IsQuiet("DSR6002", """
            incidents:
              attack: { name: The attack, casualties: [{ harm: killed, count: { value: 2, by: army } }], sources: [wire] }
            """);
    }

    [Theory]
    [InlineData("casualties: [{ harm: killed, count: 2 }], sources: [wire]")]
    [InlineData("damage: [{ extent: minor }], sources: wire")]
    [InlineData("claims: [{ statement: It was loud }], sources: [wire]")]
    [InlineData("casualties: [{ harm: killed, count: 2 }, { harm: injured, count: 3, source: wire }]")]
    [InlineData("casualties: [{ harm: killed, count: 2 }], outcome: { value: failed, source: wire }")]
    public void A_report_in_a_record_with_one_source_was_read_there(string fields)
        => RuleCase.IsQuiet("DSR6002", $"incidents: {{ attack: {{ name: The attack, {fields} }} }}");

    [Theory]
    [InlineData("casualties: [{ harm: killed, count: 2 }], sources: [wire, other]")]
    [InlineData("casualties: [{ harm: killed, count: 2 }, { harm: injured, count: 3, source: other }], sources: [wire]")]
    [InlineData("damage: [{ extent: minor }], date: { value: 2023, source: other }, sources: [wire]")]
    [InlineData("claims: [{ statement: It was loud }], casualties: [{ harm: killed, count: 2, source: wire }, { harm: injured, count: 3, source: other }]")]
    [InlineData("casualties: [{ harm: killed, count: 2 }]")]
    public void A_report_in_a_record_with_several_sources_or_none_was_read_nobody_knows_where(string fields)
        => RuleCase.IsSaid("DSR6002", $$"""
            sources: { other: { name: Another report, published: 2023-11-24, url: "https://example.org/other" } }
            incidents: { attack: { name: The attack, {{fields}} } }
            """);

    [Theory]
    [InlineData("{ harm: killed, count: 5, source: wire }", "{ harm: killed, count: 50, source: wire }", "killed: 5 (wire) against 50 (wire).", true)]
    [InlineData("{ harm: killed, count: 5 }", "{ harm: killed, count: 50 }", "killed: 5 (wire) against 50 (wire).", true)]
    [InlineData("{ harm: missing, count: 5, by: army, said: 2023-11-21 }", "{ harm: missing, count: 50, by: army, said: 2023-11-22 }", "missing: 5 (army) against 50 (army).", true)]
    [InlineData("{ harm: killed, count: 5, by: army }", "{ harm: killed, count: 50, by: militia }", "killed: 5 (army) against 50 (militia).", false)]
    [InlineData("{ harm: killed, count: 5, by: army }", "{ harm: killed, count: 7, nationality: PH, by: army }", "killed: 5 (army) against 7 of nationality PH (army).", false)]
    [InlineData("{ harm: killed-or-injured, count: 5 }", "{ harm: killed, count: 7 }", "killed: 5 killed and injured together (wire) against 7 (wire).", false)]
    public void Two_figures_of_one_voice_may_be_an_earlier_and_a_later_one(string one, string other, string contradiction, bool offers)
        => RuleCase.Fires("DSR6005", $"incidents: {{ attack: {{ name: The attack, sources: [wire], casualties: [{one}, «{other}»] }} }}",
            $"Reports contradict each other (see seeds/case.yaml(1,72)), and none is preferred: {contradiction}"
                + (offers ? " If the later figure replaces the earlier one, give it 'stage: updated'." : ""));

    [Theory]
    [InlineData("{ harm: killed, count: 5 }, { harm: killed, count: 50, stage: updated }")]
    [InlineData("{ harm: killed, count: 5, by: army }, { harm: killed, count: 50, by: army, stance: revises }")]
    [InlineData("{ harm: killed, count: 5 }, { harm: killed, count: 50, rank: preferred }")]
    [InlineData("{ harm: killed, count: 5 }, { harm: killed, count: 2, nationality: PH }, { harm: killed, count: 3, nationality: VN }")]
    [InlineData("{ harm: killed-or-injured, count: 7 }, { harm: killed, count: 3 }, { harm: injured, count: 4 }")]
    public void Figures_that_can_all_be_right_contradict_nobody(string reports)
        => RuleCase.IsQuiet("DSR6005", $"incidents: {{ attack: {{ name: The attack, sources: [wire], casualties: [{reports}] }} }}");

    [Theory]
    [InlineData("{ harm: killed, count: 5 }, { harm: killed, count: 2, nationality: PH }, { harm: killed, count: 4, nationality: VN }")]
    [InlineData("{ harm: killed-or-injured, count: 6 }, { harm: killed, count: 3 }, { harm: injured, count: 4 }")]
    public void Figures_that_are_too_large_together_contradict_the_total(string reports)
        => RuleCase.IsSaid("DSR6005", $"incidents: {{ attack: {{ name: The attack, sources: [wire], casualties: [{reports}] }} }}");

    [Fact]
    public void A_source_without_a_date()
    {
        RuleCase.Fires("DSR6003", """
            sources:
              «leaflet»: { name: A leaflet, url: "https://example.org/leaflet" }
            """, "The source 'leaflet' has no date: add 'published', 'created' or 'retrieved'.");
        RuleCase.IsQuiet("DSR6003", """
            sources:
              leaflet: { name: A leaflet, created: 2023, url: "https://example.org/leaflet" }
            """);
    }

    [Fact]
    public void A_source_without_an_address()
    {
        RuleCase.Fires("DSR6004", """
            sources:
              «leaflet»: { name: A leaflet, created: 2023 }
            incidents:
              attack: { name: The attack, sources: [leaflet] }
            """, "The source 'leaflet' has no address: add 'url' or 'archived'.");
        RuleCase.IsQuiet("DSR6004", """
            sources:
              leaflet: { name: A leaflet, created: 2023, partOf: wire }
            incidents:
              attack: { name: The attack, sources: [leaflet] }
            """);
    }

    [Fact]
    public void Reports_that_contradict_each_other()
    {
        RuleCase.Fires("DSR6005", """
            incidents:
              attack:
                name: The attack
                casualties:
                  - { harm: killed, count: none, of: army, by: army, source: wire }
                  - «{ harm: killed, count: 5+, of: army, by: militia, source: wire }»
                sources: [wire]
            """, "Reports contradict each other (see seeds/case.yaml(5,9)), and none is preferred: killed of army: none (army) against at least 5 (militia).");
        RuleCase.IsQuiet("DSR6005", """
            incidents:
              attack:
                name: The attack
                casualties:
                  - { harm: killed, count: none, of: army, by: army, source: wire, rank: preferred }
                  - { harm: killed, count: 5+, of: army, by: militia, source: wire }
                  - { harm: injured, count: 5+, of: army, by: militia, source: wire }
                  - { harm: injured, count: 6, of: army, by: army, source: wire }
                sources: [wire]
            """);
    }

    [Fact]
    public void Reports_of_a_speaker_who_revised_them()
    {
        RuleCase.IsQuiet("DSR6005", """
            incidents:
              attack:
                name: The attack
                casualties:
                  - { harm: killed, count: 3, by: army, source: wire, stage: confirmed, said: 2023-11-21 }
                  - { harm: killed, count: 5, by: army, source: wire, stance: revises, said: 2023-11-22 }
                  - { harm: killed, count: 5, by: militia, source: wire }
                sources: [wire]
            """);
        RuleCase.Fires("DSR6005", """
            incidents:
              attack:
                name: The attack
                casualties:
                  - { harm: killed, count: 3, by: army, source: wire, said: 2023-11-22 }
                  - «{ harm: killed, count: 5, by: army, source: wire, stance: revises, said: 2023-11-21 }»
                sources: [wire]
            """, "Reports contradict each other (see seeds/case.yaml(5,9)), and none is preferred: killed: 3 (army) against 5 (army).");
    }

    [Fact]
    public void Two_reports_of_one_group_that_are_both_preferred()
    {
        RuleCase.Fires("DSR6006", """
            incidents:
              attack:
                name: The attack
                casualties:
                  - { harm: killed, count: 5, of: army, by: army, rank: preferred }
                  - «{ harm: killed, count: 5+, of: army, by: militia, rank: preferred }»
                sources: [wire]
            """, "Only one killed report of this group can have 'rank: preferred', but another one has it, in seeds/case.yaml(5,9). Remove one of the two.");
        RuleCase.IsQuiet("DSR6006", """
            incidents:
              attack:
                name: The attack
                casualties:
                  - { harm: killed, count: 5, of: army, by: army, rank: preferred }
                  - { harm: injured, count: 5, of: army, by: army, rank: preferred }
                  - { harm: killed, count: 5, of: militia, by: army, rank: preferred }
                sources: [wire]
            """);
    }

    [Fact]
    public void A_quotation_that_is_not_in_the_document()
    {
        (string, string) document = ("seeds/wire.txt", "First paragraph.\n\nThey called it “discrete,\nprecision strikes” – no more.\n");
        const string Source = """
            sources:
              quoted: { name: A quoted report, published: 2023, url: "https://example.org/q", document: wire.txt }
            incidents:
            """;
        RuleCase.Fires("DSR6007", Source + "\n  attack: { name: The attack, claims: [{ about: kind, statement: It was exact., source: quoted, quote: «precise strikes» }] }",
            "This quote was not found in 'seeds/wire.txt', the document of the source 'quoted'. Copy the words exactly as they are there, or correct the source.", document);
        RuleCase.IsQuiet("DSR6007", Source + "\n  attack: { name: The attack, claims: [{ about: kind, statement: It was exact., source: quoted, quote: 'discrete, precision strikes\" - no' }] }", document);
    }

    [Fact]
    public void A_document_that_is_not_there()
    {
        (string, string) document = ("seeds/wire.txt", "One.\n");
        RuleCase.Fires("DSR6010", """
            sources:
              quoted: { name: A quoted report, published: 2023, document: «wires.txt» }
            """, "The document 'wires.txt' is not among the text files of the seeds. Did you mean 'wire.txt'?", document);
        RuleCase.IsQuiet("DSR6010", """
            sources:
              quoted: { name: A quoted report, published: 2023, document: wire.txt }
            """, document);
    }

    /// <summary>The nearest is named as this seed would name it.</summary>
    [Theory]
    [InlineData("seeds/docs/d.txt", "DOCS/D.TXT", "docs/d.txt")]
    [InlineData("seeds/d.txt", "d.tx", "d.txt")]
    [InlineData("elsewhere/docs/d.txt", "elsewhere/doc/d.txt", "elsewhere/docs/d.txt")]
    public void A_document_that_is_nearly_there(string path, string written, string meant)
        => RuleCase.Fires("DSR6010", $$"""
            sources:
              quoted: { name: A quoted report, published: 2023, document: «{{written}}» }
            """, $"The document '{written}' is not among the text files of the seeds. Did you mean '{meant}'?", (path, "One.\n"));

    [Fact]
    public void A_paragraph_beyond_the_document()
    {
        (string, string) document = ("seeds/wire.txt", "One.\n\nTwo,\nstill two.\n");
        const string Source = """
            sources:
              quoted: { name: A quoted report, published: 2023, document: wire.txt }
            incidents:
            """;
        RuleCase.Fires("DSR6011", Source + "\n  attack: { name: The attack, date: { value: 2023-01-01, source: quoted, locator: «paragraph 3» } }",
            "'seeds/wire.txt' has 2 paragraphs, but the locator is 'paragraph 3'. Correct the locator.", document);
        RuleCase.IsQuiet("DSR6011", Source + "\n  attack: { name: The attack, date: { value: 2023-01-01, source: quoted, locator: paragraph 2 } }", document);
    }

    [Fact]
    public void Something_that_only_the_perpetrator_affirms()
    {
        RuleCase.Fires("DSR6008", """
            incidents:
              attack:
                name: The attack
                participants: [{ actor: militia, role: attacker }]
                claims:
                  - «{ about: outcome, value: succeeded, by: militia, source: wire }»
                  - { about: outcome, value: succeeded, by: army, stance: denies, source: wire }
                sources: [wire]
            """, "Only the recorded attacker affirms this about 'outcome', and somebody else disputes it: see seeds/case.yaml(7,9). Add what others say, or who else affirms it.");
        RuleCase.IsQuiet("DSR6008", """
            incidents:
              attack:
                name: The attack
                participants: [{ actor: militia, role: attacker }]
                claims:
                  - { about: outcome, value: succeeded, by: militia, source: wire }
                  - { about: outcome, value: succeeded, source: wire }
                  - { about: outcome, value: succeeded, by: army, stance: denies, source: wire }
                sources: [wire]
            """);
    }

    [Theory]
    [InlineData("value: succeeded, by: army, stance: disputes")]
    [InlineData("value: intercepted, by: army")]
    [InlineData("by: army, stance: denies")]
    [InlineData("statement: It missed., by: army, stance: denies")]
    public void A_claim_of_the_perpetrators_alone_is_disputed_by(string other)
        => RuleCase.Fires("DSR6008", $$"""
            incidents:
              attack:
                name: The attack
                participants: [{ actor: militia, role: attacker }]
                claims:
                  - «{ about: outcome, value: succeeded, by: militia, source: wire }»
                  - { about: outcome, {{other}}, source: wire }
                sources: [wire]
            """, "Only the recorded attacker affirms this about 'outcome', and somebody else disputes it: see seeds/case.yaml(7,9). Add what others say, or who else affirms it.");

    [Theory]
    [InlineData("about: outcome, value: intercepted, by: army, stance: denies")]
    [InlineData("about: outcome, value: succeeded, by: militia, stance: denies")]
    [InlineData("about: outcome, value: intercepted, by: army, rank: deprecated")]
    [InlineData("about: outcome, value: succeeded, by: army, stance: denies, stage: withdrawn")]
    [InlineData("about: kind, value: drone-attack, by: army, stance: denies")]
    [InlineData("about: outcome, statement: It was brought down., by: army")]
    [InlineData("about: outcome, value: intercepted, by: army, stance: omits")]
    [InlineData("about: outcome, value: intercepted, by: army, stance: does-not-know")]
    [InlineData("about: outcome, value: intercepted, by: army, stance: threatens")]
    public void A_claim_of_the_perpetrators_alone_is_not_disputed_by(string other)
        => RuleCase.IsQuiet("DSR6008", $$"""
            incidents:
              attack:
                name: The attack
                participants: [{ actor: militia, role: attacker }]
                claims:
                  - { about: outcome, value: succeeded, by: militia, source: wire }
                  - { {{other}}, source: wire }
                sources: [wire]
            """);

    [Fact]
    public void What_is_said_of_the_event_as_a_whole_is_no_field_that_only_the_perpetrator_affirms()
        => RuleCase.IsQuiet("DSR6008", """
            incidents:
              attack:
                name: The attack
                participants: [{ actor: militia, role: attacker }]
                claims:
                  - { statement: It went as planned., by: militia, source: wire }
                  - { statement: It did not., by: army, stance: denies, source: wire }
                sources: [wire]
            """);

    [Theory]
    [InlineData("date", "2023-11-21", "2023-11", false)]
    [InlineData("date", "2023-11-21", "2023-11-22", true)]
    [InlineData("aliases", "One", "Another", false)]
    [InlineData("weapons", "drone", "rocket", false)]
    public void Two_values_dispute_each_other_where_both_cannot_be(string field, string mine, string other, bool fires)
    {
        string seed = $$"""
            incidents:
              attack:
                name: The attack
                participants: [{ actor: militia, role: attacker }]
                claims:
                  - { about: {{field}}, value: {{mine}}, by: militia, source: wire }
                  - { about: {{field}}, value: {{other}}, by: army, source: wire }
                sources: [wire]
            """;
        if (fires)
            RuleCase.IsSaid("DSR6008", seed);
        else
            RuleCase.IsNotSaid("DSR6008", seed);
    }

    [Fact]
    public void Reports_of_killed_and_injured_together_that_contradict_each_other_are_told_once()
        => RuleCase.Fires("DSR6005", """
            incidents:
              attack:
                name: The attack
                casualties:
                  - { harm: killed-or-injured, count: 5, of: army, by: army, source: wire }
                  - «{ harm: killed-or-injured, count: 9, of: army, by: militia, source: wire }»
                sources: [wire]
            """, "Reports contradict each other (see seeds/case.yaml(5,9)), and none is preferred: killed or injured of army: 5 (army) against 9 (militia).");

    [Fact]
    public void Reports_of_captured_that_contradict_each_other()
        => RuleCase.Fires("DSR6005", """
            incidents:
              attack:
                name: The attack
                casualties:
                  - { harm: captured, count: none, of: army, by: army, source: wire }
                  - «{ harm: captured, count: 9, of: army, by: militia, source: wire }»
                sources: [wire]
            """, "Reports contradict each other (see seeds/case.yaml(5,9)), and none is preferred: captured of army: none (army) against 9 (militia).");

    [Fact]
    public void Two_numbers_of_a_tally_that_are_both_preferred()
    {
        RuleCase.Fires("DSR6006", """
            tallies:
              sum:
                name: The sum
                counts:
                  - { what: attacks, count: 66, by: army, rank: preferred }
                  - «{ what: attacks, count: 70, by: militia, rank: preferred }»
            """, "Only one count of attacks can have 'rank: preferred', but another one has it, in seeds/case.yaml(5,9). Remove one of the two.");
        RuleCase.IsQuiet("DSR6006", """
            tallies:
              sum:
                name: The sum
                counts:
                  - { what: attacks, count: 66, by: army, rank: preferred }
                  - { what: killed, count: 70, of: army, by: militia, rank: preferred }
                  - { what: killed, count: 70, of: militia, by: militia, rank: preferred }
            """);
    }

    [Fact]
    public void A_record_retracted_without_a_reason()
    {
        RuleCase.Fires("DSR6009", """
            incidents:
              attack: { name: The attack, status: «retracted», sources: [wire] }
            """, "The incident 'attack' is retracted without a reason: add 'reason' with a sentence that says why.");
        RuleCase.IsQuiet("DSR6009", """
            incidents:
              attack: { name: The attack, status: retracted, reason: It did not happen., sources: [wire] }
            """);
    }
}
