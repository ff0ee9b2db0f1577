using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>A build writes the schema of the project's own model, once, and only when something has changed.</summary>
[Collection(nameof(Bench))]
public sealed class SchemaTests(Bench bench)
{
    private const string Skipped = "Skipping target \"DossierWriteSchema\" because all output files are up-to-date";
    private const string Written = "Task \"WriteSchema\"";

    /// <summary>Also one whose seed has a mistake, which fails the build and not the schema.</summary>
    [Theory]
    [InlineData("Net10")]
    [InlineData("my-app.2")]
    [InlineData("LinkedSeeds")]
    [InlineData("DatasetUserWithSeeds")]
    [InlineData("SeveralTargets")]
    [InlineData("Misspelt")]
    public void It_is_the_one_that_the_command_writes(string name)
    {
        Consumer consumer = bench.Consumers[name];

        Finished command = bench.RunTool(consumer.PathOf(), "schema", name + ".csproj", "--output", consumer.PathOf("obj", "of-the-command.json")).OrFail();

        Assert.StartsWith("Written: ", command.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(consumer.PathOf("obj", "of-the-command.json")), File.ReadAllText(SchemaOf(consumer)));
    }

    [Fact]
    public void A_project_without_seeds_has_none() => Assert.False(File.Exists(SchemaOf(bench.Consumers["NoSeeds"])));

    [Fact]
    public void It_is_written_again_when_a_seed_has_changed_and_only_then()
    {
        Consumer consumer = bench.Consumers["SchemaRewritten"].WithoutMessages();
        Assert.Contains(Skipped, Build(consumer), StringComparison.Ordinal);

        string seed = consumer.PathOf("seeds", "two.yaml");
        File.WriteAllText(seed, File.ReadAllText(seed).Replace("one-threat", "another-threat", StringComparison.Ordinal));
        Assert.Contains(Written, Build(consumer), StringComparison.Ordinal);
        Assert.Contains("another-threat", File.ReadAllText(SchemaOf(consumer)), StringComparison.Ordinal);

        File.Delete(seed);
        Build(consumer);
        Assert.DoesNotContain("another-threat", File.ReadAllText(SchemaOf(consumer)), StringComparison.Ordinal);

        File.Delete(SchemaOf(consumer));
        Build(consumer);
        Assert.True(File.Exists(SchemaOf(consumer)));

        // The same text is not written again, so that an editor need not read it again.
        DateTime before = File.GetLastWriteTimeUtc(SchemaOf(consumer));
        string other = consumer.PathOf("seeds", "one.yaml");
        File.AppendAllText(other, "# A comment.\n");
        Assert.Contains(Written, Build(consumer), StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(SchemaOf(consumer)));
        Assert.Contains(Skipped, Build(consumer), StringComparison.Ordinal);

        bench.DotNetFor(consumer.PathOf(), "clean", "-v:q", "-tl:off", "-nodeReuse:false").OrFail();
        Assert.False(File.Exists(SchemaOf(consumer)));
    }

    [Fact]
    public void A_project_for_several_frameworks_writes_it_once()
    {
        Consumer consumer = bench.Consumers["SeveralTargets"];
        File.AppendAllText(consumer.PathOf("seeds", "one.yaml"), "# A comment.\n");

        Assert.Equal(2, Build(consumer).Split(Written).Length);
    }

    [Fact]
    public void A_property_turns_it_off_and_another_moves_it()
    {
        Assert.False(File.Exists(SchemaOf(bench.Consumers["WithoutSchema"].WithoutMessages())));

        Consumer moved = bench.Consumers["MovedSchema"].WithoutMessages();
        Assert.False(File.Exists(SchemaOf(moved)));
        Assert.Contains("one-threat", File.ReadAllText(moved.PathOf("schema", "own.json")), StringComparison.Ordinal);
    }

    /// <summary>Editors build to know the types: they write nothing, and pay nothing.</summary>
    [Theory]
    [InlineData("true", "-p:Nothing=1")]
    [InlineData("", "-p:DesignTimeBuild=true")]
    [InlineData("", "-p:DossierSchema=FALSE")]
    public void It_is_not_written_by_the_build_of_an_editor(string expected, string property)
    {
        Consumer consumer = bench.Consumers["Net10"];

        Finished asked = bench.DotNetFor(consumer.PathOf(), "msbuild", "-getProperty:_DossierWritesSchema", property).OrFail();

        Assert.Equal(expected, asked.Output.Trim());
    }

    [Fact]
    public void A_schema_that_cannot_be_written_is_said_and_fails_nothing()
    {
        Consumer consumer = bench.Consumers["SchemaInTheWay"].WithoutMessages();
        string inTheWay = consumer.PathOf("obj", "way");
        Directory.CreateDirectory(inTheWay);
        File.AppendAllText(consumer.PathOf("seeds", "one.yaml"), "# A comment.\n");

        Finished build = bench.DotNetFor(consumer.PathOf(), "build", "--no-restore", "-v:m", "-tl:off", "-nodeReuse:false", "-warnaserror", "-p:TreatWarningsAsErrors=true", "-p:DossierSchemaPath=obj/way").OrFail();

        Assert.Contains("way' was not written: ", build.Output, StringComparison.Ordinal);
    }

    private string Build(Consumer consumer)
        => bench.DotNetFor(consumer.PathOf(), "build", "--no-restore", "-v:d", "-tl:off", "-nodeReuse:false").OrFail().Output;

    private static string SchemaOf(Consumer consumer) => consumer.PathOf("obj", "dossier.schema.json");
}
