using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>A program that saves a table again may write its keys in another way, and each row would be there twice.</summary>
public sealed class AlikeKeysTests
{
    private const string Mapping = "name: towns\nkey: no\nrow: { kind: place, id: \"p-{no|slug}\", fields: { name: \"{town}\" } }\n";

    [Theory]
    [InlineData("007", "7")]
    [InlineData("7", "7.0")]
    [InlineData("cs1", "CS1")]
    [InlineData("A 1", "a 1")]
    [InlineData("12/03", "12/3")]
    public void Keys_that_are_written_in_another_way_are_not_taken_for_others(string before, string now)
    {
        using var folder = Folder($"no,town\n{before},Hit\nx,Ana\n");
        Assert.Equal(0, folder.Import().Code);
        var files = folder.Files();
        folder.Write("raids.csv", $"no,town\n{now},Hit\nx,Ana\n");

        Ran ran = folder.Import();

        Assert.Equal(2, ran.Code);
        Assert.Contains($"1 key is written in another way than before: '{now}' for '{before}'.", string.Join(' ', ran.Errors.Split('\n', StringSplitOptions.TrimEntries)), StringComparison.Ordinal);
        Assert.Equal(files, folder.Files());

        // They may be others all the same, which is decided once.
        Assert.Equal(0, folder.Import("--rewrite-many").Code);
        Assert.Equal(0, folder.Import().Code);
    }

    [Fact]
    public void Keys_that_differ_in_more_are_other_rows()
    {
        using var folder = Folder("no,town\n7,Hit\n10,Ana\n");
        Assert.Equal(0, folder.Import().Code);
        folder.Write("raids.csv", "no,town\n7.5,Hit\n10,Ana\n100,Baiji\n");

        Assert.Equal((0, ""), (folder.Import() is var ran ? ran.Code : 0, ran.Errors));
    }

    [Fact]
    public void Keys_of_one_table_that_are_alike_are_listed()
    {
        using var folder = Folder("no,town\nCS1,Hit\ncs1,Hit\n2,Ana\n2.0,Ana\n3,Baiji\n");

        Ran ran = folder.Import();

        Assert.Equal(0, ran.Code);
        Assert.Contains("Keys that differ only in how they are written, and were taken for different rows: 'CS1' and 'cs1', '2' and '2.0'.", string.Join(' ', ran.Output.Split('\n', StringSplitOptions.TrimEntries)), StringComparison.Ordinal);
    }

    private static ImportedFolder Folder(string table)
    {
        var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", Mapping);
        folder.Write("raids.csv", table);
        return folder;
    }
}
