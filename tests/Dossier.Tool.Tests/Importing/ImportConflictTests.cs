using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>A field that was changed in a seed and in the table: it is shown until somebody has decided, and the exit code says so.</summary>
public sealed class ImportConflictTests
{
    private const string Raids = "seeds/raids/raids.yaml";

    [Fact]
    public void It_is_shown_each_time_and_nothing_is_written()
    {
        using ImportedFolder folder = WithConflict();
        SortedDictionary<string, string> before = folder.Files();

        for (int time = 0; time < 3; time++)
        {
            Ran ran = folder.Import();

            Assert.Equal(1, ran.Code);
            Assert.Contains("Changed on both sides: raids.yaml: raid-1, date\n  in the seed, and kept: 2014-06-12\n  in the table:          2014-06-13\n", ran.Output, StringComparison.Ordinal);
            Assert.Equal(before, folder.Files());
        }

        Assert.Equal(1, folder.Import("--dry-run").Code);
    }

    [Fact]
    public void The_value_of_the_table_in_the_seed_ends_it()
    {
        using ImportedFolder folder = WithConflict();
        folder.Import();
        folder.Edit(Raids, "date: 2014-06-12", "date: 2014-06-13");

        AssertDecided(folder);
    }

    [Fact]
    public void The_value_of_the_seed_in_the_table_ends_it()
    {
        using ImportedFolder folder = WithConflict();
        folder.Import();
        folder.Edit("raids.csv", "2014-06-13,2014-06-13", "2014-06-12,2014-06-12");

        AssertDecided(folder);
    }

    [Fact]
    public void The_old_value_in_the_seed_lets_the_table_change_it()
    {
        using ImportedFolder folder = WithConflict();
        folder.Import();
        folder.Edit(Raids, "date: 2014-06-12", "date: 2014-06-11");

        Assert.Equal(0, folder.Import().Code);

        Assert.Contains("date: 2014-06-13", folder.Read(Raids), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_seeds_have_can_be_kept_until_the_table_changes_again()
    {
        using ImportedFolder folder = WithConflict();
        string curated = folder.Read(Raids);

        Ran kept = folder.Import("--keep-seeds");

        Assert.Equal(0, kept.Code);
        Assert.Contains("kept as in the seeds: 1 field.", kept.Output, StringComparison.Ordinal);
        AssertDecided(folder);
        Assert.Equal(curated, folder.Read(Raids));

        folder.Edit("raids.csv", "2014-06-13,2014-06-13", "2014-06-14,2014-06-14");
        Ran again = folder.Import();
        Assert.Equal(1, again.Code);
        Assert.Contains("in the table:          2014-06-14", again.Output, StringComparison.Ordinal);
        Assert.Equal(curated, folder.Read(Raids));
    }

    [Fact]
    public void A_value_that_the_table_has_no_longer_is_one_too()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        folder.Edit(Raids, "A raid at dawn", "A raid at noon");
        folder.Edit("raids.csv", "A raid at dawn", "-");

        for (int time = 0; time < 2; time++)
        {
            Ran ran = folder.Import();
            Assert.Equal(1, ran.Code);
            Assert.Contains("raid-1, summary\n  in the seed, and kept: A raid at noon\n  in the table:          nothing\n", ran.Output, StringComparison.Ordinal);
        }

        Assert.Equal(0, folder.Import("--keep-seeds").Code);
        AssertDecided(folder);
    }

    [Fact]
    public void One_of_an_export_is_shown_each_time()
    {
        const string Yaml = "actors:\n  navy: { name: The navy, kind: armed-force, country: US }\n";
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        string curated = Yaml.Replace("The navy", "Navy of the coast", StringComparison.Ordinal);
        folder.Write("data/seeds/a.yaml", curated);
        folder.Cell("actors", "navy", "name", "The fleet");

        for (int time = 0; time < 2; time++)
        {
            Ran ran = folder.Return();
            Assert.Equal(1, ran.Code);
            Assert.Contains("navy, name\n  in the seed, and kept: Navy of the coast\n  in the table:          The fleet\n", ran.Output, StringComparison.Ordinal);
        }

        Assert.Equal(0, folder.Return("--keep-seeds").Code);
        Assert.Equal(0, folder.Return().Code);
        Assert.Equal(curated, folder.Read("data/seeds/a.yaml"));
    }

    private static ImportedFolder WithConflict()
    {
        var folder = new ImportedFolder();
        folder.Import();
        folder.Edit(Raids, "date: 2014-06-11", "date: 2014-06-12");
        folder.Edit("raids.csv", "2014-06-11,2014-06-11", "2014-06-13,2014-06-13");
        return folder;
    }

    private static void AssertDecided(ImportedFolder folder)
    {
        for (int time = 0; time < 2; time++)
        {
            Ran ran = folder.Import();
            Assert.Equal(0, ran.Code);
            Assert.DoesNotContain("both sides", ran.Output, StringComparison.Ordinal);
        }

        SortedDictionary<string, string> before = folder.Files();
        folder.Import();
        Assert.Equal(before, folder.Files());
    }
}
