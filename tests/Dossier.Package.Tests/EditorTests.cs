using Dossier.Package.Tests.Workbench;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Dossier.Package.Tests;

/// <summary>What an editor offers and shows in a project that has the package, by Roslyn's own services.</summary>
[Collection(nameof(Bench))]
public sealed class EditorTests(Bench bench)
{
    private const string Reader = "DatasetReader";

    [Theory]
    [InlineData("var x = Actors.Get(\"|\");")]
    [InlineData("var x = Actors.Get(@\"|\");")]
    [InlineData("var x = Actors.Get(\"us-|")]
    [InlineData("var x = Actors.TryGet(\"|\", out var y);")]
    [InlineData("var x = Actors.TryGet(\"|")]
    public async Task Inside_a_look_up_the_ids_are_offered_and_nothing_else(string statement)
    {
        using Editor editor = await Editor.OpenAsync(bench, Reader);

        Offered offered = await editor.CompleteAsync(statement);

        Assert.Contains("us-central-command", offered.Texts);
        Assert.DoesNotContain("jurf-al-nasr-strike", offered.Texts);
        Assert.DoesNotContain("Incidents", offered.Texts);
    }

    [Fact]
    public async Task An_id_is_found_by_each_name_of_its_record_and_described_as_in_a_hover()
    {
        using Editor editor = await Editor.OpenAsync(bench, Reader);

        Offered offered = await editor.CompleteAsync("var x = Facilities.Get(\"|\");");

        CompletionItem alias = offered["Ain al-Assad base"];
        Assert.Equal("ain-al-asad-air-base", alias.InlineDescription);
        Assert.Equal("var x = Facilities.Get(\"ain-al-asad-air-base\");", await offered.ChosenAsync(alias));
        Assert.StartsWith("Facilities", await offered.DescriptionAsync("Ain al-Assad base"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inside_a_look_up_by_name_the_names_are_offered()
    {
        using Editor editor = await Editor.OpenAsync(bench, Reader);

        Offered offered = await editor.CompleteAsync("var x = Actors.Find(\"|\");");

        Assert.Contains("US Central Command", offered.Texts);
        Assert.Contains("CENTCOM", offered.Texts);
        Assert.DoesNotContain("us-central-command", offered.Texts);
        Assert.Equal("var x = Actors.Find(\"CENTCOM\");", await offered.ChosenAsync(offered["CENTCOM"]));
    }

    [Fact]
    public async Task Inside_a_look_up_of_the_dataset_every_id_is_offered()
    {
        using Editor editor = await Editor.OpenAsync(bench, Reader);

        Offered offered = await editor.CompleteAsync("var x = Dataset.TryGet(Dataset.Kinds[0], \"|\", out var y);");

        Assert.Contains("us-central-command", offered.Texts);
        Assert.Contains("jurf-al-nasr-strike", offered.Texts);
        Assert.Contains(offered.List.ItemsList, static item => item.DisplayText == "jurf-al-nasr-strike" && item.InlineDescription == "Incidents");
    }

    [Theory]
    [InlineData("var x = Actors.Get(|\"\");")]
    [InlineData("var x = Actors.Get(\"\"|);")]
    [InlineData("var x = \"Actors.Get(|\";")]
    [InlineData("var x = System.IO.Path.Combine(\"|\");")]
    [InlineData("var list = new System.Collections.Generic.List<string>(); list.Find(x => x == \"|\");")]
    public async Task Elsewhere_no_id_is_offered(string statement)
    {
        using Editor editor = await Editor.OpenAsync(bench, Reader);

        Assert.DoesNotContain("us-central-command", (await editor.CompleteAsync(statement)).Texts);
    }

    [Theory]
    [InlineData("var x = Incidents.Involving(|);", "Actors.KataibHezbollah")]
    [InlineData("var x = Incidents.In(|);", "Places.Baghdad")]
    [InlineData("var x = Incidents.JurfAlNasrStrike.ClaimsAbout(|);", "IncidentField.Casualties")]
    public async Task Where_a_record_or_a_field_is_wanted_its_members_are_offered(string statement, string member)
    {
        using Editor editor = await Editor.OpenAsync(bench, Reader);

        Offered offered = await editor.CompleteAsync(statement);

        Assert.Contains(member, offered.Texts);
        string type = member[..member.IndexOf('.', StringComparison.Ordinal)];
        Assert.Equal(MatchPriority.Preselect, offered.List.ItemsList.Where(item => item.DisplayText == type).Select(static item => item.Rules.MatchPriority).DefaultIfEmpty(MatchPriority.Preselect).Max());
    }

    [Fact]
    public async Task Plumbing_is_in_no_list()
    {
        using Editor editor = await Editor.OpenAsync(bench, Reader);

        Offered members = await editor.CompleteAsync("var x = Incidents.|;");
        Assert.Contains("JurfAlNasrStrike", members.Texts);
        Assert.DoesNotContain(members.Texts, static text => text.StartsWith("Row", StringComparison.Ordinal) || text is "Records");

        Offered record = await editor.CompleteAsync("var x = Incidents.JurfAlNasrStrike.|;");
        Assert.Contains("Casualties", record.Texts);
        Assert.DoesNotContain(record.Texts, static text => text.StartsWith("WriteJson", StringComparison.Ordinal) || text.Contains("IRecordFields", StringComparison.Ordinal));
    }

    [Fact]
    public async Task References_of_a_member_are_found()
    {
        using Editor editor = await Editor.OpenAsync(bench, Reader);
        Compilation compilation = (await editor.Project.GetCompilationAsync())!;
        ISymbol member = compilation.GetTypeByMetadataName(Reader + ".Incidents")!.GetMembers("JurfAlNasrStrike").Single();

        IEnumerable<ReferencedSymbol> found = await SymbolFinder.FindReferencesAsync(member, editor.Project.Solution);

        Assert.Contains(found.SelectMany(static symbol => symbol.Locations), static location => location.Document.Name == "Briefing.cs");
    }
}
