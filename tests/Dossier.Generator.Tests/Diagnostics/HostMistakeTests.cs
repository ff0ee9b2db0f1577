using Dossier.Generator.Pipeline;
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
        => Assert.Single(new SeedProject().Seed(path, One).Run().IsQuiet().Compiles().Reasons(Steps.SeedSource));

    [Fact]
    public void A_path_in_JSON_may_hold_anything_as_well()
        => Assert.Single(new SeedProject().Seed("seeds/#1;2.json", """{ "places": { "one": { "name": "One" } } }""").Run().IsQuiet().Compiles().Reasons(Steps.SeedSource));

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
        => Assert.Equal(2, new SeedProject().Seed(first, One).Seed(second, Two).Run().IsQuiet().Compiles().Reasons(Steps.SeedSource).Length);

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
                + "Rename one of them, or give one another DossierPath in the build file that lists it."],
            run.Messages);
        Assert.Equal(2, run.Reasons(Steps.SeedSource).Length);
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

        Assert.Equal(2, project.Run().IsQuiet().Compiles().Reasons(Steps.SeedSource).Length);
    }

    [Fact]
    public void A_file_that_is_given_a_second_time_later_changes_nothing()
    {
        SeedProject project = new SeedProject().Seed("seeds/x.yaml", One).Seed("seeds/y.yaml", Two);
        SeedRun before = project.Run();

        SeedRun after = project.Repeat("seeds/x.yaml", SeedProject.Folder + "seeds/x.yaml").Run().IsQuiet().Compiles();

        Assert.Equal(before.Sources, after.Sources);
        Assert.Empty(after.Emitted(Steps.Sources));
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
}
