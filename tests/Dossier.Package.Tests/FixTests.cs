using Dossier.Package.Tests.Workbench;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Rename;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Package.Tests;

/// <summary>What the light bulb offers in a project that has the package: by Roslyn's own service, from the packed assemblies.</summary>
[Collection(nameof(Bench))]
public sealed class FixTests(Bench bench)
{
    private const int Small = 11;
    private const int Large = 10_000;

    public static TheoryData<int> Sizes => [.. Archive.Sizes];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task What_was_renamed_or_superseded_becomes_what_is_to_be_used(int size)
        => await ExpectAsync(
            size,
            ("_ = Incidents.Depot|Raid.Name;", "Use 'Incidents.DepotStrike'", "_ = Incidents.DepotStrike.Name;"),
            ("_ = Incidents.Depot|Attack;", "Use 'Incidents.DepotStrike'", "_ = Incidents.DepotStrike;"),
            ("Incidents.TryGet(\"depot|-raid\", out var x);", "Change to 'depot-strike', the id that it has now", "Incidents.TryGet(\"depot-strike\", out var x);"),
            ("_ = Incidents.Get(\"depot|-raid\");", "Use the member 'DepotStrike'", "_ = Incidents.DepotStrike;"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task What_no_record_has_becomes_one_of_what_is_near(int size)
    {
        await ExpectAsync(
            size,
            ("_ = Incidents.Get(\"depot|-strik\");", "Change to 'depot-strike'", "_ = Incidents.Get(\"depot-strike\");"),
            ("Incidents.TryGet(\"depot|-strik\", out var x);", "Change to 'depot-strike'", "Incidents.TryGet(\"depot-strike\", out var x);"),
            ("_ = Actors.Find(\"Kataib Hezbolah|\");", "Change to 'Kataib Hezbollah'", "_ = Actors.Find(\"Kataib Hezbollah\");"));

        IReadOnlyList<OfferedFix> several = await (await bench.Editors.OfAsync(size)).FixesAsync("Incidents.TryGet(\"base-|shailed\", out var x);");
        Assert.Equal(["Change to 'base-shelled'", "Change to 'base-raided'"], several.Select(static fix => fix.Title));
        Assert.Equal("Incidents.TryGet(\"base-raided\", out var x);", await several[1].StatementAsync());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_member_that_was_renamed_in_C_sharp_has_a_way_back(int size)
    {
        Project project = (await bench.Editors.OfAsync(size)).Project;
        ISymbol member = (await project.GetCompilationAsync())!.GetTypeByMetadataName(project.Name + ".Incidents")!.GetMembers("BaseShelled").Single();

        Solution renamed = await Renamer.RenameSymbolAsync(project.Solution, member, new SymbolRenameOptions(), "BaseShelling");

        Document briefing = renamed.GetProject(project.Id)!.Documents.Single(static document => document.Name == "Briefing.cs");
        string text = (await briefing.GetTextAsync()).ToString();
        Assert.Contains("=> Incidents.BaseShelling;", text, StringComparison.Ordinal);
        IReadOnlyList<OfferedFix> back = await LightBulb.AtAsync(briefing, text.IndexOf("BaseShelling", StringComparison.Ordinal) + 1);
        Assert.Equal("Change to 'BaseShelled' (its name comes from the id in the seed: rename it there)", back[0].Title);
        Solution restored = await back[0].AllAsync(FixAllScope.Project);
        foreach (Document document in restored.GetProject(project.Id)!.Documents)
            Assert.DoesNotContain("BaseShelling;", (await document.GetTextAsync()).ToString(), StringComparison.Ordinal);
        Assert.Equal((await project.GetDocument(briefing.Id)!.GetTextAsync()).ToString(), (await restored.GetDocument(briefing.Id)!.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task All_of_them_are_fixed_in_every_project_of_the_solution()
    {
        const string Uses = "var x = (Incidents.DepotRaid.Name, Incidents.DepotAttack.Id, Incidents.BaseShelled);";
        const string Fixed = "var x = (Incidents.DepotStrike.Name, Incidents.DepotStrike.Id, Incidents.BaseShelled);";
        (Document first, int position) = (await bench.Editors.OfAsync(Large)).Write(Uses.Insert(Uses.IndexOf("Raid", StringComparison.Ordinal), "|"));
        Project reader = first.Project.Solution.Projects.Single(static project => project.Name == Archive.Reader);
        Document second = reader.AddDocument("Second.cs", SourceText.From((await first.GetTextAsync()).ToString().Replace("Incidents.", Archive.NameOf(Large) + ".Incidents.", StringComparison.Ordinal)));
        OfferedFix fix = Assert.Single(await LightBulb.AtAsync(second.Project.Solution.GetDocument(first.Id)!, position));

        Solution inProject = await fix.AllAsync(FixAllScope.Project);
        Solution inAll = await fix.AllAsync(FixAllScope.Solution);

        Assert.Equal(Fixed, await Editor.StatementAsync(inProject.GetDocument(first.Id)!));
        Assert.Equal(await Editor.StatementAsync(second), await Editor.StatementAsync(inProject.GetDocument(second.Id)!));
        Assert.Equal(Fixed, await Editor.StatementAsync(inAll.GetDocument(first.Id)!));
        Assert.Equal(Fixed.Replace("Incidents.", Archive.NameOf(Large) + ".Incidents.", StringComparison.Ordinal), await Editor.StatementAsync(inAll.GetDocument(second.Id)!));
    }

    [Theory]
    [InlineData("_ = (Incidents.Get(\"base|-shelld\"), Incidents.Get(\"depot-strik\"));", "_ = (Incidents.Get(\"base-shelled\"), Incidents.Get(\"depot-strike\"));")]
    [InlineData("_ = (Incidents.TryGet(\"depot|-raid\", out var x), Incidents.TryGet(\"depot-raid\", out var y));", "_ = (Incidents.TryGet(\"depot-strike\", out var x), Incidents.TryGet(\"depot-strike\", out var y));")]
    [InlineData("_ = (Incidents.Get(\"base|-shelled\"), Incidents.Get(\"depot-strike\"));", "_ = (Incidents.BaseShelled, Incidents.DepotStrike);")]
    [InlineData("_ = (Incidents.Base|Sheld, Incidents.DepotStrik);", "_ = (Incidents.BaseShelled, Incidents.DepotStrike);")]
    public async Task Each_fix_fixes_all_at_once(string before, string after)
    {
        IReadOnlyList<OfferedFix> offered = await (await bench.Editors.OfAsync(Small)).FixesAsync(before);

        Solution all = await offered[0].AllAsync(FixAllScope.Document);

        Assert.Equal(after, await Editor.StatementAsync(all.GetDocument(offered[0].Document.Id)!));
    }

    [Fact]
    public async Task The_fixes_are_those_of_the_package()
    {
        OfferedFix fix = (await (await bench.Editors.OfAsync(Small)).FixesAsync("_ = Incidents.Depot|Raid;"))[0];
        using PackedAssembly packed = Assert.Single(PackedAssembly.Open(bench.PackagePath("Dossier"), "analyzers/dotnet/cs/Dossier.CodeFixes.dll"));

        Assert.Equal(packed.Mvid, fix.Provider.GetType().Module.ModuleVersionId);
    }

    private async Task ExpectAsync(int size, params (string Before, string Title, string After)[] cases)
    {
        Editor editor = await bench.Editors.OfAsync(size);
        foreach ((string before, string title, string after) in cases)
        {
            OfferedFix fix = (await editor.FixesAsync(before)).FirstOrDefault(fix => fix.Title == title)
                ?? throw new InvalidOperationException($"'{title}' is not offered at {before}");
            Assert.Equal(after, await fix.StatementAsync());
        }
    }
}
