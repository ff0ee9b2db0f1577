using Dossier.Compiler.Modelling;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>Fields of a consumer's own kinds and items that are called like built-in ones of others: ordinary properties.</summary>
public class OwnFieldNameTests
{
    private const string RoundTrip =
        """
        foreach (var record in Convoys.All)
        {
            string json = JsonSerializer.Serialize(record);
            if (!record.Equals(JsonSerializer.Deserialize<Convoy>(json)!))
                print(json);
        }
        """;

    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(new SeedProject()
        .Seed("seeds/own.model.yaml",
            """
            records:
              leg:
                hover: [name, text, status]
                fields:
                  name: { type: text, required: true }
                  text: text
                  status: { type: text, required: true }
                  date: date
                  about: text
                  value: integer
                  by: { type: ref actor, many: true }
                  source: { type: ref source, inverse: legs }
                  stance: text
                  quoteAt: integer
              report: { attributed: true, fields: { harm: text, count: integer, aliases: { type: text, many: true } } }
            kinds:
              convoy:
                plural: convoys
                fields:
                  killed: integer
                  injured: { type: text, required: true }
                  countOf: estimate
                  reports: { type: record report, many: true }
                  harm: enum harm
                  clarity: text
                  casualties: { type: record casualty-report, many: true }
                  participants: { type: record participation, many: true }
                  counts: { type: text, many: true }
                  date: text
                  time: integer
                  role: { type: text, many: true }
                  source: text
                  partOf: { type: ref convoy, inverse: parts }
                  legs: { type: record leg, many: true }
              killed: { plural: killed-list, fields: { injured: ref killed } }
            """)
        .Seed("seeds/a.yaml",
            """
            actors: { a: { name: A, kind: militia } }
            sources: { s: { name: S, kind: report, published: 2023, url: "https://example.org/s" } }
            convoys:
              one:
                name: One
                killed: 5
                injured: nobody
                countOf: 5+
                harm: captured
                clarity: aggregate
                reports: [{ harm: none, count: 3, aliases: [x, y], by: a, source: s }]
                casualties: [{ harm: killed, count: 2, by: a, source: s }, { harm: killed, count: 9, by: a, source: s, stance: denies }]
                participants: [{ actor: a, role: attacker, source: s }, { actor: a, role: target, source: s }]
                counts: [a, b]
                date: some day
                time: 7
                role: [lead]
                source: a newspaper
                partOf: two
                legs: [{ name: First, text: t, status: open, date: 2023, about: nothing, value: 3, by: [a], source: s, stance: asserts, quoteAt: 4 }]
              two: { name: Two, injured: "1" }
            killed-list: { x: { name: X, injured: x } }
            """)
        .Seed("seeds/b.json", """{ "convoys": { "three": { "name": "Three", "injured": "none", "killed": 1, "clarity": "aggregate", "legs": [{ "name": "L", "status": "closed" }] } } }""")));

    [Fact]
    public void They_hold_what_the_seed_says()
        => Assert.Equal(
            ["5 nobody 5+ Captured aggregate", "3 none x,y A", "2", "1", "a,b some day 7 lead a newspaper Two One", "First t open 2023 3 A S", "1 Three closed", "X"],
            Built.Value.Run(
                """
                var c = Convoys.One;
                print($"{c.Killed} {c.Injured} {c.CountOf.Notation} {c.Harm} {c.Clarity}");
                print($"{c.Reports[0].Count} {c.Reports[0].Harm} {string.Join(",", c.Reports[0].Aliases)} {c.Reports[0].Attribution.By[0].Name}");
                print(c.Participants.Count);
                print(c.Casualties.Count);
                print($"{string.Join(",", c.Counts)} {c.Date} {c.Time} {c.Role[0]} {c.Source} {c.PartOf!.Name} {c.PartOf.Parts[0].Name}");
                print($"{c.Legs[0].Name} {c.Legs[0].Text} {c.Legs[0].Status} {c.Legs[0].Date} {c.Legs[0].Value} {c.Legs[0].By[0].Name} {c.Legs[0].Source!.Name}");
                print($"{Convoys.Three.Killed} {Convoys.Find("Three")!.Name} {Convoys.Three.Legs[0].Status}");
                print(KilledList.X.Injured!.Name);
                """));

    [Fact]
    public void They_are_written_and_read_back()
        => Assert.Empty(Built.Value.Run(RoundTrip));

    [Fact]
    public void Every_name_of_a_built_in_field_is_free_in_an_own_kind_and_in_own_items()
    {
        var kinds = ModelLoader.BuiltIn.Kinds;
        // The marks of an audience may stand on everything, so that no field can have their names.
        string[] all = [.. kinds.SelectMany(k => k.FieldNames).Concat(ModelLoader.BuiltIn.Records.SelectMany(r => r.FieldNames)).Distinct().Where(name => !WithheldField.IsMark(name))];
        string[] own = [.. all.Where(name => kinds.Any(k => k.IndexOf(name) < 0))];
        string[] beside = [.. all.Except(ModelLoader.BuiltIn.Record(WellKnown.Attribution.Record).FieldNames)];
        BuiltProject built = BuiltProject.Of(new SeedProject()
            .Seed("seeds/own.model.yaml",
                $$"""
                records:
                  plain: { fields: { {{Join(all, "text")}} } }
                  said: { attributed: true, fields: { {{Join(beside, "text")}} } }
                kinds:
                  convoy: { plural: convoys, fields: { plains: { type: record plain, many: true }, saids: { type: record said, many: true }, {{Join(own, "text")}} } }
                """)
            .Seed("seeds/a.yaml",
                $$"""
                actors: { a: { name: A, kind: militia } }
                sources: { s: { name: S, kind: report, published: 2023, url: "https://example.org/s" } }
                convoys: { one: { name: One, sources: s, plains: [{ {{Join(all, "p")}} }], saids: [{ {{Join(beside, "q")}}, by: a, source: s, stance: suggests }], {{Join(own, "k")}} } }
                tallies: { t: { name: T, against: a, sources: s } }
                """));

        string[] printed = built.Run(
            """
            print(JsonSerializer.Serialize(Convoys.One));
            print(Convoys.One.Equals(JsonSerializer.Deserialize<Convoy>(JsonSerializer.Serialize(Convoys.One))!));
            """);

        Assert.True(own.Length > 60, $"{own.Length}");
        Assert.Equal("True", printed[1]);
        var convoy = System.Text.Json.Nodes.JsonNode.Parse(printed[0])!;
        Assert.All(own, name => Assert.Equal("k", (string?)convoy[name]));
        Assert.All(all, name => Assert.Equal("p", (string?)convoy["plains"]![0]![name]));
        Assert.All(beside, name => Assert.Equal("q", (string?)convoy["saids"]![0]![name]));

        static string Join(string[] names, string value) => string.Join(", ", names.Select(name => $"{name}: {value}"));
    }

    [Fact]
    public void What_an_item_must_have_is_asked_for_whatever_it_is_called()
        => Assert.Equal(
            ["A leg needs 'name'.", "A leg needs 'status'."],
            Built.Value.Run(
                """
                foreach (string leg in new[] { "{\"status\":\"open\"}", "{\"name\":\"First\"}" })
                {
                    try { JsonSerializer.Deserialize<Leg>(leg); } catch (JsonException e) { print(e.Message.Split('\n')[0].Split(" Path:")[0]); }
                }
                """));
}
