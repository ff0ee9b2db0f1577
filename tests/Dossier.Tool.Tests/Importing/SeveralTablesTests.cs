using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>Several tables of the same kind, such as one for each month, go into one folder, and none takes anything from another.</summary>
public sealed class SeveralTablesTests
{
    private const string Seed = "seeds/raids/incidents.yaml";
    private const string Head = "no,town,day,dead\n";
    private const string May = Head + "1,Baiji,2024-05-01,3\n2,Hit,2024-05-03,4\n3,Ana,2024-05-09,1\n";
    private const string June = Head + "1,Rutba,2024-06-01,7\n2,Hit,2024-06-03,9\n";

    // The rows of this list have a number that no other month has.
    private const string Shared =
        """
        name: raids
        key: no
        records:
          sources:
            raids: { name: List of raids, kind: dataset, published: 2024, url: "https://example.org/raids" }
        row:
          kind: incident
          id: "raid-{no}"
          fields:
            name: "Raid in {town}"
            kind: attack
            date: { date: day }
            place: { lookup: town }
            sources: [raids]
            casualties[dead].harm: killed
            casualties[dead].count: { count: dead }
            casualties[dead].locator: "row {no}"
        lookups:
          town: { kind: place, id: "{town|slug}", fields: { name: "{town}", country: IQ } }

        """;

    // In this one they are counted from 1 each month.
    private static readonly string CountedAgain = Shared.Replace("key: no", "key: [$table, no]", StringComparison.Ordinal).Replace("raid-{no}", "raid-{$table|slug}-{no}", StringComparison.Ordinal);

    [Theory]
    [InlineData("May 2024", "raid-may-2024-1")]
    [InlineData("2024/05", "raid-2024-05-1")]
    [InlineData("Май", "raid-Май-1")]
    public void The_name_of_a_table_is_made_a_part_of_an_id(string name, string id)
    {
        using var folder = Folder(CountedAgain.Replace("{$table|slug}", "{$table}", StringComparison.Ordinal));

        Ran ran = folder.ImportFile("may.csv", "--table", name);

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Contains($"\n  {id}:\n", folder.Read(Seed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_anything_that_an_id_may_have_is_one_mistake()
    {
        using var folder = Folder(CountedAgain);

        Ran ran = folder.ImportFile("may.csv", "--table", "!?");

        Assert.Equal(1, ran.Code);
        Assert.Contains("error: The name of the table, '!?', has no letter or digit that an id may have, and 'raid-{$table|slug}-{no}' makes ids with it. Give the table another name, such as 2024-05.", ran.Errors, StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public void Rows_that_are_gone_from_one_table_are_retracted_and_those_of_the_others_stay()
    {
        using var folder = Folder(Shared);
        folder.Write("june.csv", June.Replace("\n1,", "\n11,", StringComparison.Ordinal).Replace("\n2,", "\n12,", StringComparison.Ordinal));
        Assert.Equal(0, folder.ImportFile("may.csv", "--table", "2024-05").Code);
        string may = folder.Read(Seed);

        Ran ran = folder.ImportFile("june.csv", "--table", "2024-06");

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.StartsWith(may, folder.Read(Seed), StringComparison.Ordinal);
        Assert.DoesNotContain("no longer", ran.Output, StringComparison.Ordinal);
        string both = folder.Read(Seed);
        folder.Edit("may.csv", "2,Hit,2024-05-03,4\n", "");

        ran = folder.ImportFile("may.csv", "--table", "2024-05");

        Assert.Contains("Retracted, since the row is no longer in the table: raid-2.", ran.Output, StringComparison.Ordinal);
        Assert.Equal("+    status: retracted\n+    reason: The row is no longer in the table that was imported (raids).", folder.DiffOf(both, Seed));
        var files = folder.Files();
        Assert.Contains("Nothing has changed.", folder.ImportFile("june.csv", "--table", "2024-06").Output, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed.", folder.ImportFile("may.csv", "--table", "2024-05").Output, StringComparison.Ordinal);
        Assert.Equal(files, folder.Files());
    }

    [Fact]
    public void A_row_that_two_tables_have_is_of_one_record_and_an_older_table_does_not_change_it_back()
    {
        using var folder = Folder(Shared);
        folder.Write("june.csv", Head + "3,Ana,2024-05-09,2\n11,Hit,2024-06-03,9\n");
        folder.ImportFile("may.csv", "--table", "2024-05");

        Ran ran = folder.ImportFile("june.csv", "--table", "2024-06");

        Assert.Contains("Changed: 1 field in 1 record.", ran.Output, StringComparison.Ordinal);
        var files = folder.Files();
        Assert.Equal(0, folder.ImportFile("may.csv", "--table", "2024-05").Code);
        Assert.Equal(files, folder.Files());

        // Both tables have changed it: that is shown.
        folder.Edit("may.csv", "2024-05-09,1", "2024-05-09,5");
        ran = folder.ImportFile("may.csv", "--table", "2024-05");
        Assert.Equal(1, ran.Code);
        Assert.Contains("casualties[dead].count\n  in the seed, and kept: 2\n  in the table:          5\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_table_does_not_bring_back_what_a_newer_one_says_of_a_place()
    {
        // The places are told apart by the first letters of their names.
        using var folder = Folder(Shared.Replace("kind: place, id: \"{town|slug}\"", "kind: place, key: \"{town|3}\", id: \"{town|lower}\"", StringComparison.Ordinal));
        folder.Write("june.csv", Head + "11,Baijy,2024-06-01,7\n");
        folder.ImportFile("may.csv", "--table", "2024-05");

        Assert.Contains("name: Baijy", Read(folder, "june.csv", "2024-06"), StringComparison.Ordinal);
        Assert.Contains("name: Baijy", Read(folder, "may.csv", "2024-05"), StringComparison.Ordinal);
        folder.Write("july.csv", Head + "21,Baijy,2024-07-01,7\n");
        Assert.Contains("name: Baijy", Read(folder, "july.csv", "2024-07"), StringComparison.Ordinal);

        static string Read(ImportedFolder folder, string table, string name)
        {
            Ran ran = folder.ImportFile(table, "--table", name);
            Assert.Equal((0, ""), (ran.Code, ran.Errors));
            return folder.Read("seeds/raids/places.yaml");
        }
    }

    [Fact]
    public void A_row_that_goes_from_one_table_into_another_is_not_retracted()
    {
        using var folder = Folder(Shared);
        folder.Write("june.csv", Head + "3,Ana,2024-05-09,1\n11,Hit,2024-06-03,9\n");
        folder.ImportFile("may.csv", "--table", "2024-05");
        folder.ImportFile("june.csv", "--table", "2024-06");
        string before = folder.Read(Seed);
        folder.Edit("may.csv", "3,Ana,2024-05-09,1\n", "");

        Ran ran = folder.ImportFile("may.csv", "--table", "2024-05");

        Assert.Equal(before, folder.Read(Seed));
        Assert.Contains("since another one has the row: raid-3 (2024-06).", ran.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

        // When it is gone from the other one as well, it is gone.
        folder.Edit("june.csv", "3,Ana,2024-05-09,1\n", "");
        Assert.Contains("Retracted, since the row is no longer in the table: raid-3.", folder.ImportFile("june.csv", "--table", "2024-06").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_was_gone_and_is_in_another_table_is_no_longer_retracted()
    {
        using var folder = Folder(Shared);
        folder.ImportFile("may.csv", "--table", "2024-05");
        string before = folder.Read(Seed);
        string may = folder.Read("may.csv");
        folder.Edit("may.csv", "3,Ana,2024-05-09,1\n", "");
        folder.ImportFile("may.csv", "--table", "2024-05");
        folder.Write("june.csv", Head + "3,Ana,2024-05-09,1\n");

        Assert.Equal(0, folder.ImportFile("june.csv", "--table", "2024-06").Code);
        Assert.Equal(before, folder.Read(Seed));
        Assert.Equal(0, folder.ImportFile("may.csv", "--table", "2024-05").Code);
        Assert.Equal(before, folder.Read(Seed));
        folder.Write("may.csv", may);
        Assert.Equal(0, folder.ImportFile("may.csv", "--table", "2024-05").Code);
        Assert.Equal(before, folder.Read(Seed));
    }

    [Fact]
    public void Keys_that_begin_again_in_each_table_are_told_apart_by_its_name()
    {
        using var folder = Folder(CountedAgain);

        Assert.Equal(2, folder.ImportFile("may.csv").Code);
        Assert.Contains("Write which table this is", folder.ImportFile("may.csv").Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(0, folder.ImportFile("may.csv", "--table", "2024-05").Code);
        string may = folder.Read(Seed);
        Assert.Equal(0, folder.ImportFile("june.csv", "--table", "2024-06").Code);

        Assert.StartsWith(may, folder.Read(Seed), StringComparison.Ordinal);
        Assert.Equal(["raid-2024-05-1", "raid-2024-05-2", "raid-2024-05-3", "raid-2024-06-1", "raid-2024-06-2"], Ids(folder));
        Assert.DoesNotContain(folder.Check(), static line => line.Contains(": error ", StringComparison.Ordinal));

        folder.Edit("may.csv", "2,Hit,2024-05-03,4\n", "");
        Assert.Contains("Retracted, since the row is no longer in the table: raid-2024-05-2.", folder.ImportFile("may.csv", "--table", "2024-05").Output, StringComparison.Ordinal);
        Assert.Equal(2, folder.Read(Seed).Split("status: retracted").Length);
    }

    [Fact]
    public void A_table_without_rows_takes_back_what_the_table_had()
    {
        using var folder = Folder(CountedAgain);
        folder.ImportFile("may.csv", "--table", "2024-05");
        folder.ImportFile("june.csv", "--table", "2024-06");
        folder.Write("may.csv", Head);

        Assert.Equal(2, folder.ImportFile("may.csv", "--table", "2024-05").Code);
        Assert.Equal(0, folder.ImportFile("may.csv", "--table", "2024-05", "--retract-many").Code);

        Assert.Equal(4, folder.Read(Seed).Split("status: retracted").Length);
        Assert.Contains("Nothing has changed.", folder.ImportFile("june.csv", "--table", "2024-06").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_rows_of_another_month_do_not_take_the_place_of_those_with_the_same_numbers(bool hasName)
    {
        using var folder = Folder(Shared);
        string[] Name(string name) => hasName ? ["--table", name] : [];
        folder.ImportFile("may.csv", Name("2024-05"));
        var before = folder.Files();

        Ran ran = folder.ImportFile("june.csv", [.. Name("2024-06"), "--part"]);

        Assert.Equal(2, ran.Code);
        Assert.StartsWith("2 of 2 rows whose keys are known are about something else than before", ran.Errors, StringComparison.Ordinal);
        Assert.Contains("key: [$table, ...]", ran.Errors, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
        Assert.Equal(1, folder.ImportFile("june.csv", [.. Name("2024-06"), "--part", "--dry-run"]).Code);
        Assert.Equal(before, folder.Files());

        ran = folder.ImportFile("june.csv", [.. Name("2024-06"), "--part", "--rewrite-many"]);
        Assert.Equal(0, ran.Code);
        Assert.Contains("Something else under the same key, by the date and other fields; look at whether it is: raid-1, raid-2.", ran.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_row_that_is_about_something_else_is_named()
    {
        using var folder = Folder(Shared);
        folder.ImportFile("may.csv");
        folder.Edit("may.csv", "2,Hit,2024-05-03,4", "2,Rawa,2024-05-27,40");

        Ran ran = folder.ImportFile("may.csv");

        Assert.Equal(0, ran.Code);
        Assert.Contains("look at whether it is: raid-2.", ran.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);

        // A corrected date alone, or a corrected count alone, is a correction.
        folder.Edit("may.csv", "1,Baiji,2024-05-01,3", "1,Baiji,2024-05-02,3");
        folder.Edit("may.csv", "3,Ana,2024-05-09,1", "3,Ana,2024-05-09,2");
        Assert.DoesNotContain("look at", folder.ImportFile("may.csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_under_another_name_is_not_imported_twice()
    {
        using var folder = Folder(CountedAgain);
        folder.ImportFile("may.csv", "--table", "2024-05");
        var before = folder.Files();
        folder.Edit("may.csv", "2024-05-09,1", "2024-05-09,2");

        Ran ran = folder.ImportFile("may.csv", "--table", "2024-5");

        Assert.Equal(2, ran.Code);
        Assert.Contains("3 of 3 rows would be there twice: the table '2024-05' has them", ran.Errors, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public void A_table_that_had_no_name_gets_one()
    {
        using var folder = Folder(Shared);
        folder.ImportFile("may.csv");
        string may = folder.Read(Seed);
        folder.Write("raids.map.yaml", CountedAgain);

        // It is not June, whose rows are others.
        Ran ran = folder.ImportFile("june.csv", "--table", "2024-06");
        Assert.Equal(2, ran.Code);
        Assert.Contains("import their table first, with its name", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);

        Assert.Equal(0, folder.ImportFile("may.csv", "--table", "2024-05").Code);
        Assert.Equal(may, folder.Read(Seed));
        Assert.Equal(0, folder.ImportFile("june.csv", "--table", "2024-06").Code);
        Assert.Equal(["raid-1", "raid-2", "raid-2024-06-1", "raid-2024-06-2", "raid-3"], Ids(folder));
        folder.Edit("may.csv", "3,Ana,2024-05-09,1\n", "");
        Assert.Contains("Retracted, since the row is no longer in the table: raid-3.", folder.ImportFile("may.csv", "--table", "2024-05").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_that_had_no_name_and_shares_its_keys_can_be_named_later()
    {
        using var folder = Folder(Shared);
        folder.Write("june.csv", Head + "11,Rutba,2024-06-01,7\n12,Hit,2024-06-03,9\n");
        folder.ImportFile("may.csv", "--part");
        folder.ImportFile("june.csv", "--part");
        string both = folder.Read(Seed);

        Assert.Equal(0, folder.ImportFile("june.csv", "--table", "2024-06").Code);
        Assert.Equal(0, folder.ImportFile("may.csv", "--table", "2024-05").Code);
        Assert.Equal(both, folder.Read(Seed));
        folder.Edit("june.csv", "12,Hit,2024-06-03,9\n", "");
        Assert.Contains("Retracted, since the row is no longer in the table: raid-12.", folder.ImportFile("june.csv", "--table", "2024-06").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_has_changed_stays_whichever_table_has_the_row()
    {
        using var folder = Folder(Shared);
        folder.Write("june.csv", Head + "3,Ana,2024-05-09,2\n");
        folder.ImportFile("may.csv", "--table", "2024-05");
        folder.Edit(Seed, "count: 1\n", "count: 1..2\n");
        string curated = folder.Read(Seed);

        Ran ran = folder.ImportFile("june.csv", "--table", "2024-06");

        Assert.Equal(1, ran.Code);
        Assert.Contains("in the seed, and kept: 1..2\n  in the table:          2\n", ran.Output, StringComparison.Ordinal);
        Assert.Equal(curated, folder.Read(Seed));
    }

    [Fact]
    public void The_rejected_rows_of_each_table_stay_listed()
    {
        using var folder = Folder(CountedAgain);
        folder.Edit("may.csv", "2024-05-09,1", "2024-05-09,one");

        Assert.Equal(1, folder.ImportFile("may.csv", "--table", "2024/05").Code);
        Assert.Equal(0, folder.ImportFile("june.csv", "--table", "2024-06").Code);

        Assert.Contains("4,dead,one,", folder.Read("seeds/raids/.import/rejects-2024%2F05.csv"), StringComparison.Ordinal);
        folder.Edit("may.csv", "2024-05-09,one", "2024-05-09,1");
        Assert.Equal(0, folder.ImportFile("may.csv", "--table", "2024/05").Code);
        Assert.False(folder.Has("seeds/raids/.import/rejects-2024%2F05.csv"));
    }

    [Fact]
    public void A_manifest_in_which_a_merge_left_both_sides_can_keep_both()
    {
        using var folder = Folder(CountedAgain);
        const string Manifest = "seeds/raids/.import/manifest.tsv";
        folder.ImportFile("may.csv", "--table", "2024-05");
        string may = folder.Read(Manifest);
        folder.ImportFile("june.csv", "--table", "2024-06");
        string both = folder.Read(Manifest);
        string ofJune = both[both.IndexOf("fields\trow 2024-06", StringComparison.Ordinal)..both.IndexOf("fields\ttown", StringComparison.Ordinal)];
        string[] parts = may.Split("fields\trow 2024-05");
        folder.Write(Manifest, parts[0] + "<<<<<<< HEAD\n" + ofJune + "=======\nfields\trow 2024-05" + parts[1].Replace("fields\ttown", ">>>>>>> may\nfields\ttown", StringComparison.Ordinal));

        Ran ran = folder.ImportFile("may.csv", "--table", "2024-05");
        Assert.Equal(2, ran.Code);
        Assert.Contains("Keep those of both", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);

        folder.Write(Manifest, string.Concat(folder.Read(Manifest).Split('\n').Where(static line => line.Length > 0 && !"<=>".Contains(line[0], StringComparison.Ordinal)).Select(static line => line + "\n")));
        Assert.Equal(0, folder.ImportFile("may.csv", "--table", "2024-05").Code);
        Assert.Equal(0, folder.ImportFile("june.csv", "--table", "2024-06").Code);
        Assert.Equal(both, folder.Read(Manifest));
    }

    [Fact]
    public void Another_key_does_not_double_what_is_there()
    {
        using var folder = Folder(Shared);
        folder.ImportFile("may.csv");
        var before = folder.Files();
        folder.Edit("raids.map.yaml", "key: no\n", "key: [no, town]\n");

        Ran ran = folder.ImportFile("may.csv");

        Assert.Equal(2, ran.Code);
        Assert.Contains("were told apart by 'no', and the key of the mapping is 'no, town' now", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\tb")]
    public void A_table_has_a_name_in_one_line(string name)
    {
        using var folder = Folder(Shared);

        Assert.Equal(2, folder.ImportFile("may.csv", "--table", name).Code);
        Assert.Empty(folder.Files());
    }

    private static ImportedFolder Folder(string mapping)
    {
        var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", mapping);
        folder.Write("may.csv", May);
        folder.Write("june.csv", June);
        return folder;
    }

    private static string[] Ids(ImportedFolder folder)
        => [.. folder.Read(Seed).Split('\n').Where(static line => line.StartsWith("  raid", StringComparison.Ordinal)).Select(static line => line.Trim().TrimEnd(':')).Order(StringComparer.Ordinal)];
}
