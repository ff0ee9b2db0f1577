using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Compiler.Records;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Exporting.GeoJson;

/// <summary>
/// GeoJSON (RFC 7946): a feature for each record of a kind that is somewhere, with the record in its properties as a seed has it. Where a
/// record has no coordinates, its geometry is null. What is nowhere, such as sources and actors, is in a member beside the features, so that
/// their ids resolve within the file.
/// </summary>
internal sealed class GeoJsonExporter : IExporter
{
    // The file is data, never part of a page: letters of every script stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <inheritdoc/>
    public string Format => "geojson";

    /// <inheritdoc/>
    public string Title => "GeoJSON (RFC 7946)";

    /// <inheritdoc/>
    public bool IsFolder => false;

    /// <inheritdoc/>
    public bool Writes(string fileName) => false;

    /// <inheritdoc/>
    public int Write(ExportData data, string path, Losses losses)
    {
        (ProjectRecord Record, Located? At)[] features = [.. data.Named.Where(static record => Located.IsSomewhere(record.Kind)).Select(static record => (record, Located.Of(record)))];
        ProjectRecord[] others = [.. data.Whole.Except(features.Select(static feature => feature.Record))];
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file, Options);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        WriteDataset(json, data, others, losses);
        if (BoundingBox.Around(features.SelectMany(static feature => feature.At?.Points ?? [])) is { } box)
        {
            json.WriteStartArray("bbox");
            foreach (double side in new[] { box.West, box.South, box.East, box.North })
                json.WriteNumberValue(side);
            json.WriteEndArray();
        }

        json.WriteStartArray("features");
        foreach ((ProjectRecord record, Located? at) in features)
            WriteFeature(json, data, record, at, losses);
        json.WriteEndArray();
        json.WriteEndObject();
        return features.Length + others.Length;
    }

    private static void WriteDataset(Utf8JsonWriter json, ExportData data, ProjectRecord[] others, Losses losses)
    {
        json.WriteStartObject(ExportMembers.Dossier);
        json.WriteString("dataset", data.Title);
        if (data.Dataset is { Version.Length: > 0 } versioned)
            json.WriteString("version", versioned.Version);
        if (data.Dataset is { License.Length: > 0 } licensed)
            json.WriteString("license", licensed.License);
        json.WriteString(ExportMembers.Audience, data.Audience);
        json.WriteBoolean(ExportMembers.IsComplete, data.IsComplete);
        json.WriteStartObject(ExportMembers.Records);
        foreach (IGrouping<string, ProjectRecord> kind in others.GroupBy(static record => record.Kind.Plural))
        {
            json.WriteStartArray(kind.Key);
            foreach (ProjectRecord record in kind)
            {
                json.WriteStartObject();
                WriteRecord(json, data, record, losses);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, ExportData data, ProjectRecord record, Located? at, Losses losses)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", $"{record.Kind.Name}/{record.Id}");
        WriteGeometry(json, at);
        json.WriteStartObject("properties");
        WriteRecord(json, data, record, losses);
        WriteLocated(json, at);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter json, ExportData data, ProjectRecord record, Losses losses)
    {
        json.WriteString("id", record.Id);
        json.WriteString(ExportMembers.Kind, record.Kind.Name);
        json.WriteString(ExportMembers.RecordAudience, data.Audience);
        json.WriteString(ExportMembers.RecordVersion, RecordVersion.Of(record, data.Records));
        new RecordJson(json, data.Records).WriteFields(record, field => !CuratorFields.Has(record.Kind, field));
        CuratorFields.Note(record, losses);
        EmptyItems.Note(record, losses);
        if (record.Disagreements.Count > 0)
        {
            json.WriteStartArray("record.disagreements");
            foreach (Disagreement disagreement in record.Disagreements)
                json.WriteStringValue(disagreement.Description);
            json.WriteEndArray();
        }
    }

    private static void WriteGeometry(Utf8JsonWriter json, Located? at)
    {
        if (at is null)
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", at.Points.Count == 1 ? "Point" : "MultiPoint");
        json.WritePropertyName("coordinates");
        if (at.Points.Count == 1)
        {
            WritePosition(json, at.Points[0]);
        }
        else
        {
            json.WriteStartArray();
            foreach (GeoPoint point in at.Points)
                WritePosition(json, point);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // Longitude comes first.
    private static void WritePosition(Utf8JsonWriter json, GeoPoint point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(point.Longitude);
        json.WriteNumberValue(point.Latitude);
        json.WriteEndArray();
    }

    // Where the point is that of a place or a facility, a reader must know: it is not where something happened.
    private static void WriteLocated(Utf8JsonWriter json, Located? at)
    {
        if (at is null)
            return;
        json.WriteString("geometry.precision", at.Precision ?? "unspecified");
        if (at.RadiusKm is { } radius)
            json.WriteNumber("geometry.radiusKm", radius);
        if (at.From.Count == 0)
            return;
        json.WriteStartArray(ExportMembers.GeometryFrom);
        foreach (ProjectRecord from in at.From)
            json.WriteStringValue($"{from.Kind.Name}/{from.Id}");
        json.WriteEndArray();
    }
}
