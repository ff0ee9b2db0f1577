using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>
/// Seeds broken at random: the generator never fails, and what it emits is always C# that compiles. Each round edits one file in a
/// project that stays open, so that the compiler looks only at what came out anew.
/// </summary>
public class FuzzTests
{
    private const string Specials = "\t\n\r\"'[]{}:,#&*!|>%@`-?\\ ~<.=/\u0085\u2028\uFEFF\u202E\uD800\uDC00\uFFFDa0é";

    private static readonly string[] Words =
    [
        "unknown", "null", "~", "5+", "-9", "2023-11-22/..", "{ value: 5, by: us }", "[a, [b]]", "{}", "[]", "\"\\\"\\\"\\\"\"", "'*/'", "class", "all", "Count",
        "retracted", "superseded", "\n    formerIds: [strike, all, us, drones]", "\n    member: Strike", "\n    supersededBy: strike", "\n    status: retracted",
        "\n    name: \"\"\"", "us", "strike", "incidents", "x: y", "plural: incidents", "type: flag", "type: ref actor", "many: true", "required: true", "inverse: equals",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Broken_seeds_never_break_the_code(int seed) => Fuzz(World.Files.ToDictionary(f => f.Key, f => f.Value), seed, rounds: 60);

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Broken_models_never_break_the_code(int seed)
        => Fuzz(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["seeds/own.model.yaml"] =
                    """
                    vocabularies:
                      incident-kind: { terms: { checkpoint: A road block., parade: { number: 1200, doc: A parade. } } }
                      risk: { terms: { low: Little., high: Much. } }
                    records:
                      leg: { doc: Part of a way., attributed: true, hover: [start, end], fields: { start: { type: ref place, required: true }, end: ref place } }
                    kinds:
                      convoy:
                        plural: convoys
                        hover: [[legs], [escort]]
                        fields:
                          legs: { type: record leg, many: true }
                          escort: { type: ref actor, many: true, inverse: escorts }
                          vehicles: { type: integer, min: 1, max: 20, unit: cars }
                      incident: { fields: { risk: enum risk, verifiedBy: { type: ref actor, inverse: verified } } }
                    """,
            },
            seed,
            rounds: 25,
            ("seeds/convoys.yaml", "convoys: { c: { name: C, legs: [{ start: p, by: a }], escort: a, vehicles: 3 } }\nplaces: { p: P }\nactors: { a: A }\nincidents: { i: { name: I, kind: parade, risk: high } }"));

    private static void Fuzz(Dictionary<string, string> corpus, int seed, int rounds, params (string Path, string Text)[] rest)
    {
        var random = new Random(seed);
        SeedProject project = new();
        foreach ((string path, string text) in corpus)
            project.Seed(path, text);
        foreach ((string path, string text) in rest)
            project.Seed(path, text);
        SeedRun before = project.Run().Compiles();
        string[] paths = [.. corpus.Keys.Order(StringComparer.Ordinal)];
        for (int round = 0; round < rounds; round++)
        {
            string path = paths[random.Next(paths.Length)];
            string broken = corpus[path];
            for (int mutations = random.Next(1, 6); mutations > 0; mutations--)
                broken = Mutate(broken, random);
            SeedRun after = project.Seed(path, broken).Run();
            string[] errors = Errors(before, after);
            Assert.True(errors.Length == 0, $"Round {round} of seed {seed}: {string.Join('\n', errors)}\nof {path}:\n{broken}");
            project.Seed(path, corpus[path]);
        }
    }

    private static string[] Errors(SeedRun before, SeedRun after)
    {
        if (after.Dossier.Exception is { } exception)
            return [exception.ToString()];

        if (after.Messages.Any(m => m.Contains("DSR8003", StringComparison.Ordinal)))
            return [.. after.Messages.Where(m => m.Contains("DSR8003", StringComparison.Ordinal))];

        var known = before.Dossier.GeneratedSources.Select(s => s.SourceText.ToString()).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.Dossier.GeneratedSources
                .Where(s => !known.Contains(s.SourceText.ToString()))
                .Select(s => after.Output.SyntaxTrees.Single(t => t.FilePath == s.SyntaxTree.FilePath))
                .SelectMany(tree => after.Output.GetSemanticModel(tree).GetDiagnostics())
                .Where(d => d.Severity >= DiagnosticSeverity.Warning)
                .Select(d => CSharpDiagnosticFormatter.Instance.Format(d, System.Globalization.CultureInfo.InvariantCulture)),
        ];
    }

    private static string Mutate(string text, Random random)
    {
        if (text.Length == 0)
            return "actors:";
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 40), text.Length - at);
        char special = Specials[random.Next(Specials.Length)];
        string[] lines = text.Split('\n');
        int line = random.Next(lines.Length);
        switch (random.Next(9))
        {
            case 0: return text.Insert(at, special.ToString());
            case 1: return text.Remove(at, 1).Insert(at, special.ToString());
            case 2: return text.Remove(at, length);
            case 3: return text[..at];
            case 4: return text.Insert(random.Next(text.Length), text.Substring(at, length));
            case 5: return string.Join('\n', lines.Where((_, i) => i != line));
            case 6: return string.Join('\n', lines.Append(lines[line]));
            case 7:
                // A value is replaced: what a curator's slip most often is.
                int colon = lines[line].LastIndexOf(": ", StringComparison.Ordinal);
                if (colon >= 0)
                    lines[line] = lines[line][..(colon + 2)] + Words[random.Next(Words.Length)];
                return string.Join('\n', lines);
            default: return text.Insert(at, Words[random.Next(Words.Length)]);
        }
    }
}
