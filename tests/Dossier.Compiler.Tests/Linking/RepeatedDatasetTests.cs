using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Linking;

/// <summary>A dataset is named in one file of a project; in another it is an error, and a package beside the project has its own.</summary>
public class RepeatedDatasetTests
{
    private const string Said = "DSR2022: The dataset is already named in seeds/a.yaml(1,21), and a project or package is one dataset. Name it in one file, and remove 'dataset' from the other.";

    [Theory]
    [InlineData("dossier: { dataset: Two }", 21)]
    [InlineData("dossier: { dataset: One }", 21)]
    [InlineData("places: { p: P }\ndossier: { source: s, dataset: { name: Two, version: 2 } }", 32)]
    public void The_second_file_that_names_one_is_told_of_the_first(string second, int column)
    {
        var linked = Linked.Of(ModelLoader.BuiltIn, ("seeds/b.yaml", second), ("seeds/a.yaml", "dossier: { dataset: One }\nsources: { s: S }"));
        int line = second.StartsWith("dossier", StringComparison.Ordinal) ? 1 : 2;

        Assert.Equal($"b({line},{column}): {Said}", linked.Messages());
    }

    [Fact]
    public void In_JSON_too_and_every_further_file()
    {
        var linked = Linked.Of(
            ModelLoader.BuiltIn,
            ("seeds/a.yaml", "dossier: { dataset: One }"),
            ("seeds/b.json", """{"dossier": {"dataset": {"name": "One", "version": "1"}}}"""),
            ("seeds/c.yaml", "dossier: { dataset: Three }"));

        Assert.Equal(["seeds/a.yaml(1,21)", "seeds/a.yaml(1,21)"], linked.Others());
    }

    [Fact]
    public void A_head_without_a_dataset_and_a_package_beside_the_project_are_not_meant()
        => Assert.Empty(Linked.Of(
            ModelLoader.BuiltIn,
            ("Seeds.Iraq/all.yaml", "dossier: { dataset: Iraq }\nsources: { s: S }"),
            ("Seeds.Syria/all.yaml", "dossier: { dataset: Syria }"),
            ("seeds/a.yaml", "dossier: { dataset: Own }\nplaces: { p: P }"),
            ("seeds/b.yaml", "dossier: { source: s, members: false }\nplaces: { q: Q }"),
            ("seeds/c.yaml", "dossier:\nplaces: { r: R }")).Others());
}
