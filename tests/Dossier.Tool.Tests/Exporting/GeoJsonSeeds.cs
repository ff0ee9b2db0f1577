using System.Text.Json.Nodes;
using Dossier.Compiler.Modelling;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>The records of a GeoJSON export as a seed: what an import of it comes to.</summary>
internal static class GeoJsonSeeds
{
    /// <summary>The seed.</summary>
    public static JsonObject Of(JsonObject collection)
    {
        var seed = new JsonObject();
        IEnumerable<JsonObject> beside = collection["dossier"]!["records"]!.AsObject().SelectMany(static kind => kind.Value!.AsArray()).Select(static record => record!.AsObject());
        foreach (JsonObject record in beside.Concat(collection["features"]!.AsArray().Select(static feature => feature!["properties"]!.AsObject())))
        {
            string plural = ModelLoader.BuiltIn.Kind(record["record.kind"]!.ToString()).Plural;
            if (seed[plural] is not JsonObject records)
                seed[plural] = records = [];
            records[record["id"]!.ToString()] = Stated(record);
        }

        return seed;
    }

    // What was worked out has a dot in its name.
    private static JsonNode? Stated(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Where(static member => !member.Key.Contains('.', StringComparison.Ordinal) && member.Key != "id").Select(static member => KeyValuePair.Create(member.Key, Stated(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Stated)]),
        _ => node?.DeepClone(),
    };
}
