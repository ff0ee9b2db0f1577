using System.Text.Json.Nodes;
using Dossier.Compiler.Tests.Disclosure;
using Dossier.Tool.Tests.Editors;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Exporting;

/// <summary><c>dossier export ftm</c>.</summary>
public sealed class FtmTests(NodeModules modules) : IClassFixture<NodeModules>
{
    [NodeFact]
    public void Every_entity_is_valid_by_the_model_of_the_format()
    {
        Assert.NotNull(modules);
        using var hostile = Exported.Hostile("ftm");
        using var reference = Exported.Of(Publics.Reference(), "ftm");
        using var examples = Exported.Of(Publics.Examples(), "ftm");
        using var folder = new TemporaryFolder();
        string wrong = folder.Write("wrong.json", hostile.Text().Replace("\"date\":[\"2023-11-22\"]", "\"date\":[\"22 November\"]", StringComparison.Ordinal));

        (int code, string output) = NodeModules.Node("export.mjs", "ftm", hostile.Target, reference.Target, examples.Target, wrong);

        Assert.True(code == 0, output);
        string[] results = output.Split('\n');
        Assert.All(results[..3], static result => Assert.StartsWith("valid ", result, StringComparison.Ordinal));
        Assert.Contains("date is no date", results[3], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_doubt_is_left_out_and_counted_and_a_denial_is_a_note()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "ftm");
        Dictionary<string, JsonObject> entities = Read(exported);

        Assert.Equal("""["actor.navy"]""", entities["incident.strike"]["involved"]!.ToJsonString());
        JsonObject note = entities["incident.strike.denial.1"];
        Assert.Equal("""["incident.strike"]""", note["entity"]!.ToJsonString());
        Assert.Contains("denied by Minister", note["description"]![0]!.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"incident\.participants +1 +is suggested, denied or disputed", exported.Ran.Output);
        Assert.DoesNotContain("incident.taken-back", entities.Keys);
        Assert.Matches(@"incident +1 +is retracted or superseded", exported.Ran.Output);
    }

    [Fact]
    public void An_item_that_is_asserted_and_denied_is_in_doubt()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml.Replace("value: { actor: coalition, role: attacker }", "value: { actor: navy }", StringComparison.Ordinal), "ftm");

        Assert.False(Read(exported)["incident.strike"].ContainsKey("involved"));
    }

    [Fact]
    public void Only_a_date_that_the_format_has_is_one()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "ftm");
        Dictionary<string, JsonObject> entities = Read(exported);

        Assert.Equal("""["2023-11-22"]""", entities["incident.strike"]["date"]!.ToJsonString());
        Assert.All(["landing", "patrol", "raid", "old", "season", "decade"], id => Assert.False(entities["incident." + id].ContainsKey("date")));
        Assert.Equal("""["1775-10-13"]""", entities["actor.navy"]["incorporationDate"]!.ToJsonString());
        Assert.Matches(@"incident\.date +6 +is not a day, a month or a year", exported.Ran.Output);
    }

    private static Dictionary<string, JsonObject> Read(Exported exported)
        => exported.Text().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!.AsObject())
            .ToDictionary(static entity => entity["id"]!.ToString(), static entity => entity["properties"]!.AsObject());
}
