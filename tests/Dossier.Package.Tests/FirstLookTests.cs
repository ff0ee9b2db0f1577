using Dossier.Documents;
using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>What a newcomer meets: one package, one seed file, one program, as the README has them.</summary>
[Collection(nameof(Bench))]
public sealed class FirstLookTests(Bench bench)
{
    [Fact]
    public void The_first_program_builds_without_a_warning_and_prints_the_strike()
        => Assert.Equal(PageProject.Page("README.md").Outputs, bench.Consumers[PageProject.FirstLook].WithoutMessages().Print());

    [Fact]
    public void A_misspelt_place_is_the_only_error_and_stands_where_it_was_typed()
    {
        Consumer misspelt = bench.Consumers["Misspelt"];

        BuildMessage message = Assert.Single(misspelt.Messages);
        Assert.Equal(
            misspelt.PathOf(PageProject.Page("README.md").Blocks.Single(block => block.Kind == BlockKind.Messages).Lines.Single().Split('/')),
            message.ToString());
        Assert.False(misspelt.IsBuilt);
    }
}
