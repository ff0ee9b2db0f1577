using System.Text;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Projects;

/// <summary>
/// The entrance of the compiler side says and emits what the generator does: the same messages at the same places, the same files. The
/// fuzz tests hold the two against each other on broken seeds.
/// </summary>
public class ReadProjectTests
{
    private const string One = "places: { one: { name: One } }";

    /// <summary>Projects that differ in what a host has to decide.</summary>
    public static TheoryData<string> Projects => [.. All.Keys];

    private static readonly Dictionary<string, Func<SeedProject, SeedProject>> All = new()
    {
        ["nothing"] = project => project,
        ["the world"] = project => World.Files.Aggregate(project, (all, file) => all.Seed(file.Key, file.Value)),
        ["one record"] = project => project.Seed("seeds/x.yaml", One),
        ["a model that adds a kind"] = project => project
            .Seed("seeds/own.model.yaml", "kinds: { convoy: { plural: convoys, fields: { escort: { type: ref actor, inverse: escorts } } } }")
            .Seed("seeds/x.yaml", "convoys: { first: { name: First, escort: us } }\nactors: { us: { name: US } }"),
        ["a model with a mistake, and a seed that uses it"] = project => project
            .Seed("seeds/own.model.yaml", "kinds: { convoy: { plural: convoys, felds: { size: integer } } }")
            .Seed("seeds/x.yaml", "convoys: { first: { name: First, size: 3 } }"),
        ["a reference into nothing"] = project => project.Seed("seeds/x.yaml", "incidents: { a: { name: A, place: two } }").Seed("seeds/y.yaml", One),
        ["one id in two files"] = project => project.Seed("seeds/x.yaml", One).Seed("seeds/y.yaml", One),
        ["two files of one path"] = project => project.Seed("seeds/x.yaml", "/a/x.yaml", One).Seed("seeds/x.yaml", "/b/x.yaml", One),
        ["a file that cannot be opened"] = project => project.Locked("seeds/x.yaml").Seed("seeds/y.yaml", One),
        ["a model file that cannot be opened"] = project => project.Locked("seeds/x.model.yaml").Seed("seeds/y.yaml", One),
        ["a document that cannot be opened"] = project => project.Locked("seeds/x.txt").Seed("seeds/y.yaml", One),
        ["a file that is no Unicode"] = project => project.Seed("seeds/x.yaml", "/project/seeds/x.yaml", "places: { one: { name: Caf\u00e9 } }", Encoding.Latin1),
        ["files elsewhere that read like seeds"] = project => project.Near("data/x.yaml", One).Near("data/y.yaml", One).Near("data/z.yaml", "name: none"),
        ["a seed that is called a text"] = project => project.Seed("seeds/x.yaml.txt", One).Seed("seeds/y.yaml", "places: { two: { name: Two } }"),
        ["a quotation, and one that is not there"] = project => project
            .Seed("seeds/wire.txt", "First words.\n\nOther words of the wire.")
            .Seed("seeds/x.yaml", """
                sources: { wire: { name: Wire, document: wire.txt } }
                incidents:
                  a:
                    name: A
                    sources: [wire]
                    casualties:
                      - { harm: killed, count: 1, source: wire, quote: Other words of the wire }
                      - { harm: injured, count: 1, source: wire, quote: None of its words }
                """),
        ["text that is no seed"] = project => project.Seed("seeds/x.yaml", "<html>").Seed("seeds/y.json", ""),
        ["a hundred mistakes and more"] = project => project.Seed(
            "seeds/x.yaml", "places:\n" + string.Concat(Enumerable.Range(0, 130).Select(i => $"  p{i}: {{ name: P {i}, country: nowhere }}\n"))),
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void It_says_and_emits_what_the_generator_does(string name)
    {
        SeedProject project = All[name](new SeedProject().Checked());
        Assert.Empty(project.Read().DifferencesFrom(project.Run()));
    }

    [Fact]
    public void Where_the_two_differ_it_is_seen()
    {
        SeedRun run = new SeedProject().Checked().Seed("seeds/x.yaml", One).Run();
        string[] differences = [.. new SeedProject().Checked().Seed("seeds/x.yaml", "places: { one: { name: Two, country: nowhere } }").Read().DifferencesFrom(run)];
        Assert.Equal(2, differences.Length);
        Assert.Contains("DSR", differences[0], StringComparison.Ordinal);
        Assert.StartsWith("seeds.x.yaml", differences[1], StringComparison.Ordinal);
    }
}
