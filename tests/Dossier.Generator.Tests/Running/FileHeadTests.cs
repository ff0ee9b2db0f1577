using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>What the head of a file sets, in the program: files of rows without members, and a source for all records of a file.</summary>
public class FileHeadTests
{
    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(new SeedProject()
        .Seed("seeds/ged.yaml",
            """
            dossier: { members: false, source: ged }
            sources:
              ged: { name: A collection of events, kind: dataset, member: Ged }
            places:
              ged-p1: { name: Town }
            incidents:
              ged-1: { name: Clash in Town, date: 2023-11-21, place: ged-p1, formerIds: [old-1], status: superseded, supersededBy: ged-2 }
              ged-2: { name: Clash in Town, date: 2023-11-21, place: ged-p1, sources: [other] }
              get: { name: A row that is called like a method, place: ged-p1 }
            """)
        .Seed("seeds/own.yaml",
            """
            sources: { other: { name: Another source } }
            incidents:
              own: { name: Curated, follows: [ged-2], status: superseded, supersededBy: ged-2 }
            """)));

    [Fact]
    public void Rows_are_found_and_have_no_member()
        => Assert.Equal(
            ["ged-1,ged-2,get,own", "ged-2", "ged-1", "own", "Own,Ged,False", "ged-p1:3"],
            Built.Value.Run(
                """
                print(string.Join(",", Incidents.All.Select(i => i.Id)));
                print(Incidents.Get("ged-2").Id);
                print(Incidents.Get("old-1").Id);
                print(Incidents.Get("ged-2").FollowedBy.Single().Id);
                string[] names = typeof(Incidents).GetProperties().Select(p => p.Name).ToArray();
                print((names.Contains("Own") ? "Own," : "") + (typeof(Sources).GetProperty("Ged") is null ? "" : "Ged,") + names.Any(n => n.StartsWith("Ged")));
                print(Places.Get("ged-p1").Id + ":" + Incidents.All.Count(i => i.Place?.Id == "ged-p1"));
                """));

    [Fact]
    public void The_source_of_the_file_is_that_of_its_records()
        => Assert.Equal(
            ["ged", "other", "ged", ""],
            Built.Value.Run(
                """
                foreach (string id in new[] { "ged-1", "ged-2", "get", "own" })
                    print(string.Join(",", Incidents.Get(id).Sources.Select(s => s.Id)));
                """));

    [Fact]
    public void What_is_superseded_by_a_row_says_how_to_get_it()
        => Assert.Contains(
            "Superseded by Incidents.Get(\\\"ged-2\\\").",
            new SeedProject().Seed("seeds/a.yaml", "dossier: { members: false }\nincidents: { new: { name: New } }")
                .Seed("seeds/b.yaml", "incidents: { old: { name: Old, supersededBy: new } }").Run().Compiles().Source("seeds.b.yaml.g.cs").Replace("new", "ged-2", StringComparison.Ordinal),
            StringComparison.Ordinal);

    [Fact]
    public void A_file_of_rows_costs_no_properties()
    {
        string rows = string.Concat(Enumerable.Range(0, 500).Select(i => $"  r{i}: {{ name: Row, place: p }}\n"));
        string with = Source("seeds/x.yaml", "places: { p: P }\nincidents:\n" + rows);
        string without = Source("seeds/x.yaml", "dossier: { members: false }\nplaces: { p: P }\nincidents:\n" + rows);
        Assert.True(without.Length < with.Length / 4, $"{without.Length} of {with.Length}");
        Assert.DoesNotContain("<see cref=\"Incidents.", without, StringComparison.Ordinal);
    }

    // With its members, which are apart where there are many.
    private static string Source(string path, string text)
        => string.Concat(new SeedProject().Seed(path, text).Run().Compiles().Sources.Where(static source => source.Key.StartsWith("seeds.x.yaml.", StringComparison.Ordinal)).Select(static source => source.Value));
}
