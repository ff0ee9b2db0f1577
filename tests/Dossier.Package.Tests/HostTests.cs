using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>Where files lie, who else is there, and how the program is run: nothing of that costs a record or a message.</summary>
[Collection(nameof(Bench))]
public sealed class HostTests(Bench bench)
{
    [Fact]
    public void Seeds_are_read_whatever_their_paths_hold()
        => Assert.Equal(["One strike, One threat"], bench.Consumers["LinkedSeeds"].WithoutMessages().Print());

    [Fact]
    public void A_seed_under_a_name_that_is_none_is_one_message_that_says_where_seeds_belong()
    {
        Consumer misplaced = bench.Consumers["Misplaced"];

        BuildMessage message = Assert.Single(misplaced.Messages);
        Assert.Equal("warning DSR8008", $"{message.Severity} {message.Id}");
        Assert.Equal(misplaced.PathOf("towns.yaml.txt"), message.File);
        Assert.StartsWith("'towns.yaml.txt' looks like a seed file but is not read: seeds are looked for in seeds/**/*.yaml, ", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_analyzer_with_a_parser_of_its_own_works_beside_Dossier()
    {
        Consumer beside = bench.Consumers["BesideAnotherParser"];

        BuildMessage message = Assert.Single(beside.Messages);
        Assert.Equal("warning SCS0006", $"{message.Severity} {message.Id}");
        Assert.Equal(["One strike", "128"], beside.Print());
    }

    [Fact]
    public void A_program_of_one_file_is_built_again_when_a_seed_has_changed()
    {
        string folder = bench.FolderFor("one-file");
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        string seed = Path.Combine(folder, "seeds", "places.yaml");
        File.WriteAllText(seed, "places: { town: { name: Alpha } }");
        File.WriteAllText(
            Path.Combine(folder, "app.cs"),
            $"#:package Dossier@{bench.Version}\n#:property PublishAot=false\nConsole.WriteLine(Places.Town.Name);\n");
        Assert.Equal("Alpha", bench.DotNetFor(folder, "run", "app.cs").OrFail().Lines[^1]);
        File.WriteAllText(seed, "places: { town: { name: Beta } }");

        Assert.Equal("Beta", bench.DotNetFor(folder, "run", "app.cs").OrFail().Lines[^1]);
    }
}
