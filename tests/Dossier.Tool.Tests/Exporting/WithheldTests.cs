using System.Text.Json.Nodes;
using Dossier.Compiler.Tests.Disclosure;
using Dossier.Tool.Exporting;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>What an audience may not have is in no export.</summary>
public sealed class WithheldTests
{
    /// <summary>The formats.</summary>
    public static TheoryData<string> Formats => [.. Exporters.All.Select(static exporter => exporter.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_text_of_any_field_is_left_where_it_is_withheld(string format)
    {
        // The examples have every field of the model: one that is added is withheld here on the same day.
        foreach (bool isSilent in new[] { true, false })
        {
            int canaries = 0;
            Dictionary<string, JsonObject> files = Publics.Examples();
            foreach (JsonObject record in Sections(files).SelectMany(static section => section).Select(static record => record.Value).OfType<JsonObject>())
            {
                foreach (string field in record.Select(static field => field.Key).Except(["member", "formerIds", "suppress"]).ToArray())
                {
                    JsonNode? value = Canary(record[field], ref canaries);
                    record[field] = value is JsonArray list ? new JsonArray([.. list.Select(item => (JsonNode?)Marked(item!.DeepClone(), isSilent))])
                        : value is null ? null : Marked(value.DeepClone(), isSilent);
                }
            }

            Assert.True(canaries > 40, $"{canaries} texts");
            AssertNone(files, format);
            using Exported desk = Exported.Of(files, format, "--audience", "internal").Anyway(format, "internal");
            Assert.Contains("canary", ExportedText.Of(desk), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_text_of_a_record_is_left_where_it_is_withheld(string format)
    {
        int canaries = 0;
        Dictionary<string, JsonObject> files = Publics.Examples();
        foreach (JsonObject section in Sections(files))
        {
            foreach (string id in section.Select(static record => record.Key).ToArray())
            {
                var record = section[id] is JsonObject map ? (JsonObject)Canary(map, ref canaries)!.DeepClone() : new JsonObject { ["name"] = "Canary0" };
                record["audience"] = "internal";
                section.Remove(id);
                section["canary-" + id] = record;
            }
        }

        files["seeds/open.json"] = new JsonObject { ["places"] = new JsonObject { ["quay"] = new JsonObject { ["name"] = "Quay" } } };
        AssertNone(files, format);
    }

    private static void AssertNone(Dictionary<string, JsonObject> files, string format)
    {
        using Exported exported = Exported.Of(files, format).Anyway(format, "public");
        string text = ExportedText.Of(exported) + exported.Ran.Errors + exported.Ran.Output.Replace(exported.Target, "", StringComparison.Ordinal);
        int at = text.IndexOf("canary", StringComparison.OrdinalIgnoreCase);
        Assert.True(at < 0, at < 0 ? "" : text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 100)]);
    }

    private static IEnumerable<JsonObject> Sections(Dictionary<string, JsonObject> files)
        => files.Values.SelectMany(static file => file.Where(static section => section.Key != "dossier").Select(static section => (JsonObject)section.Value!));

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
}
