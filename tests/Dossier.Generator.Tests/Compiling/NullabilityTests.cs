using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>
/// Generated code is annotated, and is not analysed in the consumer's build, since nobody would see what is found. Here it is, so that the
/// annotations are true.
/// </summary>
public class NullabilityTests
{
    private const string Model =
        """
        kinds: { convoy: { plural: convoys, fields: { escort: ref actor, legs: { type: record leg, many: true }, arrived: date, risk: enum risk } } }
        records: { leg: { hover: [from], fields: { from: text, to: ref place, trucks: estimate, at: point } } }
        vocabularies: { risk: { terms: { low: Low. } } }
        """;

    [Fact]
    public void Followed_through_the_bodies_null_is_nowhere_that_it_may_not_be()
    {
        SeedRun run = Sample.EventsProject().Seed("seeds/own.model.yaml", Model).Run().IsQuiet().Compiles();
        Assert.Contains("ConvoyField", run.Source("Convoy.g.cs"), StringComparison.Ordinal);
        var analysed = CSharpCompilation.Create(
            "Analysed",
            run.Sources.Select(source => CSharpSyntaxTree.ParseText(Analysed(source.Value), new CSharpParseOptions(LanguageVersion.CSharp12))),
            Machine.References,
            (CSharpCompilationOptions)run.Output.Options);

        // The compiler cannot see that a row has what its type requires: an item without it is left out before.
        Assert.DoesNotContain(Nulls(analysed), found => found.Id != "CS8618");
    }

    [Fact]
    public void What_is_found_when_it_is_followed_would_be_seen()
        => Assert.NotEmpty(Nulls(CSharpCompilation.Create(
            "Analysed",
            [CSharpSyntaxTree.ParseText(Analysed("#nullable enable annotations\n#nullable disable warnings\n#pragma warning disable\nclass C { string Name => null; }"))],
            Machine.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))));

    [Theory]
    [InlineData("string? summary = strike.Summary; int length = summary.Length;", "CS8602")]
    [InlineData("string name = strike.Name; int length = name.Length;", null)]
    [InlineData("Place place = strike.Place;", "CS8600")]
    [InlineData("IReadOnlyList<Source> sources = strike.Sources;", null)]
    [InlineData("Actor actor = Actors.Find(\"x\");", "CS8600")]
    [InlineData("strike = strike with { Name = null };", "CS8625")]
    [InlineData("strike = strike with { Summary = null };", null)]
    public void The_code_around_it_is_told_what_may_be_null(string statements, string? expected)
    {
        SeedRun run = Sample.EventsProject()
            .Code("Use.cs", "using System.Collections.Generic;\nclass Use { void Of(Incident strike) { " + statements + " } }")
            .Run();

        Assert.Equal(expected is null ? [] : [expected], Nulls(run.Output).Select(d => d.Id));
    }

    private static string Analysed(string source)
    {
        string analysed = source.Replace("#nullable enable annotations\n#nullable disable warnings\n#pragma warning disable\n", "#nullable enable\n", StringComparison.Ordinal);
        Assert.NotEqual(source, analysed);
        return analysed;
    }

    private static IEnumerable<Diagnostic> Nulls(Compilation compilation)
        => compilation.GetDiagnostics().Where(d => d.Id.StartsWith("CS86", StringComparison.Ordinal) || d.Id.StartsWith("CS87", StringComparison.Ordinal));
}
