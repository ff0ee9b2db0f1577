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

        Assert.Equal(6, lines.Length);
        Assert.Equal("US strikes on two facilities in Jurf al-Nasr", lines[0]);
        Assert.Equal("2023-11-22; air strike; <Places.JurfAlNasr>", lines[1]);
        AssertContains(lines[2], "attacker <Actors.UnitedStates>", "attacker <Actors.UsCentralCommand>", "target <Actors.IranBackedMilitias>");
        AssertContains(lines[3], "killed several of <Actors.IranBackedMilitias>", "<Actors.IraqiMedia>");
        Assert.Equal("sources: <Sources.IraqStrikesArticle>", lines[4]);
        Assert.Equal("Dossier.Seeds.Iraq2023/incidents-2023-11-22.yaml", lines[5]);
    }

    private static void AssertContains(string line, params string[] parts)
        => Assert.All(parts, part => Assert.Contains(part, line, StringComparison.Ordinal));

    // Text, with the member that is referred to in angle brackets.
    private static string Line(XElement paragraph)
        => string.Concat(paragraph.Nodes().Select(node => node is XElement see ? $"<{see.Attribute("cref")!.Value.Replace(Seeds, "", StringComparison.Ordinal)}>" : ((XText)node).Value));
}
