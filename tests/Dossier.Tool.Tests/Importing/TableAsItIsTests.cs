using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>A table that the dataset reads as it is cannot be imported as well, and one whose rows are there twice is one mistake.</summary>
public sealed class TableAsItIsTests
{
    private static readonly string Mapping = ImportedFolder.Mapping.Replace("key: no\n", "key: no\nfiles: [\"list-*.csv\"]\n", StringComparison.Ordinal);

    [Fact]
    public void It_is_refused_before_anything_is_read()
    {
        using var folder = new ImportedFolder();
        folder.Write("seeds/list.map.yaml", Mapping);
        folder.Write("seeds/list-1.csv", ImportedFolder.Table);
        var before = folder.Files();

        Ran ran = folder.ImportFile("seeds/list-1.csv");

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        string told = string.Join(' ', ran.Errors.Split('\n', StringSplitOptions.TrimEntries));
        Assert.Contains("is read as it is, since '", told, StringComparison.Ordinal);
        Assert.Contains("list.map.yaml' names it under 'files'. With an import, each of its rows would be there twice. Nothing was written.", told, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public void A_table_beside_it_that_no_mapping_names_is_imported()
    {
        using var folder = new ImportedFolder();
        folder.Write("seeds/list.map.yaml", Mapping);
        folder.Write("seeds/other.csv", ImportedFolder.Table);

        Assert.Equal(0, folder.ImportFile("seeds/other.csv").Code);
    }

    [Fact]
    public void Rows_that_are_there_twice_are_one_error()
    {
        using var folder = new ImportedFolder();
        Assert.Equal(0, folder.Import().Code);
        folder.Write("seeds/list.map.yaml", Mapping);
        folder.Write("seeds/list-1.csv", ImportedFolder.Table);

        string[] errors = [.. folder.Check().Where(static line => line.Contains("DSR2001", StringComparison.Ordinal))];

        Assert.Contains("The incident 'raid-1' is already defined in seeds/list-1.csv(2,1), and that definition is used. So are 2 more records of this file. If the rows of the table were imported into seeds as well, take the table out of 'files' in the mapping, or remove those seeds.", Assert.Single(errors), StringComparison.Ordinal);
    }
}
