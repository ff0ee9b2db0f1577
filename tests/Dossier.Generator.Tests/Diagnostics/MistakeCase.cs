using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Diagnostics;

/// <summary>
/// A seed with one mistake, at the value between « and », and the whole message as a build prints it. Whatever else is said about
/// the seed makes the case fail, the rules that the case is not about aside.
/// </summary>
internal static class MistakeCase
{
    private const string Around =
        """
        sources: { wire: { name: A wire report, published: 2023-11-23, url: "https://example.org/wire" } }
        actors: { army: The army, militia: The militia }
        """;

    /// <summary>Checks that a seed gives the message and no other.</summary>
    public static void Gives(string id, string severity, string seed, string message, string path = "seeds/case.yaml")
    {
        (string text, int line, int column) = Unmark(seed);
        SeedProject project = new SeedProject().Seed(path, text);
        if (RuleCatalogue.Checks.Contains(id))
        {
            project.Seed("seeds/around.yaml", Around).Seed("seeds/wire.txt", "First paragraph.\n\nThe second “one”.\n").Checked();
            foreach (string other in RuleCatalogue.Checks.Where(check => check != id))
                project.Severity(other, ReportDiagnostic.Suppress);
        }

        SeedRun run = project.Run().Compiles();

        Assert.Equal($"{path}({line},{column}): {severity} {id}: {message}", string.Join('\n', run.Messages));
    }

    private static (string Text, int Line, int Column) Unmark(string seed)
    {
        int start = seed.IndexOf('«', StringComparison.Ordinal);
        string before = seed[..start];
        int line = before.Count(c => c == '\n') + 1;
        return (seed.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), line, start - before.LastIndexOf('\n'));
    }
}
