using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>Members have documentation where somebody reads it: in an editor, and in a build that writes a documentation file.</summary>
public sealed class DocumentationTests
{
    private const string Seed = "actors: { us: { name: United States } }\nincidents: { strike: { name: Strike, kind: air-strike, date: 2023-11-22 } }";

    [Fact]
    public void A_build_without_a_documentation_file_has_none()
    {
        SeedRun run = Run(BuildOptions());

        Assert.Equal(DocumentationMode.None, BuildOptions().DocumentationMode);
        Assert.Empty(run.Sources.Where(source => source.Value.Contains("///", StringComparison.Ordinal)).Select(source => source.Key));
    }

    [Theory]
    [InlineData("/doc:bin/App.xml")]
    [InlineData("/doc+")]
    public void A_build_with_one_has_all_of_it(string option)
    {
        SeedRun run = Run(BuildOptions(option == "/doc+" ? "/doc" : option));

        Assert.Contains("air strike</para>", SeedFile(run), StringComparison.Ordinal);
    }

    [Fact]
    public void So_has_an_editor()
    {
        // What Roslyn's workspaces set where a project writes no documentation file.
        SeedRun run = Run(BuildOptions().WithDocumentationMode(DocumentationMode.Parse));

        Assert.Contains("air strike</para>", SeedFile(run), StringComparison.Ordinal);
        Assert.Equal(Run(BuildOptions("/doc:bin/App.xml")).Sources, run.Sources);
    }

    [Fact]
    public void A_list_from_the_other_side_says_whether_it_has_what_is_only_suspected()
    {
        SeedRun run = Run(BuildOptions("/doc:bin/App.xml"));

        Assert.Contains(", even where that is only suspected; empty", Line(run, "The incidents that refer to this actor by participants.actor"), StringComparison.Ordinal);
        Assert.DoesNotContain("suspected", Line(run, "The actors that refer to this actor by supersededBy"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_else_is_different()
    {
        SeedRun with = Run(BuildOptions("/doc:bin/App.xml"));
        SeedRun without = Run(BuildOptions());

        Assert.Equal(with.Sources.Keys.Order(StringComparer.Ordinal), without.Sources.Keys.Order(StringComparer.Ordinal));
        foreach ((string file, string text) in with.Sources)
            Assert.Equal(Code(text), Code(without.Sources[file]));
    }

    private static string Line(SeedRun run, string start) => Assert.Single(run.Sources["Actor.g.cs"].Split('\n'), line => line.Contains(start, StringComparison.Ordinal));

    // The options of the compiler's own command line.
    private static CSharpParseOptions BuildOptions(params string[] arguments)
        => CSharpCommandLineParser.Default.Parse(["/langversion:12", .. arguments, "a.cs"], "/project", sdkDirectory: null).ParseOptions;

    private static SeedRun Run(CSharpParseOptions options)
        => new SeedProject().Seed("seeds/a.yaml", Seed).Seed("seeds/own.model.yaml", "kinds: { convoy: { plural: convoys, doc: A convoy., fields: { size: { type: integer, doc: How many. } } } }")
            .ParseOptions(options).Run().Compiles();

    private static string SeedFile(SeedRun run) => run.Sources["seeds.a.yaml.g.cs"];

    private static string Code(string text)
        => string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));
}
