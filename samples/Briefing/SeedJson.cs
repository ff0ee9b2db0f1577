using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Briefing;

/// <summary>The whole dataset as one JSON object in the shape of a seed: under each kind, records by id.</summary>
internal static class SeedJson
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,

        // The output is a document of its own: apostrophes and letters beyond ASCII may stand in it as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output)
    {
        var seed = new JsonObject
        {
            ["sources"] = ById([.. Sources.All, .. Sources.Retracted]),
            ["actors"] = ById([.. Actors.All, .. Actors.Retracted]),
            ["places"] = ById([.. Places.All, .. Places.Retracted]),
            ["facilities"] = ById([.. Facilities.All, .. Facilities.Retracted]),
            ["incidents"] = ById([.. Incidents.All, .. Incidents.Retracted]),
            ["tallies"] = ById([.. Tallies.All, .. Tallies.Retracted]),
        };
        output.WriteLine(seed.ToJsonString(Readable));
    }

    private static JsonObject ById<T>(IEnumerable<T> records)
        where T : IDossierRecord
    {
        var byId = new JsonObject();
        foreach (T record in records)
        {
            JsonObject fields = JsonSerializer.SerializeToNode(record)!.AsObject();

            // A record by itself says its id; in a seed the id is the key.
            fields.Remove("id");
            byId.Add(record.Id, fields);
        }

        return byId;
    }
}
