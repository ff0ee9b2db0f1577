using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Diagnostics;

/// <summary>One file with eight different mistakes: eight messages, and one fewer for each that is corrected.</summary>
public class EightMistakesTests
{
    private const string Path = "seeds/eight.yaml";

    private const string Seed = """
        sources:
          wire: { name: A wire report, published: 2023-11-23, url: "https://example.org/wire" }
        actors:
          army: { name: The army, knd: armed-force }
          militia: { name: The militia, kind: milita }
        places:
          town: { country: IQ, location: { lat: 33.3, lon: 44.4 } }
        incidents:
          attack:
            name: The attack
            date: 2023-13-21
            time: "05:30"
            place: tonw
            participants: [{ actor: militia, role: attacker }, { actor: army, role: target }]
            casualties: [{ harm: killed, count: -5, of: army, source: wire }]
            sources: [wire]
          answer:
            name: The answer
            date: 2023-11-22
            place: town
            inResponseTo: army
            sources: [wire]
        """;

    private static readonly (string Wrong, string Right, string Id)[] Mistakes =
    [
        ("knd: armed-force", "kind: armed-force", "DSR2005"),
        ("kind: milita }", "kind: militia }", "DSR2004"),
        ("{ country: IQ, loc", "{ name: A town, country: IQ, loc", "DSR2006"),
        ("2023-13-21", "2023-11-21", "DSR3001"),
        ("place: tonw", "place: town", "DSR2002"),
        ("time: \"05:30\"", "time: early-morning", "DSR3010"),
        ("count: -5", "count: 5", "DSR5003"),
        ("inResponseTo: army", "inResponseTo: attack", "DSR2003"),
    ];

    [Fact]
    public void Eight_mistakes_are_eight_messages()
        => Assert.Equal(Mistakes.Select(m => m.Id).Order(StringComparer.Ordinal), Said(Seed));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Correcting_one_removes_its_message_and_no_other(int corrected)
        => Assert.Equal(
            Mistakes.Where((_, i) => i != corrected).Select(m => m.Id).Order(StringComparer.Ordinal),
            Said(Correct(Seed, corrected)));

    [Fact]
    public void Correcting_one_after_the_other_removes_one_message_each_time()
    {
        string seed = Seed;
        for (int i = 0; i < Mistakes.Length; i++)
        {
            seed = Correct(seed, i);
            Assert.Equal(Mistakes.Skip(i + 1).Select(m => m.Id).Order(StringComparer.Ordinal), Said(seed));
        }
    }

    private static string Correct(string seed, int mistake)
    {
        Assert.Contains(Mistakes[mistake].Wrong, seed, StringComparison.Ordinal);
        return seed.Replace(Mistakes[mistake].Wrong, Mistakes[mistake].Right, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Said(string seed)
        => new SeedProject().Seed(Path, seed).Checked().Run().Compiles().Diagnostics
            .Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .Select(d => d.Id).Order(StringComparer.Ordinal);
}
