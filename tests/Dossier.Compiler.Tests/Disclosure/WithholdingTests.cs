using System.Text.Json.Nodes;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Project;
using Dossier.Compiler.Schema;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>What an audience may not have is not there, as if it had never been written.</summary>
public class WithholdingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_build_is_that_of_the_seeds_from_which_it_was_deleted_by_hand(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 12; round++)
        {
            Dictionary<string, JsonObject> marked = round % 2 == 0 ? Publics.Examples() : Publics.Reference();
            Dictionary<string, JsonObject> byHand = Publics.Copy(marked);
            var marks = new RandomMarks(random);
            string[] places = [.. Enumerable.Range(0, 1 + random.Next(12)).Select(_ => marks.Mark(marked, byHand))];

            SortedDictionary<string, string> expected = Publics.Sources(Publics.Read(byHand));
            SortedDictionary<string, string> built = Publics.Sources(Publics.Read(marked));

            Assert.True(expected.Keys.SequenceEqual(built.Keys), string.Join(' ', places));
            foreach (string file in expected.Keys)
                Assert.True(expected[file] == built[file], $"{seed}/{round} {file}: {string.Join(' ', places)}\n{FirstDifference(expected[file], built[file])}");
        }
    }

    [Fact]
    public void Without_a_mark_every_audience_has_the_same_bytes()
    {
        foreach (Dictionary<string, JsonObject> files in new[] { Publics.Examples(), Publics.Reference() })
        {
            SortedDictionary<string, string> built = Publics.Sources(Publics.Read(files));
            foreach (string audience in new[] { "partners", "internal" })
                Assert.Equal(built, Publics.Sources(Publics.Read(files, audience)));
        }
    }

    [Fact]
    public void The_keepers_audience_has_what_is_there_without_the_marks()
    {
        var random = new Random(5);
        for (int round = 0; round < 6; round++)
        {
            Dictionary<string, JsonObject> marked = Publics.Examples();
            SortedDictionary<string, string> expected = Publics.Sources(Publics.Read(marked));
            var marks = new RandomMarks(random);
            for (int i = 0; i < 10; i++)
                marks.Mark(marked, Publics.Copy(marked));
            Assert.Equal(expected, Publics.Sources(Publics.Read(marked, "internal")));
        }
    }

    [Fact]
    public void No_text_of_any_field_is_left_where_it_is_withheld()
    {
        // The examples have every field of the model: one that is added is withheld here on the same day.
        int canaries = 0;
        foreach (bool isSilent in new[] { true, false })
        {
            Dictionary<string, JsonObject> files = Publics.Examples();
            foreach (JsonObject section in files.Values.SelectMany(static file => file.Where(static s => s.Key != "dossier").Select(static s => (JsonObject)s.Value!)))
            {
                foreach (JsonObject record in section.Select(static record => record.Value).OfType<JsonObject>())
                {
                    foreach (string field in record.Select(static field => field.Key).Except(["member", "formerIds", "suppress"]).ToArray())
                    {
                        JsonNode? value = Canary(record[field], ref canaries);
                        record[field] = value is JsonArray list ? new JsonArray([.. list.Select(item => (JsonNode?)Marked(item!.DeepClone(), isSilent))])
                            : value is null ? null : Marked(value.DeepClone(), isSilent);
                    }
                }
            }

            AssertNone(Publics.Read(files));
        }

        Assert.True(canaries > 70, $"{canaries} texts");
    }

    [Fact]
    public void No_text_of_a_record_is_left_where_it_is_withheld()
    {
        int canaries = 0;
        Dictionary<string, JsonObject> files = Publics.Examples();
        foreach (JsonObject section in files.Values.SelectMany(static file => file.Where(static s => s.Key != "dossier").Select(static s => (JsonObject)s.Value!)))
        {
            foreach (string id in section.Select(static record => record.Key).ToArray())
            {
                var record = section[id] is JsonObject map ? (JsonObject)Canary(map, ref canaries)!.DeepClone() : new JsonObject { ["name"] = "Canary0" };
                record["audience"] = "internal";
                section.Remove(id);
                section["canary-" + id] = record;
            }
        }

        AssertNone(Publics.Read(files));
    }

    [Fact]
    public void No_text_of_a_file_is_left_where_it_is_withheld()
    {
        int canaries = 0;
        var files = Publics.Examples().ToDictionary(static file => file.Key.Replace("seeds/", "seeds/canary-", StringComparison.Ordinal), file => (JsonObject)Canary(file.Value, ref canaries)!);
        foreach (JsonObject file in files.Values)
            file["dossier"] = new JsonObject { ["audience"] = "internal", ["dataset"] = new JsonObject { ["name"] = "Canary of a dataset" } };

        DossierProject project = Publics.Read(files);

        // Where a file is is known to whoever runs the build: its path is outside of what is promised for messages.
        foreach ((string file, string text) in Publics.Sources(project))
            Assert.DoesNotContain("canary", file + text, StringComparison.OrdinalIgnoreCase);
        Assert.All(project.Reports().SelectMany(static report => report.Problems.Items), static problem => Assert.DoesNotContain("canary", problem.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_word_of_a_model_is_left_where_it_is_withheld()
    {
        Dictionary<string, JsonObject> files = Publics.Examples();
        var incidents = (JsonObject)files["seeds/incidents.json"]["incidents"]!;
        foreach (JsonObject incident in incidents.Select(static record => record.Value).OfType<JsonObject>())
            (incident["canaryField"], incident["mood"]) = ("canary text", "canary-term");
        files["seeds/own.json"] = new JsonObject { ["canaries"] = new JsonObject { ["canary-1"] = new JsonObject { ["name"] = "A canary", ["note"] = "canary" } } };
        const string Model =
            """
            vocabularies:
              mood: { doc: How it was., terms: { calm: Quiet., canary-term: { doc: A canary., audience: internal } } }
              canary-words: { doc: Canaries., audience: internal, terms: { canary-a: A canary. } }
            kinds:
              canary: { plural: canaries, doc: A canary., audience: internal, fields: { note: text, word: enum canary-words } }
              incident: { fields: { canaryField: { type: text, doc: A canary., audience: internal }, mood: enum mood } }
            """;

        DossierProject project = Publics.Read(files, model: Model);
        AssertNone(project);
        Assert.Contains("canary", string.Concat(Publics.Sources(Publics.Read(files, "internal", Model)).Values), StringComparison.OrdinalIgnoreCase);

        // The documents of the examples are not among these files.
        Assert.DoesNotContain(
            project.Reports().SelectMany(static report => report.Problems.Items),
            static problem => problem.Rule.Severity == RuleSeverity.Error && problem.Rule != Rules.DocumentNotFound);
    }

    private static void AssertNone(DossierProject project)
    {
        foreach ((string file, string text) in Publics.Sources(project))
            Assert.False((file + text).Contains("canary", StringComparison.OrdinalIgnoreCase), $"{file}: {Around(text)}");
        Assert.All(project.Reports().SelectMany(static report => report.Problems.Items), static problem => Assert.DoesNotContain("canary", problem.Message, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("canary", JsonSchemaWriter.WriteForEditors(project.Disclosed), StringComparison.OrdinalIgnoreCase);
    }

    private static JsonNode? Canary(JsonNode? node, ref int count)
    {
        switch (node)
        {
            case JsonObject map:
                var copy = new JsonObject();
                foreach ((string key, JsonNode? value) in map)
                    copy[key] = Canary(value, ref count)?.DeepClone();
                return copy;
            case JsonArray list:
                var items = new JsonArray();
                foreach (JsonNode? item in list)
                    items.Add(Canary(item, ref count)?.DeepClone());
                return items;
            case JsonValue value when value.TryGetValue(out string? text) && text.Contains(' ', StringComparison.Ordinal):
                return JsonValue.Create($"Canary{++count} {text}");
            default:
                return node;
        }
    }

    private static JsonObject Marked(JsonNode value, bool isSilent)
    {
        JsonObject map = value as JsonObject ?? new JsonObject { ["value"] = value };
        map["audience"] = "internal";
        if (isSilent)
            map["silently"] = true;
        return map;
    }

    private static string Around(string text)
    {
        int at = text.IndexOf("canary", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 100)];
    }

    private static string FirstDifference(string expected, string built)
    {
        int at = 0;
        while (at < expected.Length && at < built.Length && expected[at] == built[at])
            at++;
        return $"expected: {expected[Math.Max(0, at - 80)..Math.Min(expected.Length, at + 160)]}\nbuilt: {built[Math.Max(0, at - 80)..Math.Min(built.Length, at + 160)]}";
    }
}
