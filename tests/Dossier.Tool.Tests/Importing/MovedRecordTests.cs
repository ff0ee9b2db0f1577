using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>What a person moves or removes is left alone, and what the table says of it since is not lost.</summary>
public sealed class MovedRecordTests
{
    private const string Raids = "seeds/raids/raids.yaml";
    private const string Curated = "seeds/curated.yaml";

    [Fact]
    public void A_change_of_a_record_in_another_folder_is_shown_until_it_is_made()
    {
        using var folder = Moved("raid-2");
        var before = folder.Files();
        Assert.Equal(0, folder.Import().Code);
        Assert.Equal(before, folder.Files());
        folder.Edit("raids.csv", "The Blue Brigade,0,0,0", "The Blue Brigade,8,8,8");

        for (int times = 0; times < 2; times++)
        {
            Ran ran = folder.Import();

            Assert.Equal(1, ran.Code);
            Assert.Contains(
                "To be changed by hand, since the record is in another folder now: ../curated.yaml: raid-2, casualties[dead].count\n  in the seed, and kept: none\n  in the table:          8\n",
                ran.Output, StringComparison.Ordinal);
            Assert.Equal(before, folder.Files());
        }

        folder.Edit(Curated, "count: none", "count: 8");
        Assert.Equal(0, folder.Import().Code);
    }

    [Fact]
    public void That_the_seeds_are_right_goes_for_a_moved_record_as_well()
    {
        using var folder = Moved("raid-2");
        folder.Edit("raids.csv", "The Blue Brigade,0,0,0", "The Blue Brigade,8,8,8");

        Assert.Equal(0, folder.Import("--keep-seeds").Code);
        Assert.Equal(0, folder.Import().Code);
        folder.Edit("raids.csv", "The Blue Brigade,8,8,8", "The Blue Brigade,9,9,9");
        Assert.Equal(1, folder.Import().Code);
    }

    [Fact]
    public void A_row_that_is_gone_whose_record_is_in_another_folder_is_shown()
    {
        using var folder = Moved("raid-1");
        folder.Edit("raids.csv", "1,Baiji,r,2014-06-11,2014-06-11,The Red Brigade,2,3,5,A raid at dawn,x\n", "");
        var before = folder.Files();

        Ran ran = folder.Import();

        Assert.Equal(1, ran.Code);
        Assert.Contains("../curated.yaml: raid-1, status\n  in the seed, and kept: nothing\n  in the table:          retracted\n", ran.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
        folder.Write(Curated, folder.Read(Curated) + "    status: retracted\n    reason: The list took it out.\n");
        Assert.Equal(1, folder.Import().Code);
        Assert.Equal(0, folder.Import("--keep-seeds").Code);
        Assert.Equal(0, folder.Import().Code);
    }

    [Fact]
    public void A_record_with_another_id_in_another_folder_is_not_said_to_be_removed()
    {
        using var folder = Moved("raid-2");
        folder.Edit(Curated, "  raid-2:\n", "  clash-at-hit:\n    formerIds: [raid-2]\n");

        Ran ran = folder.Import();

        Assert.Equal(0, ran.Code);
        Assert.DoesNotContain("Removed", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_rows_refer_to_is_found_in_another_folder_by_the_id_that_it_had()
    {
        using var folder = new ImportedFolder();
        folder.Write("seeds/mine.yaml", "places:\n  baiji-town: { name: Baiji, kind: city, country: IQ, formerIds: [baiji] }\n");

        folder.Import();

        Assert.DoesNotContain("baiji", folder.Read("seeds/raids/places.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Check(), static line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_removed_record_that_somebody_brings_back_gets_what_has_changed_since()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        string whole = folder.Read(Raids);
        folder.Write(Raids, whole[..whole.IndexOf("  raid-3:", StringComparison.Ordinal)]);
        folder.Edit("raids.csv", "-,-,7,-,HIDDEN", "-,-,70,-,HIDDEN");
        Assert.Contains("Removed from the seeds by hand, and not added again: raid-3.", folder.Import().Output, StringComparison.Ordinal);
        folder.Write(Raids, whole);

        folder.Import();

        Assert.Equal("-        count: 7\n+        count: 70", folder.DiffOf(whole, Raids));
    }

    [Fact]
    public void A_manifest_with_the_line_breaks_of_Windows_is_read_and_stays_so()
    {
        using var folder = new ImportedFolder();
        folder.Import();
        string manifest = folder.PathOf("seeds/raids/.import/manifest.tsv");
        File.WriteAllText(manifest, File.ReadAllText(manifest).ReplaceLineEndings("\r\n"));
        var before = folder.Files();

        Ran ran = folder.Import();

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Equal(before, folder.Files());
    }

    // A folder from which a record was moved into another one.
    private static ImportedFolder Moved(string id)
    {
        var folder = new ImportedFolder();
        folder.Import();
        string text = folder.Read(Raids);
        int start = text.IndexOf($"  {id}:", StringComparison.Ordinal);
        int end = text.IndexOf("\n  raid-", start, StringComparison.Ordinal) + 1;
        folder.Write(Curated, "incidents:\n" + text[start..end]);
        folder.Write(Raids, text.Remove(start, end - start));
        return folder;
    }
}
