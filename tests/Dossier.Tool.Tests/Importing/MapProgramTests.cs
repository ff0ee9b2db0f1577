using System.Text.Json.Nodes;
using Dossier.Tool.Tests.Exporting;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>GeoJSON of an export that a map program has written anew, and GeoJSON of others.</summary>
public sealed class MapProgramTests
{
    private const string Seed =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
        places:
          harbour: { name: Harbour, kind: town, country: YE, location: { lat: 13.5, lon: 42.5 } }
        incidents:
          seizure: { name: Seizure of a ship, kind: arrest, date: 2023-11-19, location: { lat: 13.25, lon: 42.25 }, casualties: [{ harm: killed, count: 3, source: wire }], sources: [wire] }
          escort: { name: Escort, kind: presence, date: 2023-11-20, place: harbour, sources: [wire] }

        """;

    [Fact]
    public void A_layer_that_was_saved_anew_says_the_same()
    {
        using var folder = new ReadBackFolder(HostileSeeds.Files(), "geojson");
        folder.Export();
        folder.Json(AsQgisWrites);
        SortedDictionary<string, string> before = folder.Files();

        Ran ran = folder.Return();

        Assert.True(ran.Code == 0, ran.Output + ran.Errors);
        SortedDictionary<string, string> after = folder.Files();
        after.Remove("seeds/.import/manifest.tsv");
        Assert.Equal(before, after);
        Assert.DoesNotContain("No longer", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Changed", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.geojsonl", "")]
    [InlineData("out.ndjson", "")]
    [InlineData("out.geojson", "\u001E")]
    public void A_feature_on_each_line_says_the_same(string file, string sign)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "geojson");
        folder.Export();
        JsonObject json = JsonNode.Parse(File.ReadAllText(folder.Target))!.AsObject();
        string path = folder.Write(file, string.Concat(json["features"]!.AsArray().Select(feature => sign + feature!.ToJsonString() + "\n")));

        Ran ran = Ran.Command("import", "--from", "geojson", path, "-o", folder.PathOf("copy/seeds/desk"));

        Assert.True(ran.Code == 0, ran.Output + ran.Errors);
        Assert.Equal(["incident/escort", "incident/seizure", "place/harbour"], folder.Copied().Keys);
        Assert.True(JsonNode.DeepEquals(folder.Records()["place/harbour"], folder.Copied()["place/harbour"]));
    }

    [Fact]
    public void A_point_that_was_moved_on_the_map_is_moved_in_the_seed()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "geojson");
        folder.Export();
        folder.Feature("seizure", static feature => feature["geometry"]!["coordinates"] = new JsonArray(42.3, 13.3));

        Ran ran = folder.Return();

        Assert.Equal(0, ran.Code);
        Assert.Equal(Seed.Replace("lat: 13.25, lon: 42.25", "lat: 13.3, lon: 42.3", StringComparison.Ordinal), folder.Read("data/seeds/a.yaml"));
    }

    [Theory]
    [InlineData("seizure", "geometry", """{ "type": "Polygon", "coordinates": [[[42, 13], [43, 13], [43, 14], [42, 13]]] }""", "is a 'Polygon'")]
    [InlineData("seizure", "geometry", """{ "type": "Point", "coordinates": [42.25, 13.25, 120] }""", "has a height")]
    [InlineData("seizure", "geometry", """{ "type": "Point", "coordinates": ["42.25", "13.25"] }""", "two numbers")]
    [InlineData("seizure", "geometry", """{ "type": "Point", "coordinates": [42.5, 13.25] }""", "it is not certain which is meant")]
    [InlineData("seizure", "geometry", "null", "has no geometry")]
    [InlineData("escort", "geometry", """{ "type": "Point", "coordinates": [42.6, 13.5] }""", "geometry.from")]
    [InlineData("seizure", "properties.date", "\"2023/11/19\"", "2023/11/19")]
    [InlineData("seizure", "properties.date", "\"03/11/2023\"", "03/11/2023")]
    [InlineData("seizure", "properties.casualties", "\"(1:killed)\"", "casualties")]
    [InlineData("seizure", "properties.record.kind", "null", "There is no member 'record.kind'")]
    [InlineData("seizure", "properties.record.kind", "\"incidents\"", "is not a kind of the model")]
    [InlineData("seizure", "properties.id", "null", "There is no member 'id'")]
    [InlineData("seizure", "properties.id", "\"escort\"", "Another record of the kind has the id 'escort'")]
    [InlineData("seizure", "properties", "null", "has no object 'properties'")]
    public void What_cannot_be_read_is_rejected_where_it_is(string id, string member, string value, string reason)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "geojson");
        folder.Export();
        folder.Feature(id, feature =>
        {
            JsonObject at = member.StartsWith("properties.", StringComparison.Ordinal) ? feature["properties"]!.AsObject() : feature;
            at[member.StartsWith("properties.", StringComparison.Ordinal) ? member["properties.".Length..] : member] = JsonNode.Parse(value);
        });

        Ran ran = folder.Import();

        Assert.True(ran.Code == 1, ran.Output + ran.Errors);
        Assert.Contains(folder.Rejects(), line => line.StartsWith("feature,", StringComparison.Ordinal) && line.Contains(reason, StringComparison.Ordinal));
        ReadBackFolder.AssertAllRows(ran);
    }

    [Theory]
    [InlineData("""{ "type": "FeatureCollection", "features": [{ "type": "Feature", "geometry": null, "properties": { "id": "a", "name": "b" } }] }""", "'record.audience'")]
    [InlineData("""{ "type": "FeatureCollection", "features": [] }""", "*.map.yaml")]
    [InlineData("""{ "type": "Topology" }""", "'FeatureCollection'")]
    [InlineData("""[1]""", "'FeatureCollection'")]
    [InlineData("""{ "type": """, "is not valid JSON")]
    public void GeoJson_of_others_is_refused_and_says_what_to_do(string text, string message)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "geojson");
        File.WriteAllText(folder.Target, text);

        Ran ran = folder.Import();

        Assert.Equal(2, ran.Code);
        Assert.Contains(message, ran.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("copy")));
    }

    [Theory]
    [InlineData("urn:ogc:def:crs:OGC:1.3:CRS84", 0)]
    [InlineData("EPSG:4326", 0)]
    [InlineData("urn:ogc:def:crs:EPSG::3857", 2)]
    public void Coordinates_of_another_system_are_refused(string name, int code)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Seed, "geojson");
        folder.Export();
        folder.Json(json => json["crs"] = new JsonObject { ["type"] = "name", ["properties"] = new JsonObject { ["name"] = name } });

        Ran ran = folder.Import();

        Assert.Equal(code, ran.Code);
        if (code != 0)
            Assert.Contains("EPSG:4326", ran.Errors, StringComparison.Ordinal);
    }

    // Lists and objects as text, every member in every feature, nothing beside the features, and coordinates with another number of decimals.
    private static void AsQgisWrites(JsonObject json)
    {
        json.Remove("dossier");
        json["name"] = "incidents";
        json["crs"] = new JsonObject { ["type"] = "name", ["properties"] = new JsonObject { ["name"] = "urn:ogc:def:crs:OGC:1.3:CRS84" } };
        JsonObject[] features = [.. json["features"]!.AsArray().Select(static feature => feature!.AsObject())];
        string[] members = [.. features.SelectMany(static feature => feature["properties"]!.AsObject().Select(static one => one.Key)).Distinct()];
        foreach (JsonObject feature in features)
        {
            feature.Remove("id");
            JsonObject properties = feature["properties"]!.AsObject();
            foreach (string member in members)
            {
                properties[member] = properties[member] switch
                {
                    JsonArray or JsonObject => properties[member]!.ToJsonString(),
                    JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => value.ToJsonString(),
                    var other => other?.DeepClone(),
                };
            }

            if (feature["geometry"]?["type"]?.ToString() == "Point")
                feature["geometry"]!["coordinates"] = new JsonArray([.. feature["geometry"]!["coordinates"]!.AsArray().Select(static number => JsonValue.Create(number!.GetValue<double>() + 0.000_000_01)), 0]);
        }
    }
}
