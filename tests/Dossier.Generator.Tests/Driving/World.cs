namespace Dossier.Generator.Tests.Driving;

/// <summary>A small world with something of everything, built once for the tests that run against it.</summary>
internal static class World
{
    private static readonly Lazy<BuiltProject> Once = new(() => BuiltProject.Of(Project()));

    /// <summary>The world, compiled.</summary>
    public static BuiltProject Built => Once.Value;

    /// <summary>The seeds by path.</summary>
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["seeds/parties.yaml"] =
            """
            sources:
              wire: { name: Wire report, kind: news-article, publisher: The Wire, published: 2023-11-22, url: "https://example.org/wire?a=1;b=2|3" }
              photo: { name: A photograph, kind: photograph, partOf: wire, created: 2023-10~, credit: "AP | {Baz}", document: wire.txt }
              ministry:
                name: Statement of the ministry
                kind: statement
                published: 2023-11-23
                language: ar
                summary: |
                  First line.

                  Second line; with \n in it.
            actors:
              us: { name: United States, kind: state, country: US }
              centcom:
                name: US Central Command
                kind: command
                partOf: us
                aliases: [CENTCOM, { text: القيادة المركزية, language: ar, spelling: transliteration }]
                formerIds: [us-central-command, readiness-command]
                externalIds: { wikidata: Q1, ucdp: "4" }
              task-force: { name: Task Force, partOf: [centcom, coalition], activeFrom: 2014-10, anonymous: true }
              coalition: { name: The Coalition, kind: coalition, commands: task-force }
              militia: { name: Al-Nujaba Movement, kind: militia, aliases: [HHN], backedBy: iran, incomplete: [aliases] }
              brigades: { name: Brigades, kind: militia, aliases: HHN, partOf: militia }
              iran: { name: Iran, kind: state, country: IR }
              civilians: { name: Civilians, kind: civilians }
              spokesman:
                name: Spokesman
                kind: person
                roles: [{ office: Spokesman, org: centcom, from: 2022, to: 2023-11, source: wire, locator: "3" }, { office: Deputy, org: us }]
                died: { value: 2023-12-01, by: centcom, source: wire }
                country: US
              lost: { name: Nobody, status: retracted, reason: Never was. }
            """,
        ["seeds/places.yaml"] =
            """
            places:
              iraq: { name: Iraq, kind: country, country: IQ }
              anbar: { name: Anbar, kind: first-order, partOf: iraq, radiusKm: 250.50 }
              baghdadi: { name: Al-Baghdadi, kind: town, partOf: anbar, location: { lat: 33.85, lon: 42.53 }, precision: near }
              baghdad: { name: Baghdad, kind: city, partOf: iraq, location: { lat: 33.3152, lon: 44.3661 } }
              erbil: { name: Erbil, kind: city, partOf: iraq }
            facilities:
              asad: { name: Ain al-Asad, kind: air-base, place: baghdadi, location: { lat: 33.7856, lon: 42.4412 }, operators: iran, hosts: [us, centcom], externalIds: { icao: ORAA } }
              runway: { name: Runway, partOf: asad }
            """,
        ["seeds/incidents.yaml"] =
            """
            incidents:
              missile-attack:
                name: Missile attack on Ain al-Asad
                kind: missile-attack
                subkind: close-range ballistic missile
                date: 2023-11-20/2023-11-21
                time: night
                timeZone: Asia/Baghdad
                facilities: [asad, runway]
                place: baghdadi
                precision: exact
                participants:
                  - { actor: militia, role: attacker, stance: suggests, by: centcom }
                  - { actor: centcom, role: target }
                targets: [{ kind: building, count: ~3, of: us }]
                casualties:
                  - { harm: injured, count: 8, of: centcom, severity: non-serious, source: wire, stage: initial }
                  - { harm: injured, count: 5, of: centcom, source: ministry, nationality: US }
                weapons: [{ kind: ballistic-missile, platform: truck, count: 2+, usedBy: [militia, brigades] }]
                damage: [{ extent: minor, what: "a hangar; two roofs", valueUsd: 1000000.25 }]
                outcome: succeeded
                clarity: individual
                sources: [wire, ministry]
                notes: ["one; two", "three | four"]
                claims:
                  - { about: outcome, value: failed, by: militia, source: wire, quote: "It \"failed\"." }
                  - { statement: It was a clear day., said: 2023-11-21, derived: from the photograph }
              strike:
                name: Strike
                kind: air-strike
                date: 2023-11-22
                time: "05:30"
                inResponseTo: missile-attack
                follows: missile-attack
                place: { value: baghdad, by: [centcom], source: wire, stance: asserts }
                participants: [{ actor: task-force, role: attacker }, { actor: militia, role: target }, { actor: brigades, role: victim }]
                casualties:
                  - { harm: killed, count: 5+, of: militia, source: wire }
                  - { harm: killed, count: 7, of: brigades, source: ministry }
                  - { harm: killed, count: 3, of: civilians, source: ministry }
                  - { harm: killed, count: 100, of: civilians, rank: deprecated, source: wire }
                  - { harm: captured, count: several, of: militia }
                sources: wire
              drones:
                name: Drones
                date: 2023-11?
                location: { lat: 33.0, lon: 42.0 }
                clarity: aggregate
                casualties: [{ harm: injured, stance: omits, by: centcom, source: wire }]
              undated: { name: Undated, place: erbil }
              old: { name: Old, status: superseded, supersededBy: strike, reason: Counted twice. }
              hoax: { name: Hoax, date: 2023-11-22, participants: { actor: militia }, status: retracted, reason: It was not so. }
            """,
        ["seeds/tallies.json"] =
            """
            {
              "$schema": "dossier.schema.json",
              "tallies": {
                "since-october": {
                  "name": "Attacks since 17 October",
                  "against": ["us", "centcom"], "places": "iraq",
                  "window": "2023-10-17/2023-11-21", "asOf": "2023-11-21",
                  "counts": [{ "what": "attacks", "count": "~66", "source": "wire" }, { "what": "injured", "count": 62, "of": "centcom" }],
                  "includes": ["missile-attack"]
                }
              }
            }
            """,
    };

    /// <summary>The project.</summary>
    public static SeedProject Project()
    {
        SeedProject project = new();
        foreach ((string path, string text) in Files)
            project.Seed(path, text);
        return project;
    }
}
