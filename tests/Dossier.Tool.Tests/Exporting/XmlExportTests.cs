using System.Text.Json;
using System.Xml.Linq;
using Dossier.Compiler.Tests.Disclosure;
using Dossier.Tool.Tests.Commands;
using Dossier.Tool.Tests.Editors;

namespace Dossier.Tool.Tests.Exporting;

/// <summary><c>dossier export kml</c> and <c>dossier export gexf</c>.</summary>
public sealed class XmlExportTests(NodeModules modules) : IClassFixture<NodeModules>
{
    private static readonly XNamespace Kml = "http://www.opengis.net/kml/2.2";
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    [NodeFact]
    public void A_reader_of_networks_takes_GEXF()
    {
        Assert.NotNull(modules);
        using var hostile = Exported.Hostile("gexf");
        using var reference = Exported.Of(Publics.Reference(), "gexf");
        using var examples = Exported.Of(Publics.Examples(), "gexf");

        (int code, string output) = NodeModules.Node("export.mjs", "gexf", hostile.Target, reference.Target, examples.Target);

        Assert.True(code == 0, output);
        string[] results = output.Split('\n');
        foreach ((Exported exported, string result) in new[] { hostile, reference, examples }.Zip(results))
        {
            XDocument document = XDocument.Load(exported.Target);
            Assert.StartsWith($"valid {document.Descendants(Gexf + "node").Count()} {document.Descendants(Gexf + "edge").Count()} ", result, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_edge_says_its_role_and_who_says_so_and_a_denial_is_no_edge()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "gexf");
        XElement[] edges = [.. XDocument.Load(exported.Target).Descendants(Gexf + "edge").Where(static edge => edge.Attribute("source")!.Value == "incident/strike")];

        Assert.Equal(["actor/navy", "actor/militia"], edges.Where(static edge => edge.Attribute("label")!.Value == "participants").Select(static edge => edge.Attribute("target")!.Value));
        XElement suggested = edges.Single(static edge => edge.Attribute("target")!.Value == "actor/militia" && edge.Attribute("label")!.Value == "participants");
        Assert.Equal(("target", "suggests"), (Value(suggested, "role"), Value(suggested, "stance")));
        Assert.Equal("suggested, denied or disputed", Value(suggested, "doubt"));
        Assert.Contains("suggested by", Value(suggested, "attribution"), StringComparison.Ordinal);
        Assert.Matches(@"incident\.claims\.value +1 +has no place in this format", exported.Ran.Output);
    }

    [Fact]
    public void Where_nobody_was_harmed_is_no_edge()
    {
        using var exported = Exported.Of(RecordCardTests.Yaml, "gexf");
        IEnumerable<string?> harmed = XDocument.Load(exported.Target).Descendants(Gexf + "edge")
            .Where(static edge => edge.Attribute("label")!.Value == "casualties").Select(static edge => edge.Attribute("target")!.Value);

        Assert.Equal(["actor/front", "actor/army"], harmed);
        Assert.Matches(@"incident\.casualties +1 +counts nobody; no edge is drawn", exported.Ran.Output);
    }

    [Fact]
    public void A_point_of_TimeMap_says_how_precise_it_is()
    {
        using var exported = Exported.Of(RecordCardTests.Yaml, "timemap");
        JsonElement[] events = [.. JsonDocument.Parse(exported.Text("events.json")).RootElement.EnumerateArray()];

        Assert.Contains("that of Homs Governorate (homs); precision first order", events[0].GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains("First line\nsecond", events[0].GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Matches(@"incident\.precision +1 +is first order", exported.Ran.Output);
    }

    [Fact]
    public void A_node_has_the_span_of_its_date()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "gexf");
        var nodes = XDocument.Load(exported.Target).Descendants(Gexf + "node").ToDictionary(static node => node.Attribute("id")!.Value);

        Assert.Equal(("2023-11-01", "2023-11-30"), (nodes["incident/landing"].Attribute("start")?.Value, nodes["incident/landing"].Attribute("end")?.Value));
        Assert.Equal(("2023-11-20", null), (nodes["incident/patrol"].Attribute("start")?.Value, nodes["incident/patrol"].Attribute("end")?.Value));
        Assert.Null(nodes["incident/old"].Attribute("start"));
        Assert.Equal("-0044-03-15", Value(nodes["incident/old"], "date"));
        Assert.Equal("retracted", Value(nodes["incident/taken-back"], "status"));
    }

    [Fact]
    public void KML_has_the_longitude_first_and_spans_instead_of_moments()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "kml");
        var places = XDocument.Load(exported.Target).Descendants(Kml + "Placemark").ToDictionary(static place => place.Element(Kml + "name")!.Value);

        Assert.Equal("-179.9,-16.8", places["Landing"].Descendants(Kml + "coordinates").Single().Value);
        Assert.Equal(["179.95,-16.81", "-179.95,-16.82"], places["Strike at the pier"].Element(Kml + "MultiGeometry")!.Descendants(Kml + "coordinates").Select(static point => point.Value));
        Assert.Equal(["2023-11-01", "2023-11-30"], places["Landing"].Element(Kml + "TimeSpan")!.Elements().Select(static side => side.Value));
        Assert.Equal("2023-11-20", Assert.Single(places["Patrol"].Element(Kml + "TimeSpan")!.Elements(Kml + "begin")).Value);
        Assert.Equal("country", places["Patrol"].Descendants(Kml + "Data").Single(static data => data.Attribute("name")!.Value == "geometry.precision").Value);
        Assert.Matches(@"incident +4 +has no coordinates, nor has its place", exported.Ran.Output);
        Assert.DoesNotContain("Taken back", places.Keys);
    }

    // Their order is that of the schema of KML 2.2.
    [Fact]
    public void The_elements_of_a_placemark_come_in_the_order_of_the_format()
    {
        using var exported = Exported.Hostile("kml");
        string[] order = ["name", "description", "TimeSpan", "ExtendedData", "Point", "MultiGeometry"];

        foreach (XElement place in XDocument.Load(exported.Target).Descendants(Kml + "Placemark"))
        {
            int[] found = [.. place.Elements().Select(element => Array.IndexOf(order, element.Name.LocalName))];
            Assert.DoesNotContain(-1, found);
            Assert.Equal(found.Order(), found);
        }
    }

    [Theory]
    [InlineData("kml")]
    [InlineData("gexf")]
    public void Every_text_is_what_it_was(string format)
    {
        using var exported = Exported.Hostile(format);
        XDocument document = XDocument.Load(exported.Target);
        string[] names = format == "kml" ? [.. document.Descendants(Kml + "name").Select(static name => name.Value)] : [.. document.Descendants(Gexf + "node").Select(static node => node.Attribute("label")!.Value)];

        for (int i = 0; i < HostileSeeds.Texts.Count; i++)
            Assert.Contains($"{HostileSeeds.Texts[i]} ({i})".Trim(), names.Select(static name => name.Trim()));
        if (format == "kml")
            Assert.DoesNotContain(document.Descendants(Kml + "description"), static text => text.Value.Contains("<b>", StringComparison.Ordinal));
    }

    [Fact]
    public void What_XML_cannot_hold_has_a_sign_in_its_place()
    {
        Assert.Equal("a\uFFFDb\uFFFDc𐍈\uFFFD", Dossier.Tool.Exporting.XmlText.Of("a\u0001b\uD800c𐍈\uFFFF"));
        Assert.Equal("a\tb\n", Dossier.Tool.Exporting.XmlText.Of("a\tb\n"));
    }

    [Fact]
    public void TimeMap_has_texts_alone_and_a_day_and_a_point_for_each_event()
    {
        using var exported = Exported.Hostile("timemap");
        string[] keys = ["id", "description", "date", "time", "time_precision", "location", "latitude", "longitude", "associations", "sources"];
        using JsonDocument events = JsonDocument.Parse(exported.Text("events.json"));
        using JsonDocument sources = JsonDocument.Parse(exported.Text("sources.json"));
        using JsonDocument associations = JsonDocument.Parse(exported.Text("associations.json"));
        string[] sourceIds = [.. sources.RootElement.EnumerateArray().Select(static source => source.GetProperty("id").GetString()!)];
        string[] kinds = [.. associations.RootElement.EnumerateArray().Select(static kind => kind.GetProperty("id").GetString()!)];

        Assert.All(associations.RootElement.EnumerateArray(), static kind => Assert.Equal("FILTER", kind.GetProperty("mode").GetString()));
        Assert.All(sources.RootElement.EnumerateArray(), static source => Assert.Equal(JsonValueKind.Array, source.GetProperty("paths").ValueKind));
        foreach (JsonElement one in events.RootElement.EnumerateArray())
        {
            Assert.Equal(keys, one.EnumerateObject().Select(static member => member.Name));
            Assert.All(one.EnumerateObject(), static member => Assert.Equal(member.Name is "associations" or "sources" ? JsonValueKind.Array : JsonValueKind.String, member.Value.ValueKind));
            Assert.Matches(@"^\d\d/\d\d/\d{4}$", one.GetProperty("date").GetString());
            Assert.All(one.GetProperty("sources").EnumerateArray(), source => Assert.Contains(source.GetString(), sourceIds));
            Assert.All(one.GetProperty("associations").EnumerateArray(), kind => Assert.Contains(kind.GetString(), kinds));
        }

        JsonElement landing = events.RootElement.EnumerateArray().Single(static one => one.GetProperty("id").GetString() == "landing");
        Assert.Equal(("11/01/2023", "-16.8", "-179.9"), (landing.GetProperty("date").GetString(), landing.GetProperty("latitude").GetString(), landing.GetProperty("longitude").GetString()));
        Assert.Matches(@"incident\.date +3 +is not a single day", exported.Ran.Output);
        Assert.Matches(@"incident +2 +has no first day", exported.Ran.Output);
    }

    private static string Value(XElement element, string attribute)
        => element.Descendants(Gexf + "attvalue").Single(value => value.Attribute("for")!.Value == attribute).Attribute("value")!.Value;
}
