using System.Text.RegularExpressions;
using Dossier.Compiler.Tests.Reading;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>
/// One rule: a seed that sets it off at the value between « and », the message, and the same with one change that keeps it quiet.
/// Each seed is tried in YAML, and in JSON, of which the very same must be said.
/// </summary>
/// <remarks>
/// Around the seed stand a source and two actors that every case may use; what they would give rise to themselves (a source without
/// an address, an actor that nobody refers to) is left out of what is compared.
/// </remarks>
internal static partial class RuleCase
{
    private static readonly string[] Noise = ["DSR2016", "DSR6004"];

    private const string Common = """

        x-common: the rest of the file is common to all cases
        """;

    private const string Basis = """
        sources:
          wire: { name: A wire report, published: 2023-11-23, url: "https://example.org/wire" }
        actors:
          army: { name: The army }
          militia: { name: The militia }
        """;

    public static void Fires(string id, string seed, string message, params (string Path, string Text)[] others)
    {
        (string text, int line, int column) = Unmark(seed);
        IReadOnlyList<string> said = Said(text, others, id);
        Assert.Equal($"seeds/case.yaml({line},{column}): {id}: {message}", string.Join("\n", said));
    }

    public static void IsQuiet(string id, string seed, string alsoQuiet)
    {
        IsQuiet(id, seed);
        IsQuiet(alsoQuiet, seed);
    }

    public static void IsQuiet(string id, string seed, params (string Path, string Text)[] others)
    {
        IReadOnlyList<string> said = Said(seed, others, id);
        Assert.DoesNotContain(said, m => m.Contains(id, StringComparison.Ordinal));
        Assert.DoesNotContain(said, m => m.Contains("DSR1", StringComparison.Ordinal) || m.Contains("DSR2", StringComparison.Ordinal));
    }

    /// <summary>Whether anything is said by the rule, whatever else is.</summary>
    public static void IsSaid(string id, string seed) => Assert.Contains(Said(seed, [], id), m => m.Contains(id, StringComparison.Ordinal));

    /// <summary>Whether nothing is said by the rule, whatever else is.</summary>
    public static void IsNotSaid(string id, string seed) => Assert.DoesNotContain(Said(seed, [], id), m => m.Contains(id, StringComparison.Ordinal));

    /// <summary>How often something is said by the rule.</summary>
    public static int CountOf(string id, string seed) => Said(seed, [], id).Count(m => m.Contains(id, StringComparison.Ordinal));

    /// <summary>What is said by the rule, whatever else is.</summary>
    public static IReadOnlyList<string> MessagesOf(string id, string seed) => [.. Said(seed, [], id).Where(m => m.Contains(id, StringComparison.Ordinal))];

    /// <summary>How often something is said by the rule of a seed in JSON.</summary>
    public static int CountOfJson(string id, string seed)
        => SaidOf(("seeds/case.json", seed), [], id).Count(m => m.StartsWith("seeds/case.json", StringComparison.Ordinal) && m.Contains(id, StringComparison.Ordinal));

    private static List<string> Said(string text, (string Path, string Text)[] others, string id)
    {
        List<string> said = SaidOf(("seeds/case.yaml", text + Common), others, id);
        // What is said of YAML alone has no other notation.
        if (Seeds.Yaml(text + Common).Problems.IsEmpty)
            Assert.Equal(said.Select(WithoutPlace), SaidOf(("seeds/case.json", JsonSeed.Of(text + Common)), others, id).Select(WithoutPlace));
        return said;
    }

    private static List<string> SaidOf((string Path, string Text) seed, (string Path, string Text)[] others, string id)
        => [.. CheckedSeeds.Check([("seeds/basis.yaml", Basis), seed, .. others])
            .Where(m => Noise.All(n => n == id || !m.Contains(n, StringComparison.Ordinal)))
            .Where(m => !m.StartsWith("seeds/basis.yaml", StringComparison.Ordinal))];

    // A line has another number in another notation; where in JSON a message is has tests of its own.
    private static string WithoutPlace(string message) => CasePlace().Replace(message, "seeds/case");

    [GeneratedRegex(@"seeds/case\.(yaml|json)\([0-9]+,[0-9]+\)")]
    private static partial Regex CasePlace();

    private static (string Text, int Line, int Column) Unmark(string seed)
    {
        int start = seed.IndexOf('«', StringComparison.Ordinal);
        int end = seed.IndexOf('»', StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "The case marks no place.");
        int line = seed[..start].Count(c => c == '\n') + 1;
        int column = start - (seed[..start].LastIndexOf('\n') + 1) + 1;
        return (seed.Remove(end, 1).Remove(start, 1), line, column);
    }
}
