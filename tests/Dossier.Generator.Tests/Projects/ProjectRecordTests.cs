using Dossier.Compiler.Records;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Projects;

/// <summary>
/// The records of a project that was only read say what those of the compiled program say, and come to the same: statistics, pages and
/// exports may be made of either.
/// </summary>
public class ProjectRecordTests
{
    private const string Rivals =
        """
        sources: { wire: { name: Wire, kind: news-article }, post: { name: Post, kind: post } }
        actors:
          us: { name: United States, kind: state, aliases: [USA, { text: الولايات المتحدة, language: ar }] }
          army: { name: Army, partOf: [us] }
          ring: { name: Ring, partOf: [loop] }
          loop: { name: Loop, partOf: [ring] }
          militias: { name: Militias, kind: unnamed-group }
          somebody: { name: Somebody, kind: unidentified }
        places:
          iraq: { name: Iraq, kind: country }
          anbar: { name: Anbar, partOf: iraq, location: { lat: 33.0, lon: 43.10 } }
        facilities: { depot: { name: Depot, place: anbar } }
        incidents:
          raid:
            name: Raid
            kind: { value: air-strike, by: us, stance: suggests }
            date: { value: 2023-11-21, source: post, by: militias }
            time: 13:05
            place: anbar
            location: { lat: 33.100, lon: 43.5 }
            sources: [wire]
            facilities: [depot]
            participants:
              - { actor: us, role: attacker, by: militias, source: wire }
              - { actor: army, role: attacker, by: us, source: wire }
              - { actor: militias, role: target, by: us, stance: suggests }
            weapons: [{ kind: missile, platform: "AC-130\nand more", count: 2+ }]
            damage: [{ what: depot, extent: minor, by: us }, { what: depot, extent: major, by: militias, valueUsd: 1000000 }]
            casualties:
              - { harm: killed, count: several, of: militias, by: us, stage: initial }
              - { harm: killed, count: 5+, of: militias, by: militias }
              - { harm: killed, count: none, of: army, by: us }
              - { harm: injured, count: 2..3, nationality: PH, source: wire }
              - { harm: injured, count: ~5, severity: serious, by: [us, army], jointly: true }
              - { harm: killed-or-injured, count: "<=3", source: post }
            claims:
              - { about: date, value: 2023-11-25, by: us, source: wire }
              - { about: place, value: iraq, by: us }
              - { about: kind, value: drone-attack, by: us, stance: denies, statement: It was none. }
              - { about: participants, value: { actor: us, role: attacker }, stance: denies, by: us, source: wire }
              - { about: casualties, value: { harm: killed, count: 9, of: militias }, stance: omits, by: army }
              - { about: facilities, value: depot, stance: disputes, by: us, rank: deprecated }
              - { statement: All of it was planned., by: [us, army] }
          gone: { name: Gone, status: retracted, reason: It did not happen., supersededBy: raid }
        tallies:
          sum: { name: Sum, against: [us], window: 2023-10-17/2023-11-21, counts: [{ what: attacks, count: ~66, by: us, source: wire, said: 2023-11-21 }] }
        """;

    /// <summary>Projects of every sort of value.</summary>
    public static TheoryData<string> Projects => [.. All.Keys];

    private static readonly Dictionary<string, Func<SeedProject>> All = new()
    {
        ["the reference dataset"] = ReferenceDataset,
        ["the world"] = World.Project,
        ["rival statements"] = () => new SeedProject().Seed("seeds/x.yaml", Rivals),
        ["a kind of one's own"] = () => new SeedProject()
            .Seed("seeds/own.model.yaml",
                """
                vocabularies: { load: { terms: { fuel: Fuel., arms: { doc: Arms., broader: goods }, goods: Goods. } } }
                records: { leg: { attributed: true, identity: [to], fields: { to: ref place, lorries: integer, late: flag, loads: { type: enum load, many: true } } } }
                kinds: { convoy: { plural: convoys, fields: { legs: { type: record leg, many: true }, load: enum load, weight: { type: decimal, unit: t }, fuel: { type: quantity, unit: t }, loads: { type: quantity, unit: km, many: true }, manned: flag } } }
                """)
            .Seed("seeds/x.yaml",
                """
                places: { one: { name: One }, two: { name: Two } }
                actors: { us: { name: US } }
                convoys:
                  first:
                    name: First
                    load: { value: arms, by: us }
                    weight: 12.50
                    fuel: { value: ~21.5 t, by: us }
                    loads: [5+, 12.50 km]
                    manned: false
                    legs: [{ to: one, lorries: 3, late: false, loads: [fuel, arms], by: us }, { to: two, by: us, stance: suggests }]
                    claims: [{ about: load, value: fuel, stance: denies, by: us }, { about: weight, value: 13, by: us }, { about: fuel, value: 30+, stance: denies, by: us }, { about: legs, value: { to: one }, stance: denies, by: us }]
                """),
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void What_is_read_says_what_a_program_has(string name)
    {
        SeedProject project = All[name]();
        IDossierRecord[] built = [.. BuiltProject.Of(project).Objects("foreach (var record in Dataset.All) print(record);").Cast<IDossierRecord>()];
        ProjectRecords read = project.Read().Records;
        Assert.NotEmpty(built);

        foreach (IDossierRecord expected in built)
        {
            ProjectRecord? actual = read.Find(expected.RecordKind.Name, expected.Id);
            Assert.NotNull(actual);
            Assert.Equal(
                RecordTelling.Of(expected, (kind, id) => built.FirstOrDefault(record => record.RecordKind.Name == kind && record.Id == id)),
                RecordTelling.Of(actual, read.Find));
        }
    }

    [Fact]
    public void The_reports_of_rivals_come_to_what_is_written_here()
    {
        ProjectRecords records = All["rival statements"]().Read().Records;
        var raid = Assert.IsType<ProjectCasualtyRecord>(records.Find("incident", "raid"));
        Assert.Equal("at least 5", raid.Killed.ToString());
        Assert.Equal("at least about 5", raid.Injured.ToString());
        Assert.Same(raid, records.Find("incident", "gone")!.Current);
        Assert.Contains("date Contradiction", raid.Disagreements.Select(d => $"{d.Field} {d.Kind}"));
        Assert.Contains("damage Contradiction", raid.Disagreements.Select(d => $"{d.Field} {d.Kind}"));
        Assert.Contains("participants Contradiction", raid.Disagreements.Select(d => $"{d.Field} {d.Kind}"));
        Assert.Contains("killed Silence", raid.Disagreements.Select(d => $"{d.Field} {d.Kind}"));
    }

    [Fact]
    public void A_record_with_an_id_that_was_taken_is_not_there()
    {
        ProjectRecords records = new SeedProject().Seed("seeds/x.yaml", "places: { one: { name: One } }").Seed("seeds/y.yaml", "places: { one: { name: Two } }").Read().Records;
        Assert.Equal("One", Assert.Single(records.All).Name);
    }

    private static SeedProject ReferenceDataset()
    {
        var project = new SeedProject();
        foreach (string file in Directory.GetFiles(Path.Combine(Machine.RepositoryRoot, "seeds", "iraq-2023"), "*.yaml").Order(StringComparer.Ordinal))
            project.Seed("seeds/" + Path.GetFileName(file), File.ReadAllText(file));
        return project;
    }
}
