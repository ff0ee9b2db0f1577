using System.Text.Json.Nodes;

namespace Dossier.Tool.Exporting.Parquet;

/// <summary>The key <c>geo</c> of a file's metadata, by which a reader knows which column has the geometries (GeoParquet 1.1).</summary>
internal static class GeoMetadata
{
    /// <summary>The key.</summary>
    public const string Key = "geo";

    /// <summary>The value. Coordinates are in WGS84 with the longitude first, which is meant where nothing is said of it.</summary>
    /// <param name="geometry">The column of the geometries.</param>
    /// <param name="box">The column of their boxes.</param>
    /// <param name="types">The types of the geometries that there are.</param>
    /// <param name="bounds">The box around all of them; null where there are none.</param>
    public static string Of(string geometry, string box, IReadOnlyList<string> types, BoundingBox? bounds)
    {
        var column = new JsonObject { ["encoding"] = "WKB", ["geometry_types"] = new JsonArray([.. types.Select(static type => (JsonNode)type)]) };
        if (bounds is { } around)
            column["bbox"] = new JsonArray(around.West, around.South, around.East, around.North);
        var covering = new JsonObject();
        foreach (string side in Sides)
            covering[side] = new JsonArray(box, side);
        column["covering"] = new JsonObject { ["bbox"] = covering };
        return new JsonObject { ["version"] = "1.1.0", ["primary_column"] = geometry, ["columns"] = new JsonObject { [geometry] = column } }.ToJsonString();
    }

    /// <summary>The fields of a box.</summary>
    public static IReadOnlyList<string> Sides { get; } = ["xmin", "ymin", "xmax", "ymax"];
}
