using System.Buffers;
using System.Text.Json;
using Dossier.Rows;

namespace Dossier.Json;

/// <summary>Reads the values of fields as seeds have them in JSON, and says what is wrong with one that is not valid.</summary>
internal static class JsonValues
{
    /// <summary>Checks that an object begins here.</summary>
    public static void Start(ref Utf8JsonReader reader, string what)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"{what} must be an object.");
    }

    /// <summary>Whether an object begins here.</summary>
    public static bool IsObject(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject;

    /// <summary>Throws when something that must be there is not.</summary>
    public static void Require(bool there, string message)
    {
        if (!there)
            throw new JsonException(message);
    }

    /// <summary>Goes to the next property that is not null and onto its value; false at the end of the object.</summary>
    public static bool Next(ref Utf8JsonReader reader, out string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
                return true;
        }

        name = "";
        return false;
    }

    /// <summary>Reads a text. An empty one says nothing, and would not be written back.</summary>
    public static string Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return Number(ref reader);

        string? text = reader.GetString();
        return string.IsNullOrEmpty(text) ? throw new JsonException("A text is empty; leave the property out if it has no value.") : text!;
    }

    /// <summary>Reads a whole number, which programs may have written as <c>5.0</c> or <c>1e+05</c>.</summary>
    public static int WholeNumber(ref Utf8JsonReader reader)
        => reader.TryGetInt32(out int whole) ? whole
            : reader.TryGetDecimal(out decimal number) && number is >= int.MinValue and <= int.MaxValue && decimal.Truncate(number) == number ? (int)number
            : throw new JsonException($"'{Number(ref reader)}' is not a whole number from {int.MinValue} to {int.MaxValue}.");

    /// <summary>Reads a date.</summary>
    public static EdtfDate Date(ref Utf8JsonReader reader)
    {
        string text = Text(ref reader);
        return EdtfDate.TryParseNotation(text, out EdtfDate date, out NotationError error) ? date : throw Wrong(text, "EDTF date", error);
    }

    /// <summary>Reads a time.</summary>
    public static TimeOfDay Time(ref Utf8JsonReader reader)
    {
        string text = Text(ref reader);
        return TimeOfDay.TryParseNotation(text, out TimeOfDay time, out NotationError error) ? time : throw Wrong(text, "time", error);
    }

    /// <summary>Reads a count.</summary>
    public static Estimate Count(ref Utf8JsonReader reader)
    {
        string text = reader.TokenType == JsonTokenType.Number ? NumberText.Whole(Number(ref reader)) : Text(ref reader);
        return Estimate.TryParseNotation(text, out Estimate count, out NotationError error) ? count : throw Wrong(text, "count", error);
    }

    /// <summary>Reads a quantity in the unit of its field, which need not be written.</summary>
    public static Quantity Quantity(ref Utf8JsonReader reader, string unit)
    {
        string text = reader.TokenType == JsonTokenType.Number ? NumberText.Plain(Number(ref reader)) : Text(ref reader);
        if (!Dossier.Quantity.TryParseNotation(text, out Quantity quantity, out NotationError error))
            throw Wrong(text, "quantity", error);
        return quantity.Unit is null || quantity.Unit == unit ? quantity.In(unit)
            : throw new JsonException($"'{text}' is not a valid quantity: the unit is '{unit}'.");
    }

    /// <summary>Reads a point.</summary>
    public static GeoPoint Point(ref Utf8JsonReader reader)
    {
        Start(ref reader, "A point");
        double latitude = double.NaN;
        double longitude = double.NaN;
        while (Next(ref reader, out string name))
        {
            if (name == "lat")
                latitude = reader.GetDouble();
            else if (name == "lon")
                longitude = reader.GetDouble();
            else
                reader.Skip();
        }

        return latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180
            ? new GeoPoint(latitude, longitude)
            : throw new JsonException("A point needs a lat between -90 and 90 and a lon between -180 and 180.");
    }

    /// <summary>Reads a term.</summary>
    public static int Term(ref Utf8JsonReader reader, Vocabulary vocabulary)
    {
        string term = Text(ref reader);
        int number = vocabulary.NumberOf(term);
        return number >= 0 ? number : throw new JsonException($"'{term}' is not a valid {vocabulary.Name}.");
    }

    private static JsonException Wrong(string text, string what, NotationError error) => new($"'{text}' is not a valid {what}: {error}.");

    // The digits as they are written, as in a seed: 1.50 stays 1.50.
    private static string Number(ref Utf8JsonReader reader)
        => System.Text.Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
}
