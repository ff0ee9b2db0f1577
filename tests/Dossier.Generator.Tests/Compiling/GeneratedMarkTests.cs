using System.Reflection.Metadata;
using System.Xml.Linq;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>
/// What is generated says so, and coverage and debuggers pass over it; what a consumer adds to a generated type is measured like anything else
/// that he wrote.
/// </summary>
public class GeneratedMarkTests
{
    private const string Model =
        """
        kinds: { convoy: { plural: convoys, fields: { escort: ref actor, legs: { type: record leg, many: true }, risk: enum risk } } }
        records: { leg: { hover: [from], fields: { from: text, to: ref place } } }
        vocabularies: { risk: { terms: { low: Low. } } }
        """;

    private const string Parts =
        """
        namespace Watch;

        [System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
        public sealed partial record Incident { public int Letters => Name.Length; }

        [System.CodeDom.Compiler.GeneratedCode("Somebody", "1.0")]
        public static partial class Incidents { public static int Twice => Count * 2; }

        public sealed partial record Leg { public bool IsStated => From is not null; }
        """;

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void A_type_that_is_generated_as_a_whole_is_marked_and_one_that_a_consumer_may_add_to_is_not(string accessibility)
    {
        SeedRun run = Project().Property("DossierAccessibility", accessibility).Run().IsQuiet().Compiles();

        Assert.Superset(
            new HashSet<string>
            {
                "Watch.IncidentField", "Watch.Harm", "Watch.Risk", "Watch.VocabularyTerms", "Watch.Vocabularies",
                "Watch.RecordShapes", "Watch.Incidents.Rows_OfAllFiles",
            },
            run.GeneratedTypes.Where(SeedRun.IsMarked).Select(type => type.ToString()!).ToHashSet());
        Assert.Superset(
            new HashSet<string> { "Watch.Incident", "Watch.Incidents", "Watch.Dataset", "Watch.Convoy", "Watch.Convoys", "Watch.Leg", "Watch.Claim" },
            run.GeneratedTypes.Where(type => !SeedRun.IsMarked(type)).Select(type => type.ToString()!).ToHashSet());
        Assert.Empty(run.WronglyMarkedTypes);
    }

    // Neither the patch, nor what comes before a release, nor the commit: generated code differs by what was changed in it.
    [Fact]
    public void The_mark_has_the_major_and_the_minor_version()
    {
        INamedTypeSymbol harm = Project().Run().GeneratedTypes.Single(type => type.Name == "Harm");
        string[] version = XDocument.Load(Path.Combine(Machine.RepositoryRoot, "Directory.Build.props")).Descendants("VersionPrefix").Single().Value.Split('.');

        AttributeData mark = Assert.Single(harm.GetAttributes(), a => a.AttributeClass!.Name == "GeneratedCodeAttribute");
        Assert.Equal(["Dossier", $"{version[0]}.{version[1]}"], mark.ConstructorArguments.Select(argument => argument.Value));
    }

    [Fact]
    public void A_consumer_says_of_his_own_part_what_he_likes()
    {
        SeedRun run = Project().Code("Parts.cs", Parts).Run().IsQuiet().Compiles();

        Assert.Equal("Somebody", run.GeneratedTypes.Single(type => type.Name == "Incidents").GetAttributes().Single().ConstructorArguments[0].Value);
    }

    [Fact]
    public void Coverage_finds_no_line_in_generated_code_and_those_of_a_part_of_ones_own()
    {
        List<(string Document, int Line)> points = VisibleLines(Project().Code("Parts.cs", Parts).Run().IsQuiet().Compiles());

        var lines = points.ToLookup(point => point.Document, point => point.Line);
        Assert.Equal([SeedProject.Folder + "Parts.cs"], lines.Select(file => file.Key));
        Assert.Superset(new HashSet<int> { 4, 7, 9 }, lines.Single().ToHashSet());
    }

    // By these an editor goes to a definition and shows where a message of the compiler is.
    [Fact]
    public void Hidden_lines_keep_their_numbers_and_their_file()
    {
        SeedRun run = Project().Code("Parts.cs", "namespace Watch;\npublic static partial class Incidents { public static int Count => 1; }").Run();

        Assert.All(run.GeneratedTypes.SelectMany(type => type.Locations), location =>
        {
            FileLinePositionSpan mapped = location.GetMappedLineSpan();
            Assert.False(mapped.HasMappedPath);
            Assert.Equal(location.GetLineSpan().Span, mapped.Span);
        });
        string told = Assert.Single(run.CompilerMessages, message => message.Contains("CS0102", StringComparison.Ordinal));
        int line = 1 + Array.FindIndex(run.Source("Incidents.g.cs").Split('\n'), text => text.Contains("static int Count", StringComparison.Ordinal));
        Assert.StartsWith($"Incidents.g.cs({line},23): error CS0102: ", told, StringComparison.Ordinal);
    }

    private static List<(string Document, int Line)> VisibleLines(SeedRun run)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        Assert.True(run.Output.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)).Success);
        symbols.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        return
        [
            .. reader.MethodDebugInformation
                .SelectMany(method => reader.GetMethodDebugInformation(method).GetSequencePoints())
                .Where(point => !point.IsHidden)
                .Select(point => (reader.GetString(reader.GetDocument(point.Document).Name), point.StartLine)),
        ];
    }

    private static SeedProject Project() => new SeedProject()
        .Seed("seeds/own.model.yaml", Model)
        .Seed("seeds/a.yaml", "incidents: { strike: { name: Strike, place: iraq } }\nplaces: { iraq: Iraq }")
        .Seed("seeds/b.yaml", "incidents: { raid: { name: Raid } }\nactors: { us: US }")
        .Seed("seeds/c.json", """{ "convoys": { "first": { "name": "First", "escort": "us", "risk": "low", "legs": [{ "from": "Here", "to": "iraq" }] } } }""");
}
