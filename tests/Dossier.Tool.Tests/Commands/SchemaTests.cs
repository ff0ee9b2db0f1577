using System.Text.Json;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Commands;

/// <summary>The schema of a project has its own kinds, its ids and the rules.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void It_has_the_project_s_own_kinds_its_ids_with_names_and_the_rules()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/own.model.yaml", "kinds: { convoy: { plural: convoys, fields: { escort: { type: ref actor, inverse: escorts } } } }");
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Assert.Equal(0, Ran.Command("schema", folder.Path, "-o", folder.PathOf("schema/dossier.schema.json")).Code);

        using var schema = JsonDocument.Parse(folder.Read("schema/dossier.schema.json"));
        Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty("convoys", out _));
        JsonElement snippet = Assert.Single(schema.RootElement.GetProperty("$defs").GetProperty("ref:actor").GetProperty("defaultSnippets").EnumerateArray());
        Assert.Equal(("navy", "The navy", "navy"), (snippet.GetProperty("label").GetString(), snippet.GetProperty("description").GetString(), snippet.GetProperty("body").GetString()));
        string text = folder.Read("schema/dossier.schema.json");
        Assert.Contains("\"DSR6003\":", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"DSR2002\":", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_records_some_are_offered()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", "places:\n" + string.Concat(Enumerable.Range(0, 600).Select(static i => $"  p{i}: {{ name: Place {i} }}\n")));

        using var schema = JsonDocument.Parse(Ran.Command("schema", folder.Path).Output);

        JsonElement reference = schema.RootElement.GetProperty("$defs").GetProperty("ref:place");
        Assert.Equal(500, reference.GetProperty("defaultSnippets").GetArrayLength());
        Assert.Equal("The id of a place. The first 500 are offered; any other can be written as well.", reference.GetProperty("description").GetString());
        Assert.Equal("The id of an actor.", schema.RootElement.GetProperty("$defs").GetProperty("ref:actor").GetProperty("description").GetString());
    }

    [Fact]
    public void It_is_not_written_among_the_seeds()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("schema", folder.Path, "-o", folder.PathOf("seeds/dossier.schema.json"));

        Assert.Equal(2, ran.Code);
        Assert.False(File.Exists(folder.PathOf("seeds/dossier.schema.json")));
    }

    [Fact]
    public void Without_seeds_it_is_that_of_the_built_in_model()
    {
        using var folder = new TemporaryFolder();
        string committed = File.ReadAllText(Path.Combine(Dossier.Generator.Tests.Driving.Machine.RepositoryRoot, "src", "Dossier.Compiler", "Schema", "dossier.schema.json"));

        Assert.Equal(committed.ReplaceLineEndings("\n").TrimEnd(), Ran.Command("schema", folder.Path, "--portable").Output.TrimEnd());
        Assert.Contains("new incident", Ran.Command("schema", folder.Path).Output, StringComparison.Ordinal);
        Assert.Contains("\"$schema\"", Ran.Command("schema", folder.Path, "--model-files").Output, StringComparison.Ordinal);
    }
}
