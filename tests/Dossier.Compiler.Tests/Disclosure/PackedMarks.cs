using System.Text.Json.Nodes;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>Marks of every level at random places of seeds, some with what is published instead, which may be marked again, and some silent.</summary>
internal sealed class PackedMarks(Random random)
{
    private static readonly string[] Unmarked = ["member", "formerIds", "suppress", "id", "audience", "standIn", "externalIds"];

    /// <summary>Marks something, and says what.</summary>
    public string Mark(Dictionary<string, JsonObject> files)
    {
        (string path, string section) = Any(files.SelectMany(static file => file.Value.Where(static s => s.Key != "dossier" && s.Value is JsonObject { Count: > 0 }).Select(s => (file.Key, s.Key))));
        if (random.Next(40) == 0)
        {
            files[path]["dossier"] ??= new JsonObject();
            ((JsonObject)files[path]["dossier"]!)["audience"] = Level();
            return path;
        }

        var records = (JsonObject)files[path][section]!;
        string id = Any(records.Where(static record => record.Value is JsonObject).Select(static record => record.Key));
        var record = (JsonObject)records[id]!;
        if (random.Next(4) == 0)
        {
            record["audience"] = Level();
            string[] others = [.. records.Select(static other => other.Key).Where(other => other != id)];
            if (others.Length > 0 && random.Next(2) == 0)
                record["standIn"] = Any(others);
            return id + " " + record["standIn"];
        }

        string[] fields = [.. record.Select(static field => field.Key).Except(Unmarked).Where(key => record[key] is not null)];
        if (fields.Length == 0)
            return "";

        string field = Any(fields);
        if (record[field] is JsonArray { Count: > 0 } list)
        {
            int at = random.Next(list.Count);
            if (!IsMarked(list[at]))
                list[at] = Marked(list[at]!);
        }
        else if (record[field] is not JsonArray && !IsMarked(record[field]))
            record[field] = Marked(record[field]!);
        return id + "." + field;
    }

    private JsonObject Marked(JsonNode value)
    {
        JsonObject map = value is JsonObject ? (JsonObject)value.DeepClone() : new JsonObject { ["value"] = value.DeepClone() };
        map["audience"] = Level();
        if (random.Next(3) == 0 && value is JsonValue)
            map["publish"] = random.Next(3) == 0 ? new JsonObject { ["value"] = value.DeepClone(), ["audience"] = Level() } : value.DeepClone();
        else if (random.Next(3) == 0)
            map["silently"] = true;
        return map;
    }

    private string Level() => random.Next(2) == 0 ? "partners" : "internal";

    private static bool IsMarked(JsonNode? node) => node is JsonObject map && map.ContainsKey("audience");

    private T Any<T>(IEnumerable<T> all)
    {
        T[] list = [.. all];
        return list[random.Next(list.Length)];
    }
}
