using Dossier.Compiler.Tests.Reading;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>
/// What those who speak of a record do not agree on. What contradicts what is tested beside it; here, that plain values, items and claims
/// are handed over.
/// </summary>
public class DisagreementTests
{
    [Theory]

    // A participation, by two who say different things of it.
    [InlineData("participants: [{ actor: iran, role: attacker, by: us, source: w }, { actor: iran, role: attacker, by: iran, stance: denies, source: w }]",
        "participants Contradiction participants: attacker Iran (US) against a denial of attacker Iran (Iran).")]
    [InlineData("participants: [{ actor: iran, role: attacker, by: us, source: w }], claims: [{ about: participants, value: { actor: iran }, by: iran, source: w, stance: denies }]",
        "participants Contradiction participants: attacker Iran (US) against a denial of Iran (Iran).")]
    [InlineData("participants: [{ actor: iran, role: attacker, by: iran, stance: denies, source: w }]", "")]
    [InlineData("participants: [{ actor: iran, role: attacker, by: us }, { actor: kh, role: attacker, by: iran }]",
        "participants Differing participants: attacker Iran (US), elsewhere attacker KH (Iran).")]
    [InlineData("participants: [{ actor: militias, role: attacker, by: us }, { actor: kh, role: attacker, by: iran }]", "")]
    [InlineData("participants: [{ actor: gunmen, role: attacker, by: us }, { actor: kh, role: attacker, by: iran }]", "")]
    [InlineData("participants: [{ actor: iran, role: attacker, by: us }, { actor: kh, role: attacker, by: us }]", "")]
    [InlineData("participants: [{ actor: iran, role: target, by: us }, { actor: kh, role: target, by: iran }]", "")]

    // A plain value, and what somebody claims.
    [InlineData("kind: missile-attack, claims: [{ about: kind, value: drone-attack, by: iran, source: w }]",
        "kind Contradiction kind: drone-attack (Iran) against missile-attack (Wire).")]
    [InlineData("kind: { value: air-strike, by: us, source: w, stance: denies }", "")]
    [InlineData("kind: attack, claims: [{ about: kind, value: drone-attack, by: iran, source: w }]", "")]
    [InlineData("kind: drone-attack, claims: [{ about: kind, value: attack, by: iran, source: w }]", "")]
    [InlineData("kind: attack, claims: [{ about: kind, value: protest, by: iran, source: w }]",
        "kind Contradiction kind: protest (Iran) against attack (Wire).")]
    [InlineData("date: 2023-11-21, claims: [{ about: date, value: 2023-11, by: iran }]", "")]
    [InlineData("date: 2023-11-21, claims: [{ about: date, value: 2023-11-22, by: iran }]",
        "date Contradiction date: 2023-11-22 (Iran) against 2023-11-21 (Wire).")]
    [InlineData("place: baghdad, claims: [{ about: place, value: iraq, by: iran }]", "")]
    [InlineData("place: { value: baghdad, by: us }, claims: [{ about: place, value: erbil, by: iran }]",
        "place Contradiction place: erbil (Iran) against baghdad (US).")]
    [InlineData("outcome: failed, claims: [{ about: outcome, statement: 'It was a success', by: iran }]", "")]
    [InlineData("claims: [{ about: outcome, by: iran, stance: omits }], outcome: failed", "outcome Silence outcome: failed (Wire); not mentioned by Iran.")]

    // Two extents of one damage.
    [InlineData("damage: [{ extent: none, by: us }, { extent: major, by: iran }]", "damage Contradiction damage: none (US) against major (Iran).")]
    [InlineData("damage: [{ extent: none, what: runway, by: us }, { extent: major, what: hangar, by: iran }]", "")]
    [InlineData("damage: [{ extent: unknown, what: runway, by: us }, { extent: major, what: runway, by: iran }]", "")]
    [InlineData("damage: [{ extent: minor, by: us }, { extent: catastrophic, by: iran }]", "damage Contradiction damage: minor (US) against catastrophic (Iran).")]

    // Other fields and other lists.
    [InlineData("outcome: succeeded, claims: [{ about: outcome, value: intercepted, by: us }]", "outcome Contradiction outcome: intercepted (US) against succeeded (Wire).")]
    [InlineData("outcome: succeeded, claims: [{ about: outcome, value: unknown, by: us }]", "")]
    [InlineData("clarity: individual, claims: [{ about: clarity, value: aggregate, by: us }]", "clarity Contradiction clarity: aggregate (US) against individual (Wire).")]
    [InlineData("time: '02:00', timeZone: Asia/Baghdad, claims: [{ about: time, value: '03:00', by: us }]", "time Contradiction time: 03:00 (US) against 02:00 (Wire).")]
    [InlineData("time: morning, claims: [{ about: time, value: '09:00', by: us }]", "")]
    [InlineData("location: { lat: 33.3, lon: 44.4 }, claims: [{ about: location, value: { lat: 36.2, lon: 44 }, by: us }]",
        "location Contradiction location: 36.2, 44 (US) against 33.3, 44.4 (Wire).")]
    [InlineData("location: { lat: 33.3, lon: 44.4 }, claims: [{ about: location, value: { lat: 33.31, lon: 44.41 }, by: us }]", "")]
    [InlineData("weapons: [{ kind: drone, by: us }, { kind: drone, by: iran, stance: denies }]", "weapons Contradiction weapons: drone (US) against a denial of drone (Iran).")]
    [InlineData("weapons: [{ kind: drone, by: us }, { kind: ballistic-missile, by: iran }]", "")]
    [InlineData("targets: [{ kind: building, of: us, by: us }, { kind: building, by: iran, stance: disputes }]",
        "targets Contradiction targets: building US (US) against doubt about building (Iran).")]
    [InlineData("participants: [{ actor: kh, role: attacker, by: us }, { actor: kh, role: attacker, by: us, stance: retracts }, { actor: kh, role: attacker, by: iran, stance: denies }]", "")]
    [InlineData("participants: [{ actor: kh, role: attacker, by: us, stage: withdrawn }, { actor: kh, role: attacker, by: iran, stance: denies }]", "")]
    [InlineData("participants: [{ actor: kh, role: attacker, by: us, stance: threatens }, { actor: iran, role: attacker, by: iran, stance: does-not-know }]", "")]
    [InlineData("participants: [{ actor: kh, role: attacker, source: w }, { actor: iran, role: attacker, by: us }]", "")]
    public void Of_plain_values_items_and_claims(string fields, string disagreements)
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
            $$"""
            actors:
              us: US
              iran: Iran
              militias: { name: Militias, kind: umbrella }
              kh: { name: KH, partOf: militias }
              gunmen: { name: Gunmen, kind: unidentified }
            places: { iraq: Iraq, baghdad: { name: Baghdad, partOf: iraq }, erbil: Erbil }
            sources: { w: { name: Wire, published: 2023-11-23 } }
            incidents: { x: { name: X, sources: w, {{fields}} } }
            """)
            .Seed("seeds/b.json", JsonSeed.Of($"incidents: {{ x-in-json: {{ name: X, sources: w, {fields} }} }}")));

        foreach (string incident in new[] { "X", "XInJson" })
        {
            Assert.Equal(
                disagreements,
                string.Join("|", built.Run($"foreach (var d in Incidents.{incident}.Disagreements) print(d.Field + \" \" + d.Kind + \" \" + d.Description);")));
        }
    }
}
