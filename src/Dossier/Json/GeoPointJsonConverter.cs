using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier;

/// <summary>
/// Writes a point as <c>{"lat":33.3,"lon":44.4}</c>, the shape that it has in a seed, and reads it back. As a key of a map it is
/// <c>33.3, 44.4</c>.
/// </summary>
/// <remarks>
/// Null is not a point, and is refused unless the type is <c>GeoPoint?</c>: it would become 0, 0, in the Gulf of Guinea, which nobody said.
/// Members other than lat and lon are ignored, unless the options disallow unmapped members.
/// </remarks>
public sealed class GeoPointJsonConverter : JsonConverter<GeoPoint>
{
    /// <inheritdoc/>
    public override GeoPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            throw new JsonException("A point is null; the type GeoPoint? has a null for what has no location.");
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Wrong();

        double? latitude = null;
        double? longitude = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("lat"u8))
                latitude = ReadDegrees(ref reader, "lat", latitude);
            else if (reader.ValueTextEquals("lon"u8))
                longitude = ReadDegrees(ref reader, "lon", longitude);
            else if (options?.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
                throw new JsonException($"'{reader.GetString()}' is not a member of a point: it has lat and lon.");
            else
                reader.Skip();
        }

        if (latitude is not { } north || longitude is not { } east)
            throw Wrong();
        if (!GeoPoint.IsLatitude(north))
            throw new JsonException("A latitude must be from -90 to 90 degrees.");
        if (!GeoPoint.IsLongitude(east))
            throw new JsonException("A longitude must be from -180 to 180 degrees.");

        return new GeoPoint(north, east);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GeoPoint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("lat"u8, value.Latitude);
        writer.WriteNumber("lon"u8, value.Longitude);
        writer.WriteEndObject();
    }

    /// <summary>Reads the key of a map.</summary>
    public override GeoPoint ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => GeoPoint.TryParse(reader.GetString(), out GeoPoint point, out NotationError error) ? point
            : throw new JsonException($"The text is not a valid point: {error}.");

    /// <summary>Writes the key of a map.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, GeoPoint value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.ToString());

    private static double ReadDegrees(ref Utf8JsonReader reader, string name, double? before)
        => before is not null ? throw new JsonException($"'{name}' is given twice.")
            : reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double degrees) ? degrees : throw Wrong();

    private static JsonException Wrong() => new("Expected a point as {\"lat\": 33.3, \"lon\": 44.4}, in degrees.");
}
