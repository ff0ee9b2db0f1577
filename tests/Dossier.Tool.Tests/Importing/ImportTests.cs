using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>A table becomes seeds by a mapping: every row is in a seed or among the rejects.</summary>
public sealed class ImportTests
{
    [Fact]
    public void Rows_become_records_and_what_they_refer_to()
    {
        using var folder = new ImportedFolder();

        Ran ran = folder.Import();

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Equal(
            """
            incidents:
              raid-1:
                name: Raid in Baiji
                kind: attack
                date: 2014-06-11
                place: baiji
                participants:
                  - actor: the-red-brigade
                    role: attacker
                casualties:
                  - harm: killed
                    count: 2..3..5
                    source: raids
                    locator: row 1
                summary: A raid at dawn
                sources:
                  - raids
              raid-2:
                name: Raid in Hit
                kind: ground-clash
                date: "[2014-10-02..2014-10-04]"
                place: hit
                participants:
                  - actor: the-blue-brigade
                    role: attacker
                casualties:
                  - harm: killed
                    count: none
                    source: raids
                    locator: row 2
                summary: "A clash, with\ntwo lines"
                sources:
                  - raids
              raid-3:
                name: Raid in Baiji
                date: 2015-01-01
                place: baiji
                casualties:
                  - harm: killed
                    count: 7
                    source: raids
                    locator: row 3
                summary:
                  withheld: true
                sources:
                  - raids

            """.ReplaceLineEndings("\n"),
            folder.Read("seeds/raids/raids.yaml"));
        Assert.Equal("places:\n  baiji:\n    name: Baiji\n    country: IQ\n  hit:\n    name: Hit\n    country: IQ\n", folder.Read("seeds/raids/places.yaml"));
        Assert.Contains("3 rows: 3 in seeds, 0 rejected, 0 left out by a condition.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Codes that the model cannot represent: type 'x' (1 row).", ran.Output, StringComparison.Ordinal);
        Assert.False(folder.Has("seeds/raids/.import/rejects.csv"));
        Assert.Empty(folder.Check());
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using var folder = new ImportedFolder();

        Ran ran = folder.Import("--dry-run");

        Assert.Equal(0, ran.Code);
        Assert.Contains("3 rows: 3 in seeds", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", ran.Output, StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_rejected_with_its_column_and_the_reason_and_the_others_are_imported()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.csv",
            """
            no,town,type,first,last,group,low,best,high,text
            1,Baiji,q,2014-06-11,2014-06-11,A,2,3,5,a
            2,Hit,r,11.6.2014,2014-06-11,A,2,3,5,a
            3,Hit,r,2014-06-11,2014-06-11,A,2,three,5,a
            4,Hit,r,2014-06-11,2014-06-11,A,2,3,5
            5,Hit,r,2014-06-11,2014-06-11,A,2,3,5,a
            5,Hit,r,2014-06-11,2014-06-11,A,2,3,5,a
            ,Hit,r,2014-06-11,2014-06-11,A,2,3,5,a
            8,Hit,r,2014-06-12,2014-06-11,A,2,3,5,a
            9,Hit,r,2014-06-12,2014-06-12,A,2,3,5,a

            """);

        Ran ran = folder.Import();

        Assert.Equal(1, ran.Code);
        Assert.Contains("9 rows: 1 in seeds, 8 rejected, 0 left out by a condition.", ran.Output, StringComparison.Ordinal);
        string[] lines = folder.Read("seeds/raids/.import/rejects.csv").Split('\n');
        Assert.Equal("row,column,value,reason", lines[0]);
        // The numbers of the rows are those that a spreadsheet shows, in which the head is a row.
        Assert.Equal("2,type,q,The mapping's table of values has no 'q'.", lines[1]);
        Assert.StartsWith("3,first,11.6.2014,", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("4,best,three,", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("5,,,\"The row has 9 cells, and the head has 10.\"", lines[4], StringComparison.Ordinal);
        Assert.Equal("6,no,5,\"Row 7 has the same key, '5'.\"", lines[5]);
        Assert.Equal("7,no,5,\"Row 6 has the same key, '5'.\"", lines[6]);
        Assert.StartsWith("8,no,,", lines[7], StringComparison.Ordinal);
        Assert.StartsWith("9,last,2014-06-11,", lines[8], StringComparison.Ordinal);

        Assert.Contains("raid-9:", folder.Read("seeds/raids/raids.yaml"), StringComparison.Ordinal);

        // What only rejected rows refer to is not there.
        Assert.DoesNotContain("baiji", folder.Read("seeds/raids/places.yaml"), StringComparison.Ordinal);
    }

    // Whoever is told to list a figure as missing loses people who were counted.
    [Theory]
    [InlineData("10-15", true)]
    [InlineData("5+", true)]
    [InlineData("several", true)]
    [InlineData("~20", true)]
    [InlineData("-12", true)]
    [InlineData("none given", false)]
    [InlineData("n.d.", false)]
    public void A_figure_in_another_form_is_not_said_to_be_missing(string count, bool isFigure)
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.csv", $"no,town,type,first,last,group,low,best,high,text\n1,Baiji,r,2014-06-11,2014-06-11,A,,{count},,a\n");

        Assert.Equal(1, folder.Import().Code);
        string reject = folder.Read("seeds/raids/.import/rejects.csv").Split('\n')[1];
        Assert.Equal(isFigure, reject.Contains("is read by '{ from: best }'.", StringComparison.Ordinal));
        Assert.Equal(!isFigure, reject.Contains("list it as missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_with_a_decimal_comma_are_read_where_the_mapping_says_so()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\ncolumns: { lat: { decimal: \",\" }, lon: { decimal: \",\" } }\nrow: { kind: incident, id: \"i-{no}\", fields: { name: \"{t}\", location.lat: { from: lat }, location.lon: { from: lon } } }\n");
        folder.Write("raids.csv", "no;lat;lon;t\n1;-33,312;44,366;1,5\n2;33.5;44;a\n");

        Assert.Equal(0, folder.Import().Code);
        string text = folder.Read("seeds/raids/incidents.yaml");
        Assert.Contains("    name: 1,5\n    location:\n      lat: -33.312\n      lon: 44.366\n", text, StringComparison.Ordinal);
        Assert.Contains("      lat: 33.5\n      lon: 44\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_another_table_with_the_same_ids_are_rejected()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        string may = folder.Read("seeds/raids/raids.yaml");
        folder.Write("june.csv", "no,town,type,first,last,group,low,best,high,text\n1,Hit,r,2015-06-11,2015-06-11,The Red Brigade,2,40,50,a\n9,Hit,r,2015-06-11,2015-06-11,The Red Brigade,2,40,50,a\n");

        Ran ran = Ran.Command("import", "--from", folder.PathOf("raids.map.yaml"), folder.PathOf("june.csv"), "-o", folder.PathOf("seeds/june"));

        Assert.Equal(1, ran.Code);
        Assert.Contains("2 rows: 1 in seeds, 1 rejected", ran.Output, StringComparison.Ordinal);
        Assert.StartsWith("2,no,raid-1,\"'raid-1' is in ", folder.Read("seeds/june/.import/rejects.csv").Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("raids.yaml, which no import of this table has written.", folder.Read("seeds/june/.import/rejects.csv"), StringComparison.Ordinal);
        Assert.Contains("raid-9:", folder.Read("seeds/june/raids.yaml"), StringComparison.Ordinal);
        Assert.Equal(may, folder.Read("seeds/raids/raids.yaml"));

        // The places and groups are those that are there. A second time it is the same.
        Assert.False(folder.Has("seeds/june/places.yaml"));
        Assert.Equal(1, Ran.Command("import", "--from", folder.PathOf("raids.map.yaml"), folder.PathOf("june.csv"), "-o", folder.PathOf("seeds/june")).Code);
        Assert.Empty(folder.Check());
    }

    [Fact]
    public void An_import_whose_manifest_was_lost_goes_on()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        var before = folder.Files();
        File.Delete(folder.PathOf("seeds/raids/.import/manifest.tsv"));

        Assert.Equal(0, folder.Import().Code);
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public void Whoever_has_lost_the_manifest_is_told()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        folder.Edit("raids.csv", "The Blue Brigade,0,0,0", "The Blue Brigade,1,2,3");
        File.Delete(folder.PathOf("seeds/raids/.import/manifest.tsv"));

        Assert.Equal(1, folder.Import().Code);
        Assert.Contains("'.import/manifest.tsv' is missing: restore it.", folder.Read("seeds/raids/.import/rejects.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_value_is_no_formula_for_whoever_opens_the_rejects()
    {
        using var folder = new ImportedFolder();
        folder.Edit("raids.csv", "1,Baiji,r,2014-06-11,", "1,Baiji,r,=1+1,");

        Assert.Equal(1, folder.Import().Code);

        Assert.Contains("\n2,first,'=1+1,\"'=1+1' is not a date", folder.Read("seeds/raids/.import/rejects.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_a_build_would_not_take_rejects_its_row_with_the_message_of_the_build()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", ImportedFolder.Mapping.Replace("country: IQ", "country: \"{type}\"", StringComparison.Ordinal));

        Ran ran = folder.Import();

        Assert.Contains("3 rows: 0 in seeds, 3 rejected", ran.Output, StringComparison.Ordinal);
        Assert.Contains("2,type,r,", folder.Read("seeds/raids/.import/rejects.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_are_out_of_order_are_kept_in_words()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.csv", "no,town,type,first,last,group,low,best,high,text\n1,Baiji,r,2014,2014,A,9,4,3,a\n2,Baiji,r,2014,2014,A,9,-,3,a\n3,Hit,r,2014,2014,A,-,-,4,a\n4,Hit,r,2014,2014,A,4,-,-,a\n5,Hit,r,2014,2014,A,-,-,-,a\n");

        Assert.Equal(0, folder.Import().Code);

        string[] counts = [.. folder.Read("seeds/raids/raids.yaml").Split('\n').Where(static line => line.Contains("count:", StringComparison.Ordinal)).Select(static line => line.Trim())];
        Assert.Equal(["count: \"?..4..? (low 9, high 3)\"", "count: unknown (low 9, high 3)", "count: <=4", "count: 4+"], counts);
        Assert.DoesNotContain(folder.Check(), static line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Fact]
    public void Conditions_choose_rows()
    {
        using var folder = new ImportedFolder();

        Ran ran = folder.Import("--where", "town=Hit");

        Assert.Contains("3 rows: 1 in seeds, 0 rejected, 2 left out by a condition.", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("raid-1", folder.Read("seeds/raids/raids.yaml"), StringComparison.Ordinal);
        Assert.Equal(2, folder.Import("--where", "twon=Hit").Code);
        Assert.Contains("Did you mean 'town'?", folder.Import("--where", "twon=Hit").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_a_condition_leaves_out_has_no_part_in_whether_a_key_is_there_twice()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.csv",
            """
            no,town,type,first,last,group,low,best,high,text
            1,Hit,r,2014-06-11,2014-06-11,A,2,3,5,a
            1,Baiji,r,2014-06-11,2014-06-11,A,2,3,5,a
            2,Baiji,r,2014-06-11,2014-06-11,A,2,3,5,a
            2,Hit,r,2014-06-11,2014-06-11,A,2,3,5,a
            3,Hit,r,2014-06-11,2014-06-11,A,2,3,5,a
            3,Hit,r,2014-06-12,2014-06-12,A,2,3,5,a
            ,Baiji,r,2014-06-12,2014-06-12,A,2,3,5,a

            """);

        Ran ran = folder.Import("--where", "town=Hit");

        Assert.Contains("7 rows: 2 in seeds, 2 rejected, 3 left out by a condition.", ran.Output, StringComparison.Ordinal);
        Assert.Equal(1, ran.Code);
        Assert.Equal(["6,no,3,\"Row 7 has the same key, '3'.\"", "7,no,3,\"Row 6 has the same key, '3'.\""], folder.Read("seeds/raids/.import/rejects.csv").Split('\n')[1..3]);

        // A row that is left out is not gone.
        Assert.Contains("7 rows: 2 in seeds, 1 rejected, 4 left out by a condition.", folder.Import("--where", "town=Baiji").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("retracted", folder.Read("seeds/raids/raids.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_nothing_reads_are_listed_and_missing_ones_are_errors()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.csv", ImportedFolder.Table.Replace("ignored", "colour", StringComparison.Ordinal));
        Assert.Contains("Columns that the mapping does not read: colour.", folder.Import("--dry-run").Output, StringComparison.Ordinal);

        folder.Write("raids.csv", ImportedFolder.Table.Replace("town,", "twon,", StringComparison.Ordinal));
        Ran ran = folder.Import();
        Assert.Equal(1, ran.Code);
        Assert.Contains("The table has no column 'town', which the mapping 'raids' reads. Did you mean 'twon'?", ran.Errors.Replace("\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public void A_mistake_in_a_mapping_is_reported_at_its_place_and_nothing_is_written()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", ImportedFolder.Mapping.Replace("r: attack", "r: atack", StringComparison.Ordinal).Replace("summary:", "sumary:", StringComparison.Ordinal).Replace("lookup: group", "lookup: groop", StringComparison.Ordinal));

        Ran ran = folder.Import();

        Assert.Equal(1, ran.Code);
        Assert.Contains("raids.map.yaml(15,38): error: 'atack' is not a term of 'kind'. Did you mean 'attack'?", ran.Errors, StringComparison.Ordinal);
        Assert.Contains("The incident has no field 'sumary'. Did you mean 'summary'?", ran.Errors, StringComparison.Ordinal);
        Assert.Contains("There is no look-up 'groop'. Did you mean 'group'?", ran.Errors, StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public void A_built_in_mapping_can_be_copied()
    {
        Ran ran = Ran.Command("import", "--from", "acled", "--copy");

        Assert.Equal(0, ran.Code);
        Assert.Contains("name: acled", ran.Output, StringComparison.Ordinal);
        Assert.Contains("There is no mapping 'aclde'. Did you mean 'acled'?", Ran.Command("import", "--from", "aclde", "x.csv", "-o", "y").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_mappings_are_completed_in_a_shell()
    {
        Ran ran = Ran.Command("[suggest:22]", "dossier import --from a");

        Assert.Equal(["acled", "airwars"], ran.Lines.Where(static line => line.StartsWith('a')).Order());
    }
}
