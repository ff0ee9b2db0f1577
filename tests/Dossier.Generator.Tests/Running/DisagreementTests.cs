using Dossier.Compiler.Tests.Reading;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>
/// What those who speak of a record do not agree on. What contradicts what is tested beside it; here, that plain values, items and claims
/// are handed over.
/// </summary>
public class DisagreementTests
{
    /// <summary>Fields of an incident, and what is listed as a disagreement.</summary>
    public static TheoryData<string, string> Fields => new()
    {
        // A participation, by two who say different things of it.
        { "participants: [{ actor: iran, role: attacker, by: us, source: w }, { actor: iran, role: attacker, by: iran, stance: denies, source: w }]",
            "participants Contradiction participants: attacker Iran (US) against a denial of attacker Iran (Iran)." },
        { "participants: [{ actor: iran, role: attacker, by: us, source: w }], claims: [{ about: participants, value: { actor: iran }, by: iran, source: w, stance: denies }]",
            "participants Contradiction participants: attacker Iran (US) against a denial of Iran (Iran)." },
        { "participants: [{ actor: iran, role: attacker, by: iran, stance: denies, source: w }]", "" },
        { "participants: [{ actor: iran, role: attacker, by: us }, { actor: kh, role: attacker, by: iran }]",
            "participants Differing participants: attacker Iran (US), elsewhere attacker KH (Iran)." },
        { "participants: [{ actor: militias, role: attacker, by: us }, { actor: kh, role: attacker, by: iran }]", "" },
        { "participants: [{ actor: gunmen, role: attacker, by: us }, { actor: kh, role: attacker, by: iran }]", "" },
        { "participants: [{ actor: iran, role: attacker, by: us }, { actor: kh, role: attacker, by: us }]", "" },
        { "participants: [{ actor: iran, role: target, by: us }, { actor: kh, role: target, by: iran }]", "" },

        // A plain value, and what somebody claims.
        { "kind: missile-attack, claims: [{ about: kind, value: drone-attack, by: iran, source: w }]",
            "kind Contradiction kind: drone-attack (Iran) against missile-attack (Wire)." },
        { "kind: { value: air-strike, by: us, source: w, stance: denies }", "" },
        { "kind: attack, claims: [{ about: kind, value: drone-attack, by: iran, source: w }]", "" },
        { "kind: drone-attack, claims: [{ about: kind, value: attack, by: iran, source: w }]", "" },
        { "kind: attack, claims: [{ about: kind, value: protest, by: iran, source: w }]",
            "kind Contradiction kind: protest (Iran) against attack (Wire)." },
        { "date: 2023-11-21, claims: [{ about: date, value: 2023-11, by: iran }]", "" },
        { "date: 2023-11-21, claims: [{ about: date, value: 2023-11-22, by: iran }]",
            "date Contradiction date: 2023-11-22 (Iran) against 2023-11-21 (Wire)." },
        { "place: baghdad, claims: [{ about: place, value: iraq, by: iran }]", "" },
        { "place: { value: baghdad, by: us }, claims: [{ about: place, value: erbil, by: iran }]",
            "place Contradiction place: erbil (Iran) against baghdad (US)." },
        { "outcome: failed, claims: [{ about: outcome, statement: 'It was a success', by: iran }]", "" },
        { "claims: [{ about: outcome, by: iran, stance: omits }], outcome: failed", "outcome Silence outcome: failed (Wire); not mentioned by Iran." },

        // Two extents of one damage.
        { "damage: [{ extent: none, by: us }, { extent: major, by: iran }]", "damage Contradiction damage: none (US) against major (Iran)." },
        { "damage: [{ extent: none, what: runway, by: us }, { extent: major, what: hangar, by: iran }]", "" },
        { "damage: [{ extent: unknown, what: runway, by: us }, { extent: major, what: runway, by: iran }]", "" },
        { "damage: [{ extent: minor, by: us }, { extent: catastrophic, by: iran }]", "damage Contradiction damage: minor (US) against catastrophic (Iran)." },

        // Other fields and other lists.
        { "outcome: succeeded, claims: [{ about: outcome, value: intercepted, by: us }]", "outcome Contradiction outcome: intercepted (US) against succeeded (Wire)." },
        { "outcome: succeeded, claims: [{ about: outcome, value: unknown, by: us }]", "" },
        { "clarity: individual, claims: [{ about: clarity, value: aggregate, by: us }]", "clarity Contradiction clarity: aggregate (US) against individual (Wire)." },
        { "time: '02:00', timeZone: Asia/Baghdad, claims: [{ about: time, value: '03:00', by: us }]", "time Contradiction time: 03:00 (US) against 02:00 (Wire)." },
        { "time: morning, claims: [{ about: time, value: '09:00', by: us }]", "" },
        { "location: { lat: 33.3, lon: 44.4 }, claims: [{ about: location, value: { lat: 36.2, lon: 44 }, by: us }]",
            "location Contradiction location: 36.2, 44 (US) against 33.3, 44.4 (Wire)." },
        { "location: { lat: 33.3, lon: 44.4 }, claims: [{ about: location, value: { lat: 33.31, lon: 44.41 }, by: us }]", "" },
        { "weapons: [{ kind: drone, by: us }, { kind: drone, by: iran, stance: denies }]", "weapons Contradiction weapons: drone (US) against a denial of drone (Iran)." },
        { "weapons: [{ kind: drone, by: us }, { kind: ballistic-missile, by: iran }]", "" },
        { "targets: [{ kind: building, of: us, by: us }, { kind: building, by: iran, stance: disputes }]",
            "targets Contradiction targets: building US (US) against doubt about building (Iran)." },
        { "participants: [{ actor: kh, role: attacker, by: us }, { actor: kh, role: attacker, by: us, stance: retracts }, { actor: kh, role: attacker, by: iran, stance: denies }]", "" },
        { "participants: [{ actor: kh, role: attacker, by: us, stage: withdrawn }, { actor: kh, role: attacker, by: iran, stance: denies }]", "" },
        { "participants: [{ actor: kh, role: attacker, by: us, stance: threatens }, { actor: iran, role: attacker, by: iran, stance: does-not-know }]", "" },
        { "participants: [{ actor: kh, role: attacker, source: w }, { actor: iran, role: attacker, by: us }]", "" },
    };

    // All of them in one project, in YAML and in JSON: to compile one for each would be most of what the tests take.
    private static readonly Lazy<string[]> Listed = new(static () =>
    {
        string all = "incidents:\n" + string.Concat(Fields.Select((row, number) => $"  FORM-{number}: {{ name: X, sources: w, {row[0]} }}\n"));
        return BuiltProject.Of(new SeedProject()
            .Seed("seeds/a.yaml",
                """
                actors:
                  us: US
                  iran: Iran
                  militias: { name: Militias, kind: umbrella }
                  kh: { name: KH, partOf: militias }
                  gunmen: { name: Gunmen, kind: unidentified }
                places: { iraq: Iraq, baghdad: { name: Baghdad, partOf: iraq }, erbil: Erbil }
                sources: { w: { name: Wire, published: 2023-11-23 } }
                """)
            .Seed("seeds/b.yaml", all.Replace("FORM", "yaml", StringComparison.Ordinal))
            .Seed("seeds/c.json", JsonSeed.Of(all.Replace("FORM", "json", StringComparison.Ordinal))))
            .Run("foreach (var x in Incidents.All) print(x.Id + \": \" + string.Join(\"|\", x.Disagreements.Select(d => d.Field + \" \" + d.Kind + \" \" + d.Description)));");
    });

    [Theory]
    [MemberData(nameof(Fields))]
    public void Of_plain_values_items_and_claims(string fields, string disagreements)
    {
        int number = Fields.TakeWhile(row => (string)row[0] != fields).Count();

        Assert.Contains($"yaml-{number}: {disagreements}", Listed.Value);
        Assert.Contains($"json-{number}: {disagreements}", Listed.Value);
    }
}
