using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier;

/// <summary>Writes and reads a time of day as its notation.</summary>
public sealed class TimeOfDayJsonConverter : JsonConverter<TimeOfDay>
{
    /// <inheritdoc/>
    public override TimeOfDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("A time of day is a string such as \"05:30\".");

        return TimeOfDay.TryParse(reader.GetString(), out TimeOfDay time, out TimeOfDayError error) ? time : throw new JsonException(error.Message);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeOfDay value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(value.ToString());
}
