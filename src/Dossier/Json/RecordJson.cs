using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Dossier.Rows;

namespace Dossier.Json;

/// <summary>Writes and reads the fields of records in the shape of the seeds: what is absent is not written, references are ids.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordJson
{
    /// <summary>Writes an item of a list or of a field.</summary>
    public delegate void ItemWriter<in T>(Utf8JsonWriter writer, T item);

    /// <summary>Reads an item.</summary>
    public delegate T ItemReader<out T>(ref Utf8JsonReader reader);

    /// <summary>Writes a text.</summary>
    public static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            writer.WriteString(name, value);
    }

    /// <summary>Writes the name of a field.</summary>
    public static void Write(Utf8JsonWriter writer, string name, FieldName value) => Write(writer, name, value.Name);

    /// <summary>Writes a flag. One that is false was stated as well.</summary>
    public static void Write(Utf8JsonWriter writer, string name, bool? value)
    {
        if (value is { } flag)
            writer.WriteBoolean(name, flag);
    }

    /// <summary>Writes a whole number.</summary>
    public static void Write(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    /// <summary>Writes a decimal number.</summary>
    public static void Write(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    /// <summary>Writes a date.</summary>
    public static void Write(Utf8JsonWriter writer, string name, EdtfDate value)
    {
        if (value != default)
            writer.WriteString(name, value.ToString());
    }

    /// <summary>Writes a time.</summary>
    public static void Write(Utf8JsonWriter writer, string name, TimeOfDay value)
    {
        if (value != default)
            writer.WriteString(name, value.ToString());
    }

    /// <summary>Writes a count.</summary>
    public static void Write(Utf8JsonWriter writer, string name, Estimate value)
    {
        if (value != default)
            writer.WriteString(name, value.Notation);
    }

    /// <summary>Writes a quantity.</summary>
    public static void Write(Utf8JsonWriter writer, string name, Quantity value)
    {
        if (value != default)
            writer.WriteString(name, value.Notation);
    }

    /// <summary>Writes a point.</summary>
    public static void Write(Utf8JsonWriter writer, string name, GeoPoint? value)
    {
        if (value is not { } point)
            return;

        writer.WriteStartObject(name);
        WriteDegrees(writer, point);
        writer.WriteEndObject();
    }

    /// <summary>Writes a term.</summary>
    public static void WriteTerm(Utf8JsonWriter writer, string name, int value, Vocabulary vocabulary)
    {
        if (value != 0)
            writer.WriteString(name, vocabulary.TermOf(value));
    }

    /// <summary>Writes a list of terms.</summary>
    public static void WriteTerms(Utf8JsonWriter writer, string name, IEnumerable<int> values, Vocabulary vocabulary)
        => WriteTexts(writer, name, values.Select(vocabulary.TermOf));

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        bool started = false;
        foreach (string value in values)
        {
            // An empty text says nothing, and is not read back.
            if (value.Length == 0)
                continue;
            if (!started)
                writer.WriteStartArray(name);
            started = true;
            writer.WriteStringValue(value);
        }

        if (started)
            writer.WriteEndArray();
    }

    /// <summary>Writes a list of values in their notations.</summary>
    public static void WriteValues<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> values)
        where T : IFormattable
        => WriteTexts(writer, name, values.Select(v => v.ToString(null, CultureInfo.InvariantCulture)));

    /// <summary>Writes a list of names of fields.</summary>
    public static void WriteValues(Utf8JsonWriter writer, string name, IReadOnlyList<FieldName> values)
        => WriteTexts(writer, name, values.Select(v => v.Name));

    /// <summary>Writes a list of whole numbers.</summary>
    public static void WriteValues(Utf8JsonWriter writer, string name, IReadOnlyList<int> values)
    {
        if (values.Count == 0)
            return;

        writer.WriteStartArray(name);
        foreach (int value in values)
            writer.WriteNumberValue(value);
        writer.WriteEndArray();
    }

    /// <summary>Writes a list of decimal numbers.</summary>
    public static void WriteValues(Utf8JsonWriter writer, string name, IReadOnlyList<decimal> values)
    {
        if (values.Count == 0)
            return;

        writer.WriteStartArray(name);
        foreach (decimal value in values)
            writer.WriteNumberValue(value);
        writer.WriteEndArray();
    }

    /// <summary>Writes a list of counts.</summary>
    public static void WriteValues(Utf8JsonWriter writer, string name, IReadOnlyList<Estimate> values)
        => WriteTexts(writer, name, values.Select(v => v.Notation));

    /// <summary>Writes a list of quantities.</summary>
    public static void WriteValues(Utf8JsonWriter writer, string name, IReadOnlyList<Quantity> values)
        => WriteTexts(writer, name, values.Select(v => v.Notation));

    /// <summary>Writes a list of points.</summary>
    public static void WriteValues(Utf8JsonWriter writer, string name, IReadOnlyList<GeoPoint> values)
    {
        if (values.Count == 0)
            return;

        writer.WriteStartArray(name);
        foreach (GeoPoint value in values)
        {
            writer.WriteStartObject();
            WriteDegrees(writer, value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes references as ids.</summary>
    public static void WriteIds(Utf8JsonWriter writer, string name, IReadOnlyList<IDossierRecord> records)
        => WriteTexts(writer, name, records.Select(r => r.Id));

    /// <summary>Writes an item.</summary>
    public static void WriteItem<T>(Utf8JsonWriter writer, string name, T? item, ItemWriter<T> write)
        where T : class
    {
        if (item is null)
            return;

        writer.WritePropertyName(name);
        writer.WriteStartObject();
        write(writer, item);
        writer.WriteEndObject();
    }

    /// <summary>Writes a list of items.</summary>
    public static void WriteItems<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, ItemWriter<T> write)
    {
        if (items.Count == 0)
            return;

        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

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

    /// <summary>Reads a reference and finds its record.</summary>
    public static T Reference<T>(ref Utf8JsonReader reader, RecordSet<T> records)
        where T : class, IDossierRecord, IReadable<T>
    {
        string id = Text(ref reader);
        return records.TryGet(id, out T? record) ? record : throw new JsonException($"No record has the id '{id}'.");
    }

    /// <summary>Reads a list; a single value is a list of one.</summary>
    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, ItemReader<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return new RecordItems<T>([read(ref reader)]);

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(read(ref reader));
        return new RecordItems<T>(items.ToArray());
    }

    private static JsonException Wrong(string text, string what, NotationError error) => new($"'{text}' is not a valid {what}: {error}.");

    private static void WriteDegrees(Utf8JsonWriter writer, GeoPoint point)
    {
        writer.WriteNumber("lat", point.Latitude);
        writer.WriteNumber("lon", point.Longitude);
    }

    // The digits as they are written, as in a seed: 1.50 stays 1.50.
    private static string Number(ref Utf8JsonReader reader)
        => System.Text.Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
}
