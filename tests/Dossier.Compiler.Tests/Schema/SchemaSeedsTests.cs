using System.Collections.Immutable;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Schema;

/// <summary>The schema of a project with very many records is that of all of them, although not all are read.</summary>
public class SchemaSeedsTests
{
    private static readonly ProjectSettings Settings = new(new EmitOptions("Tests", "public", GlobalUsings: false));

    [Fact]
    public void Files_beyond_what_is_offered_are_not_read()
    {
        ImmutableArray<IProjectFile> files =
        [
            Seed("seeds/a.yaml", "actors", 0, 400), Seed("seeds/b.yaml", "actors", 400, 400), Seed("seeds/c.yaml", "actors", 800, 400, "dossier: { members: false }\n\n# A comment.\n"),
            Seed("seeds/d.yaml", "places", 0, 10), Seed("seeds/e.yaml", "actors", 1200, 10, "dossier:\n  members: false\nx-notes:\n  a: b\n"),
        ];

        Assert.Equal(["seeds/a.yaml", "seeds/b.yaml", "seeds/d.yaml"], SchemaSeeds.Needed(files).Files.Select(static file => file.Path));
        AssertSame(files);
        Assert.Contains("The first 500 are offered", ProjectSchema.Write(files, Settings, CancellationToken.None), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors: { last: { name: Last } }\n")]
    [InlineData("actors: {\n  last: { name: Last } }\n")]
    [InlineData("  actors:\n    last: { name: Last }\n")]
    [InlineData("\"actors\":\n  last: { name: Last }\n")]
    [InlineData("actors:\n  last: { name: Last }\nplaces:\n  baghdad: { name: Baghdad }\n")]
    [InlineData("actors:\n  last: { name: Last }\nactors:\n  again: { name: Again }\n")]
    [InlineData("actors:\n  last: { name: Last }\nplaces: { baghdad: { name: Baghdad } }\n")]
    [InlineData("actors:\n  last: { name: 'Last\nplaces:\n  baghdad: x' }\n")]
    [InlineData("dossier: { members: false }\nplaces:\n  baghdad: { name: Baghdad }\n")]
    [InlineData("--- \nactors:\n  last: { name: Last }\n")]
    [InlineData("")]
    public void A_file_of_which_that_is_not_certain_is_read(string text)
    {
        ImmutableArray<IProjectFile> files = [Seed("seeds/a.yaml", "actors", 0, 700), new ProjectText("seeds/b.yaml", "/seeds/b.yaml", text)];

        Assert.Equal(2, SchemaSeeds.Needed(files).Files.Length);
        AssertSame(files);
    }

    [Fact]
    public void Lines_that_only_seem_to_begin_records_do_not_count()
    {
        // None of these has a record, and all look as if they had.
        string odd = "actors:\n" + string.Concat(Enumerable.Range(0, 700).Select(static i => $"  - item{i}\n"));
        ImmutableArray<IProjectFile> files = [new ProjectText("seeds/a.yaml", "/seeds/a.yaml", odd), Seed("seeds/b.yaml", "actors", 0, 3)];

        Assert.Single(SchemaSeeds.Needed(files).Files);
        AssertSame(files);
    }

    [Fact]
    public void Where_something_is_withheld_all_is_read()
    {
        ImmutableArray<IProjectFile> files = [Seed("seeds/a.yaml", "actors", 0, 700), Seed("seeds/b.yaml", "actors", 700, 3, "dossier: { audience: internal }\n")];

        Assert.Equal(2, SchemaSeeds.Needed(files).Files.Length);
        AssertSame(files);
    }

    [Fact]
    public void The_order_of_the_files_is_that_of_their_paths()
        => AssertSame([Seed("seeds/z.yaml", "actors", 0, 700), Seed("seeds/a.yaml", "actors", 700, 700), Seed("seeds/m.json", "actors", 1400, 0)]);

    private static ProjectText Seed(string path, string section, int from, int count, string head = "")
        => new(path, "/" + path, path.EndsWith(".json", StringComparison.Ordinal)
            ? $$"""{ "{{section}}": { "json": { "name": "In JSON" } } }"""
            : head + section + ":\n" + string.Concat(Enumerable.Range(from, count).Select(static i => $"  id-{i}:\n    name: Name {i}\n")));

    private static void AssertSame(ImmutableArray<IProjectFile> files)
        => Assert.Equal(ProjectSchema.Write(DossierProject.Read(files, Settings)), ProjectSchema.Write(files, Settings, CancellationToken.None));
}
