using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>The dataset as a whole: records of every kind, a consumer's own among them, without a line of code for any kind.</summary>
public class WholeDatasetTests
{
    private const string Model = "kinds: { convoy: { plural: convoys, fields: { escort: { type: ref actor, inverse: escorts } } } }";

    private const string Write = "var stream = new System.IO.MemoryStream(); Dataset.WriteJson(stream); print(System.Text.Encoding.UTF8.GetString(stream.ToArray()));";

    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(new SeedProject()
        .Seed("seeds/own.model.yaml", Model)
        .Seed("seeds/a.yaml",
            """
            dossier: { dataset: { name: Convoys & <more>, version: 1.2.0, license: CC-BY-4.0 }, source: wire }
            sources: { wire: { name: Wire, kind: news-article } }
            actors: { us: { name: United States, aliases: [USA, { text: الولايات المتحدة, language: ar }], formerIds: [usa] } }
            incidents:
              raid:
                name: Raid
                kind: { value: air-strike, by: us, source: wire, stance: suggests }
                date: 2023-11-21
                participants: [{ actor: us, role: attacker, by: us }]
                claims: [{ about: kind, by: us, value: drone-attack, stance: denies, statement: It was none. }]
              gone: { name: Gone, status: retracted, reason: It did not happen. }
            """)
        .Seed("seeds/b.yaml", "convoys: { first: { name: First, escort: us }, usa: { name: USA } }")));

    [Fact]
    public void All_holds_the_records_of_every_kind()
        => Assert.Equal(
            ["actor us,incident raid,source wire,convoy first,convoy usa", "5", "incident raid", "actor,facility,incident,place,source,tally,convoy"],
            Built.Value.Run(
                """
                print(string.Join(",", Dataset.All.Select(r => r.RecordKind + " " + r.Id)));
                print(Dataset.All.Count);
                print(Dataset.All[1].RecordKind + " " + Dataset.All[1].Id);
                print(string.Join(",", Dataset.Kinds));
                """));

    [Fact]
    public void A_record_is_found_by_kind_and_id_or_by_name()
        => Assert.Equal(
            ["True First", "True us", "True gone", "False", "False", "actor us", "", "actor us,convoy usa", "", "actor us", "convoy first"],
            Built.Value.Run(
                """
                RecordKind Kind(string name) => Dataset.Kinds.FirstOrDefault(k => k.Name == name);
                print(Dataset.TryGet(Kind("convoy"), "first", out var record) + " " + record!.Name);
                print(Dataset.TryGet(Kind("actor"), "usa", out record) + " " + record!.Id);
                print(Dataset.TryGet(Kind("incident"), "gone", out record) + " " + record!.Id);
                print(Dataset.TryGet(Kind("actor"), "first", out record));
                print(Dataset.TryGet(default, "first", out record));
                string Told(IDossierRecord? r) => r is null ? "" : r.RecordKind + " " + r.Id;
                print(Told(Dataset.Find("united states")));
                print(Told(Dataset.Find("USA")));
                print(string.Join(",", Dataset.FindAll("USA").Select(Told)));
                print(Told(Dataset.Find("nobody")));
                print(Told(Dataset.Suggest("Unted States").First()));
                print(Told(Dataset.Suggest("Frist").First()));
                """));

    [Fact]
    public void A_record_tells_what_all_have_without_its_type()
        => Assert.Equal(
            ["USA,الولايات المتحدة", "ar", "Retracted", "wire", "kind drone-attack Denies us ", "kind air-strike Suggests us wire", "0"],
            Built.Value.Run(
                """
                IDossierRecord us = Actors.Us, raid = Incidents.Raid, gone = Incidents.Get("gone");
                print(string.Join(",", us.Aliases.Select(a => a.Text)));
                print(us.Aliases[1].Language);
                print(gone.Status);
                print(raid.Sources.Single().Id);
                foreach (IDossierClaim c in raid.Claims)
                    print($"{c.About} {c.Value} {c.Attribution.Stance} {string.Join("+", c.Attribution.By.Select(b => b.Id))} {c.Attribution.Source?.Id}");
                print(raid.Disagreements.Count);
                """));

    [Fact]
    public void Datasets_are_named_once()
        => Assert.Equal(["Convoys & <more> 1.2.0 CC-BY-4.0"], Built.Value.Run("foreach (var s in Dataset.Sources) print(s.Name + \" \" + s.Version + \" \" + s.License);"));

    [Fact]
    public void What_is_written_as_JSON_builds_again_and_says_the_same()
    {
        string json = Assert.Single(Built.Value.Run(Write));
        Assert.Contains("\"convoys\": {", json, StringComparison.Ordinal);
        Assert.Contains("الولايات المتحدة", json, StringComparison.Ordinal);
        Assert.Contains("\"gone\": {", json, StringComparison.Ordinal);
        Assert.DoesNotContain("<more>", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"id\"", json, StringComparison.Ordinal);

        SeedProject again = new SeedProject().Seed("seeds/own.model.yaml", Model).Seed("seeds/all.json", json);
        again.Run().IsQuiet().Compiles();
        Assert.Equal(json, Assert.Single(BuiltProject.Of(again).Run(Write)));
    }

    [Fact]
    public void Several_datasets_are_none_of_them()
    {
        var project = new SeedProject()
            .Seed("seeds/a.yaml", "dossier: { dataset: One }\nplaces: { a: A }")
            .Seed("Two.Seeds/b.yaml", "dossier: { dataset: { name: Two, version: 3 } }\nplaces: { b: B }");
        string[] lines = BuiltProject.Of(project).Run("foreach (var s in Dataset.Sources) print(s.Name + \"|\" + s.Version + \"|\" + s.License);" + Write);
        Assert.Equal(["Two|3|", "One||"], lines[..2]);
        Assert.DoesNotContain("dossier", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_file_cannot_have_its_name()
        => Assert.Contains(
            new SeedProject().Seed("seeds/own.model.yaml", "kinds: { dataset: { plural: datasets } }").Seed("seeds/a.yaml", "places: { a: A }").Run().Compiles().Messages,
            message => message.Contains("'Dataset' is a type of Dossier itself", StringComparison.Ordinal));
}
