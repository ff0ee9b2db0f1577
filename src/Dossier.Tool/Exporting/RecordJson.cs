using System.Globalization;
using System.Text.Json;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Exporting;

/// <summary>
/// Writes a record as a JSON object in the form of a seed, and beside each date, count and quantity its bounds: <c>date</c> as written,
/// <c>date.earliest</c> and <c>date.latest</c>. No field of a model has a dot in its name.
/// </summary>
/// <param name="json">Where to.</param>
/// <param name="records">The records that references resolve to.</param>
internal sealed class RecordJson(Utf8JsonWriter json, ProjectRecords records)
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>A record on its own, in UTF-8, without what is for those who keep the seeds.</summary>
    /// <param name="record">The record.</param>
    /// <param name="records">The records that references resolve to.</param>
    public static byte[] Of(ProjectRecord record, ProjectRecords records)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            new RecordJson(json, records).WriteFields(record, field => !CuratorFields.Has(record.Kind, field));
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>Writes the fields of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isWritten">Whether a field of the record is written.</param>
    public void WriteFields(ProjectRecord record, Func<Field, bool> isWritten)
    {
        foreach (Field field in record.Kind.Fields)
        {
            ValueList values = record.Values.Of(field);
            if (isWritten(field) && !values.IsEmpty)
                WriteField(field, values);
        }

        if (record is ProjectCasualtyRecord { CasualtyReports.Count: > 0 } harmed)
        {
            WriteEstimate($"{harmed.CasualtiesField}.killed", harmed.Killed);
            WriteEstimate($"{harmed.CasualtiesField}.injured", harmed.Injured);
        }
    }

    /// <summary>A day as a date of ISO 8601.</summary>
    public static string Day(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    private void WriteField(Field field, ValueList values)
    {
        json.WritePropertyName(field.Name);
        if (field.Many)
        {
            json.WriteStartArray();
            foreach (Value value in values)
                WriteValue(field, value);
            json.WriteEndArray();
            return;
        }

        WriteValue(field, values[0]);
        WriteBounds(field, values);
    }

    private void WriteValue(Field field, Value value)
    {
        switch (value)
        {
            case ReferenceValue reference: json.WriteStringValue(reference.Id); break;
            case RecordValue record: WriteItem(record); break;
            case ScalarValue scalar: WriteScalar(field, scalar.Text); break;
            default: throw new InvalidOperationException($"A value of {field.Name} has an unknown form.");
        }
    }

    private void WriteItem(RecordValue item)
    {
        json.WriteStartObject();
        WriteItemFields(item);
        json.WriteEndObject();
    }

    private void WriteItemFields(RecordValue item)
    {
        foreach (FieldValue field in item.Fields)
        {
            if (field.Values.IsEmpty)
                continue;
            if (field.Field.Inline)
            {
                WriteItemFields((RecordValue)field.Values[0]);
            }
            else if (field.Field.Type == FieldType.Item)
            {
                // In a seed, the item that a claim is about is the claim's value.
                json.WritePropertyName(records.Model.Record(WellKnown.Claim.Record).Find(FieldRole.Value)!.Name);
                WriteItem((RecordValue)((RecordValue)field.Values[0]).Fields[0].Values[0]);
            }
            else
            {
                WriteField(field.Field, field.Values);
            }
        }
    }

    private void WriteScalar(Field field, string text)
    {
        switch (field.Type)
        {
            case FieldType.Flag:
                json.WriteBooleanValue(text == "true");
                break;
            case FieldType.Integer or FieldType.Decimal when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number):
                json.WriteNumberValue(number);
                break;
            case FieldType.Point when GeoPoint.TryParse(text, out GeoPoint point):
                json.WriteStartObject();
                json.WriteNumber("lat", point.Latitude);
                json.WriteNumber("lon", point.Longitude);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(text);
                break;
        }
    }

    private void WriteBounds(Field field, ValueList values)
    {
        if (values[0] is not ScalarValue { Text: var text })
            return;
        switch (field.Type)
        {
            case FieldType.Date when EdtfDate.TryParseNotation(text, out EdtfDate date, out _):
                if (date.Earliest is { } earliest)
                    json.WriteString(field.Name + ".earliest", Day(earliest));
                if (date.Latest is { } latest)
                    json.WriteString(field.Name + ".latest", Day(latest));
                break;
            case FieldType.Estimate when Estimate.TryParseNotation(text, out Estimate count, out _):
                WriteFigures(field.Name, count.Low, count.Best, count.High);
                break;
            case FieldType.Quantity when Quantity.TryParseNotation(text, out Quantity quantity, out _):
                (decimal? low, decimal? best, decimal? high) = quantity;
                WriteFigures(field.Name, low, best, high);
                break;
        }
    }

    private void WriteEstimate(string name, Estimate count)
    {
        if (count.IsUnknown && !count.IsWithoutWithheld)
            return;
        json.WriteString(name, count.Notation);
        WriteFigures(name, TotalFigures.Low(count), count.Best, TotalFigures.High(count));
        if (count.IsWithoutWithheld)
            json.WriteBoolean(name + ".withoutWithheld", true);
    }

    private void WriteFigures(string name, decimal? low, decimal? best, decimal? high)
    {
        if (low is { } least)
            json.WriteNumber(name + ".low", least);
        if (best is { } likely)
            json.WriteNumber(name + ".best", likely);
        if (high is { } most)
            json.WriteNumber(name + ".high", most);
    }
}
