using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier;

/// <summary>
/// Writes an estimate as its notation and the unknown one as null; reads both back, and a bare number too. As a key of a map it is its
/// notation, and the empty key is the unknown estimate.
/// </summary>
public sealed class EstimateJsonConverter : JsonConverter<Estimate>
{
    /// <summary>True: null is the unknown estimate.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Estimate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => ReadText(ref reader),
        JsonTokenType.Number when reader.TryGetInt32(out int count) && count >= 0 => Estimate.Exact(count),

        // Programs write 5.0 for 5.
        JsonTokenType.Number when reader.TryGetDecimal(out decimal number) && number is >= 0 and <= int.MaxValue && decimal.Truncate(number) == number
            => Estimate.Exact((int)number),
        JsonTokenType.Number => throw new JsonException("A count must be a whole number from 0 to 2147483647."),
        _ => throw new JsonException("Expected a count as a string such as \"5+\", a number, or null."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsUnknown)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(value.Notation);
    }

    /// <summary>Reads the key of a map; the empty key is the unknown estimate.</summary>
    public override Estimate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.ValueTextEquals(ReadOnlySpan<byte>.Empty) ? default : ReadText(ref reader);

    /// <summary>Writes the key of a map; the unknown estimate is the empty key.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.IsUnknown ? "" : value.Notation);

    private static Estimate ReadText(ref Utf8JsonReader reader)
        => Estimate.TryParseNotation(reader.GetString(), out Estimate estimate, out NotationError error)
            ? estimate
            : throw new JsonException($"The text is not a valid count: {error}.");
}
