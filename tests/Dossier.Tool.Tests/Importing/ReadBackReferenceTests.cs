using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>References in an export that is read back: to what is there, and to what is not.</summary>
public sealed class ReadBackReferenceTests
{
    private const string Seed = "data/seeds/a.yaml";

    private const string Yaml =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
          ngo: { name: NGO bulletin, kind: news-article, published: 2023-11-23, url: "https://example.org/ngo" }
        actors:
          navy: { name: The navy, kind: armed-force, country: US }
        places:
          homs: { name: Homs, country: SY }
          hama: { name: Hama, country: SY }
        incidents:
          seizure:
            name: Seizure of a ship
            kind: arrest
            date: 2023-11-19
            place: hama
            participants: [{ actor: navy, role: attacker, source: wire }]
            claims: [{ about: participants, value: { actor: navy, role: attacker }, stance: denies, by: navy, source: wire }]
            sources: [wire]
          escort: { name: Escort, kind: presence, date: 2023-11-20, sources: [wire] }

        """;

    [Theory]
    [InlineData("incidents", "seizure", "place", "nowhere", "incidents.csv,2,place,nowhere,No place has the id 'nowhere'.")]
    [InlineData("incidents", "seizure", "place", "homz", "No place has the id 'homz'. Did you mean 'homs'?")]
    [InlineData("incidents", "seizure", "place", "navy", "No place has the id 'navy'.")]
    [InlineData("incidents", "seizure", "sources", "wire;nope", "incidents.csv,2,sources,wire;nope,No source has the id 'nope'.")]
    [InlineData("incidents.participants", "1", "actor", "army", "incidents.participants.csv,2,actor,army,No actor has the id 'army'.")]
    [InlineData("incidents.participants", "1", "source", "nope", "incidents.participants.csv,2,source,nope,No source has the id 'nope'.")]
    [InlineData("incidents.claims", "1", "value.actor", "army", "incidents.claims.csv,2,value.actor,army,No actor has the id 'army'.")]
    public void One_to_a_record_that_does_not_exist_is_rejected_at_its_cell(string table, string row, string column, string value, string reject)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell(table, row, column, value);
        folder.Cell("incidents", "escort", "name", "Escort of a convoy");

        Ran ran = folder.Return();

        Assert.Equal(1, ran.Code);
        Assert.Contains(folder.Rejects("data/seeds"), line => line.Contains(reject, StringComparison.Ordinal));
        Assert.Equal("-  escort: { name: Escort, kind: presence, date: 2023-11-20, sources: [wire] }\n+  escort: { name: \"Escort of a convoy\", kind: presence, date: 2023-11-20, sources: [wire] }", folder.Diff(Seed, Yaml));
        ReadBackFolder.AssertAllRows(ran);
    }

    [Fact]
    public void One_on_a_map_is_rejected_as_well()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "geojson");
        folder.Export();
        folder.Feature("seizure", static feature => feature["properties"]!["place"] = "nowhere");

        Assert.Equal(1, folder.Return().Code);

        Assert.Contains(folder.Rejects("data/seeds"), static line => line.Contains("No place has the id 'nowhere'.", StringComparison.Ordinal));
        Assert.Equal(Yaml, folder.Read(Seed));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    public void Spaces_around_an_id_a_term_or_a_date_are_taken_away_and_those_of_a_text_stay(string format)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export();
        foreach ((string field, string value) in new[] { ("place", "homs "), ("kind", " presence "), ("date", "2023-11-18 ") })
        {
            if (format == "csv")
                folder.Cell("incidents", "seizure", field, value);
            else
                folder.Feature("seizure", feature => feature["properties"]![field] = value);
        }

        Ran ran = folder.Return();

        Assert.Equal("", string.Join('\n', folder.Rejects("data/seeds")));
        Assert.Equal(0, ran.Code);
        Assert.Equal("-    kind: arrest\n-    date: 2023-11-19\n-    place: hama\n+    kind: presence\n+    date: 2023-11-18\n+    place: homs", folder.Diff(Seed, Yaml));
    }

    [Fact]
    public void One_to_a_record_that_the_export_adds_is_taken()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Table("places", static rows => rows.Add([.. rows[0].Select(static column => column switch { "id" => "idlib", "name" => "Idlib", "country" => "SY", _ => "" })]));
        folder.Cell("incidents", "seizure", "place", "idlib");

        Assert.Equal(0, folder.Return().Code);

        Assert.Contains("place: idlib", folder.Read(Seed), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_wrong_in_the_seeds_already_does_not_keep_other_changes_out()
    {
        string broken = Yaml.Replace("place: hama", "place: nowhere", StringComparison.Ordinal);
        using ReadBackFolder folder = ReadBackFolder.Of(broken, "geojson");
        folder.Export();
        folder.Feature("seizure", static feature => feature["properties"]!["name"] = "Seizure of a tanker");

        folder.Return();

        Assert.Empty(folder.Rejects("data/seeds"));
        Assert.Contains("name: Seizure of a tanker", folder.Read(Seed), StringComparison.Ordinal);
    }
}
