using System.Text.Json.Nodes;
using Dossier.Generator.Tests.Driving;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Editors;

/// <summary>The schema of a project with a model of its own in the language server that YAML editors use.</summary>
public sealed class LanguageServerTests(EditorOfProject editor) : IClassFixture<EditorOfProject>
{
    [NodeFact]
    public void Good_seeds_have_no_squiggles()
    {
        Assert.Empty(editor.Diagnose(ExtendedModel.Seeds));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Machine.RepositoryRoot, "seeds", "iraq-2023"), "*.yaml"))
            Assert.Empty(editor.Diagnose(File.ReadAllText(file)));
        Assert.Empty(editor.Diagnose("incidents:\n  a:\n    name: A\n    date: 2023-11-2X\n    casualties: [{ harm: displaced, count: ~66, by: navy }]\n    location: { lat: '33.3', lon: 44 }\n"));
    }

    [NodeFact]
    public void Bad_seeds_have_them_under_the_value_with_what_to_write()
    {
        Assert.Equal(
            "3:22 This is not a valid EDTF date. Write year, month and day, as far as they are known: 2023-11-22, 2023-11 or 2023; 2023-11-22~ for about.",
            Assert.Single(editor.Diagnose("incidents:\n  a:\n    { name: A, date: 2023-13-45 }\n")));
        Assert.StartsWith("3:22 This is not a valid EDTF date.", Assert.Single(editor.Diagnose("incidents:\n  a:\n    { name: A, date: 22-11-2023 }\n")), StringComparison.Ordinal);
        Assert.StartsWith("3:11 Value is not accepted. Valid values: ", Assert.Single(editor.Diagnose("incidents:\n  a: # one\n    kind: air-stike\n    name: A\n")), StringComparison.Ordinal);
        Assert.Equal("3:5 Property brder is not allowed.", Assert.Single(editor.Diagnose("convoys:\n  a:\n    brder: navy\n    name: A\n")));
        Assert.Equal("1:1 Property convoi is not allowed.", Assert.Single(editor.Diagnose("convoi:\n  a: { name: A }\n")));
        Assert.StartsWith("2:34 Write a number of degrees", Assert.Single(editor.Diagnose("places:\n  a: { name: A, location: { lat: north, lon: 44 } }\n")), StringComparison.Ordinal);
        Assert.Contains("4:7 Property DSR1001 is not allowed.", editor.Diagnose("places:\n  a:\n    suppress:\n      DSR1001: why\n    name: A\n"));
    }

    [NodeFact]
    public void Kinds_fields_terms_ids_and_rules_are_offered_with_what_they_mean()
    {
        Assert.Contains(("convoys", "Vehicles or ships that travel together."), editor.Complete("|"));
        Assert.Contains(("escort", "Who protects it."), editor.Complete("convoys:\n  a:\n    name: A\n    |"));
        Assert.Contains(("grain", "Wheat and the like."), editor.Complete("convoys:\n  a:\n    name: A\n    cargo: |"));
        Assert.Contains(("partners", "Organisations with which data is shared under an agreement."), editor.Complete("convoys:\n  a:\n    name: A\n    audience: |"));
        Assert.Contains("publish", editor.Complete("convoys:\n  a:\n    name: A\n    departed:\n      value: 2023-11-21\n      |").Select(static one => one.Item1));
        Assert.Contains(("displaced", "Was driven from home."), editor.Complete("incidents:\n  a:\n    name: A\n    casualties:\n      - harm: |"));
        Assert.Equal([("navy", "The navy"), ("raiders", "The raiders")], editor.Complete("convoys:\n  a:\n    name: A\n    escort: |").Where(static offer => offer.Documentation.StartsWith("The ", StringComparison.Ordinal)));
        Assert.Contains("DSR6003", editor.Complete("places:\n  a:\n    name: A\n    suppress:\n      |").Select(static offer => offer.Label));
        Assert.Contains("dozens", editor.Complete("incidents:\n  a:\n    name: A\n    casualties:\n      - harm: killed\n        count: |").Select(static offer => offer.Label));
    }

    [NodeFact]
    public void A_new_record_of_each_kind_is_a_snippet_without_an_example_left_in_it()
    {
        Offer convoy = Assert.Single(editor.Offers("convoys:\n  |\n"), static offer => offer.Label == "new convoy");

        Assert.Equal("${1:new-convoy}:\n    name: ${2:Name}\n    departed: $3\n    cargo: $4\n    escort: $5\n    route: $6", convoy.Text);
        Assert.Single(editor.Offers("incidents:\n  a:\n    name: A\n  |\nplaces:\n  b: B\n"), static offer => offer.Label == "new incident");
    }

    [NodeFact]
    public void A_tooltip_says_what_is_under_the_pointer_and_is_short()
    {
        Assert.Contains("Who protects it.", editor.Hover("convoys:\n  a:\n    esc|ort: navy\n    name: A\n"), StringComparison.Ordinal);
        Assert.Contains("What it costs. A count as reported", editor.Hover("convoys:\n  a:\n    name: A\n    los|ses: several\n"), StringComparison.Ordinal);
        string count = editor.Hover("incidents:\n  a:\n    name: A\n    casualties:\n      - { harm: killed, count: sev|eral }\n");
        Assert.Contains("A count as reported", count, StringComparison.Ordinal);
        Assert.InRange(count.Trim().Split('\n').Length, 1, 8);
    }

    [NodeFact]
    public void Above_a_seed_is_the_short_name_of_the_schema()
        => Assert.Equal(["Dossier seeds (dossier.schema.json)"], editor.Above("places: {}\n"));
}

/// <summary>An editor with a project open, whose model is its own.</summary>
public sealed class EditorOfProject : IDisposable
{
    private const int MostTries = 150;

    private readonly TemporaryFolder _folder = new(" и пробел");
    private readonly LanguageServer? _server;

    /// <summary>Opens it.</summary>
    public EditorOfProject()
    {
        if (!NodeModules.IsAvailable)
            return;

        _ = new NodeModules();
        _folder.Write("seeds/own.model.yaml", ExtendedModel.Text);
        _folder.Write("seeds/a.yaml", ExtendedModel.Seeds);
        Assert.Equal(0, Ran.Command("schema", _folder.Path, "-o", _folder.PathOf("obj/dossier.schema.json")).Code);
        _server = new LanguageServer(_folder.Path, new JsonObject { ["schemas"] = new JsonObject { [_folder.PathOf("obj/dossier.schema.json")] = new JsonArray("seeds/**/*.yaml", "!seeds/**/*.model.yaml") } });

        // The server asks for its settings when it has started, and knows no schema before it has them.
        for (int tries = 0; Offers("|").Length == 0; tries++)
        {
            Assert.True(tries < MostTries, "The language server does not find the schema.");
            Thread.Sleep(200);
        }
    }

    internal string[] Diagnose(string text) => _server!.Diagnose(Seed, text);

    internal Offer[] Offers(string text) => _server!.Complete(Seed, text);

    internal IEnumerable<(string Label, string Documentation)> Complete(string text) => Offers(text).Select(static offer => (offer.Label, offer.Documentation));

    internal string Hover(string text) => _server!.Hover(Seed, text);

    internal string[] Above(string text) => _server!.Above(Seed, text);

    private string Seed => _folder.PathOf("seeds/seed.yaml");

    public void Dispose()
    {
        _server?.Dispose();
        _folder.Dispose();
    }
}
