using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier;

/// <summary>
/// Writes a quantity as its notation and the unknown one as null; reads both back, and a bare number, which has no unit. As a key of a map
/// it is its notation, and the empty key is the unknown quantity.
/// </summary>
public sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    /// <summary>True: null is the unknown quantity.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => ReadText(ref reader),
        JsonTokenType.Number when reader.TryGetDecimal(out decimal number) && number >= 0 => Quantity.Exact(number, null),
        JsonTokenType.Number => throw new JsonException("A quantity must be a number from 0 to 79228162514264337593543950335."),
        _ => throw new JsonException("Expected a quantity as a string such as \"5.5 t\", a number, or null."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsUnknown)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(value.Notation);
    }

    /// <summary>Reads the key of a map; the empty key is the unknown quantity.</summary>
    public override Quantity ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.ValueTextEquals(ReadOnlySpan<byte>.Empty) ? default : ReadText(ref reader);

    /// <summary>Writes the key of a map; the unknown quantity is the empty key.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.IsUnknown ? "" : value.Notation);

    private static Quantity ReadText(ref Utf8JsonReader reader)
        => Quantity.TryParseNotation(reader.GetString(), out Quantity quantity, out NotationError error)
            ? quantity
            : throw new JsonException($"The text is not a valid quantity: {error}.");
}
