using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier;

/// <summary>Writes and reads a point as <c>{"lat":33.3,"lon":44.4}</c>, the shape that it has in a seed.</summary>
public sealed class GeoPointJsonConverter : JsonConverter<GeoPoint>
{
    /// <inheritdoc/>
    public override GeoPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Wrong();

        double? latitude = null;
        double? longitude = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (latitude is null && reader.ValueTextEquals("lat"u8))
                latitude = ReadDegrees(ref reader);
            else if (longitude is null && reader.ValueTextEquals("lon"u8))
                longitude = ReadDegrees(ref reader);
            else
                throw new JsonException($"'{reader.GetString()}' stands twice in a point, or does not belong there: it has lat and lon.");
        }

        if (latitude is not { } north || longitude is not { } east)
            throw Wrong();
        if (!GeoPoint.IsLatitude(north))
            throw new JsonException("A latitude is from -90 to 90 degrees.");
        if (!GeoPoint.IsLongitude(east))
            throw new JsonException("A longitude is from -180 to 180 degrees.");

        return new GeoPoint(north, east);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GeoPoint value, JsonSerializerOptions options)
    {
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStartObject();
        writer.WriteNumber("lat"u8, value.Latitude);
        writer.WriteNumber("lon"u8, value.Longitude);
        writer.WriteEndObject();
    }

    private static double ReadDegrees(ref Utf8JsonReader reader)
        => reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double degrees) ? degrees : throw Wrong();

    private static JsonException Wrong() => new("A point is {\"lat\": 33.3, \"lon\": 44.4}, in degrees.");
}
