using System.Text.Json.Nodes;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>What of a project is packed, and what is not.</summary>
public class PackedContentTests
{
    private static readonly string[] Levels = ["public", "partners", "internal"];

    private const string Whole =
        """
        # canary of a comment
        $schema: canary-of-an-address
        x-canaries: &text canary-of-an-anchor
        dossier:
          dataset: { name: Events at the harbour, version: 1.0.0 }
        sources:
          gazette: { name: Gazette, published: 2021-05-04, url: 'https://example.org/', document: canary.txt }
          log: { name: Log, published: 2021-05-04, document: { value: canary.txt, audience: internal } }
        places:
          quay: { name: Quay, suppress: { DSR2016: canary of a reason }, summary: *text }
          pier: { name: Pier, suppress: [{ rule: DSR2016, reason: canary of a reason }] }

        """;

    [Fact]
    public void Comments_anchors_documents_and_reasons_are_not_packed()
    {
        var files = new Dictionary<string, string> { ["seeds/a.yaml"] = Whole.Replace("*text", "A quay", StringComparison.Ordinal), ["seeds/canary.txt"] = "canary of a document" };

        string packed = Assert.Single(Packing.Pack(files)).Value;

        Assert.Equal(
            """
            dossier:
              disclosedFor: public
              dataset:
                name: Events at the harbour
                version: 1.0.0
            sources:
              gazette:
                name: Gazette
                published: 2021-05-04
                url: "https://example.org/"
              log:
                name: Log
                published: 2021-05-04
            places:
              quay:
                name: Quay
                suppress:
                  DSR2016: reviewed
                summary: A quay
              pier:
                name: Pier
                suppress:
                  - rule: DSR2016
                    reason: reviewed

            """.ReplaceLineEndings("\n"),
            packed);
    }

    [Fact]
    public void What_an_anchor_names_is_packed_where_it_is_repeated()
        => Assert.Contains("summary: canary-of-an-anchor\n", Packing.Pack(new Dictionary<string, string> { ["seeds/a.yaml"] = Whole, ["seeds/canary.txt"] = "" }).Values.Single(), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_which_nothing_is_left_is_not_packed_and_may_have_any_name()
    {
        var files = new Dictionary<string, string>
        {
            ["seeds/a.yaml"] = "places: { quay: Quay }\n",
            ["seeds/canary-one.yaml"] = "actors: { canary-one: { name: Canary, audience: partners } }\n",
            ["seeds/canary-two.yaml"] = "dossier: { audience: internal }\nactors: { canary-two: Canary Two }\n",
            ["seeds/c.yaml"] = "# nothing\n",
            ["seeds/d.yaml"] = "x-own: [1]\ndossier: { members: false }\n",
            ["seeds/canary.schema.json"] = """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {} }""",
            ["seeds/e.model.yaml"] = "kinds: { informant: { plural: informants, doc: A canary., audience: internal } }\n",
        };

        Assert.Equal(["seeds/a.yaml", "seeds/c.yaml", "seeds/d.yaml"], Packing.Pack(files).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["seeds/a.yaml", "seeds/c.yaml", "seeds/canary-one.yaml", "seeds/d.yaml"], Packing.Pack(files, "partners").Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["seeds/a.yaml", "seeds/c.yaml", "seeds/canary-one.yaml", "seeds/canary-two.yaml", "seeds/d.yaml", "seeds/e.model.yaml"], Packing.Pack(files, "internal").Keys.Order(StringComparer.Ordinal));
        Assert.Equal("dossier:\n  disclosedFor: public\n", Packing.Pack(files)["seeds/c.yaml"]);
    }

    [Fact]
    public void What_such_a_file_says_of_the_dataset_another_says()
    {
        var files = new Dictionary<string, string>
        {
            ["seeds/a.yaml"] = "dossier: { dataset: { name: Harbour } }\nactors: { canary: { name: Canary, audience: internal } }\n",
            ["seeds/b.model.yaml"] = "kinds: { place: { fields: { depth: integer } } }\n",
            ["seeds/c.yaml"] = "places: { quay: { name: Quay, depth: 7 } }\n",
        };

        Dictionary<string, string> packed = Packing.Pack(files);

        Assert.Equal(["seeds/b.model.yaml", "seeds/c.yaml"], packed.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("dataset:\n    name: Harbour\n", packed["seeds/c.yaml"], StringComparison.Ordinal);
        Assert.Equal(Packing.Build(files), Packing.Build(packed));
    }

    [Fact]
    public void Of_a_model_file_the_part_is_packed_that_the_audience_may_have()
    {
        var files = new Dictionary<string, string>
        {
            ["seeds/own.model.yaml"] =
                """
                # canary of a comment
                vocabularies:
                  mood: { doc: How it was., terms: { calm: Quiet., canary-term: { doc: A canary., audience: internal }, tense: { doc: Not quiet., audience: partners } } }
                kinds:
                  canary: { plural: canaries, doc: A canary., audience: internal, fields: { note: text } }
                  incident: { fields: { canaryField: { type: text, doc: A canary., audience: internal }, mood: enum mood } }
                """,
            ["seeds/a.yaml"] =
                """
                incidents:
                  fire: { name: Fire, mood: canary-term, canaryField: canary, sources: [log] }
                  flood: { name: Flood, mood: tense, sources: [log] }
                canaries: { canary-1: { name: Canary One, note: canary } }
                sources: { log: { name: Log, published: 2021-05-04 } }
                """,
        };

        foreach (string audience in new[] { "public", "partners" })
        {
            Dictionary<string, string> packed = Packing.Pack(files, audience);
            Assert.All(packed.Values, static text => Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(audience == "partners", packed["seeds/own.model.yaml"].Contains("tense", StringComparison.Ordinal));
            Assert.Equal(Packing.Build(files), Packing.Build(packed));
        }
    }

    [Fact]
    public void A_name_in_the_package_that_spells_what_is_withheld_is_an_error()
    {
        var files = new Dictionary<string, string>
        {
            ["seeds/karwan.yaml"] = "places: { quay: Quay }\nactors: { w: { name: Karwan, audience: internal } }\n",
            ["seeds/b.model.yaml"] = "kinds: { informant: { plural: informants, doc: A canary., audience: internal }, place: { fields: { depth: integer } } }\n",
        };

        Assert.Equal(
            ["seeds/karwan.yaml(1,1): DSR0017: This file has a withheld name in its own, which would be in the package. Rename the file."],
            Packing.Problems(Packing.Read(files)));
        Assert.Empty(Packing.Problems(Packing.Read(files, "internal")));

        files["seeds/a.yaml"] = files["seeds/karwan.yaml"];
        files.Remove("seeds/karwan.yaml");
        Assert.Empty(Packing.Problems(Packing.Read(files)));
        var names = files.Keys.Select(static path => new PackedName("/" + path, "informants/" + path)).ToArray();
        Assert.Equal(2, PackedProject.Read(files.Select(static file => new ProjectText(file.Key, "/" + file.Key, file.Value)), names, Packing.Settings("public")).Problems.Length);
    }

    [Fact]
    public void With_an_error_in_the_seeds_nothing_is_packed()
    {
        PackedProject packed = Packing.Read(new Dictionary<string, string> { ["seeds/a.yaml"] = "places: { quay: { name: Quay, country: Atlantis } }\n", ["seeds/b.yaml"] = "places: { pier: Pier }\n" });

        Assert.Empty(packed.Files);
        Assert.Contains("DSR2012", Assert.Single(Packing.Problems(packed)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_for_wider_readers_than_those_of_the_package_is_one()
    {
        // The stand-in is no record that the public may see.
        var files = new Dictionary<string, string>
        {
            ["seeds/a.yaml"] = "actors: { canary-one: { name: Canary One, audience: partners, standIn: canary-two }, canary-two: { name: Canary Two, audience: partners } }\nincidents: { fire: { name: Fire, participants: [canary-one], sources: [log] } }\nsources: { log: { name: Log, published: 2021-05-04 } }\n",
        };

        Assert.Empty(Packing.Errors(files, "partners"));
        Assert.NotEmpty(Packing.Problems(Packing.Read(files, "partners")));
    }

    [Fact]
    public void Nothing_is_packed_for_an_audience_that_there_is_not()
    {
        PackedProject packed = Packing.Read(new Dictionary<string, string> { ["seeds/a.yaml"] = "places: { pier: Pier }\n" }, "partner");

        Assert.Empty(packed.Files);
        Assert.Contains("'partner'", packed.AudienceProblem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_tells_that_values_are_withheld_also_where_it_has_none_of_them()
    {
        var files = new Dictionary<string, string> { ["seeds/a.yaml"] = "places: { quay: Quay }\n", ["seeds/b.yaml"] = "places: { pier: { name: Pier, audience: internal, notes: [{ value: canary, audience: internal }] } }\n" };

        Dictionary<string, string> packed = Packing.Pack(files);

        Assert.Equal("dossier:\n  disclosedFor: public\n  tellsWithheld: true\nplaces:\n  quay: Quay\n", packed["seeds/a.yaml"]);
        Assert.Equal(Packing.Build(files), Packing.Build(packed));
    }

    [Theory]
    [InlineData("notes: [canary, { value: canary, audience: internal }]")]
    [InlineData("summary: { value: canary, audience: internal, silently: true }")]
    [InlineData("summary: { value: canary, audience: internal, publish: Told }")]
    [InlineData("summary: { value: canary, audience: internal, publish: { value: Canary, audience: partners, publish: Told } }")]
    [InlineData("summary: { value: canary, audience: partners, publish: { value: Canary, audience: internal } }")]
    [InlineData("summary: { withheld: true }")]
    [InlineData("country: withheld")]
    [InlineData("location: { value: { lat: 33.31234, lon: 44.4 }, audience: internal, publish: { value: { lat: 33.312, lon: 44.4 }, audience: partners, publish: { lat: 33, lon: 44 } } }\n    precision: exact")]
    [InlineData("location: { value: { lat: 33.31234, lon: 44.4 }, audience: partners, publish: { lat: 33.3, lon: 44.4 } }")]
    [InlineData("withheld: [summary]\n    country: { value: IQ, audience: partners }\n    notes: [{ value: canary, audience: internal }]\n    aliases: [{ text: Canary, audience: partners }]")]
    [InlineData("claims: [{ about: country, value: IQ, by: { value: army, audience: partners }, source: { value: log, audience: internal } }]")]
    public void Each_mark_gives_every_audience_what_the_project_gives_it(string field)
    {
        var files = new Dictionary<string, string>
        {
            ["seeds/a.yaml"] = $"places:\n  quay:\n    name: Quay\n    {field}\nsources: {{ log: {{ name: Log, published: 2021-05-04 }} }}\nactors: {{ army: Army }}\n",
            ["seeds/a.json"] = """{ "$schema": "x", "places": { "pier": { "name": "Pier", "notes": ["5.0", { "value": "Canary", "audience": "partners" }], "radiusKm": 5.0 } } }""",
        };
        foreach (string audience in Levels)
        {
            Dictionary<string, string> packed = Packing.Pack(files, audience);
            foreach (string reader in Levels.TakeWhile(reader => reader != audience).Append(audience))
                Assert.Equal(Packing.Build(files, reader), Packing.Build(packed, reader));
        }
    }

    [Fact]
    public void No_text_of_any_field_is_written_where_it_is_withheld()
    {
        int canaries = 0;
        foreach (string mark in new[] { "partners", "internal" })
        {
            // What is withheld everywhere breaks rules, for which nothing would be packed; what would be written is looked at all the same.
            var files = Publics.Examples().ToDictionary(static file => file.Key, file => Marked(file.Value, mark, ref canaries));
            DossierProject project = Publics.Read(files);
            var seeds = new PackedSeeds([project], CancellationToken.None);
            foreach ((string path, JsonObject file) in files)
            {
                string text = seeds.Of(new ProjectText(path, "/" + path, file.ToJsonString())) is { } tree ? CanonicalYaml.Write(tree) : "";
                Assert.True(!text.Contains("canary", StringComparison.OrdinalIgnoreCase), text);
            }
        }

        Assert.True(canaries > 70, $"{canaries} texts");
    }

    private static JsonObject Marked(JsonObject file, string level, ref int count)
    {
        foreach (JsonObject section in file.Where(static s => s.Key != "dossier").Select(static s => (JsonObject)s.Value!))
        {
            foreach (JsonObject record in section.Select(static record => record.Value).OfType<JsonObject>())
            {
                foreach (string field in record.Select(static field => field.Key).Except(["member", "formerIds", "suppress", "audience", "standIn"]).ToArray())
                {
                    JsonNode? value = Canary(record[field]?.DeepClone(), ref count);
                    record[field] = value is JsonArray list ? new JsonArray([.. list.Select(item => (JsonNode?)Mark(item!.DeepClone(), level))]) : value is null ? null : Mark(value, level);
                }
            }
        }

        return file;
    }

    private static JsonObject Mark(JsonNode value, string level)
    {
        JsonObject map = value as JsonObject ?? new JsonObject { ["value"] = value };
        map["audience"] = level;
        map.Remove("publish");
        return map;
    }

    private static JsonNode? Canary(JsonNode? node, ref int count)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (string key in map.Select(static entry => entry.Key).ToArray())
                    map[key] = Canary(map[key]?.DeepClone(), ref count);
                return map;
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                    list[i] = Canary(list[i]?.DeepClone(), ref count);
                return list;
            case JsonValue value when value.TryGetValue(out string? text) && text.Contains(' ', StringComparison.Ordinal):
                return JsonValue.Create($"Canary{++count} {text}");
            default:
                return node;
        }
    }
}
