using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier;

/// <summary>Writes an estimate as its notation, and reads that or a bare number.</summary>
public sealed class EstimateJsonConverter : JsonConverter<Estimate>
{
    /// <inheritdoc/>
    public override Estimate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Estimate.TryParseNotation(reader.GetString(), out Estimate estimate, out EstimateError error)
                    ? estimate
                    : throw new JsonException(error.Message);
            case JsonTokenType.Number when reader.TryGetInt32(out int count) && count >= 0:
                return Estimate.Exact(count);
            // Programs write 5.0 for 5.
            case JsonTokenType.Number when reader.TryGetDecimal(out decimal number) && number is >= 0 and <= int.MaxValue && decimal.Truncate(number) == number:
                return Estimate.Exact((int)number);
            case JsonTokenType.Number:
                throw new JsonException("A count is a whole number from 0 to 2147483647.");
            default:
                throw new JsonException("A count is a string such as \"5+\", or a number.");
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(value.Notation);
}
