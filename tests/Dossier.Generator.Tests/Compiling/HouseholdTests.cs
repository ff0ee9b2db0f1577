using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>What is generated compiles without an error or a warning, whatever the project around it looks like.</summary>
public class HouseholdTests
{
    private const string OwnTypes =
        """
        public class Estimate { }
        public class GeoPoint { }
        public class Record { }
        public class Reference { }
        public class RowReader { }
        public class RecordJson { }
        public class Vocabulary { }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void Every_version_of_the_language_compiles_it(LanguageVersion version)
        => new SeedProject().Language(version).Seed(Sample.EventsPath, Sample.Events).Run().IsQuiet().Compiles();

    [Theory]
    [InlineData("my_app._2", "my_app._2")]
    [InlineData("my-app.2", "my_app._2")]
    [InlineData("class.new", "@class.@new")]
    [InlineData("Dossier", "Dossier")]
    [InlineData("Dossier.Rows", "Dossier.Rows")]
    [InlineData("System", "System")]
    [InlineData("System.Foo", "System.Foo")]
    [InlineData("My.System", "My.System")]
    [InlineData("My.Dossier", "My.Dossier")]
    [InlineData("global.x", "@global.x")]
    [InlineData("Actor", "Actor")]
    [InlineData("Incidents.Records", "Incidents.Records")]
    [InlineData("رصد.२", "رصد._२")]
    public void A_project_of_any_name_compiles_it(string rootNamespace, string expected)
    {
        SeedRun run = Sample.EventsProject()
            .Property("RootNamespace", rootNamespace)
            .Code("OwnTypes.cs", $"namespace {expected}.Own;\n{OwnTypes}")
            .Code("Use.cs", $"class Use {{ global::{expected}.Incident strike = global::{expected}.Incidents.JurfAlNasrStrike; }}")
            .Run()
            .IsQuiet()
            .Compiles();

        Assert.Contains($"global using global::{expected};", run.Source("GlobalUsings.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Own_types_of_the_names_of_Dossier_in_the_same_namespace_are_no_trouble()
        => Sample.EventsProject().Code("OwnTypes.cs", $"namespace Watch;\n{OwnTypes}").Run().IsQuiet().Compiles();

    [Fact]
    public void Own_types_of_the_names_of_Dossier_in_no_namespace_are_no_trouble()
        => Sample.EventsProject().Code("OwnTypes.cs", OwnTypes).Property("ImplicitUsings", null).Run().IsQuiet().Compiles();

    [Fact]
    public void A_project_without_a_name_gets_that_of_its_file()
    {
        SeedRun run = Sample.EventsProject().Property("RootNamespace", null).Property("MSBuildProjectName", "Field.Notes").Run().Compiles();
        Assert.NotNull(run.Output.GetTypeByMetadataName("Field.Notes.Incident"));
    }

    [Fact]
    public void The_namespace_can_be_given()
    {
        SeedRun run = Sample.EventsProject().Property("DossierNamespace", "Elsewhere").Run().Compiles();
        Assert.NotNull(run.Output.GetTypeByMetadataName("Elsewhere.Incident"));
        Assert.Null(run.Output.GetTypeByMetadataName("Watch.Incident"));
    }

    [Theory]
    [InlineData("enable", true)]
    [InlineData("true", true)]
    [InlineData("disable", false)]
    [InlineData(null, false)]
    public void Usings_are_global_where_implicit_usings_are_on(string? property, bool global)
        => Assert.Equal(global, Sample.EventsProject().Property("ImplicitUsings", property).Run().Compiles().Sources.ContainsKey("GlobalUsings.g.cs"));

    [Fact]
    public void Internal_means_that_nothing_is_public()
    {
        SeedRun run = Sample.EventsProject().Property("DossierAccessibility", "internal").Run().IsQuiet().Compiles();
        Assert.DoesNotContain(
            run.Output.GetTypeByMetadataName("Watch.Incident")!.ContainingNamespace.GetTypeMembers(),
            type => type.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public);
    }

    [Fact]
    public void Users_can_add_members_to_records_and_containers()
        => Sample.EventsProject()
            .Code("Additions.cs",
                """
                namespace Watch;
                public partial record Incident { public bool IsStrike => Kind == IncidentKind.AirStrike; }
                public static partial class Incidents { public static Incident First => All[0]; }
                """)
            .Run()
            .IsQuiet()
            .Compiles();

    [Fact]
    public void Without_a_seed_nothing_is_emitted_and_nothing_is_said()
    {
        SeedRun run = new SeedProject().Code("Use.cs", "class Use { }").Seed(null, "/project/notes.txt", "not a seed").Run().IsQuiet().Compiles();
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void An_empty_seed_emits_the_model()
        => new SeedProject().Seed("seeds/empty.yaml", "actors:\n").Code("Use.cs", "class Use { int count = Actors.Count; }").Run().IsQuiet().Compiles();

    [Fact]
    public void Documentation_refers_to_what_is_there()
    {
        // Generated files turn warnings off, and with them those about a cref that leads nowhere: here they are turned on.
        SeedRun run = Sample.EventsProject()
            .Seed("seeds/awkward.yaml", "actors: { actors: Actors, places: Places, sources: Sources }\nincidents: { x: { name: X, participants: [{ actor: places }] } }")
            .Run()
            .Compiles();
        var trees = run.Sources.Select(source => CSharpSyntaxTree.ParseText(
            source.Value.Replace("// <auto-generated/>", "", StringComparison.Ordinal).Replace("#pragma warning disable", "", StringComparison.Ordinal),
            new CSharpParseOptions(LanguageVersion.CSharp12, Microsoft.CodeAnalysis.DocumentationMode.Diagnose)));
        var compilation = CSharpCompilation.Create("Documented", trees, Machine.References, (CSharpCompilationOptions)run.Output.Options);

        // CS1591 is a member without documentation.
        Assert.Empty(compilation.GetDiagnostics()
            .Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning && (d.Id.StartsWith("CS157", StringComparison.Ordinal) || d.Id is "CS1580" or "CS1581" or "CS1584" or "CS1587" or "CS1591"))
            .Select(d => d.ToString()));
    }
}
