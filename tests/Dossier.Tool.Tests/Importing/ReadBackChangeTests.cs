using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>An export that somebody has changed, read back over the seeds that it is of.</summary>
public sealed class ReadBackChangeTests
{
    private const string Seed = "data/seeds/a.yaml";

    private const string Yaml =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
        actors:
          navy: { name: The navy, kind: armed-force, country: US }
          raiders: { name: The raiders, kind: militia }
        incidents:
          # The first of two.
          seizure:
            name: Seizure of a ship   # as reported
            kind: arrest
            date: { value: 2023-11-19, source: wire }
            location: { lat: 13.5, lon: 42.5 }
            participants:
              - { actor: navy, role: attacker, source: wire }
              - { actor: raiders, role: defender, source: wire }
            casualties: [{ harm: killed, count: 3, source: wire }]
            notes: [One note, Another note]
            sources: [wire]
          escort: { name: Escort, kind: presence, date: 2023-11-20, sources: [wire] }

        """;

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    public void One_changed_value_changes_one_field_and_nothing_around_it(string format)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export();
        if (format == "csv")
            folder.Cell("incidents", "seizure", "name", "Seizure of a tanker");
        else
            folder.Feature("seizure", static feature => feature["properties"]!["name"] = "Seizure of a tanker");

        Ran ran = folder.Return();

        Assert.Equal(0, ran.Code);
        Assert.Equal("-    name: Seizure of a ship   # as reported\n+    name: Seizure of a tanker   # as reported", folder.Diff(Seed, Yaml));
        Assert.Contains("Changed: 1 field in 1 record.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed.", folder.Return().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_are_changed_added_and_taken_out()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell("incidents.casualties", "1", "count", "4..6");
        folder.Table("incidents.participants", static rows =>
        {
            List<string> added = [.. rows[1]];
            added[rows[0].IndexOf("_item")] = "3";
            added[rows[0].IndexOf("role")] = "witness";
            rows.Add(added);
            rows.RemoveAt(2);
        });

        Ran ran = folder.Return();

        Assert.Equal(
            """
            -      - { actor: raiders, role: defender, source: wire }
            -    casualties: [{ harm: killed, count: 3, source: wire }]
            +      - { actor: navy, role: witness, source: wire }
            +    casualties: [{ harm: killed, count: 4..6, source: wire }]
            """.ReplaceLineEndings("\n"), folder.Diff(Seed, Yaml));
        Assert.Equal(0, ran.Code);
    }

    [Fact]
    public void A_new_row_is_a_new_record()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Table("actors", static rows => rows.Add([.. rows[0].Select(static name => name switch { "id" => "coastguard", "name" => "'-The coastguard", "kind" => "agency", _ => "" })]));

        folder.Return();

        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Equal("-The coastguard", folder.Records()["actor/coastguard"]["name"]!.ToString());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    public void What_a_curator_has_changed_since_stays_and_both_values_are_shown(string format)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export();
        string curated = Yaml.Replace("name: Seizure of a ship", "name: Seizure of the Galaxy", StringComparison.Ordinal);
        folder.Write(Seed, curated);
        if (format == "csv")
            folder.Cell("incidents", "seizure", "name", "Seizure of a tanker");
        else
            folder.Feature("seizure", static feature => feature["properties"]!["name"] = "Seizure of a tanker");

        Ran ran = folder.Return();

        Assert.Equal(curated, folder.Read(Seed));
        Assert.Contains("Changed on both sides: a.yaml: seizure, name", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Seizure of the Galaxy", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Seizure of a tanker", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_somebody_states_is_not_put_into_another_mouth()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell("incidents", "seizure", "date", "2023-11-18");

        for (int time = 0; time < 2; time++)
        {
            Ran ran = folder.Return();
            Assert.Equal(Yaml, folder.Read(Seed));
            Assert.Contains("To be changed by hand, since the seed says beside the value who states it: a.yaml: seizure, date", ran.Output, StringComparison.Ordinal);
            Assert.Contains("2023-11-18", ran.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_row_that_is_gone_is_listed_and_after_an_import_of_it_retracted()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        string whole = File.ReadAllText(Path.Combine(folder.Target, "incidents.csv"));
        folder.Table("incidents", static rows => rows.RemoveAll(static row => row[0] == "escort"));

        Ran first = folder.Return();
        Assert.Contains("No longer in the table, and left as they are: escort.", first.Output, StringComparison.Ordinal);
        Assert.Equal(Yaml, folder.Read(Seed));

        string without = File.ReadAllText(Path.Combine(folder.Target, "incidents.csv"));
        File.WriteAllText(Path.Combine(folder.Target, "incidents.csv"), whole);
        folder.Return();
        File.WriteAllText(Path.Combine(folder.Target, "incidents.csv"), without);
        Assert.Contains("left as they are: escort.", folder.Return("--part").Output, StringComparison.Ordinal);
        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Contains("Retracted, since the row is no longer in the table: escort.", folder.Return().Output, StringComparison.Ordinal);
        Assert.Equal("retracted", folder.Records()["incident/escort"]["status"]!.ToString());
    }

    [Fact]
    public void An_export_of_some_kinds_says_nothing_of_the_others()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Return();
        folder.Export("--kind", "presence");

        Ran ran = folder.Return();

        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.DoesNotContain("Retracted", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_taken_away_takes_nothing_away()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Table("actors", static rows =>
        {
            int at = rows[0].IndexOf("country");
            rows.ForEach(row => row.RemoveAt(at));
            rows[0].Add("colour");
            rows.Skip(1).ToList().ForEach(static row => row.Add("red"));
        });
        File.Delete(Path.Combine(folder.Target, "incidents.casualties.csv"));

        Ran ran = folder.Return();

        string told = ran.Output.ReplaceLineEndings(" ");
        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Contains("actors.country", told, StringComparison.Ordinal);
        Assert.Contains("incidents.casualties", told, StringComparison.Ordinal);
        Assert.Contains("Not read, since the model has no such field: actors.colour.", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'Ayn the navy", "\"'Ayn the navy\"")]
    [InlineData("''Ayn the navy", "\"'Ayn the navy\"")]
    [InlineData("'=navy", "\"=navy\"")]
    public void An_apostrophe_that_somebody_wrote_is_a_part_of_the_text(string cell, string name)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell("actors", "navy", "name", cell);

        folder.Return();

        Assert.Contains($"navy: {{ name: {name}, ", folder.Read(Seed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_emptied_is_taken_out()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell("actors", "navy", "country", "");

        folder.Return();

        Assert.Equal("-  navy: { name: The navy, kind: armed-force, country: US }\n+  navy: { name: The navy, kind: armed-force }", folder.Diff(Seed, Yaml));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    public void What_is_worked_out_is_not_read_and_that_is_said(string format)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export();
        if (format == "csv")
            folder.Cell("incidents.casualties", "1", "count.low", "1");
        else
            folder.Feature("seizure", static feature => feature["properties"]!["casualties"]![0]!["count.low"] = 1);

        string told = folder.Return().Output.ReplaceLineEndings(" ");

        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Contains("What is worked out from 'count' was not read: to change it, change 'count'. The two differ in 1 cell", told, StringComparison.Ordinal);
        Assert.Contains(format == "csv" ? "row 2, count.low" : "casualties[1].count.low", told.Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    public void A_total_that_was_changed_is_not_read_and_that_is_said(string format)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export();
        if (format == "csv")
            folder.Cell("incidents", "seizure", "casualties.killed", "30");
        else
            folder.Feature("seizure", static feature => feature["properties"]!["casualties.killed"] = "30");

        string told = folder.Return().Output.ReplaceLineEndings(" ");

        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Contains("What is worked out from the other fields was not read: to change it, change the other fields. The two differ in 1 cell", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_version_a_difference_is_shown_and_nothing_is_changed()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell("actors", "navy", "_version", "");
        folder.Cell("actors", "navy", "name", "The other navy");

        Ran ran = folder.Return();

        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Contains("since the export no longer says what the record was: a.yaml: navy, name", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_beside_the_tables_is_not_read_and_that_is_said()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Write("out/actors.xlsx", "");

        Assert.Contains("CSV: actors.xlsx.", folder.Return().Output.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_whose_row_belongs_to_no_record_is_not_taken_out()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell("incidents.notes", "2", "_record", "siezure");

        Ran ran = folder.Return();

        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Contains("since rows of its table belong to no record: a.yaml: seizure, notes", ran.Output, StringComparison.Ordinal);
        Assert.Contains("incidents.notes.csv,3,_record,siezure,There is no record 'siezure' in 'incidents.csv'.", folder.Rejects("data/seeds"));
    }

    [Fact]
    public void Records_in_another_folder_of_the_seeds_stay_and_that_is_said()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell("actors", "navy", "name", "The other navy");

        Ran ran = folder.ImportTo("data/seeds/desk");

        string told = ran.Output.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal);
        Assert.Contains("Changed in the export, and in another folder of the seeds, where they stay as they are: navy.", told, StringComparison.Ordinal);
        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Equal(["a.yaml", "desk/.import/manifest.tsv"], folder.Files("data/seeds").Keys);
    }

    [Fact]
    public void Options_of_mappings_are_refused()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();

        Assert.Equal(2, folder.Return("--where", "kind=arrest").Code);
        Assert.Equal(2, folder.Return("--sheet", "May").Code);
        Assert.Equal(2, folder.Return("--copy").Code);
    }

    [Fact]
    public void A_folder_of_another_import_is_refused()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Write("data/seeds/.import/manifest.tsv", "# Written\nmapping\t1\tucdp-ged\n");

        Ran ran = folder.Return();

        Assert.Equal(2, ran.Code);
        Assert.Contains("'ucdp-ged'", ran.Errors, StringComparison.Ordinal);
    }
}
