using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier;

/// <summary>
/// Writes a time of day as its notation and the unspecified one as null, and reads both back. As a key of a map it is its notation, and
/// the empty key is the unspecified time.
/// </summary>
public sealed class TimeOfDayJsonConverter : JsonConverter<TimeOfDay>
{
    /// <summary>True: null is the unspecified time of day.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override TimeOfDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => ReadText(ref reader),
        _ => throw new JsonException("Expected a time of day as a string such as \"05:30\", or null."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeOfDay value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsUnspecified)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(value.ToString());
    }

    /// <summary>Reads the key of a map; the empty key is the unspecified time of day.</summary>
    public override TimeOfDay ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.ValueTextEquals(ReadOnlySpan<byte>.Empty) ? default : ReadText(ref reader);

    /// <summary>Writes the key of a map; the unspecified time of day is the empty key.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TimeOfDay value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.IsUnspecified ? "" : value.ToString());

    private static TimeOfDay ReadText(ref Utf8JsonReader reader)
        => TimeOfDay.TryParseNotation(reader.GetString(), out TimeOfDay time, out NotationError error)
            ? time
            : throw new JsonException($"The text is not a valid time of day: {error}.");
}
