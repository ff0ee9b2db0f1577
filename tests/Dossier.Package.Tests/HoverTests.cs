using System.Xml.Linq;
using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>What an editor shows over a member is what the compiler wrote into the documentation file.</summary>
[Collection(nameof(Bench))]
public sealed class HoverTests(Bench bench)
{
    private const string Seeds = "P:DatasetReader.";

    [Fact]
    public void A_hover_tells_what_when_where_who_how_many_by_whom_and_from_which_file()
    {
        XElement member = bench.Consumers["DatasetReader"].WithoutMessages().DocumentationOf(Seeds + "Incidents.JurfAlNasrStrike");
        string[] lines = [.. member.Element("summary")!.Elements("para").Select(Line)];

        Assert.Equal(8, lines.Length);
        Assert.Equal("US strikes on two facilities in Jurf al-Nasr (jurf-al-nasr-strike)", lines[0]);
        Assert.StartsWith("US strikes hit two facilities", lines[1], StringComparison.Ordinal);
        Assert.Equal("22 November 2023; early morning; air strike; <Places.JurfAlNasr: Jurf al-Nasr>", lines[2]);
        AssertContains(lines[5], "facilities: <Facilities.JurfAlNasrFacility1: First facility in Jurf al-Nasr>");
        AssertContains(lines[3], "attacker <Actors.UnitedStates: United States>", "target <Actors.IranBackedMilitias: Iran-backed militias>");
        AssertContains(lines[4], "killed several of <Actors.IranBackedMilitias: Iran-backed militias>", "<Actors.IraqiMedia: Iraqi media>");
        AssertContains(lines[6], "sources: <Sources.IraqStrikesArticle: News article on US strikes in Iraq");
        Assert.Equal("Dossier.Seeds.Iraq2023/incidents-2023-11-22.yaml", lines[7]);
    }

    private static void AssertContains(string line, params string[] parts)
        => Assert.All(parts, part => Assert.Contains(part, line, StringComparison.Ordinal));

    // Text, with the member that is referred to and its name in angle brackets.
    private static string Line(XElement paragraph)
        => string.Concat(paragraph.Nodes().Select(static node => node is not XElement element ? ((XText)node).Value
            : element.Attribute("cref") is { } member ? $"<{member.Value.Replace(Seeds, "", StringComparison.Ordinal)}: {element.Value}>" : element.Value));
}
