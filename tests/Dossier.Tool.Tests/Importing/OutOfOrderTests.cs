using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>Low, best and high figures that are out of order are in words, and a person learns how many there are and in which rows.</summary>
public sealed class OutOfOrderTests
{
    private const string List = "seeds/raids/.import/out-of-order.csv";
    private const string Head = "no,town,type,first,last,group,low,best,high,text,ignored\n";
    private const string InOrder = Head + "1,Hit,r,2014-06-11,,A,2,3,5,,\n2,Hit,r,2014-06-11,,A,4,4,6,,\n3,Hit,r,2014-06-11,,A,7,2,6,,\n4,Hit,x,2014-06-11,,A,1,2,3,,\n";
    private static readonly string Table = InOrder.Replace("4,4,6", "4,4,3", StringComparison.Ordinal);

    [Fact]
    public void They_are_counted_summed_and_listed()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.csv", Table);

        Ran ran = folder.Import();

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        string told = string.Join(' ', ran.Output.Split('\n', StringSplitOptions.TrimEntries));
        Assert.Contains("Figures out of order in 2 rows (low, best, high): the best one is the count, and the others are in words, so that sums of low and high figures do not have them. Together they are low 11, best 6, high 9. Rows 3, 4.", told, StringComparison.Ordinal);
        Assert.Contains("All of them are listed in ", told, StringComparison.Ordinal);
        Assert.Equal("row,record,columns,low,best,high\n3,raid-2,\"low, best, high\",4,4,3\n4,raid-3,\"low, best, high\",7,2,6\n", folder.Read(List));

        // Corrected in the table, they are not listed any longer.
        folder.Write("raids.csv", InOrder.Replace("7,2,6", "2,2,6", StringComparison.Ordinal));
        ran = folder.Import();
        Assert.DoesNotContain("out of order", ran.Output, StringComparison.Ordinal);
        Assert.False(folder.Has(List));
    }

    [Fact]
    public void A_row_that_is_rejected_is_listed_as_rejected_alone()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.csv", Table.Replace("3,Hit,r,", "3,Hit,?,", StringComparison.Ordinal));

        Ran ran = folder.Import("--table", "May 2014");

        Assert.Equal(1, ran.Code);
        Assert.Equal("row,record,columns,low,best,high\n3,raid-2,\"low, best, high\",4,4,3\n", folder.Read("seeds/raids/.import/out-of-order-May%202014.csv"));
    }

    [Fact]
    public void A_dry_run_says_so_and_writes_nothing()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.csv", Table);

        Ran ran = folder.Import("--dry-run");

        Assert.Contains("Figures out of order in 2 rows", ran.Output, StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }
}
