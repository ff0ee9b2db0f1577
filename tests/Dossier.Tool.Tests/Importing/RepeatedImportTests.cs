using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>Importing again changes what changed in the table, and nothing that a person wrote.</summary>
public sealed class RepeatedImportTests
{
    private const string Raids = "seeds/raids/raids.yaml";

    [Fact]
    public void The_same_table_changes_no_byte()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        var before = folder.Files();

        Ran ran = folder.Import();

        Assert.Equal(before, folder.Files());
        Assert.Contains("Nothing has changed.", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Shuffled_columns_and_rows_change_no_byte()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        var before = folder.Files();
        folder.Write("raids.csv",
            """
            group;text;no;ignored;town;best;type;low;last;high;first
            -;HIDDEN;3;z;Baiji;7;x;-;2015-01-01;-;2015-01-01
            The Blue Brigade;"A clash, with
            two lines";2;y;Hit;0;c;0;2014-10-04;0;2014-10-02
            The Red Brigade;A raid at dawn;1;x;Baiji;3;r;2;2014-06-11;5;2014-06-11

            """);

        folder.Import();

        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public void A_changed_cell_changes_one_field_and_keeps_the_formatting_around_it()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        folder.Edit(Raids, "    name: Raid in Hit\n", "    name: Raid in Hit\n    # seen in the photograph\n    notes: [checked by hand]\n");
        folder.Edit(Raids, "      - harm: killed\n        count: none\n        source: raids\n        locator: row 2\n", "      - { harm: injured, count: 4, source: raids }\n      - { harm: killed, count: none, source: raids, locator: row 2 }   # ours is above\n");
        string before = folder.Read(Raids);
        folder.Edit("raids.csv", "The Blue Brigade,0,0,0", "The Blue Brigade,1,2,3");

        Ran ran = folder.Import();

        Assert.Equal("-      - { harm: killed, count: none, source: raids, locator: row 2 }   # ours is above\n+      - { harm: killed, count: 1..2..3, source: raids, locator: row 2 }   # ours is above", folder.DiffOf(before, Raids));
        Assert.Contains("Changed: 1 field in 1 record.", ran.Output, StringComparison.Ordinal);
        Assert.Empty(folder.Check());
    }

    [Fact]
    public void A_correction_by_hand_stays_and_what_the_table_says_is_told()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        folder.Edit(Raids, "date: 2014-06-11", "date: 2014-06-12");
        string curated = folder.Read(Raids);

        // The table says the same as before: there is nothing to tell.
        Assert.DoesNotContain("both sides", folder.Import().Output, StringComparison.Ordinal);
        Assert.Equal(curated, folder.Read(Raids));

        folder.Edit("raids.csv", "2014-06-11,2014-06-11", "2014-06-13,2014-06-13");
        Ran ran = folder.Import();

        Assert.Equal(curated, folder.Read(Raids));
        Assert.Contains("raids.yaml: raid-1, date\n  in the seed, and kept: 2014-06-12\n  in the table:          2014-06-13\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_a_person_put_in_long_form_is_changed_within_it()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        folder.Edit(Raids, "date: 2014-06-11", "date: { value: 2014-06-11, derived: from the list }");
        folder.Edit("raids.csv", "2014-06-11,2014-06-11", "2014-06-13,2014-06-13");

        folder.Import();

        Assert.Contains("date: { value: 2014-06-13, derived: from the list }", folder.Read(Raids), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_is_emptied_removes_its_field_and_one_that_is_filled_adds_it()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        string before = folder.Read(Raids);
        folder.Edit("raids.csv", "The Red Brigade,2,3,5,A raid at dawn", "The Red Brigade,-,-,-,-");
        folder.Edit("raids.csv", "-,-,7,-,HIDDEN", "The Red Brigade,-,7,-,Told now");

        folder.Import();

        string text = folder.Read(Raids);
        Assert.DoesNotContain("A raid at dawn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("locator: row 1", text, StringComparison.Ordinal);
        Assert.Contains("    summary: Told now\n", text, StringComparison.Ordinal);
        Assert.Contains("    participants: [{ actor: the-red-brigade, role: attacker }]\n", text, StringComparison.Ordinal);
        Assert.Contains("+    summary: Told now", folder.DiffOf(before, Raids), StringComparison.Ordinal);
        Assert.Empty(folder.Check());
    }

    [Fact]
    public void A_row_that_is_gone_is_retracted_with_a_reason_and_comes_back_when_it_does()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        string before = folder.Read(Raids);
        string table = folder.Read("raids.csv");
        folder.Edit("raids.csv", "1,Baiji,r,2014-06-11,2014-06-11,The Red Brigade,2,3,5,A raid at dawn,x\n", "");

        Ran ran = folder.Import();

        Assert.Equal("+    status: retracted\n+    reason: The row is no longer in the table that was imported (raids).", folder.DiffOf(before, Raids));
        Assert.Contains("Retracted, since the row is no longer in the table: raid-1.", ran.Output, StringComparison.Ordinal);
        Assert.Empty(folder.Check());
        var retracted = folder.Files();
        folder.Import();
        Assert.Equal(retracted, folder.Files());

        folder.Write("raids.csv", table);
        folder.Import();
        Assert.Equal(before, folder.Read(Raids));
    }

    [Fact]
    public void A_part_of_the_data_retracts_nothing()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        string before = folder.Read(Raids);
        folder.Edit("raids.csv", "1,Baiji,r,2014-06-11,2014-06-11,The Red Brigade,2,3,5,A raid at dawn,x\n", "");

        Ran ran = folder.Import("--part");

        Assert.Equal(before, folder.Read(Raids));
        Assert.Contains("No longer in the table, and left as they are: raid-1.", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_a_person_deleted_stays_deleted_and_one_with_another_id_is_found_by_the_former()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        string text = folder.Read(Raids);
        folder.Write(Raids, text[..text.IndexOf("  raid-3:", StringComparison.Ordinal)].Replace("  raid-2:\n", "  clash-at-hit:\n    formerIds: [raid-2]\n", StringComparison.Ordinal));
        string before = folder.Read(Raids);
        folder.Edit("raids.csv", "The Blue Brigade,0,0,0", "The Blue Brigade,8,8,8");

        Ran ran = folder.Import();

        Assert.Equal("-        count: none\n+        count: 8", folder.DiffOf(before, Raids));
        Assert.Contains("Removed from the seeds by hand, and not added again: raid-3.", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_actors_that_a_person_has_merged_stay_one()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        folder.Write("seeds/raids/actors.yaml", "actors:\n  the-red-brigade:\n    name: The Red Brigade\n    formerIds: [the-blue-brigade]\n");
        folder.Write("raids.csv", folder.Read("raids.csv") + "4,Hit,r,2016-01-01,2016-01-01,The Blue Brigade,1,1,1,new,n\n");

        folder.Import();

        string text = folder.Read(Raids);
        Assert.DoesNotContain("the-blue-brigade", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split("the-red-brigade").Length);
        Assert.DoesNotContain(folder.Check(), static line => line.Contains(": error ", StringComparison.Ordinal));
        var files = folder.Files();
        folder.Import();
        Assert.Equal(files, folder.Files());
    }

    [Fact]
    public void A_seed_with_a_mistake_stops_an_import_before_a_record_in_it_is_taken_for_a_removed_one()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        folder.Edit(Raids, "    name: Raid in Hit\n", "    name: [Raid in Hit\n");
        var before = folder.Files();

        Ran ran = folder.Import();

        Assert.Equal(2, ran.Code);
        Assert.Contains("Correct this first", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public void A_field_in_a_file_that_cannot_be_edited_is_named_each_time()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        File.Delete(folder.PathOf(Raids));
        folder.Write("seeds/raids/raids.json", """{ "incidents": { "raid-1": { "name": "Raid in Baiji", "kind": "attack", "date": "2014-06-11", "place": "baiji", "sources": ["raids"] } } }""");
        folder.Edit("raids.csv", "2014-06-11,2014-06-11", "2014-06-13,2014-06-13");

        Assert.Contains("raids.json: raid-1, date\n  in the seed, and kept: 2014-06-11\n  in the table:          2014-06-13\n", folder.Import().Output, StringComparison.Ordinal);
        Assert.Contains("raids.json: raid-1, date\n", folder.Import().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_rows_go_behind_the_others()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        string before = folder.Read(Raids);
        folder.Write("raids.csv", folder.Read("raids.csv").Replace("\n1,", "\n4,Hit,r,2016-01-01,2016-01-01,The Red Brigade,1,1,1,new,n\n1,", StringComparison.Ordinal));

        folder.Import();

        string text = folder.Read(Raids);
        Assert.StartsWith(before, text, StringComparison.Ordinal);
        Assert.Contains("  raid-4:\n    name: Raid in Hit\n", text, StringComparison.Ordinal);
        Assert.Empty(folder.Check());
    }

    [Fact]
    public void A_record_that_is_somewhere_else_in_the_dataset_is_not_written_again()
    {
        using var folder = new ImportedFolder();
        folder.Write("seeds/mine.yaml", "places:\n  baiji: { name: Baiji, kind: city, country: IQ }\n");

        Ran ran = folder.Import();

        Assert.DoesNotContain("baiji", folder.Read("seeds/raids/places.yaml"), StringComparison.Ordinal);
        Assert.Contains("There already, and left as they are: baiji.", ran.Output, StringComparison.Ordinal);
        Assert.Empty(folder.Check());
    }

    [Theory]
    [InlineData("seeds/mine.yaml", "../mine.yaml")]
    [InlineData("seeds/raids/mine.yaml", "mine.yaml")]
    public void A_place_of_the_same_name_in_another_country_is_not_taken_for_it_in_silence(string file, string shown)
    {
        using var folder = new ImportedFolder();
        folder.Write(file, "places:\n  baiji: { name: Baiji, country: SY }\n  hit: { name: Hit on the Euphrates, kind: city, country: IQ }\n");

        for (int times = 0; times < 2; times++)
        {
            Ran ran = folder.Import();

            Assert.Equal(1, ran.Code);
            Assert.Contains($"{shown}: baiji, country\n  in the seed, and kept: SY\n  in the table:          IQ\n", ran.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("hit, ", ran.Output.Replace("baiji, hit", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.Equal(0, folder.Import("--keep-seeds").Code);
        Assert.Equal(0, folder.Import().Code);
    }

    // A download that was cut off.
    [Theory]
    [InlineData(0, 20)]
    [InlineData(9, 20)]
    public void A_table_from_which_most_is_gone_retracts_nothing_unless_it_is_said(int left, int all)
    {
        using var folder = new ImportedFolder();
        const string Head = "no,town,type,first,last,group,low,best,high,text\n";
        static string Rows(int count) => string.Concat(Enumerable.Range(1, count).Select(static no => $"{no},Baiji,r,2014-06-11,2014-06-11,A,2,3,5,a\n"));
        folder.Write("raids.csv", Head + Rows(all));
        folder.Import();
        var before = folder.Files();
        folder.Write("raids.csv", Head + Rows(left));

        Ran ran = folder.Import();

        Assert.Equal(2, ran.Code);
        Assert.Contains($"{all - left} of {all} records would be retracted, since the table has {left} rows", ran.Errors, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
        Assert.Equal(1, folder.Import("--dry-run").Code);
        Assert.Equal(0, folder.Import("--part").Code);
        Assert.Equal(before, folder.Files());
        Assert.Equal(0, folder.Import("--retract-many").Code);
        Assert.Equal(all - left + 1, folder.Read(Raids).Split("status: retracted").Length);

        // What was retracted is not asked about again.
        Assert.Equal(0, folder.Import().Code);
    }

    [Fact]
    public void A_table_from_which_half_is_gone_is_believed()
    {
        using var folder = new ImportedFolder();
        const string Head = "no,town,type,first,last,group,low,best,high,text\n";
        static string Rows(int count) => string.Concat(Enumerable.Range(1, count).Select(static no => $"{no},Baiji,r,2014-06-11,2014-06-11,A,2,3,5,a\n"));
        folder.Write("raids.csv", Head + Rows(20));
        folder.Import();
        folder.Write("raids.csv", Head + Rows(10));

        Assert.Equal(0, folder.Import().Code);
        Assert.Equal(11, folder.Read(Raids).Split("status: retracted").Length);
    }

    [Fact]
    public void Another_mapping_needs_another_folder()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        folder.Edit("raids.map.yaml", "name: raids\n", "name: others\n");

        Ran ran = folder.Import();

        Assert.Equal(2, ran.Code);
        Assert.Contains("holds what was imported with the mapping 'raids'", ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_folder_as_it_was()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        folder.Edit("raids.csv", "The Blue Brigade,0,0,0", "The Blue Brigade,8,8,8");
        folder.Edit("raids.csv", "2014-06-11,2014-06-11", "soon,2014-06-11");

        // The last of the files that would be written is in the way of itself.
        folder.Write("seeds/raids/.import/rejects.csv/in-the-way.txt", "");
        var before = folder.Files();

        Ran ran = folder.Import();

        Assert.Equal(2, ran.Code);
        Assert.Contains("Nothing was imported", ran.Errors, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }
}
