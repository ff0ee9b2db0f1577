using System.Globalization;
using Dossier.Compiler.Project;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Audiences;

/// <summary>The same seeds compiled for several audiences.</summary>
public class AudienceBuildTests
{
    private const string Seeds =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
          letter: { name: A letter, kind: other, created: 2023-11-20, audience: internal, standIn: unnamed-source }
          unnamed-source: { name: A source known to the desk, kind: other, created: 2023 }
        actors:
          neighbour: { name: Layla Example, kind: person, audience: partners, standIn: witness }
          witness: { name: A witness, kind: person }
          army: { name: The army, kind: armed-force }
        incidents:
          strike:
            name: Strike near the town
            date: { value: 2023-11-21, audience: internal, publish: 2023-11 }
            location: { value: { lat: 33.12345, lon: 44.54321 }, audience: internal, publish: { lat: 33.1, lon: 44.5 } }
            participants:
              - { actor: army, role: attacker }
              - { actor: neighbour, role: target }
            casualties:
              - { harm: killed, count: 3, by: army, source: wire }
              - { harm: killed, count: 7, by: neighbour, source: letter, audience: internal }
              - { harm: injured, count: { value: 4, audience: internal }, source: wire }
            summary: { withheld: true }
            notes: [{ value: Ask her again., audience: internal, silently: true }]
            sources: [wire, letter]
        """;

    private const string Print =
        """
        var strike = Incidents.Strike;
        print(strike.Date.ToString());
        print(strike.Location!.Value.ToString());
        print(strike.Precision.ToString());
        print(string.Join(", ", strike.Participants.Select(p => p.Actor.Name)));
        print(strike.Killed.ToString());
        print(strike.Injured.ToString());
        print(string.Join(", ", strike.Withheld.Select(f => f.Name)));
        print(string.Join(", ", strike.Casualties.SelectMany(c => c.Withheld).Select(f => f.Name)));
        print(string.Join(", ", strike.Sources.Select(s => s.Id)));
        print(strike.Notes.Count);
        print(Actors.All.Count);
        var json = JsonSerializer.Serialize(strike);
        print(JsonSerializer.Deserialize<Incident>(json)!.Equals(strike));
        print(json.Contains("\"withheld\""));
        print(strike.Killed == Estimate.Exact(3));
        print(strike.Killed.Notation);
        """;

    [Fact]
    public void The_public_has_what_is_published_and_is_told_what_is_withheld()
        => Assert.Equal(
            [
                "2023-11", "33.1, 44.5", "Near", "The army, A witness", "3, without a withheld report", "unknown, without a withheld report", "summary, casualties", "count",
                "wire, unnamed-source", "0", "2", "True", "True", "False", "3",
            ],
            BuiltProject.Of(Project("public")).Run(Print));

    [Fact]
    public void Those_in_between_have_what_is_for_them()
        => Assert.Equal("The army, Layla Example", BuiltProject.Of(Project("partners")).Run(Print)[3]);

    [Fact]
    public void The_desk_has_everything_and_the_same_program_compiles_for_it()
        => Assert.Equal(
            [
                "2023-11-21", "33.12345, 44.54321", "Unspecified", "The army, Layla Example", "3 to 7", "4", "summary", "",
                "wire, letter", "1", "3", "True", "True", "False", "3..7",
            ],
            BuiltProject.Of(Project("internal")).Run(Print));

    [Fact]
    public void The_public_is_the_audience_unless_the_project_says_otherwise()
        => Assert.Equal(Project("public").Run().Sources.Select(static s => (s.Key, s.Value)), Project(null).Run().Sources.Select(static s => (s.Key, s.Value)));

    [Fact]
    public void For_an_audience_that_there_is_not_nothing_is_generated()
    {
        SeedRun run = Project("publik").Run();

        Assert.Empty(run.Sources);
        Diagnostic problem = Assert.Single(run.Diagnostics, static d => d.Id == "DSR0016");
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        Assert.Contains("public", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("participants:\n      - { actor: neighbour, role: target }", "participants:\n      - { actor: neighbour, role: target, audience: internal }")]
    [InlineData("actor: neighbour, role", "actor: { value: neighbour, audience: internal, publish: families }, role")]
    [InlineData("audience: internal }", "audience: internal, standIn: families }")]
    public void Each_way_out_of_a_reference_to_what_is_withheld_is_one(string written, string instead)
    {
        const string Referring =
            """
            actors:
              neighbour: { name: Layla Example, kind: person, partOf: families, audience: internal }
              families: { name: Families of the street, kind: civilians }
            incidents:
              strike:
                name: Strike
                participants:
                  - { actor: neighbour, role: target }
            """;
        SeedRun before = new SeedProject().Seed("seeds/a.yaml", Referring).Run();
        Diagnostic problem = Assert.Single(before.Diagnostics, static d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("DSR0006", problem.Id);
        Assert.Equal(7, problem.Location.GetLineSpan().StartLinePosition.Line);
        Assert.DoesNotContain("neighbour", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

        string text = Referring.Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.Contains(written, text, StringComparison.Ordinal);
        SeedRun after = new SeedProject().Seed("seeds/a.yaml", text.Replace(written, instead, StringComparison.Ordinal)).Run();
        Assert.DoesNotContain(after.Diagnostics, static d => d.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(after.Sources.Values, static source => source.Contains("neighbour", StringComparison.Ordinal) || source.Contains("Layla", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_what_is_withheld_emits_nothing()
    {
        SeedProject project = Project("public").Seed("seeds/other.yaml", "places: { town: { name: Town, country: IQ } }");
        SeedRun before = project.Run();
        SeedRun after = project.Edit("seeds/a.yaml", "Ask her again.", "Ask her twice.").Run();

        Assert.Equal(before.Sources.Select(static s => (s.Key, s.Value)), after.Sources.Select(static s => (s.Key, s.Value)));
        Assert.DoesNotContain(after.Reasons(StageNames.SeedText), static reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
    }

    [Fact]
    public void No_message_of_a_public_build_quotes_what_is_withheld()
    {
        SeedRun run = Project("public").Checked().Edit("seeds/a.yaml", "kind: person, audience: partners", "kind: preson, audience: partners").Run();

        Assert.Contains(run.Diagnostics, static d => d.Id == "DSR2004");
        Assert.All(run.Diagnostics, static d => Assert.DoesNotMatch("Layla|neighbour|letter|33.12345|preson", d.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Contains(Project("internal").Checked().Edit("seeds/a.yaml", "kind: person, audience: partners", "kind: preson, audience: partners").Run().Diagnostics,
            static d => d.GetMessage(CultureInfo.InvariantCulture).Contains("preson", StringComparison.Ordinal));
    }

    private static SeedProject Project(string? audience) => new SeedProject().Property("DossierAudience", audience).Seed("seeds/a.yaml", Seeds);
}
