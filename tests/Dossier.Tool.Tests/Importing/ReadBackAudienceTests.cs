using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>What an export leaves out because its readers may not have it is not gone, and does not come back as something else.</summary>
public sealed class ReadBackAudienceTests
{
    private const string Seed = "data/seeds/a.yaml";

    private const string Yaml =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
          informant: { name: A man at the harbour, kind: other, audience: internal }
        actors:
          navy: { name: The navy, kind: armed-force, country: US }
        incidents:
          seizure:
            name: Seizure of a ship
            kind: arrest
            date: { value: 2023-11-19, audience: internal, publish: 2023-11 }
            location: { value: { lat: 13.51234, lon: 42.51234 }, audience: internal }
            participants: [{ actor: navy, role: attacker, source: wire }]
            casualties:
              - { harm: killed, count: 3, source: wire }
              - { harm: injured, count: 2, source: informant, audience: internal }
            sources: [wire]
          meeting: { name: Meeting at the quay, kind: other, date: 2023-11-18, audience: internal, sources: [wire] }

        """;

    /// <summary>The formats.</summary>
    public static TheoryData<string> Formats => ["csv", "geojson"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_public_export_over_all_of_the_seeds_takes_nothing_away(string format)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export();

        Ran ran = folder.Return();

        Assert.Equal(0, ran.Code);
        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Contains("2 records of the seeds are withheld from.", ran.Output.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("No longer", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nor_after_an_import_of_all_of_it(string format)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export("--audience", "internal");
        folder.Return();
        string manifest = folder.Read("data/seeds/.import/manifest.tsv");
        folder.Export();

        Ran ran = folder.Return();

        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.DoesNotContain("Retracted", ran.Output, StringComparison.Ordinal);
        Assert.Contains("meeting", folder.Read("data/seeds/.import/manifest.tsv"), StringComparison.Ordinal);
        Assert.Contains("meeting", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void What_readers_get_in_place_of_a_value_does_not_take_its_place()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell("incidents", "seizure", "date", "2023-12");
        folder.Cell("incidents.casualties", "1", "count", "4");

        Ran ran = folder.Return();

        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Contains("since a part of the field is withheld from the readers of the export: a.yaml: seizure, date", ran.Output, StringComparison.Ordinal);
        Assert.Contains("seizure, casualties[1].count", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void In_new_seeds_what_was_withheld_is_withheld_and_not_unknown(string format)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export();
        folder.Import();

        Assert.Contains("location", folder.Copied("public")["incident/seizure"]["withheld"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("2023-11", folder.Copied("public")["incident/seizure"]["date"]!.ToString());
        Assert.Equal(folder.Records("public").Keys, folder.Copied("public").Keys);
        folder.AssertEqualButForLosses();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void In_new_seeds_what_was_for_few_is_for_few(string format)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export("--audience", "internal");
        folder.Import();

        Assert.Empty(folder.Copied("public"));
        Assert.Equal(folder.Records().Keys, folder.Copied().Keys);
        folder.AssertEqualButForLosses("internal");
    }

    [Fact]
    public void A_new_row_with_the_id_of_a_withheld_record_changes_it_not()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Table("incidents", static rows => rows.Add([.. rows[0].Select(static name => name switch { "id" => "meeting", "name" => "Another meeting", "kind" => "other", _ => "" })]));

        Ran ran = folder.Return();

        Assert.Equal(Yaml, folder.Read(Seed));
        Assert.Contains("Withheld from the readers of the export, and left as they are: meeting.", ran.Output.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_audience_that_the_model_has_not_is_refused()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        string package = Path.Combine(folder.Target, "datapackage.json");
        File.WriteAllText(package, File.ReadAllText(package).Replace("\"audience\": \"public\"", "\"audience\": \"lawyers\"", StringComparison.Ordinal));

        Ran ran = folder.Import();

        Assert.Equal(2, ran.Code);
        Assert.Contains("'lawyers'", ran.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("copy")));
    }
}
