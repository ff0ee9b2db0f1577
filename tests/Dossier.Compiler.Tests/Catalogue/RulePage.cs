using System.Text;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Tests.Catalogue;

/// <summary>A page of the catalogue, taken apart.</summary>
/// <param name="Heading">The first line without its mark.</param>
/// <param name="Reporting">The second paragraph: how the rule is reported.</param>
/// <param name="Sections">The headings of its sections, in order.</param>
/// <param name="Wrong">The files that set the rule off.</param>
/// <param name="Right">The same files mended.</param>
/// <param name="Text">The whole page.</param>
internal sealed record RulePage(
    string Heading, string Reporting, IReadOnlyList<string> Sections, IReadOnlyList<SeedText> Wrong, IReadOnlyList<SeedText> Right, string Text)
{
    private const string Fence = "```";

    public static RulePage Of(Rule rule) => Parse(Repository.Read(rule.HelpPage));

    private static RulePage Parse(string text)
    {
        string[] lines = text.Split('\n');
        var sections = new List<string>();
        var blocks = new Dictionary<string, List<SeedText>>(StringComparer.Ordinal) { ["Wrong"] = [], ["Right"] = [] };
        StringBuilder? block = null;
        string info = "";
        foreach (string line in lines)
        {
            if (block is not null && line == Fence)
            {
                if (sections.Count > 0 && blocks.TryGetValue(sections[^1], out List<SeedText>? files))
                    files.Add(new SeedText(PathOf(info), block.ToString()));
                block = null;
            }
            else if (block is not null)
            {
                block.Append(line).Append('\n');
            }
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                block = new StringBuilder();
                info = line[Fence.Length..];
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add(line[3..]);
            }
        }

        return new RulePage(lines[0].TrimStart('#', ' '), lines[2], sections, blocks["Wrong"], blocks["Right"], text);
    }

    // ```yaml seeds/a.yaml
    private static string PathOf(string info)
    {
        string[] words = info.Split(' ', 2);
        return words.Length > 1 ? words[1] : "seeds/seed." + words[0];
    }
}
