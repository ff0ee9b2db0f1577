using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>The reference dataset as a program sees it, and written as JSON and built again as a seed.</summary>
public class DatasetTests
{
    private const string Write = """
                var document = new System.Text.Json.Nodes.JsonObject();
                void Add<T>(string plural, IEnumerable<T> records)
                    where T : IDossierRecord
                {
                    var map = new System.Text.Json.Nodes.JsonObject();
                    foreach (T record in records)
                    {
                        // In a seed the id is the key.
                        var node = JsonSerializer.SerializeToNode(record)!.AsObject();
                        node.Remove("id");
                        map[record.Id] = node;
                    }

                    document[plural] = map;
                }

                Add("sources", Sources.All.OrderBy(r => r.Id, StringComparer.Ordinal));
                Add("actors", Actors.All.OrderBy(r => r.Id, StringComparer.Ordinal));
                Add("places", Places.All.OrderBy(r => r.Id, StringComparer.Ordinal));
                Add("facilities", Facilities.All.OrderBy(r => r.Id, StringComparer.Ordinal));
                Add("incidents", Incidents.All.OrderBy(r => r.Id, StringComparer.Ordinal));
                Add("tallies", Tallies.All.OrderBy(r => r.Id, StringComparer.Ordinal));
                print(document.ToJsonString());
        """;

    [Fact]
    public void The_dataset_written_as_JSON_builds_again_as_a_seed_to_an_equal_dataset()
    {
        var project = new SeedProject();
        foreach (string file in Directory.GetFiles(Path.Combine(Machine.RepositoryRoot, "seeds", "iraq-2023"), "*.yaml").Order(StringComparer.Ordinal))
            project.Seed("seeds/" + Path.GetFileName(file), File.ReadAllText(file));
        string json = Assert.Single(BuiltProject.Of(project).Run(Write));

        string again = Assert.Single(BuiltProject.Of(new SeedProject().Seed("seeds/all.json", json)).Run(Write));

        Assert.Equal(json, again);
        Assert.Contains("\"jurf-al-nasr-strike\":{\"name\":", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_s_figures_are_as_reported_and_consolidated()
    {
        var project = new SeedProject();
        foreach (string file in Directory.GetFiles(Path.Combine(Machine.RepositoryRoot, "seeds", "iraq-2023"), "*.yaml").Order(StringComparer.Ordinal))
            project.Seed("seeds/" + Path.GetFileName(file), File.ReadAllText(file));

        Assert.Equal(
            [
                "attack: 1 killed, several injured",
                "1, nobody, standfirst",
                // Who leaves the dead out gave no report: that is in the claims, and listed as silence.
                "Killed, Sabrina Singh, paragraph 9, Omits",
                "Silence: Sabrina Singh",
                "gunship: at least 5 killed",
                // Every report is there: the number, a word for killed and injured together, and another word.
                "at least 5 Killed of Kataib Hezbollah, by US Central Command and Iraqi media, jointly",
                "several KilledOrInjured of , by US Central Command",
                "some Killed of Iran-backed militias, by Sabrina Singh",
                "attacks: about 66", "injured: at least 62",
            ],
            BuiltProject.Of(project).Run("""
                print($"attack: {Incidents.AinAlAsadMissileAttack.Killed} killed, {Incidents.AinAlAsadMissileAttack.Injured} injured");
                foreach (var report in Incidents.AinAlAsadMissileAttack.Casualties.Where(c => c.Harm == Harm.Killed))
                    print($"{report.Count}, {report.Attribution.By.FirstOrDefault()?.Name ?? "nobody"}, {report.Attribution.Locator}");
                foreach (var claim in Incidents.AinAlAsadMissileAttack.ClaimsAbout(IncidentField.Casualties))
                    print($"{((CasualtyReport)claim.Item!).Harm}, {claim.Attribution.By[0].Name}, {claim.Attribution.Locator}, {claim.Attribution.Stance}");
                foreach (var found in Incidents.AinAlAsadMissileAttack.Disagreements.Where(d => d.Kind == DisagreementKind.Silence))
                    print($"{found.Kind}: {(found.Description.Contains("Sabrina Singh") ? "Sabrina Singh" : found.Description)}");
                print($"gunship: {Incidents.UsAc130Strike.Killed} killed");
                foreach (var report in Incidents.UsAc130Strike.Casualties)
                    print($"{report.Count} {report.Harm} of {report.Of?.Name}, by {string.Join(" and ", report.Attribution.By.Select(a => a.Name))}"
                        + (report.Attribution.Jointly == true ? ", jointly" : ""));
                foreach (var count in Tallies.AttacksOnUsForcesSince2023_10_17.Counts)
                    print($"{count.What.ToString().ToLowerInvariant()}: {count.Count}");
                """));
    }
}
