using System.Text.Json.Nodes;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>Marks at random places of seeds, and at the same places of a copy what somebody would do by hand.</summary>
internal sealed class RandomMarks(Random random)
{
    private static readonly string[] Unmarked = ["member", "formerIds", "suppress", "id"];

    /// <summary>Marks something in the one, and deletes it, or puts what is published in its place, in the other.</summary>
    public string Mark(Dictionary<string, JsonObject> marked, Dictionary<string, JsonObject> byHand)
    {
        (string path, string section) = Any(marked.SelectMany(static file => file.Value.Where(static s => s.Key != "dossier" && s.Value is JsonObject { Count: > 0 }).Select(s => (file.Key, s.Key))));
        var records = (JsonObject)marked[path][section]!;
        if (!byHand.TryGetValue(path, out JsonObject? file) || file[section] is not JsonObject recordsByHand)
            return "";
        string id = Any(records.Where(static record => record.Value is JsonObject).Select(static record => record.Key));
        var record = (JsonObject)records[id]!;
        if (random.Next(8) == 0)
        {
            record["audience"] = "internal";
            recordsByHand.Remove(id);
            if (recordsByHand.Count == 0)
                byHand[path].Remove(section);

            // A file of which nothing is left is deleted as well: its name may be that of what was in it.
            if (!byHand[path].Any(static s => s.Key != "dossier"))
                byHand.Remove(path);
            return id;
        }

        string[] fields = [.. record.Select(static field => field.Key).Except(Unmarked).Where(key => record[key] is not null && recordsByHand[id]?[key] is not null)];
        if (fields.Length == 0 || record["audience"] is not null)
            return "";

        string field = Any(fields);
        MarkValue(record, (JsonObject)recordsByHand[id]!, field);
        return id + "." + field;
    }

    private void MarkValue(JsonObject record, JsonObject byHand, string field)
    {
        JsonNode value = record[field]!;
        if (value is JsonArray { Count: > 0 } list && byHand[field] is JsonArray listByHand && listByHand.Count == list.Count)
        {
            int at = random.Next(list.Count);
            if (IsMarked(list[at]))
                return;

            bool isPublished = Replace(list[at]!, out JsonNode marked, out JsonNode? instead);
            list[at] = marked;
            if (isPublished)
                listByHand[at] = instead;
            else
                listByHand.RemoveAt(at);
            if (listByHand.Count == 0)
                byHand.Remove(field);

        }
        else if (value is not JsonArray && !IsMarked(value) && !IsMarked(byHand[field]) && field is not "externalIds")
        {
            bool isPublished = Replace(value, out JsonNode marked, out JsonNode? instead);
            record[field] = marked;
            if (isPublished)
                byHand[field] = instead;
            else
                byHand.Remove(field);
        }
    }

    // A map that is a value already in long form, or an item, has the mark beside its keys; anything else comes into a long form for it.
    private bool Replace(JsonNode value, out JsonNode marked, out JsonNode? instead)
    {
        bool isPublished = random.Next(3) == 0 && value is JsonValue;
        instead = isPublished ? value.DeepClone() : null;
        JsonObject map = value is JsonObject ? (JsonObject)value.DeepClone() : new JsonObject { ["value"] = value.DeepClone() };
        map["audience"] = "internal";
        if (isPublished)
            map["publish"] = instead!.DeepClone();
        else
            map["silently"] = true;
        marked = map;
        return isPublished;
    }

    private static bool IsMarked(JsonNode? node) => node is JsonObject map && map.ContainsKey("audience");

    private T Any<T>(IEnumerable<T> all)
    {
        T[] list = [.. all];
        return list[random.Next(list.Length)];
    }
}
