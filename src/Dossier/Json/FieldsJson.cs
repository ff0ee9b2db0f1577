using System.Text.Json;
using Dossier.Rows;

namespace Dossier.Json;

/// <summary>Writes the fields of a record or an item in the shape of the seeds: what is absent is not written, references are ids.</summary>
internal static class FieldsJson
{
    /// <summary>The key of the item that a claim is about.</summary>
    public const string ItemKey = "value";

    /// <summary>Writes the fields into the object that was begun.</summary>
    public static void Write(Utf8JsonWriter writer, IRecordFields record)
    {
        foreach (FieldShape field in record.Shape.Fields)
        {
            if (field.Form == FieldForm.None || record.Value(field.Number) is not { } value)
                continue;
            if (field.IsMany)
                WriteList(writer, field, (System.Collections.IEnumerable)value);
            else if (field.Form == FieldForm.Inline)
                Write(writer, (IRecordFields)value);
            else if (field.IsStated(value))
                WriteOne(writer, field, value);
        }
    }

    private static void WriteOne(Utf8JsonWriter writer, FieldShape field, object value)
    {
        writer.WritePropertyName(field.Form == FieldForm.Item ? ItemKey : field.Name);
        WriteValue(writer, field, value);
    }

    private static void WriteList(Utf8JsonWriter writer, FieldShape field, System.Collections.IEnumerable values)
    {
        bool isStarted = false;
        foreach (object? value in values)
        {
            // An empty text says nothing, and is not read back.
            if (value is null || (IsText(field) && field.Notation(value).Length == 0))
                continue;
            if (!isStarted)
                writer.WriteStartArray(field.Name);
            isStarted = true;
            WriteValue(writer, field, value);
        }

        if (isStarted)
            writer.WriteEndArray();
    }

    private static bool IsText(FieldShape field)
        => field.Form is not (FieldForm.Whole or FieldForm.Decimal or FieldForm.Flag or FieldForm.Point or FieldForm.Record or FieldForm.Item);

    private static void WriteValue(Utf8JsonWriter writer, FieldShape field, object value)
    {
        switch (value)
        {
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int whole when field.Form == FieldForm.Whole:
                writer.WriteNumberValue(whole);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case GeoPoint point:
                writer.WriteStartObject();
                writer.WriteNumber("lat", point.Latitude);
                writer.WriteNumber("lon", point.Longitude);
                writer.WriteEndObject();
                break;
            case IRecordFields item when field.Form != FieldForm.Reference:
                writer.WriteStartObject();
                Write(writer, item);
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(field.Notation(value));
                break;
        }
    }
}
