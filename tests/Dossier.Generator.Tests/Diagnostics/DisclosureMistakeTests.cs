using System.Text.RegularExpressions;
using Dossier.Compiler.Diagnostics;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Diagnostics;

/// <summary>The rules about audiences, as a build reports them: the wrong example of each page sets off its rule, and the right one does not.</summary>
public partial class DisclosureMistakeTests
{
    [Theory]
    [InlineData("DSR0001")]
    [InlineData("DSR0002")]
    [InlineData("DSR0003")]
    [InlineData("DSR0004")]
    [InlineData("DSR0005")]
    [InlineData("DSR0006")]
    [InlineData("DSR0007")]
    [InlineData("DSR0008")]
    [InlineData("DSR0009")]
    [InlineData("DSR0010")]
    [InlineData("DSR0011")]
    [InlineData("DSR0012")]
    [InlineData("DSR0013")]
    [InlineData("DSR0014")]
    [InlineData("DSR0015")]
    [InlineData("DSR0016")]
    public void A_build_reports_it(string id)
    {
        Diagnostic[] wrong = Build(id, "## Wrong");

        Assert.Contains(wrong, told => told.Id == id && told.Severity == (RuleCatalogue.IsConfigurable(RuleCatalogue.All[id]) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error));
        Assert.DoesNotContain(Build(id, "## Right"), told => told.Id == id || told.Severity == DiagnosticSeverity.Error);
    }

    private static Diagnostic[] Build(string id, string heading)
    {
        string page = RulePages.Read(id).ReplaceLineEndings("\n");
        string part = page[page.IndexOf(heading, StringComparison.Ordinal)..];
        int end = part.IndexOf("\n## ", 4, StringComparison.Ordinal);
        SeedProject project = new SeedProject().Checked();
        bool hasSeed = false;
        foreach (Match block in Block().Matches(end < 0 ? part : part[..end]))
        {
            string text = block.Groups[3].Value;
            if (block.Groups[1].Value == "xml")
            {
                project.Property("DossierAudience", Regex.Match(text, "<DossierAudience>(.*)</DossierAudience>").Groups[1].Value);
                continue;
            }

            project.Seed(block.Groups[2].Value is { Length: > 0 } path ? path : "seeds/a.yaml", text);
            hasSeed = true;
        }

        if (!hasSeed)
            project.Seed("seeds/a.yaml", "actors: { mayor: Office of the mayor }");
        return [.. project.Run().Diagnostics];
    }

    [GeneratedRegex("```(yaml|xml|text|json)(?: (\\S+))?\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
