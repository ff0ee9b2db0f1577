using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Dossier.CodeFixes.Tests;

public class ReferenceTests
{
    private const string Use = """
        using Library;
        class C
        {
            object? M() => (Incidents.Get([|"jurf-al-nsr-strike"|]), Incidents.Get([|"ain-al-asad-attack"|]), Actors.Find("nobody"));
        }

        """;

    private static readonly string[] Expected =
    [
        "DSR9001 No incident has the id 'jurf-al-nsr-strike'. Did you mean 'jurf-al-nasr-strike'?",
        "DSR9002 'ain-al-asad-attack' is known at compile time. Use 'Incidents.AsadAttack', which is the same record and is checked by the compiler.",
    ];

    [Fact]
    public async Task Ids_of_a_referenced_project_are_known_from_its_reference_assembly()
    {
        Compilation library = await Workbench.Create([], Samples.Seeds, rootNamespace: "Library").CompileAsync();
        using var image = new MemoryStream();
        EmitResult result = library.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success);

        // Names are known in the editor's view of the project alone, so they are not asked for: `Find` is not reported.
        Assert.Equal(Expected, await Samples.ReportAsync(Use, [MetadataReference.CreateFromImage(image.ToArray())]));
    }

    [Fact]
    public async Task In_the_editor_a_referenced_project_gives_the_same_messages()
    {
        Compilation library = await Workbench.Create([], Samples.Seeds, rootNamespace: "Library").CompileAsync();
        Assert.Equal(Expected, await Samples.ReportAsync(Use, [library.ToMetadataReference()]));
    }

    [Fact]
    public async Task What_is_generated_compiles_without_a_warning()
        => await Workbench.Create([], Samples.Seeds).CompileAsync(all: true);

    [Fact]
    public void The_fixes_refer_to_nothing_that_an_editor_of_the_floor_version_lacks()
    {
        using var file = new PEReader(File.OpenRead(typeof(MemberFix).Assembly.Location));
        MetadataReader reader = file.GetMetadataReader();
        var references = reader.AssemblyReferences
            .Select(h => reader.GetAssemblyReference(h))
            .Select(r => reader.GetString(r.Name) + " " + r.Version)
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Microsoft.CodeAnalysis 4.8.0.0",
                "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
                "Microsoft.CodeAnalysis.Workspaces 4.8.0.0",
                "System.Collections.Immutable 7.0.0.0",
                "System.Memory 4.0.1.2",
                "netstandard 2.0.0.0",
            ],
            references);
    }
}
