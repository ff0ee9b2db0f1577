using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Fuzzing;

/// <summary>The files that are broken: the world in YAML, a part of it in JSON, and additions to the model with records that use them.</summary>
internal static class FuzzCorpus
{
    private const string Json =
        """
        {
          "sources": { "register": { "name": "The register", "kind": "report", "published": "2023-12-01", "url": "https://example.org/r" } },
          "actors": {
            "navy": { "name": "The navy", "kind": "armed-force", "country": "US", "aliases": ["USN", { "text": "\u0627\u0644\u0628\u062d\u0631\u064a\u0629", "language": "ar" }] },
            "rebels": { "name": "Rebels", "kind": "militia", "partOf": "navy", "externalIds": { "ucdp": "17", "wikidata": "Q42" } }
          },
          "places": { "harbour": { "name": "Harbour", "kind": "town", "location": { "lat": 14.8, "lon": 42.95e0 }, "radiusKm": 2.50 } },
          "incidents": {
            "seizure": {
              "name": "Seizure of \"Ship\" \\ 1", "date": "2023-11-19", "time": "13:30", "place": "harbour", "location": { "lat": -5e-06, "lon": 1.5e+01 },
              "participants": [{ "actor": "rebels", "role": "attacker", "by": "navy", "source": "register" }, { "actor": "navy", "role": "target" }],
              "casualties": [
                { "harm": "killed", "count": 3, "of": "navy", "source": "register", "quote": "three \ud83d\ude00" },
                { "harm": "injured", "count": "5+", "of": "rebels", "by": ["navy", "rebels"], "stance": "denies" }
              ],
              "weapons": [{ "kind": "helicopter", "count": "~2", "usedBy": ["rebels"] }],
              "damage": [], "sources": ["register"], "notes": ["a", null, "c"],
              "claims": [{ "about": "kind", "value": "hostage-taking", "by": "navy", "source": "register" }]
            }
          }
        }
        """;

    private const string Model =
        """
        vocabularies:
          incident-kind: { terms: { checkpoint: A road block., parade: { number: 1200, doc: A parade. } } }
          risk: { terms: { low: Little., high: Much. } }
        records:
          leg: { doc: Part of a way., attributed: true, hover: [start, end], fields: { start: { type: ref place, required: true }, end: ref place, crew: { type: record crew, many: true } } }
          crew: { fields: { role: text, member: { type: ref actor, inverse: postings }, size: { type: integer, min: 1, max: 9 } } }
        common:
          fields: { checkedOn: date }
        kinds:
          convoy:
            plural: convoys
            hover: [[legs], [escort]]
            fields:
              legs: { type: record leg, many: true }
              escort: { type: ref actor, many: true, inverse: escorts }
              vehicles: { type: integer, min: 1, max: 20, unit: cars }
              before: { type: ref convoy, acyclic: true, inverse: after }
              code: { type: text, pattern: "[A-Z]{2}-[0-9]+" }
              speed: { type: decimal, maps: { ucdp: speed } }
          incident: { fields: { risk: enum risk, verifiedBy: { type: ref actor, inverse: verified } } }
        """;

    private const string Convoys =
        """
        convoys:
          first: { name: First, legs: [{ start: baghdad, by: us, crew: [{ role: driver, member: militia, size: 2 }] }], escort: us, vehicles: 3, code: AB-12, speed: 20.5 }
          second: { name: Second, legs: { start: erbil, end: baghdad }, before: first, checkedOn: 2023-11? }
        incidents:
          parade-day: { name: The parade, kind: parade, risk: high, verifiedBy: us }
        """;

    /// <summary>The files by path, each well-formed.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new SortedDictionary<string, string>(World.Files.ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal)
    {
        ["seeds/harbour.json"] = Json,
        ["seeds/own.model.yaml"] = Model,
        ["seeds/convoys.yaml"] = Convoys,
        ["seeds/wire.txt"] = "It \"failed\".\n\nOn Tuesday, it was a clear day.\n",
    };

    /// <summary>The files that are seeds of a format.</summary>
    public static string[] Of(Func<string, bool> isMeant) => [.. Files.Keys.Where(isMeant)];
}
