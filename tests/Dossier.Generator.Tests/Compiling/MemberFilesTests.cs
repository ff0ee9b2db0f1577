using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Compiler.Planning;
using Dossier.Compiler.Project;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>Where a seed has many records, an editor finds their members in files apart from the rows, so that an edit changes little.</summary>
public sealed partial class MemberFilesTests
{
    private const string Path = "seeds/a.yaml";
    private const string Rows = "seeds.a.yaml.g.cs";

    [Theory]
    [InlineData(1, 0)]
    [InlineData(MemberFiles.Most, 0)]
    [InlineData(MemberFiles.Most + 1, 2)]
    [InlineData(2 * MemberFiles.Most, 2)]
    [InlineData((2 * MemberFiles.Most) + 1, 3)]
    public void There_are_as_many_files_as_are_needed(int records, int files)
        => Assert.Equal([Rows, .. Enumerable.Range(1, files).Select(Members)], SeedFiles(Project(records).Run().Compiles().IsQuiet()).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_record_has_its_member_once_and_its_row()
    {
        SeedRun run = Project(300).Run().Compiles();

        (string Member, string Row)[] members =
            [.. SeedFiles(run).SelectMany(file => Member().Matches(run.Source(file)).Select(match => (match.Groups[1].Value, match.Groups[2].Value)))];

        Assert.Equal(
            [.. Enumerable.Range(0, 300).Select(i => ($"I{i:000}", i.ToString(CultureInfo.InvariantCulture))), ("Us", "0")],
            members.OrderBy(member => member.Member, StringComparer.Ordinal));
        Assert.Equal(300, run.Output.GetTypeByMetadataName("Watch.Incidents")!.GetMembers().OfType<IPropertySymbol>().Count(p => Name().IsMatch(p.Name)));

        // Few records of another kind remain with their rows.
        Assert.Contains("Actor Us =>", run.Source(Rows), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_what_no_documentation_has_leaves_all_members_as_they_are()
    {
        SeedProject project = Project(300);
        project.Run();

        Assert.Equal([Rows], project.Edit(Path, "reported: day 200", "reported: day 201").Run().Compiles().Emitted(StageNames.Sources));
    }

    [Fact]
    public void An_edit_of_a_name_changes_the_file_that_has_its_member()
    {
        SeedProject project = Project(300);
        project.Run();

        SeedRun run = project.Edit(Path, "name: Incident 200,", "name: Raid 200,").Run().Compiles();

        Assert.Equal([Rows, Members(2)], run.Emitted(StageNames.Sources));
        Assert.Contains("Raid 200", run.Source(Members(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_without_documentation_has_all_in_one_file()
    {
        SeedRun apart = Project(300).Run();
        SeedRun whole = Project(300, DocumentationMode.None).Run().Compiles();

        Assert.Equal([Rows], SeedFiles(whole));
        Assert.Equal(
            SeedFiles(apart).SelectMany(file => Member().Matches(apart.Source(file)).Select(match => match.Value)).Order(StringComparer.Ordinal),
            Member().Matches(whole.Source(Rows)).Select(match => match.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Members_with_lines_are_in_one_file()
        => Assert.Equal([Rows, "seeds.a.yaml.members.g.cs"], SeedFiles(Project(300).Property("DossierSeedNavigation", "true").Run().Compiles()).Order(StringComparer.Ordinal));

    [Fact]
    public void Records_without_members_have_no_file_of_them()
        => Assert.Equal([Rows], SeedFiles(Project(300).Edit(Path, "actors:", "dossier: { members: false }\nactors:").Run().Compiles()));

    [Fact]
    public void The_command_reads_the_same()
        => Assert.Empty(Project(300).Read().DifferencesFrom(Project(300).Run()));

    private static string Members(int number) => $"seeds.a.yaml.members-{number}.g.cs";

    private static string[] SeedFiles(SeedRun run) => [.. run.Sources.Keys.Where(hint => hint.StartsWith("seeds.a.yaml.", StringComparison.Ordinal))];

    private static SeedProject Project(int records, DocumentationMode documentation = DocumentationMode.Diagnose)
        => new SeedProject().ParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12, documentation)).Seed(
            Path,
            "actors:\n  us: { name: United States }\nincidents:\n"
                + string.Concat(Enumerable.Range(0, records).Select(i => $"  i-{i:000}: {{ name: Incident {i}, notes: 'reported: day {i}' }}\n")));

    [GeneratedRegex(@"public static \w+ (\w+) => Row_SeedsAYaml\((\d+)\);")]
    private static partial Regex Member();

    [GeneratedRegex(@"\AI\d{3}\z")]
    private static partial Regex Name();
}
