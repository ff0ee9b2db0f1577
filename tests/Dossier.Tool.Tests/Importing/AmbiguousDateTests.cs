using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>A date that two formats of a mapping read as two days is not guessed.</summary>
public sealed class AmbiguousDateTests
{
    [Fact]
    public void A_day_that_may_be_a_month_rejects_its_row()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nrow: { kind: incident, id: \"i-{no}\", fields: { name: \"A\", date: { date: { from: day, formats: [dd/MM/yyyy, MM/dd/yyyy, yyyy] } } } }\n");
        folder.Write("raids.csv", "no,day\n1,23/06/2014\n2,06/23/2014\n3,03/06/2014\n4,06/06/2014\n5,2014\n");

        Ran ran = folder.Import();

        Assert.Equal(1, ran.Code);
        Assert.Equal(
            "row,column,value,reason\n4,day,03/06/2014,\"'03/06/2014' is 2014-06-03 by the format dd/MM/yyyy, and 2014-03-06 by MM/dd/yyyy. Which of them is meant is not guessed: leave one of the formats out of the mapping, or write the date as 2014-06-11.\"\n",
            folder.Read("seeds/raids/.import/rejects.csv"));
        Assert.Equal(["2014-06-23", "2014-06-23", "2014-06-06", "2014"], folder.Read("seeds/raids/incidents.yaml").Split('\n').Where(static line => line.Contains("date:", StringComparison.Ordinal)).Select(static line => line.Trim()[6..]));
    }
}
