using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>What a newcomer meets: one package, one seed file, one program.</summary>
[Collection(nameof(Bench))]
public sealed class FirstLookTests(Bench bench)
{
    [Fact]
    public void The_first_program_builds_without_a_warning_and_prints_the_strike()
        => Assert.Equal(
            [
                "2023-11-22: US strikes on two facilities in Jurf al-Nasr, killed several",
                "Attacker: US Central Command",
                "Target: Iran-backed militias in Iraq",
            ],
            bench.Consumers["FirstLook"].WithoutMessages().Print());

    [Fact]
    public void A_misspelt_place_is_the_only_error_and_stands_where_it_was_typed()
    {
        Consumer misspelt = bench.Consumers["Misspelt"];

        BuildMessage message = Assert.Single(misspelt.Messages);
        Assert.Equal(
            $"{misspelt.PathOf("seeds", "events.yaml")}(18,12): error DSR2002: No place has the id 'jurf-al-nsr'. Did you mean 'jurf-al-nasr'?",
            message.ToString());
        Assert.False(misspelt.IsBuilt);
    }
}
