using CsCheck;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>
/// Reports that agree at sight are not looked at more closely. Whether they do is compared with working out the total of the same reports, which
/// finds every contradiction.
/// </summary>
public class PlainReportTests
{
    private static readonly string?[] Groups = [null, "army", "unit", "militia", "people"];
    private static readonly string[] Counts = ["0", "1", "2", "3", "8", "1..3", "2+", "<=2", "?..3..?", "~3", "~3..9", "several", "1..2..8"];
    private static readonly string[] Harms = ["killed", "injured", "killed-or-injured"];

    private static readonly Gen<(int Group, int Count, int Harm, int More)> Report =
        Gen.Select(Gen.Int[0, Groups.Length - 1], Gen.Int[0, Counts.Length - 1], Gen.Frequency((6, Gen.Const(0)), (1, Gen.Int[0, Harms.Length - 1])), Gen.Frequency((6, Gen.Const(0)), (1, Gen.Int[0, 2])));

    [Fact]
    public void Contradictions_are_those_of_the_full_total()
    {
        int found = 0;
        int agreed = 0;
        Report.Array[2, 4].Sample(
            reports =>
            {
                string seed = "actors: { unit: { name: A unit, partOf: army }, people: { name: People } }\nincidents:\n  it:\n    name: It\n    date: 2023-11-22\n    sources: wire\n    casualties:\n"
                    + string.Join("\n", reports.Select(Line));
                bool isExpected = Harms.Any(harm => Contradicts(reports, harm));
                Assert.True(isExpected == RuleCase.CountOf("DSR6005", seed) + RuleCase.CountOf("DSR5011", seed) > 0, seed);
                found += isExpected ? 1 : 0;
                agreed += isExpected ? 0 : 1;
            },
            seed: "0000plainrepo1",
            iter: 1_500,
            threads: 1);

        // Both must be tried, or nothing was.
        Assert.True(found > 300, $"{found} contradictions");
        Assert.True(agreed > 300, $"{agreed} without");
    }

    [Theory]
    [InlineData("[{ harm: killed, count: 5 }, { harm: killed, count: 2, of: army }, { harm: killed, count: 3, of: militia }]", 0)]
    [InlineData("[{ harm: killed, count: 4 }, { harm: killed, count: 2, of: army }, { harm: killed, count: 3, of: militia }]", 1)]
    [InlineData("[{ harm: killed, count: 3, of: army }, { harm: killed, count: 3, of: unit }]", 0)]
    [InlineData("[{ harm: killed, count: 2, of: army }, { harm: killed, count: 3, of: unit }]", 1)]
    [InlineData("[{ harm: killed, count: 2, of: army }, { harm: killed, count: 3, of: militia }]", 0)]
    [InlineData("[{ harm: killed, count: 0 }, { harm: killed, count: several, of: army }]", 1)]
    [InlineData("[{ harm: killed, count: 2, of: army }, { harm: killed, count: 3, of: army }]", 1)]
    [InlineData("[{ harm: killed, count: 3 }, { harm: killed, count: 2, of: army, by: militia, stance: denies }, { harm: killed, count: 2, of: army }]", 1)]
    [InlineData("[{ harm: killed-or-injured, count: 2 }, { harm: killed, count: 3 }]", 1)]
    public void Both_sides_of_what_fits(string casualties, int messages)
        => Assert.Equal(messages, RuleCase.CountOf("DSR6005", $"actors: {{ unit: {{ name: A unit, partOf: army }} }}\nincidents: {{ it: {{ name: It, date: 2023-11-22, sources: wire, casualties: {casualties} }} }}"));

    private static string Line((int Group, int Count, int Harm, int More) report)
        => $"      - {{ harm: {Harms[report.Harm]}, count: \"{Counts[report.Count]}\"{(Groups[report.Group] is { } of ? ", of: " + of : "")}{More(report.More)} }}";

    private static string More(int more) => more switch { 1 => ", by: militia", 2 => ", covers: part", _ => "" };

    private static bool Contradicts((int Group, int Count, int Harm, int More)[] reports, string harm)
    {
        ReportedCount[] counts = [.. reports.Select(report => Counted(report, harm)).OfType<ReportedCount>()];
        return ReportedCounts.Consolidate(counts, static (part, whole) => part == whole || (part, whole) is ("unit", "army"))
            .Disagreements.Any(found => found.Kind == DisagreementKind.Contradiction && !found.Reports.All(at => counts[at].IsCombined));
    }

    private static ReportedCount? Counted((int Group, int Count, int Harm, int More) report, string harm)
    {
        var counted = new ReportedCount(Estimate.Parse(Counts[report.Count]))
        {
            Group = Groups[report.Group],
            Source = "wire",
            Speaker = report.More == 1 ? "militia" : null,
            IsPart = report.More == 2,
        };
        return (Harms[report.Harm], harm) switch
        {
            var (own, wanted) when own == wanted => counted,
            ("killed-or-injured", _) => counted with { IsCombined = true },
            ("killed", "killed-or-injured") => counted with { Component = CountComponent.Killed },
            ("injured", "killed-or-injured") => counted with { Component = CountComponent.Injured },
            _ => null,
        };
    }
}
