using System.Text.Json.Nodes;
using Dossier.Compiler.Tests.Disclosure;
using Dossier.Tool.Tests.Editors;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Exporting;

/// <summary><c>dossier export geojson</c>.</summary>
public sealed class GeoJsonTests(NodeModules modules) : IClassFixture<NodeModules>
{
    [NodeFact]
    public void A_validator_of_the_format_takes_it()
    {
        Assert.NotNull(modules);
        using var hostile = Exported.Hostile("geojson");
        using var reference = Exported.Of(Publics.Reference(), "geojson");
        using var examples = Exported.Of(Publics.Examples(), "geojson");
        using var folder = new TemporaryFolder();
        string wrong = folder.Write("wrong.geojson", hostile.Text().Replace("\"Feature\"", "\"Future\"", StringComparison.Ordinal));

        (int code, string output) = NodeModules.Node("export.mjs", "geojson", hostile.Target, reference.Target, examples.Target, wrong);

        Assert.Equal(0, code);
        Assert.Equal(["valid", "valid", "valid"], output.Split('\n')[..3]);
        Assert.NotEqual("valid", output.Split('\n')[3]);
    }

    [Fact]
    public void Longitude_comes_first_and_the_box_crosses_the_antimeridian_where_the_points_do()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "geojson");
        JsonObject collection = Read(exported);

        Assert.Equal("[-179.9,-16.8]", Geometry(collection, "place/taveuni")!["coordinates"]!.ToJsonString());
        Assert.Equal("""{"type":"MultiPoint","coordinates":[[179.95,-16.81],[-179.95,-16.82]]}""", Geometry(collection, "incident/strike")!.ToJsonString());
        Assert.Null(Geometry(collection, "incident/old"));
        Assert.Equal("[178.1,-17.7,-179.9,-16.8]", collection["bbox"]!.ToJsonString());
    }

    [Fact]
    public void A_point_says_whose_it_is_and_how_precise()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "geojson");
        JsonObject collection = Read(exported);

        Assert.Equal(("near", 12.5, """["place/taveuni"]"""), Located(collection, "incident/landing"));
        Assert.Equal(("country", null, """["place/fiji"]"""), Located(collection, "incident/patrol"));
        Assert.Equal(("second-order", null, null), Located(collection, "incident/season"));
        Assert.Equal(("unspecified", null, """["facility/pier","facility/quay"]"""), Located(collection, "incident/strike"));
    }

    [Fact]
    public void A_facility_without_a_point_is_where_its_place_is()
    {
        using var exported = Exported.Of(
            """
            places:
              town: { name: Town, kind: town, location: { lat: 33, lon: 44 }, precision: near, radiusKm: 4 }
              region: { name: Region, kind: first-order, location: { lat: 34, lon: 45 } }
            facilities:
              base: { name: Base, place: town }
              camp: { name: Camp, place: region }
              tent: { name: Tent }
            incidents:
              one: { name: One, facilities: [base, tent] }
              two: { name: Two, facilities: [base, camp] }
              none: { name: None, facilities: [tent] }
            """, "geojson");
        JsonObject collection = Read(exported);

        Assert.Equal("[44,33]", Geometry(collection, "incident/one")!["coordinates"]!.ToJsonString());
        Assert.Equal(("near", 4, """["place/town"]"""), Located(collection, "incident/one"));
        Assert.Equal("[[44,33],[45,34]]", Geometry(collection, "incident/two")!["coordinates"]!.ToJsonString());
        Assert.Null(Geometry(collection, "incident/none"));
    }

    [Fact]
    public void A_date_and_a_count_have_their_notation_and_their_bounds_beside_it()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "geojson");
        JsonObject collection = Read(exported);

        Assert.Equal(("2023-11~", "2023-11-01", "2023-11-30"), Dated(collection, "incident/landing"));
        Assert.Equal(("2023-11-20/..", "2023-11-20", null), Dated(collection, "incident/patrol"));
        Assert.Equal(("[2023-11-20,2023-11-22]", "2023-11-20", "2023-11-22"), Dated(collection, "incident/raid"));
        Assert.Equal(("-0044-03-15", null, null), Dated(collection, "incident/old"));
        Assert.Equal((null, null, null), Dated(collection, "incident/undated"));

        JsonObject strike = Properties(collection, "incident/strike");
        Assert.Equal("5+ (several)", strike["casualties.killed"]!.ToString());
        Assert.Equal("5", strike["casualties.killed.low"]!.ToString());
        Assert.False(strike.ContainsKey("casualties.killed.high"));
        JsonNode report = strike["casualties"]![2]!;
        Assert.Equal(("2..4", "2", "4"), (report["count"]!.ToString(), report["count.low"]!.ToString(), report["count.high"]!.ToString()));
        Assert.Equal("none", Properties(collection, "incident/patrol")["casualties.killed"]!.ToString());
        Assert.Equal("0", Properties(collection, "incident/patrol")["casualties.killed.high"]!.ToString());
        Assert.False(Properties(collection, "incident/undated").ContainsKey("casualties.killed"));
    }

    [Fact]
    public void A_denial_is_a_denial()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "geojson");
        JsonObject strike = Properties(Read(exported), "incident/strike");

        Assert.DoesNotContain("coalition", strike["participants"]!.ToJsonString(), StringComparison.Ordinal);
        JsonNode denial = strike["claims"]!.AsArray().Single(static claim => claim!["about"]?.ToString() == "participants")!;
        Assert.Equal(("denies", "coalition"), (denial["stance"]!.ToString(), denial["value"]!["actor"]!.ToString()));
        Assert.Equal("suggests", strike["participants"]![1]!["stance"]!.ToString());
    }

    [Theory]
    [InlineData("hostile")]
    [InlineData("reference")]
    [InlineData("examples")]
    public void Read_back_as_seeds_it_gives_the_same_export(string which)
    {
        using var first = which == "hostile" ? Exported.Hostile("geojson") : Exported.Of(which == "reference" ? Publics.Reference() : Publics.Examples(), "geojson");
        JsonObject collection = Read(first);

        using var second = Exported.Of(new Dictionary<string, JsonObject> { ["seeds/a.json"] = GeoJsonSeeds.Of(collection) }, "geojson");

        JsonObject again = Read(second);
        Assert.True(JsonNode.DeepEquals(InOrder(collection["features"]!), InOrder(again["features"]!)), which);
        Assert.True(JsonNode.DeepEquals(collection["dossier"]!["records"], again["dossier"]!["records"]), which);
    }

    [Fact]
    public void Records_of_one_kind_have_beside_them_what_they_refer_to()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "geojson", "--kind", "air-strike");
        JsonObject collection = Read(exported);

        Assert.Equal("incident/strike", Assert.Single(collection["features"]!.AsArray())!["id"]!.ToString());
        Assert.Equal(["actors", "facilities", "places", "sources"], collection["dossier"]!["records"]!.AsObject().Select(static kind => kind.Key).Order(StringComparer.Ordinal));
    }

    private static JsonObject Read(Exported exported) => JsonNode.Parse(exported.Text())!.AsObject();

    private static JsonNode Feature(JsonObject collection, string id) => collection["features"]!.AsArray().Single(feature => feature!["id"]!.ToString() == id)!;

    private static JsonNode? Geometry(JsonObject collection, string id) => Feature(collection, id)["geometry"];

    private static JsonObject Properties(JsonObject collection, string id) => Feature(collection, id)["properties"]!.AsObject();

    private static (string? Precision, double? Radius, string? From) Located(JsonObject collection, string id)
        => Properties(collection, id) is var properties ? (properties["geometry.precision"]?.ToString(), (double?)properties["geometry.radiusKm"], properties["geometry.from"]?.ToJsonString()) : default;

    private static (string? Date, string? Earliest, string? Latest) Dated(JsonObject collection, string id)
        => Properties(collection, id) is var properties ? (properties["date"]?.ToString(), properties["date.earliest"]?.ToString(), properties["date.latest"]?.ToString()) : default;

    private static JsonArray InOrder(JsonNode features) => [.. features.AsArray().Select(static feature => feature!.DeepClone()).OrderBy(static feature => feature["id"]!.ToString(), StringComparer.Ordinal)];
}
