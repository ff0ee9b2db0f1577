using Dossier.Package.Tests.Workbench;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Dossier.Package.Tests;

/// <summary>Where a record is used, by Roslyn's own search.</summary>
[Collection(nameof(Bench))]
public sealed class ReferenceTests(Bench bench)
{
    public static TheoryData<int> Sizes => [.. Archive.Sizes];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task References_of_a_member_are_found_in_every_document_and_project(int size)
    {
        Project project = (await bench.Editors.OfAsync(size)).Project;
        ISymbol member = (await project.GetCompilationAsync())!.GetTypeByMetadataName(project.Name + ".Incidents")!.GetMembers("BaseShelled").Single();

        IEnumerable<ReferencedSymbol> found = await SymbolFinder.FindReferencesAsync(member, project.Solution);

        Assert.Equal(
            ["Briefing.cs: 1", "Notes.cs: 2", "Report.cs: 1"],
            found.SelectMany(static symbol => symbol.Locations).Where(static location => location.Document is not SourceGeneratedDocument)
                .GroupBy(static location => location.Document.Name).Select(static group => $"{group.Key}: {group.Count()}").Order(StringComparer.Ordinal));
    }
}
