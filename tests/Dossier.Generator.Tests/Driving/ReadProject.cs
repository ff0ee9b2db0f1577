using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Project;
using Dossier.Compiler.Records;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Driving;

/// <summary>A project as it is read without a compiler, to be held against a run of the generator.</summary>
internal sealed class ReadProject(DossierProject project, Func<string, bool> isSuppressed)
{
    /// <summary>The messages about files, as the compiler would print them.</summary>
    public string[] Messages =>
    [
        .. from report in project.Reports()
           from problem in report.Problems.Items
           where !isSuppressed(problem.Rule.Id)
           let others = problem.Others.Select(other => At(report.FilePathOf(other.Path), other.Span))
           select $"{At(report.FilePath, problem.Span)}: {Severity(problem.Rule)} {problem.Rule.Id}: {problem.Message} [{string.Join(", ", others)}]",
    ];

    /// <summary>The records that anybody may see.</summary>
    public ProjectRecords Records => ProjectRecords.Of(project.Disclosed);

    /// <summary>What is not as in a run of the generator: nothing, unless one of the two does what the other does not.</summary>
    public IEnumerable<string> DifferencesFrom(SeedRun run)
    {
        string[] expected = [.. run.Dossier.Diagnostics.Where(IsAboutFile).Select(Print).Order(StringComparer.Ordinal)];
        string[] actual = [.. Messages.Order(StringComparer.Ordinal)];
        if (!expected.SequenceEqual(actual))
            yield return $"Without a compiler there are other messages:\n{string.Join('\n', actual.Except(expected))}\nand not\n{string.Join('\n', expected.Except(actual))}";

        Dictionary<string, SourceFile> sources = project.Sources().ToDictionary(source => source.HintName, StringComparer.Ordinal);
        foreach (string hintName in run.Sources.Keys.Union(sources.Keys))
        {
            if (!run.Sources.TryGetValue(hintName, out string? text) || !sources.TryGetValue(hintName, out SourceFile? source) || source.Text != text)
                yield return $"{hintName} is another file without a compiler.";
        }
    }

    // Clashes with the project's own code are about C#, and some messages about the project as such.
    private static bool IsAboutFile(Diagnostic diagnostic) => diagnostic.Location.SourceTree is null && diagnostic.Location.Kind != LocationKind.None;

    private static string Print(Diagnostic diagnostic)
        => $"{At(diagnostic.Location)}: {Severity(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)} [{string.Join(", ", diagnostic.AdditionalLocations.Select(At))}]";

    private static string At(Location location)
    {
        FileLinePositionSpan place = location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1},{place.EndLinePosition.Line + 1},{place.EndLinePosition.Character + 1})";
    }

    private static string At(string path, SeedSpan span) => $"{path}({span.Line + 1},{span.Column + 1},{span.EndLine + 1},{span.EndColumn + 1})";

    private static string Severity(Rule rule) => rule.Severity switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "info" };

    private static string Severity(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
