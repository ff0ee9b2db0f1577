using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>A build works when a seed has changed, whatever the change, and only then.</summary>
[Collection(nameof(Bench))]
public sealed class RebuildTests(Bench bench)
{
    private const string Skipped = "Skipping target \"CoreCompile\" because all output files are up-to-date";

    // Before anything that was built here: a file that was unpacked or checked out may be as old as that.
    private static readonly DateTime LongAgo = new(2023, 11, 22, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Net10")]
    [InlineData("NoSeeds")]
    [InlineData("DatasetOnly")]
    public void A_build_without_a_change_compiles_nothing(string name)
    {
        Consumer consumer = bench.Consumers[name].WithoutMessages();
        DateTime before = File.GetLastWriteTimeUtc(consumer.Assembly);

        Finished again = consumer.Rebuild().OrFail();

        Assert.Contains(Skipped, again.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(consumer.Assembly));
    }

    [Fact]
    public void An_edited_seed_is_compiled()
    {
        Consumer consumer = bench.Consumers["Edited"].WithoutMessages();
        string seed = consumer.PathOf("seeds", "one.yaml");
        File.WriteAllText(seed, File.ReadAllText(seed).Replace("One strike", "First strike", StringComparison.Ordinal));

        consumer.Rebuild().OrFail();

        Assert.Equal(["Edited: First strike, One threat"], consumer.Print());
    }

    [Fact]
    public void An_added_seed_is_compiled_however_old_it_is()
    {
        Consumer consumer = bench.Consumers["Added"].WithoutMessages();
        string seed = consumer.PathOf("seeds", "three.yaml");
        File.WriteAllText(seed, "incidents:\n  one-protest: { name: One protest, kind: protest, date: 2023-11-24, sources: [wire-report] }\n");
        File.SetLastWriteTimeUtc(seed, LongAgo);

        consumer.Rebuild().OrFail();

        Assert.Equal(["Added: One strike, One protest, One threat"], consumer.Print());
    }

    [Fact]
    public void A_renamed_seed_is_compiled_under_its_new_name()
    {
        Consumer consumer = bench.Consumers["Renamed"].WithoutMessages();
        Assert.Equal("seeds/two.yaml", Path());
        File.Move(consumer.PathOf("seeds", "two.yaml"), consumer.PathOf("seeds", "another.yaml"));

        consumer.Rebuild().OrFail();

        Assert.Equal("seeds/another.yaml", Path());

        string Path() => consumer.DocumentationOf("P:Renamed.Incidents.OneThreat").Descendants("para").Last().Value;
    }

    [Fact]
    public void A_deleted_seed_is_gone()
    {
        Consumer consumer = bench.Consumers["Deleted"].WithoutMessages();
        File.Delete(consumer.PathOf("seeds", "two.yaml"));

        consumer.Rebuild().OrFail();

        Assert.Equal(["Deleted: One strike"], consumer.Print());
    }
}
