using Dossier.Compiler.Project;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Diagnostics;

/// <summary>DSR8007 to DSR8019, and what may look like a reason for one: how files reach the generator, whatever they are called.</summary>
public class HostMistakeTests
{
    private const string One = "places: { one: { name: One } }";
    private const string Two = "places: { two: { name: Two } }";

    [Theory]
    [InlineData("seeds/a#b.yaml")]
    [InlineData("seeds/a;b.yaml")]
    [InlineData("../C#/x.yaml")]
    [InlineData("seeds/100%25; #1/x.yaml")]
    [InlineData("seeds/ä 'q' \"d\" (1) [2] {3}.yaml")]
    public void A_file_is_read_whatever_its_path(string path)
        => Assert.Single(new SeedProject().Seed(path, One).Run().IsQuiet().Compiles().Reasons(StageNames.SeedSource));

    [Fact]
    public void A_path_in_JSON_may_hold_anything_as_well()
        => Assert.Single(new SeedProject().Seed("seeds/#1;2.json", """{ "places": { "one": { "name": "One" } } }""").Run().IsQuiet().Compiles().Reasons(StageNames.SeedSource));

    [Fact]
    public void The_path_in_the_hover_is_the_whole_one()
        => Assert.Contains(
            new SeedProject().Seed("seeds/a#b;c.yaml", One).Run().Sources.Values,
            text => text.Contains("<para>seeds/a#b;c.yaml</para>", StringComparison.Ordinal));

    [Theory]
    [InlineData("seeds/November.yaml", "seeds/november.yaml")]
    [InlineData("seeds/x.yaml", "SEEDS/x.yaml")]
    [InlineData("seeds/x.yaml", "seeds/x.YAML")]
    public void Files_whose_paths_differ_in_case_alone_are_two(string first, string second)
        => Assert.Equal(2, new SeedProject().Seed(first, One).Seed(second, Two).Run().IsQuiet().Compiles().Reasons(StageNames.SeedSource).Length);

    [Fact]
    public void DSR8007_two_files_under_one_path_are_an_error_that_names_both()
    {
        SeedRun run = new SeedProject()
            .Seed("data/x.yaml", "/packages/first/x.yaml", One)
            .Seed("data/x.yaml", "/packages/second/x.yaml", Two)
            .Seed("seeds/other.yaml", "places: { three: { name: Three } }")
            .Run()
            .Compiles();

        Assert.Equal(
            ["/packages/second/x.yaml(1,1): error DSR8007: This file and '/packages/first/x.yaml' both have the path 'data/x.yaml', and only the other one is read. "
                + "Rename one of them, or set another DossierPath for one of them in the build file that lists it."],
            run.Messages);
        Assert.Equal(2, run.Reasons(StageNames.SeedSource).Length);
    }

    [Theory]
    [InlineData("model", "desk.model.yaml", "vocabularies: { incident-kind: { terms: { closure: A closure. } } }")]
    [InlineData("document", "wire.txt", "The wire.")]
    [InlineData("json", "x.json", "{}")]
    public void DSR8007_is_about_every_file_that_Dossier_reads(string folder, string name, string text)
    {
        SeedRun run = new SeedProject()
            .Seed("data/" + name, $"/{folder}/first/{name}", text)
            .Seed("data/" + name, $"/{folder}/second/{name}", text + " ")
            .Seed("seeds/other.yaml", One)
            .Run();

        Assert.StartsWith($"/{folder}/second/{name}(1,1): error DSR8007: ", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/x.yaml", SeedProject.Folder + "seeds/x.yaml")]
    [InlineData("seeds/x.yaml", SeedProject.Folder + "build/../seeds/x.yaml")]
    [InlineData("seeds/x.yaml", SeedProject.Folder + "./seeds/x.yaml")]
    public void A_file_that_is_given_twice_is_read_once(string path, string again)
    {
        SeedProject project = new SeedProject().Seed(path, One).Repeat(path, again).Seed("seeds/y.yaml", Two);

        Assert.Equal(2, project.Run().IsQuiet().Compiles().Reasons(StageNames.SeedSource).Length);
    }

    [Fact]
    public void A_file_that_is_given_a_second_time_later_changes_nothing()
    {
        SeedProject project = new SeedProject().Seed("seeds/x.yaml", One).Seed("seeds/y.yaml", Two);
        SeedRun before = project.Run();

        SeedRun after = project.Repeat("seeds/x.yaml", SeedProject.Folder + "seeds/x.yaml").Run().IsQuiet().Compiles();

        Assert.Equal(before.Sources, after.Sources);
        Assert.Empty(after.Emitted(StageNames.Sources));
    }

    [Fact]
    public void A_project_whose_language_is_too_old_gets_no_other_message()
    {
        SeedRun run = new SeedProject()
            .Language(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11)
            .Seed("data/x.yaml", "/packages/first/x.yaml", One)
            .Seed("data/x.yaml", "/packages/second/x.yaml", Two)
            .Run();

        Assert.Equal("DSR8001", Assert.Single(run.Diagnostics).Id);
    }

    [Theory]
    [InlineData("Seeds/events.yaml", One)]
    [InlineData("data/x #1.yaml", One)]
    [InlineData("x.json", """{ "places": { "one": { "name": "One" } } }""")]
    [InlineData("seeds/x.json.bak", """{ "places": { "one": { "name": "One" } } }""")]
    [InlineData("data/x.yaml", "Places:\n  one: { Name: One }\nplace: {}")]
    [InlineData("data/desk.model.yaml", "vocabularies: { incident-kind: { terms: { closure: A closure. } } }")]
    public void DSR8008_a_file_that_reads_like_a_seed_is_named_with_where_seeds_are_looked_for(string path, string text)
        => Assert.Equal(
            [$"{path}(1,1): warning DSR8008: '{path}' looks like a seed file but is not read: seeds are looked for in seeds/**/*.yaml, seeds/**/*.yml, seeds/**/*.json. "
                + "Move it into the folder 'seeds' beside the project file, with a name that ends in .yaml, .yml or .json, or set its path in <DossierSeeds>."],
            Messages(new SeedProject().Near(path, text)));

    [Fact]
    public void DSR8008_is_one_message_for_many_files()
    {
        SeedProject project = new SeedProject().Property("DossierLookedFor", "seed/*.yaml");
        foreach (string name in new[] { "b", "a", "c" })
            project.Near($"data/{name}.yaml", One);

        Assert.Equal(
            ["data/a.yaml(1,1): warning DSR8008: 'data/a.yaml' looks like a seed file but is not read: seeds are looked for in seed/*.yaml. "
                + "Move it into the folder 'seeds' beside the project file, with a name that ends in .yaml, .yml or .json, or set its path in <DossierSeeds>. "
                + "2 other files are not read either, such as 'data/b.yaml'."],
            Messages(project));
    }

    [Theory]
    [InlineData("docker-compose.yaml", "services:\n  web: { image: nginx, name: web }")]
    [InlineData("pipeline.yml", "sources:\n  - name: a\n  - name: b")]
    [InlineData("mkdocs.yml", "name: Site\nplaces: here")]
    [InlineData("antora.yml", "sources: { a: { url: https://example.org } }")]
    [InlineData("x.json", """{ "incidents": [1, 2], "name": "x" }""")]
    [InlineData("broken.json", "{ incidents")]
    [InlineData("model.yaml", "kinds: { a: 1 }")]
    [InlineData("empty.yaml", "")]
    public void A_file_of_another_kind_is_left_alone(string path, string text) => Assert.Empty(Messages(new SeedProject().Near(path, text)));

    [Fact]
    public void DSR8008_a_seed_that_is_called_a_text_is_found_beside_others()
    {
        SeedProject project = new SeedProject().Seed("seeds/x.yaml", Two).Seed("seeds/y.yaml.txt", One).Seed("seeds/wire.txt", One).Seed("seeds/z.yaml.txt", "A text.");

        Assert.StartsWith("seeds/y.yaml.txt(1,1): warning DSR8008: 'seeds/y.yaml.txt' looks like a seed file but is not read", Assert.Single(Messages(project)), StringComparison.Ordinal);
    }

    [Fact]
    public void DSR8008_is_silent_in_a_language_that_is_too_old()
        => Assert.Empty(Messages(new SeedProject().Language(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11).Near("data/x.yaml", One)));

    // Checks are off by default in these tests.
    private static string[] Messages(SeedProject project) => project.Severity("DSR8008", Microsoft.CodeAnalysis.ReportDiagnostic.Default).Run().Compiles().Messages;
}
