using System.Text.RegularExpressions;
using Dossier.Generator.Tests.Driving;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>The table and the mapping of the guide give the seed that it shows.</summary>
public sealed class GuideTests
{
    [Fact]
    public void The_guide_shows_what_is_written()
    {
        string page = File.ReadAllText(Path.Combine(Machine.RepositoryRoot, "docs", "how-to", "import-data.md")).ReplaceLineEndings("\n");
        Dictionary<string, string> files = Regex.Matches(page, "```(?:yaml|text) (\\S+)\n(.*?)```", RegexOptions.Singleline).ToDictionary(static block => block.Groups[1].Value, static block => block.Groups[2].Value);
        using var folder = new TemporaryFolder();
        folder.Write("raids.csv", files["raids.csv"]);
        folder.Write("raids.map.yaml", files["raids.map.yaml"]);

        Ran ran = Ran.Command("import", "--from", folder.PathOf("raids.map.yaml"), folder.PathOf("raids.csv"), "-o", folder.PathOf("seeds/raids"));

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        string[] seeds = [.. files.Keys.Where(static path => path.StartsWith("seeds/", StringComparison.Ordinal))];
        Assert.Equal(seeds.Length, Directory.GetFiles(folder.PathOf("seeds/raids"), "*.yaml").Length);
        Assert.All(seeds, path => Assert.Equal(files[path], folder.Read(path)));
    }
}
