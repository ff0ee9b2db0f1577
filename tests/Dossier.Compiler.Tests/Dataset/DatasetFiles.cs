using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Tests.Dataset;

/// <summary>The seeds of the reference dataset, by the logical paths that its package gives them.</summary>
internal static class DatasetFiles
{
    public static IReadOnlyList<(string Path, string Text)> Read()
        =>
        [
            .. Directory.GetFiles(Path.Combine(Root(), "seeds", "iraq-2023"), "*.yaml").Order(StringComparer.Ordinal)
                .Select(f => ("Dossier.Seeds.Iraq2023/" + Path.GetFileName(f), File.ReadAllText(f).ReplaceLineEndings("\n"))),
        ];

    public static RuleSeverity SeverityOf(string message)
    {
        string id = message[(message.IndexOf("DSR", StringComparison.Ordinal))..][..7];
        return Severities[id];
    }

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Generator.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The repository was not found above the tests.");
    }

    private static readonly Dictionary<string, RuleSeverity> Severities = typeof(Rules)
        .GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public)
        .Select(f => f.GetValue(null)).OfType<Rule>().ToDictionary(r => r.Id, r => r.Severity);
}
