using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier;

/// <summary>
/// Writes an <see cref="EdtfDate"/> as a string in EDTF, the unknown date as null, and reads both back.
/// </summary>
public sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>
{
    /// <summary>So many bytes of JSON hold any date but long sets, and are unescaped on the stack.</summary>
    private const int ShortLength = 128;

    /// <summary>True: null is the unknown date.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => ReadText(ref reader),
        _ => throw new JsonException("Expected a date as a string in EDTF, or null."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsUnknown)
        {
            writer.WriteNullValue();
            return;
        }

        Span<char> buffer = stackalloc char[EdtfDate.MaxLength];
        value.TryFormat(buffer, out int length);
        writer.WriteStringValue(buffer[..length]);
    }

    /// <summary>Reads the key of a map; the empty key is the unknown date.</summary>
    public override EdtfDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.ValueTextEquals(ReadOnlySpan<byte>.Empty) ? default : ReadText(ref reader);

    /// <summary>Writes the key of a map; the unknown date is the empty key.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> buffer = stackalloc char[EdtfDate.MaxLength];
        value.TryFormat(buffer, out int length);
        writer.WritePropertyName(buffer[..length]);
    }

    private static EdtfDate ReadText(ref Utf8JsonReader reader)
    {
        EdtfDate date;
        NotationError error;
        bool isDate;
        if (!reader.HasValueSequence && reader.ValueSpan.Length <= ShortLength)
        {
            Span<char> buffer = stackalloc char[ShortLength];
            isDate = EdtfDate.TryParseNotation(buffer[..reader.CopyString(buffer)], out date, out error);
        }
        else
        {
            isDate = EdtfDate.TryParseNotation(reader.GetString(), out date, out error);
        }

        return isDate ? date : throw new JsonException($"The text is not a valid EDTF date: {error}.");
    }
}
