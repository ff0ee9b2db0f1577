using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier;

/// <summary>
/// Writes the name of a field as its text and none as null, and reads both back. As a key of a map it is its text, and the empty key names
/// no field.
/// </summary>
public sealed class FieldNameJsonConverter : JsonConverter<FieldName>
{
    /// <summary>True: null names no field.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override FieldName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => reader.GetString(),
        _ => throw new JsonException("Expected the name of a field as a string such as \"date\", or null."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldName value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsNone)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(value.Name);
    }

    /// <summary>Reads the key of a map; the empty key names no field.</summary>
    public override FieldName ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.GetString();

    /// <summary>Writes the key of a map; no field is the empty key.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, FieldName value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.Name);
}
