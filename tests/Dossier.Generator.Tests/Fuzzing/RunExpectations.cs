using System.Text.Json;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Tests.Fuzzing;

/// <summary>What holds for every run whatever the files say.</summary>
internal sealed class RunExpectations
{
    private const int CompileEvery = 50;

    private readonly HashSet<string> _shapes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _compiled = new(StringComparer.Ordinal);
    private int _runs;

    /// <summary>How many files were compiled.</summary>
    public int Compiled => _compiled.Count;

    /// <summary>Takes what a run over files without a mistake emits, which compiles.</summary>
    public RunExpectations(SeedRun sound)
    {
        foreach (string text in sound.Compiles().Sources.Values)
        {
            _compiled.Add(text);
            IsNewShape(text);
        }
    }

    /// <summary>What does not hold; nothing when all does.</summary>
    public IEnumerable<string> Broken(SeedRun run, IReadOnlyDictionary<string, string> files)
    {
        if (run.Dossier.Exception is { } exception)
            return [exception.ToString()];

        return [.. Failures(run), .. Misplaced(run, files), .. UnreportedJson(run, files), .. CompilerMessages(run)];
    }

    private static IEnumerable<string> Failures(SeedRun run)
        => run.Diagnostics.Where(d => d.Id is "DSR8003" or "CS8784" or "CS8785").Select(d => d.ToString());

    private static IEnumerable<string> Misplaced(SeedRun run, IReadOnlyDictionary<string, string> files)
    {
        foreach (Diagnostic diagnostic in run.Diagnostics)
        {
            foreach (Location location in diagnostic.AdditionalLocations.Append(diagnostic.Location))
            {
                if (location == Location.None)
                    continue;

                FileLinePositionSpan lines = location.GetLineSpan();
                string path = lines.Path.StartsWith(SeedProject.Folder, StringComparison.Ordinal) ? lines.Path[SeedProject.Folder.Length..] : lines.Path;
                if (!files.TryGetValue(path, out string? text))
                {
                    yield return $"{diagnostic.Id} is in no file: {path}";
                    continue;
                }

                var source = SourceText.From(text);
                TextSpan span = location.SourceSpan;
                if (span.End > source.Length)
                    yield return $"{diagnostic.Id} lies beyond {path}: {span} of {source.Length}";
                else if (source.Lines.GetLinePosition(span.Start) != lines.StartLinePosition || source.Lines.GetLinePosition(span.End) != lines.EndLinePosition)
                    yield return $"{diagnostic.Id} at {span} of {path} says {lines.Span}, which is {source.Lines.GetLinePositionSpan(span)}";
            }
        }
    }

    // What the platform's reader refuses is no JSON: it may not pass without a word.
    private static IEnumerable<string> UnreportedJson(SeedRun run, IReadOnlyDictionary<string, string> files)
    {
        foreach ((string path, string text) in files)
        {
            if (path.EndsWith(".json", StringComparison.Ordinal)
                && Refusal(text) is { } refusal
                && !run.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && d.Location.GetLineSpan().Path.EndsWith(path, StringComparison.Ordinal)))
                yield return $"Nothing is said of {path}, which is no JSON: {refusal}";
        }
    }

    private static string? Refusal(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'), new JsonDocumentOptions { MaxDepth = 1_000 });
            return null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF')) ? null : e.Message;
        }
    }

    // Most runs emit what differs from an earlier one in letters and digits alone: every fiftieth of those is compiled, and all others.
    private List<string> CompilerMessages(SeedRun run)
    {
        bool isTurn = ++_runs % CompileEvery == 0;
        string[] fresh = [.. run.Sources.Where(source => !_compiled.Contains(source.Value)).Where(source => IsNewShape(source.Value) | isTurn).Select(source => source.Key)];
        if (fresh.Length == 0)
            return [];

        var messages = new List<string>();
        foreach (string hintName in fresh)
        {
            _compiled.Add(run.Source(hintName));
            SyntaxTree tree = run.Output.SyntaxTrees.Single(t => t.FilePath == run.Dossier.GeneratedSources.Single(s => s.HintName == hintName).SyntaxTree.FilePath);
            messages.AddRange(run.Output.GetSemanticModel(tree).GetDiagnostics()
                .Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed)
                .Select(d => CSharpDiagnosticFormatter.Instance.Format(d, System.Globalization.CultureInfo.InvariantCulture)));
        }

        return messages;
    }

    /// <summary>Whether the text has a line that no text before had, letters and digits aside.</summary>
    private bool IsNewShape(string text)
    {
        bool isNew = false;
        foreach (string line in text.Split('\n'))
        {
            char[] shape = new char[line.Length];
            int length = 0;
            foreach (char c in line)
            {
                char kind = char.IsAsciiLetterOrDigit(c) ? 'a' : c;
                if (kind != 'a' || length == 0 || shape[length - 1] != 'a')
                    shape[length++] = kind;
            }

            isNew |= _shapes.Add(new string(shape, 0, length));
        }

        return isNew;
    }
}
