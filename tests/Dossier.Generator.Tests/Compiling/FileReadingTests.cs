using Dossier.Compiler.Project;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>With the package that reads exported files among the references, containers open such files; without it they do not.</summary>
public class FileReadingTests
{
    private const string Seeds = "places: { a: A }\nincidents: { open: { name: Open } }";

    private static readonly CompilationReference Package = Compiled("Dossier.Parquet");

    [Fact]
    public void Containers_open_files_where_the_project_refers_to_the_package()
    {
        SeedRun run = new SeedProject().Seed("seeds/a.yaml", Seeds)
            .Code("Use.cs", "class Use { object all = Watch.Places.Open(\"folder\"); Dossier.Parquet.ParquetRecords<Watch.Incident> incidents = Watch.Incidents.Open(\"folder\"); object one = Watch.Incidents.Open_2; }")
            .Run(Package);

        run.Compiles();
        Assert.Equal(6, run.Sources.Values.Count(static source => source.Contains(" Open(string folder)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_it_there_is_no_such_member()
    {
        SeedRun run = new SeedProject().Seed("seeds/a.yaml", Seeds).Run(Compiled("Dossier.ParquetOther"));

        run.Compiles();
        Assert.All(run.Sources.Values, static source => Assert.DoesNotContain("Dossier.Parquet", source, StringComparison.Ordinal));
    }

    [Fact]
    public void A_package_that_comes_emits_the_containers_again_and_nothing_else()
    {
        SeedProject project = new SeedProject().Seed("seeds/a.yaml", Seeds);
        project.Run();

        SeedRun after = project.Run(Package);

        Assert.NotEmpty(after.Emitted(StageNames.Sources));
        Assert.All(after.Emitted(StageNames.Sources), static name => Assert.Matches("^(Actors|Facilities|Incidents|Places|Sources|Tallies)\\.g\\.cs$", name));
    }

    [Fact]
    public void An_edit_elsewhere_emits_nothing_again()
    {
        SeedProject project = new SeedProject().Seed("seeds/a.yaml", Seeds);
        project.Run(Package);

        // A project in an editor is another compilation after each edit.
        Assert.Empty(project.Code("Use.cs", "class Use { }").Run(Package).Emitted(StageNames.Sources));
        Assert.Empty(project.Run(Compiled("Dossier.Parquet")).Emitted(StageNames.Sources));
        Assert.Empty(project.Run(Compiled("Dossier.Parquet"), Compiled("Another")).Emitted(StageNames.Sources));
    }

    private static CompilationReference Compiled(string name)
        => CSharpCompilation.Create(
            name,
            [
                CSharpSyntaxTree.ParseText("""
                    namespace Dossier.Parquet;
                    public class ParquetRecords<T> { }
                    public class ParquetDatasetException : System.Exception { }
                    public class ParquetDataset
                    {
                        public static ParquetDataset Open(string folder) => new();
                        public ParquetRecords<T> Read<T>() => new();
                    }
                    """),
            ],
            Machine.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

}
