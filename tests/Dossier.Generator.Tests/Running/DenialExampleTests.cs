using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>What the sample shows of a denial, built and run: nobody who is named only by denying it is a party.</summary>
public class DenialExampleTests
{
    [Fact]
    public void The_sample_prints_who_denies_and_no_denied_party()
    {
        string sample = Path.Combine(Machine.RepositoryRoot, "samples", "Denial");

        Assert.Equal(
            [
                "Fire at the harbour depot, 2021-05-03: killed unknown, injured 2",
                "Attacker: Lantern Brigade",
                "Witness: Crew of the night ferry, as is suspected",
                "Denied by Lantern Brigade: Lantern Brigade as Attacker",
                "Denied by Dockers' League: Dockers' League as Attacker",
                "Denied by Spokesperson of the port: that anybody was Killed",
                "Incidents of the league: 0",
            ],
            Run(File.ReadAllText(Path.Combine(sample, "seeds", "harbour.yaml")), File.ReadAllText(Path.Combine(sample, "Program.cs")))
                .Where(line => !line.StartsWith("Contradiction: ", StringComparison.Ordinal)));
    }

    private static string[] Run(string seed, string program)
        => BuiltProject.Of(new SeedProject().Seed("seeds/harbour.yaml", seed)).Run(program.Replace("Console.WriteLine(", "print(", StringComparison.Ordinal));
}
