using System.Text.Json.Nodes;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>Seeds with texts that formats have a meaning for, and with dates, counts, places and statements of every sort.</summary>
internal static class HostileSeeds
{
    /// <summary>Texts that a format, or a program that opens one, could take for something else than text.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "'=1+1", "'", "＝1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://example.org\",\"x\")",
        "a,b", "a;b", "a\"b", "\"", "\"\"", "a\nb", "  spaced  ", "<b>&amp;</b>", "]]>", "<![CDATA[x]]>", "<!--x-->", "</description>", "{\"a\":1}",
        "\\", "\\u0041", "null", "true", "1e5", "0012", "NaN", "#", "قنبلة", "𐍈 supplementary", "e\u0301", "100 %", "a=b",
    ];

    /// <summary>The seeds.</summary>
    public static string Yaml { get; } =
        """
        dossier: { dataset: { name: "Harbour, 2023: \"hostile\" <data>", version: 1.2.0, license: CC-BY-4.0 } }
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire?a=1&b=2", license: CC-BY-4.0 }
          paper: { name: The paper, kind: news-article, published: 2023-11-23, url: "https://example.org/paper" }
        actors:
          navy: { name: The navy, kind: armed-force, country: US, partOf: [coalition], activeFrom: 1775-10-13 }
          coalition: { name: The coalition, kind: coalition, aliases: [{ text: تحالف, language: ar, spelling: transliteration }] }
          militia: { name: The militia, kind: militia, activeFrom: -0044 }
          spokesman: { name: Spokesman, kind: person, roles: [{ office: Spokesman, org: navy, from: 2020, source: wire }] }
          minister: { name: Minister, kind: person }
        places:
          fiji: { name: Fiji, kind: country, country: FJ, location: { lat: -17.7, lon: 178.1 } }
          taveuni: { name: Taveuni, kind: village, partOf: fiji, location: { lat: -16.8, lon: -179.9 }, precision: near, radiusKm: 12.5 }
          somewhere: { name: Somewhere in Fiji, kind: area, partOf: fiji }
          nowhere: { name: Nowhere }
        facilities:
          pier: { name: Pier, kind: port, place: taveuni, location: { lat: -16.81, lon: 179.95 }, operators: [navy] }
          quay: { name: Quay, kind: port, place: taveuni, location: { lat: -16.82, lon: -179.95 } }
        incidents:
          strike:
            name: Strike at the pier
            kind: air-strike
            date: 2023-11-22
            time: "04:30"
            timeZone: "+12:00"
            facilities: [pier, quay]
            participants:
              - { actor: navy, role: attacker, by: spokesman, source: wire }
              - { actor: militia, role: target, stance: suggests, source: paper }
            casualties:
              - { harm: killed, count: 5+, by: spokesman, source: wire }
              - { harm: killed, count: several, source: paper }
              - { harm: injured, count: 2..4, of: militia, severity: serious, source: paper }
              - { harm: injured, count: none-reported, nationality: FJ, source: wire }
            weapons: [{ kind: cruise-missile, platform: "=A1", count: "~12", usedBy: [navy, coalition], source: paper }]
            damage: [{ extent: major, what: "-2+3 crane", valueUsd: 1250000.5, source: paper }]
            claims:
              - { about: participants, value: { actor: coalition, role: attacker }, stance: denies, by: minister, source: paper }
              - { statement: "@everyone, said \"twice\"", by: minister, source: paper, quote: "=x" }
            sources: [wire, paper]
            incomplete: [casualties]
          landing: { name: Landing, kind: force-movement, date: 2023-11~, place: taveuni, inResponseTo: [strike], sources: [wire], casualties: [{ harm: killed, count: "~66", source: wire }, { harm: injured, count: unknown, source: wire }] }
          patrol: { name: Patrol, kind: presence, date: 2023-11-20/.., place: somewhere, sources: [wire], casualties: [{ harm: killed, count: none, source: wire }] }
          raid: { name: Raid, kind: ground-clash, date: "[2023-11-20,2023-11-22]", place: nowhere, sources: [wire], casualties: [{ harm: killed, count: 3..5..9, source: wire }] }
          old: { name: Old, kind: other, date: "-0044-03-15", sources: [wire] }
          season: { name: Season, kind: protest, date: 2023-21, location: { lat: -16.9, lon: 179.99 }, precision: second-order, sources: [wire] }
          decade: { name: Decade, kind: threat, date: 202X?, sources: [wire] }
          undated: { name: Undated, sources: [wire] }
          taken-back: { name: Taken back, kind: other, date: 2023-11-01, status: retracted, reason: Never happened., sources: [wire] }
        tallies:
          toll: { name: Toll, window: 2023-10-17/2023-11-21, against: [navy], counts: [{ what: attacks, count: 66+, source: wire }], includes: [strike], sources: [wire] }

        """;

    /// <summary>The same, and a record for each of the texts, in its name, its summary, a note and an item.</summary>
    public static Dictionary<string, string> Files()
    {
        var records = new JsonObject();
        for (int i = 0; i < Texts.Count; i++)
        {
            records[$"text-{i}"] = new JsonObject
            {
                ["name"] = $"{Texts[i]} ({i})",
                ["kind"] = "other",
                ["subkind"] = Texts[i],
                ["date"] = "2023-11-22",
                ["summary"] = Texts[i],
                ["notes"] = new JsonArray(Texts[i], "second"),
                ["location"] = new JsonObject { ["lat"] = -16.5, ["lon"] = -0.25 },
                ["weapons"] = new JsonArray(new JsonObject { ["kind"] = "other", ["platform"] = Texts[i], ["source"] = "wire" }),
                ["sources"] = new JsonArray("wire"),
            };
        }

        return new Dictionary<string, string>
        {
            ["seeds/a.yaml"] = Yaml,
            ["seeds/texts.json"] = new JsonObject { ["incidents"] = records }.ToJsonString(),
        };
    }
}
