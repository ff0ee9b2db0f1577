using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Dossier.Compiler.Project;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>With <c>DossierSeedNavigation</c> each member has its line in the seed, and nothing else is other than without.</summary>
public sealed class SeedNavigationTests
{
    private const string Path = "seeds/a.yaml";
    private const string Seed =
        """
        actors:
          us: { name: United States, formerIds: [usa] }

        incidents:
          strike:
            name: Strike
            status: superseded
            supersededBy: other
          other: { name: Other }

        """;

    [Theory]
    [InlineData("Actors", "Us", 2)]
    [InlineData("Actors", "Usa", 2)]
    [InlineData("Incidents", "Strike", 5)]
    [InlineData("Incidents", "Other", 9)]
    public void A_member_is_at_the_line_of_its_record(string container, string member, int line)
    {
        SeedRun run = Project("true").Run().Compiles();

        ISymbol symbol = run.Output.GetTypeByMetadataName("Watch." + container)!.GetMembers(member).Single();

        FileLinePositionSpan place = symbol.Locations.Single().GetMappedLineSpan();
        Assert.True(place.HasMappedPath);
        Assert.EndsWith(Path, place.Path.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal(line - 1, place.StartLinePosition.Line);
    }

    [Fact]
    public void A_debugger_stops_at_the_line_of_the_record()
    {
        SeedRun run = Project("true").Run().Compiles();
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        Assert.True(run.Output.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)).Success);
        using var peReader = new PEReader(new MemoryStream(assembly.ToArray()));
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.ToArray()));
        MetadataReader metadata = peReader.GetMetadataReader();
        MetadataReader reader = provider.GetMetadataReader();

        MethodDefinitionHandle getter = metadata.MethodDefinitions.Single(method => metadata.GetString(metadata.GetMethodDefinition(method).Name) == "get_Strike");
        SequencePoint point = reader.GetMethodDebugInformation(getter).GetSequencePoints().Single(static point => !point.IsHidden);

        Assert.Equal(5, point.StartLine);
        Assert.EndsWith(Path, reader.GetString(reader.GetDocument(point.Document).Name).Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_about_a_member_is_at_the_line_of_the_record()
    {
        SeedRun run = Project("true").Code("own.cs", "namespace Watch; public static partial class Incidents { public static int Strike => 1; }").Run();

        FileLinePositionSpan place = run.Output.GetDiagnostics().Where(static message => message.Id == "CS0102").Select(static message => message.Location.GetMappedLineSpan()).Single();

        Assert.EndsWith(Path, place.Path.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal(4, place.StartLinePosition.Line);
    }

    [Fact]
    public void Documentation_and_warnings_stay_with_the_member()
    {
        SeedRun run = Project("true").Run().Compiles();

        ISymbol strike = run.Output.GetTypeByMetadataName("Watch.Incidents")!.GetMembers("Strike").Single();

        Assert.Contains("<para>Strike (<c>strike</c>)</para>", strike.GetDocumentationCommentXml(), StringComparison.Ordinal);
        Assert.Contains(strike.GetAttributes(), static attribute => attribute.AttributeClass!.Name == nameof(ObsoleteAttribute));
        Assert.Equal(Members(Project("false")), Members(Project("true")));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    [InlineData("maybe")]
    public void Off_nothing_is_other_than_it_was(string value)
        => Assert.Equal(new SeedProject().Seed(Path, Seed).Run().Sources, Project(value).Run().Sources);

    [Fact]
    public void A_moved_line_emits_the_small_file_again_and_no_other()
    {
        SeedProject project = Project("true").Seed("seeds/b.yaml", "places: { here: { name: Here } }\n");
        project.Run();

        SeedRun moved = project.Edit(Path, "actors:", "# a remark\nactors:").Run();

        Assert.Equal(["seeds.a.yaml.members.g.cs"], moved.Emitted([.. StageNames.Sources, StageNames.MemberText]));
    }

    [Fact]
    public void A_value_emits_the_rows_and_no_member_again()
    {
        SeedProject project = Project("true");
        project.Run();

        SeedRun edited = project.Edit(Path, "other: { name: Other }", "other: { name: Other, status: active }").Run();

        Assert.Equal(["seeds.a.yaml.g.cs"], edited.Emitted([.. StageNames.Sources, StageNames.MemberText]));
    }

    private static SeedProject Project(string value) => new SeedProject().Seed(Path, Seed).Property("DossierSeedNavigation", value);

    private static string[] Members(SeedProject project)
        => [.. project.Run().Compiles().Output.SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<PropertyDeclarationSyntax>())
            .Select(static property => property.Identifier.Text).Order(StringComparer.Ordinal)];
}
