using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Running;

/// <summary>What the sample shows of one set of seeds, built for everybody and for the desk.</summary>
public class DeskExampleTests
{
    private static readonly string Sample = Path.Combine(Machine.RepositoryRoot, "samples", "Desk");

    [Fact]
    public void Everybody_has_what_is_published()
        => Assert.Equal(
            [
                "incident: Fire in a warehouse",
                "when: 2021-05",
                "where: 33.49, 44.9, Near",
                "Defender: Harbour Guard",
                "Witness: A witness",
                "injured: 2, without a withheld report",
                "source: Lantern Gazette",
                "source: A source that is known to the desk",
                "withheld: casualties",
                "actors on record: 2",
            ],
            Lines("public"));

    [Fact]
    public void The_desk_has_everything()
        => Assert.Equal(
            [
                "incident: Fire in a warehouse",
                "when: 2021-05-13",
                "where: 33.48712, 44.90243, Exact",
                "Defender: Harbour Guard",
                "Witness: Oda Brenner",
                "injured: 2 to 5",
                "source: Lantern Gazette",
                "source: Letter of the night ferry's second engineer",
                "note: Call her only on the second number.",
                "withheld: nothing",
                "actors on record: 3",
            ],
            Lines("internal"));

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void No_build_of_it_has_a_message(string audience)
        => Assert.DoesNotContain(Project(audience).Run().Diagnostics, static message => message.Severity >= DiagnosticSeverity.Warning);

    private static string[] Lines(string audience)
        => BuiltProject.Of(Project(audience)).Run(
            "foreach (string[] line in DeskView.Lines()) print(string.Join(\": \", line));", File.ReadAllText(Path.Combine(Sample, "DeskView.cs")));

    private static SeedProject Project(string audience)
        => new SeedProject().Seed("seeds/harbour.yaml", File.ReadAllText(Path.Combine(Sample, "seeds", "harbour.yaml"))).Property("DossierAudience", audience);
}
