using System.Text;
using System.Xml.Linq;
using Dossier.Package.Tests.Workbench;
using Dossier.Snapshots;
using Microsoft.CodeAnalysis.QuickInfo;

namespace Dossier.Package.Tests;

/// <summary>What a tooltip over a record's member shows, by Roslyn's own service and in the documentation file.</summary>
[Collection(nameof(Bench))]
public sealed class HoverTests(Bench bench)
{
    private const int Small = 11;
    private const int MostCharacters = 600;
    private const string Seeds = "P:DatasetReader.";

    // Of every kind, with what is the most and the least that any has to tell.
    private static readonly string[] Shown =
    [
        "Incidents.JurfAlNasrStrike", "Incidents.UsAc130Strike", "Incidents.FadelAlMaksusiKilling", "Incidents.GreenZoneDrone", "Actors.UnitedStates",
        "Actors.KataibHezbollah", "Actors.FadelAlMaksusi", "Facilities.AinAlAsadAirBase", "Places.Baghdad", "Sources.PhotographEmbassyProtest2019",
    ];

    public static TheoryData<int> Sizes => [.. Archive.Sizes];

    [Fact]
    public async Task Ten_members_of_the_reference_dataset()
    {
        Editor editor = await bench.Editors.OfAsync(Small);
        var text = new StringBuilder();
        foreach (string member in Shown)
        {
            string documentation = await DocumentationAsync(editor, member);
            Assert.InRange(documentation.Count(static c => c != '\n'), 1, MostCharacters);
            text.Append("## ").Append(member).Append("\n\n").Append(documentation).Append("\n\n");
        }

        string folder = SnapshotFile.FolderOf(ThisFile(), Repository.Root);
        Assert.Null(await SnapshotFile.CompareAsync(Path.Combine(folder, nameof(HoverTests) + "." + nameof(Ten_members_of_the_reference_dataset)), ".txt", text.ToString()));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_tooltip_is_the_same_whatever_else_there_is(int size)
        => Assert.Equal(
            "Strike on the depot (depot-strike)\n\n1 March 2024; air strike\n\nsources: Note of the desk\n\nseeds/desk.yaml",
            await DocumentationAsync(await bench.Editors.OfAsync(size), "Incidents.DepotStrike"));

    [Fact]
    public void The_documentation_file_has_the_same_with_links()
    {
        XElement member = bench.Consumers["DatasetReader"].WithoutMessages().DocumentationOf(Seeds + "Incidents.JurfAlNasrStrike");
        string[] lines = [.. member.Element("summary")!.Elements("para").Select(Line)];

        Assert.Equal("US strikes on two facilities in Jurf al-Nasr (jurf-al-nasr-strike)", lines[0]);
        Assert.StartsWith("US strikes hit two facilities", lines[1], StringComparison.Ordinal);
        Assert.Equal("22 November 2023; early morning; air strike; <Places.JurfAlNasr: Jurf al-Nasr>", lines[2]);
        AssertContains(lines[3], "attacker <Actors.UnitedStates: United States>", "target <Actors.IranBackedMilitias: Iran-backed militias>");
        AssertContains(lines[4], "killed several of <Actors.IranBackedMilitias: Iran-backed militias>", "<Actors.IraqiMedia: Iraqi media>");
        AssertContains(lines[5], "facilities: <Facilities.JurfAlNasrFacility1: First facility in Jurf al-Nasr>");
        AssertContains(lines[6], "sources: <Sources.IraqStrikesArticle: News article on US strikes in Iraq");
        Assert.Equal("Dossier.Seeds.Iraq2023/incidents-2023-11-22.yaml", lines[^1]);
    }

    private static async Task<string> DocumentationAsync(Editor editor, string member)
        => (await editor.HoverAsync($"_ = {member.Insert(member.IndexOf('.', StringComparison.Ordinal) + 1, "|")};"))[QuickInfoSectionKinds.DocumentationComments].Single();

    private static void AssertContains(string line, params string[] parts)
        => Assert.All(parts, part => Assert.Contains(part, line, StringComparison.Ordinal));

    // Text, with the member that is referred to and its name in angle brackets.
    private static string Line(XElement paragraph)
        => string.Concat(paragraph.Nodes().Select(static node => node is not XElement element ? ((XText)node).Value
            : element.Attribute("cref") is { } member ? $"<{member.Value.Replace(Seeds, "", StringComparison.Ordinal)}: {element.Value}>" : element.Value));

    private static string ThisFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
