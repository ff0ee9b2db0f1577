using System.Globalization;
using System.Text.Json;
using Dossier.Rows;

namespace Dossier.Parquet.Columns;

/// <summary>A value of a column as seeds have it in JSON.</summary>
internal static class CellValue
{
    /// <summary>Writes a text by what its field holds.</summary>
    public static void Write(Utf8JsonWriter json, FieldForm form, ReadOnlySpan<char> text)
    {
        switch (form)
        {
            case FieldForm.Flag when text is "true" or "false":
                json.WriteBooleanValue(text is "true");
                break;
            case FieldForm.Whole when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole):
                json.WriteNumberValue(whole);
                break;
            case FieldForm.Decimal when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number):
                json.WriteNumberValue(number);
                break;
            case FieldForm.Point when GeoPoint.TryParse(text.ToString(), out GeoPoint point):
                Write(json, point.Latitude, point.Longitude);
                break;
            case FieldForm.Flag or FieldForm.Whole or FieldForm.Decimal or FieldForm.Point:
                throw new JsonException($"'{text}' is not a valid value.");
            default:
                json.WriteStringValue(text);
                break;
        }
    }

    /// <summary>Writes a point.</summary>
    public static void Write(Utf8JsonWriter json, double latitude, double longitude)
    {
        if (!GeoPoint.IsLatitude(latitude) || !GeoPoint.IsLongitude(longitude))
            throw new JsonException("A point needs a lat between -90 and 90 and a lon between -180 and 180.");
        json.WriteStartObject();
        json.WriteNumber("lat", latitude);
        json.WriteNumber("lon", longitude);
        json.WriteEndObject();
    }
}
