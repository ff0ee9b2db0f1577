using Dossier.Tool.Tests.Exporting;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>Tables of an export that a spreadsheet or a person has changed in a way that nobody meant.</summary>
public sealed class ResavedTableTests
{
    [Theory]
    [InlineData(';', "\uFEFF")]
    [InlineData('\t', "")]
    [InlineData(',', "\uFEFFsep=,\r\n")]
    public void Another_separator_and_another_order_say_the_same(char delimiter, string before)
    {
        using var folder = new ReadBackFolder(HostileSeeds.Files(), "csv");
        folder.Export();
        foreach (string file in Directory.EnumerateFiles(folder.Target, "*.csv"))
        {
            folder.Table(Path.GetFileNameWithoutExtension(file), rows =>
            {
                foreach (List<string> row in rows)
                    row.Reverse();
                rows.Reverse(1, rows.Count - 1);
            }, delimiter, before);
        }

        Ran ran = folder.Import();

        Assert.True(ran.Code == 0, ran.Output + ran.Errors);
        folder.AssertEqualButForLosses();
    }

    [Theory]
    [InlineData("incidents", "seizure", "date", "03/11/2023", "incidents.csv,2,date,03/11/2023,")]
    [InlineData("incidents", "seizure", "date", "19.11.2023", "incidents.csv,2,date,19.11.2023,")]
    [InlineData("incidents", "seizure", "date", "Nov 23", "incidents.csv,2,date,Nov 23,")]
    [InlineData("incidents", "seizure", "date", "45249.5", "incidents.csv,2,date,45249.5,")]
    [InlineData("places", "harbour", "location.lat", "13,5", "places.csv,2,location.lat,\"13,5\",")]
    [InlineData("places", "harbour", "location.lat", "13.5°", "places.csv,2,location.lat,13.5°,")]
    [InlineData("actors", "navy", "anonymous", "WAHR", "actors.csv,2,anonymous,WAHR,")]
    [InlineData("actors", "navy", "country", "United States", "actors.csv,2,country,United States,")]
    [InlineData("incidents", "seizure", "kind", "Arrests!", "incidents.csv,2,kind,Arrests!,")]
    [InlineData("incidents.participants", "1", "role", "hero", "incidents.participants.csv,2,role,hero,")]
    [InlineData("incidents.participants", "1", "_item", "x", "incidents.participants.csv,2,_item,x,'x' is not the number of an item.")]
    [InlineData("incidents.participants", "1", "_item", "", "incidents.participants.csv,2,_item,,'' is not the number of an item.")]
    [InlineData("incidents.participants", "1", "_record", "0012", "incidents.participants.csv,2,_record,0012,There is no record '0012' in 'incidents.csv'.")]
    [InlineData("incidents", "seizure", "id", "", "incidents.csv,2,id,,The row has no id.")]
    [InlineData("incidents", "seizure", "name", "", "incidents.csv,2,id,seizure,")]
    public void What_cannot_be_read_is_rejected_where_it_is_and_never_guessed(string table, string row, string column, string value, string reject)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "csv");
        folder.Export();
        folder.Cell(table, row, column, value);

        Ran fresh = folder.Import();
        string[] rejects = folder.Rejects();
        Ran over = folder.Return();

        Assert.Equal(1, fresh.Code);
        Assert.Contains(rejects, line => line.StartsWith(reject, StringComparison.Ordinal));
        Assert.All(rejects, static line => Assert.True(line.TrimEnd('"')[^1] is '.' or '?', line));
        ReadBackFolder.AssertAllRows(fresh);
        Assert.Equal(1, over.Code);
        Assert.Equal(Seed, folder.Read("data/seeds/a.yaml"));
    }

    [Fact]
    public void Capital_letters_of_a_spreadsheet_are_no_change()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "csv");
        folder.Export();
        folder.Cell("actors", "navy", "anonymous", "FALSE");

        Assert.Equal(0, folder.Return().Code);
        Assert.Equal(Seed, folder.Read("data/seeds/a.yaml"));
    }

    [Fact]
    public void What_refers_to_a_rejected_record_is_rejected_and_every_row_is_accounted_for()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "csv");
        folder.Export();
        folder.Cell("places", "harbour", "kind", "moon base");

        Ran ran = folder.Import();

        Assert.Contains("incidents.csv,2,place,harbour,\"The place 'harbour' was rejected; the reason is with its row.\"".Replace("\"", "", StringComparison.Ordinal), folder.Rejects());
        Assert.Contains(folder.Rejects(), static line => line == "incidents.participants.csv,2,,,Another row of the record 'seizure' was rejected.");
        Assert.DoesNotContain("incident/seizure", folder.Copied().Keys);
        ReadBackFolder.AssertAllRows(ran);
        Assert.Equal(3, folder.Rejects().Select(static line => string.Join(',', line.Split(',')[..2])).Distinct().Count());
    }

    [Fact]
    public void A_repeated_id_and_a_repeated_item_are_rejected()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "csv");
        folder.Export();
        folder.Table("actors", static rows => rows.Add([.. rows[1]]));
        folder.Table("incidents.participants", static rows => rows.Add([.. rows[1]]));

        Ran ran = folder.Import();

        Assert.Contains("actors.csv,3,id,navy,Another row has the id 'navy'.", folder.Rejects());
        Assert.Contains("incidents.participants.csv,3,_item,1,Another item of the list has that number.", folder.Rejects());
        Assert.Equal(["actor/navy", "place/harbour", "source/wire"], folder.Copied().Keys);
        ReadBackFolder.AssertAllRows(ran);
    }

    [Fact]
    public void A_row_with_too_few_cells_is_rejected()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "csv");
        folder.Export();
        folder.Table("incidents.participants", static rows => rows[1].RemoveAt(rows[1].Count - 1));

        Ran ran = folder.Import();

        Assert.Contains(folder.Rejects(), static line => line.StartsWith("incidents.participants.csv,2,,,", StringComparison.Ordinal) && line.Contains("cells", StringComparison.Ordinal));
        ReadBackFolder.AssertAllRows(ran);
    }

    [Fact]
    public void Without_the_columns_that_say_which_row_is_what_nothing_is_imported()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "csv");
        folder.Export();
        folder.Table("incidents.participants", static rows => rows.ForEach(static row => row.RemoveAt(1)));

        Ran ran = folder.Import();

        Assert.Equal(1, ran.Code);
        Assert.Contains("has no column '_item'", ran.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("copy")));
    }

    [Theory]
    [InlineData("incidents.csv", "id,name\n\"seizure,x\n", "is not closed")]
    [InlineData("shipments.csv", "id,name\na,b\n", "is not a table of the model")]
    [InlineData("datapackage.json", "{ \"name\": \"x\", \"resources\": [] }", "has no member 'dossier'")]
    [InlineData("datapackage.json", "{ \"dossier\": 1 }", "has no 'audience'")]
    [InlineData("datapackage.json", "{", "is not valid JSON")]
    public void What_is_no_export_is_refused_with_the_place(string file, string text, string message)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "csv");
        folder.Export();
        File.WriteAllText(Path.Combine(folder.Target, file), text);

        Ran ran = folder.Import();

        Assert.NotEqual(0, ran.Code);
        Assert.Contains(message, ran.Errors, StringComparison.Ordinal);
        Assert.Contains(file, ran.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("copy")));
    }

    [Fact]
    public void Without_the_package_it_is_not_known_for_whom_the_tables_are()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "csv");
        folder.Export();
        File.Delete(Path.Combine(folder.Target, "datapackage.json"));

        Ran ran = folder.Import();

        Assert.Equal(2, ran.Code);
        Assert.Contains("for which readers", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private const string Seed =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
        actors:
          navy: { name: The navy, kind: armed-force, country: US, anonymous: false }
        places:
          harbour: { name: Harbour, kind: town, country: YE, location: { lat: 13.5, lon: 42.5 } }
        incidents:
          seizure:
            name: Seizure of a ship
            kind: arrest
            date: 2023-11-19
            place: harbour
            participants: [{ actor: navy, role: attacker, source: wire }]
            sources: [wire]

        """;
}
