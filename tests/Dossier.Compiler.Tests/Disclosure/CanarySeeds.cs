using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>
/// A dataset in which something is withheld in every place where a text can be: each field of every kind and item, whole records, whole files,
/// a kind, field and term of a model file, and comments. Each withheld text has the word "canary" in it. It is made of the examples of
/// the codebook, which use every field of the model.
/// </summary>
internal static class CanarySeeds
{
    // Without these a record is not what it is, and to withhold one of them alone is an error. Whole records have them.
    private static readonly string[] NeverAlone = ["name", "status", "reason", "supersededBy", "revisions", "differentFrom", "member", "formerIds", "suppress"];

    /// <summary>The files, by name.</summary>
    public static SortedDictionary<string, string> Write()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var writer = new CanaryTexts(Publics.Examples().Values.SelectMany(Records).Select(static record => record.Id));
        foreach ((string path, JsonObject file) in Publics.Examples())
        {
            string plural = Path.GetFileName(path);
            files["fields-" + plural] = Text(Fields((JsonObject)file.DeepClone(), writer));
            files["records-" + plural] = Text(Whole(file, writer, "canary-", isMarked: true));
            files["files-" + plural] = Text(Whole(file, writer, "canary-2-", isMarked: false));
        }

        files["own.model.yaml"] =
            """
            # The canary of a comment.
            vocabularies:
              mood: { doc: How it was., terms: { calm: Quiet., canary-term: { doc: The canary of a term., audience: internal } } }
              canary-words: { doc: The canary of a vocabulary., audience: internal, terms: { canary-word: The canary of a word. } }
            kinds:
              canary: { plural: canaries, doc: The canary of a kind., audience: internal, fields: { note: text, word: enum canary-words } }
              incident: { fields: { canaryField: { type: text, doc: The canary of a field., audience: internal }, mood: { type: enum mood, doc: How it was. } } }

            """;
        files["own.yaml"] =
            """
            # The canary of another comment.
            x-shared: &shared the canary of an anchor
            incidents:
              quiet-night: { name: A quiet night, date: 2021-06-01, kind: other, canaryField: *shared, mood: canary-term, sources: [harbour-gazette] }
            canaries:
              canary-of-a-kind: { name: The canary of a name, note: The canary of a note., word: canary-word }

            """;
        files["harbour-gazette.txt"] = "The canary of a document.\n" + string.Concat(writer.Quotes.Select(static quote => quote + ".\n"));
        return files;
    }

    // Every field of every record is for the desk.
    private static JsonObject Fields(JsonObject file, CanaryTexts texts)
    {
        bool isSilent = false;
        foreach ((JsonObject section, string id) in Records(file).ToArray())
        {
            if (section[id] is not JsonObject record || record.ContainsKey("standIn"))
                continue;

            foreach (string field in record.Select(static field => field.Key).Except(NeverAlone).ToArray())
            {
                JsonNode? value = record[field];
                if (value is null)
                    continue;
                isSilent = !isSilent;
                record[field] = texts.In(field, value, prefix: "") is JsonArray list
                    ? new JsonArray([.. list.Select(item => (JsonNode?)Marked(item!.DeepClone(), isSilent))])
                    : Marked(texts.In(field, value, prefix: ""), isSilent);
            }
        }

        return file;
    }

    // The same records again under other ids, which are for the desk.
    private static JsonObject Whole(JsonObject file, CanaryTexts texts, string prefix, bool isMarked)
    {
        var whole = new JsonObject();
        if (!isMarked)
            whole["dossier"] = new JsonObject { ["audience"] = "internal" };
        foreach ((string key, JsonNode? section) in file)
        {
            if (key == "dossier" || section is not JsonObject records)
                continue;

            var renamed = new JsonObject();
            foreach ((string id, JsonNode? record) in records)
            {
                var map = (JsonObject)texts.In("", record!, prefix);
                if (isMarked)
                    map["audience"] = "internal";
                renamed[prefix + id] = map;
            }

            whole[key] = renamed;
        }

        return whole;
    }

    private static JsonObject Marked(JsonNode value, bool isSilent)
    {
        JsonObject map = value as JsonObject ?? new JsonObject { ["value"] = value };
        map["audience"] = "internal";
        if (isSilent)
            map["silently"] = true;
        return map;
    }

    private static IEnumerable<(JsonObject Section, string Id)> Records(JsonObject file)
        => file.Where(static section => section.Key != "dossier" && ModelLoader.BuiltIn.Kinds.Any(kind => kind.Plural == section.Key))
            .SelectMany(static section => ((JsonObject)section.Value!).Select(record => ((JsonObject)section.Value!, record.Key)));

    private static string Text(JsonObject file) => file.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
}
