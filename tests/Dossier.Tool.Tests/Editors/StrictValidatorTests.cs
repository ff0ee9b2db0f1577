using Dossier.Generator.Tests.Driving;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Editors;

/// <summary>The schemas through Ajv in strict mode, which refuses what other validators pass over.</summary>
public sealed class StrictValidatorTests(NodeModules modules) : IClassFixture<NodeModules>
{
    private const string Good = """
        {
          "$schema": "../schema/dossier.schema.json",
          "places": { "a": { "name": "A", "kind": "town", "location": { "lat": "33.3", "lon": 44 } } },
          "incidents": {
            "b": {
              "name": "B", "date": "2023-11-22~", "place": { "value": "a", "by": "c", "stance": "suggests" },
              "casualties": [{ "harm": "killed", "count": "several" }, { "harm": "injured", "count": 5 }],
              "suppress": { "DSR6003": "A reason." }
            },
            "c": {
              "name": "C", "audience": "internal", "standIn": "b", "kind": "withheld", "summary": { "withheld": true },
              "date": { "value": "2023-11-21", "audience": "internal", "silently": true, "publish": { "value": "2023-11", "source": "s" } }
            }
          }
        }
        """;

    [NodeFact]
    public void The_schemas_of_the_package_need_no_option()
    {
        Assert.NotNull(modules);
        using var folder = new TemporaryFolder();
        string schemas = Path.Combine(Machine.RepositoryRoot, "src", "Dossier.Compiler", "Schema");

        Assert.Equal(
            ["valid", "wrong", "wrong", "wrong", "wrong", "wrong", "wrong"],
            Validate("plain", Path.Combine(schemas, "dossier.schema.json"), folder, Good, Good.Replace("2023-11-22~", "2023-13-45", StringComparison.Ordinal), Good.Replace("town", "Town", StringComparison.Ordinal), Good.Replace("33.3", "north", StringComparison.Ordinal), Good.Replace("\"killed\"", "\"kill\"", StringComparison.Ordinal), Good.Replace("\"internal\"", "\"intern\"", StringComparison.Ordinal), Good.Replace("\"2023-11\"", "\"November\"", StringComparison.Ordinal)));
        Assert.Equal(
            ["valid", "wrong"],
            Validate("plain", Path.Combine(schemas, "dossier.model.schema.json"), folder, """{ "kinds": { "convoy": { "plural": "convoys", "fields": { "route": "text" } } } }""", """{ "kinds": { "convoy": { "fields": { "route": "texts" } } } }"""));
    }

    [NodeFact]
    public void The_schema_of_a_project_needs_only_the_names_of_what_editors_understand()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/own.model.yaml", ExtendedModel.Text);
        folder.Write("seeds/a.yaml", ExtendedModel.Seeds);
        string own = """{ "convoys": { "a": { "name": "A", "escort": "navy", "route": "N-12" } } }""";
        string wrong = own.Replace("N-12", "N12", StringComparison.Ordinal);

        foreach ((string mode, string[] options) in new[] { ("editors", Array.Empty<string>()), ("plain", ["--portable"]) })
        {
            string schema = folder.PathOf($"schema/{mode}.json");
            Assert.Equal(0, Ran.Command(["schema", folder.Path, "-o", schema, .. options]).Code);
            Assert.Equal(["valid", "valid", "wrong"], Validate(mode, schema, folder, Good, own, wrong));

            string models = folder.PathOf($"schema/{mode}.model.json");
            Assert.Equal(0, Ran.Command(["schema", folder.Path, "--model-files", "-o", models, .. options]).Code);
            Assert.Equal(["valid"], Validate(mode, models, folder, """{ "vocabularies": { "harm": { "terms": { "displaced": "Was driven from home." } } } }"""));
        }
    }

    private static string[] Validate(string mode, string schema, TemporaryFolder folder, params string[] files)
    {
        string[] paths = [.. files.Select((text, i) => folder.Write($"files/{i}.json", text))];
        (int code, string output) = NodeModules.Node("validate.mjs", [mode, schema, .. paths]);
        Assert.True(code == 0, output);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line == "valid" ? line : "wrong")];
    }
}
