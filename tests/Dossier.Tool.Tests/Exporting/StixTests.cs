using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dossier.Compiler.Tests.Disclosure;
using Dossier.Tool.Tests.Editors;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Exporting;

/// <summary><c>dossier export stix</c>.</summary>
public sealed class StixTests(NodeModules modules) : IClassFixture<NodeModules>
{
    [NodeFact]
    public void The_bundle_is_valid_by_its_schemas()
    {
        Assert.NotNull(modules);
        using var hostile = Exported.Hostile("stix");
        using var reference = Exported.Of(Publics.Reference(), "stix");
        using var examples = Exported.Of(Publics.Examples(), "stix");
        using var folder = new TemporaryFolder();
        string wrong = folder.Write("wrong.json", hostile.Text().Replace("\"identity_class\": \"", "\"identity_class\": 5, \"x\": \"", StringComparison.Ordinal));

        string[] results = ExportSchema.Validate("schema", "2020", "stix-2.1", hostile.Target, reference.Target, examples.Target, wrong);

        Assert.Equal(["valid", "valid", "valid"], results[..3]);
        Assert.NotEqual("valid", results[3]);
    }

    [Fact]
    public void Every_reference_is_to_an_object_of_the_bundle()
    {
        using var exported = Exported.Hostile("stix");
        JsonObject[] objects = Objects(exported);
        string[] ids = [.. objects.Select(static one => one["id"]!.ToString())];

        Assert.Distinct(ids);
        foreach (JsonObject one in objects)
        {
            Assert.Matches(new Regex("^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"), one["id"]!.ToString());
            foreach (JsonNode? reference in new[] { one["source_ref"], one["target_ref"] }.Concat(one["object_refs"]?.AsArray() ?? []).Where(static reference => reference is not null))
                Assert.Contains(reference!.ToString(), ids);
        }
    }

    [Fact]
    public void A_denial_is_an_opinion_that_disagrees_and_no_relationship()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "stix");
        JsonObject[] objects = Objects(exported);
        string strike = Named(objects, "incident", "Strike at the pier")["id"]!.ToString();
        string coalition = Named(objects, "identity", "The coalition")["id"]!.ToString();

        Assert.DoesNotContain(objects, one => one["source_ref"]?.ToString() == coalition && one["target_ref"]?.ToString() == strike);
        JsonObject opinion = Assert.Single(objects, static one => one["type"]!.ToString() == "opinion");
        Assert.Equal("strongly-disagree", opinion["opinion"]!.ToString());
        Assert.Contains("denied by Minister", opinion["explanation"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(strike, opinion["object_refs"]![0]!.ToString());
    }

    [Fact]
    public void What_is_suggested_says_so_and_what_was_taken_back_is_revoked()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "stix");
        JsonObject[] objects = Objects(exported);
        string militia = Named(objects, "identity", "The militia")["id"]!.ToString();

        Assert.StartsWith("target; suggested by", objects.Single(one => one["source_ref"]?.ToString() == militia)["description"]!.ToString(), StringComparison.Ordinal);
        Assert.True((bool)Named(objects, "incident", "Taken back")["revoked"]!);
        Assert.Contains("killed in all", Named(objects, "incident", "Strike at the pier")["description"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(objects, static one => one["type"]!.ToString() == "threat-actor");
    }

    [Fact]
    public void What_it_cannot_hold_is_counted()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "stix");

        Assert.Matches(new Regex(@"place +1 +has neither coordinates nor a country"), exported.Ran.Output);
        Assert.Matches(new Regex(@"tally +1 +has no place in this format"), exported.Ran.Output);
        Assert.Matches(new Regex(@"incident\.weapons\.platform +1 +is in the description alone"), exported.Ran.Output);
        Assert.Matches(new Regex(@"incident\.date +8 +is in the description alone"), exported.Ran.Output);
        Assert.DoesNotContain("incident.participants.actor", exported.Ran.Output, StringComparison.Ordinal);
    }

    private static JsonObject[] Objects(Exported exported) => [.. JsonNode.Parse(exported.Text())!["objects"]!.AsArray().Select(static one => one!.AsObject())];

    private static JsonObject Named(JsonObject[] objects, string type, string name) => objects.Single(one => one["type"]!.ToString() == type && one["name"]!.ToString() == name);
}
