using System.Globalization;
using System.Net;
using System.Xml;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Records;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Exporting.Kml;

/// <summary>KML 2.2: a placemark for each record that is on a map, with the span of its date, and what <c>dossier get</c> says of it in words.</summary>
internal sealed class KmlExporter : IExporter
{
    private const string Namespace = "http://www.opengis.net/kml/2.2";

    private static readonly string[] HeldFields = ["name", "kind", "date", "location", "place", "facilities", "precision", "radiusKm"];

    /// <inheritdoc/>
    public string Format => "kml";

    /// <inheritdoc/>
    public string Title => "KML 2.2";

    /// <inheritdoc/>
    public bool IsFolder => false;

    /// <inheritdoc/>
    public bool Writes(string fileName) => false;

    /// <inheritdoc/>
    public int Write(ExportData data, string path, Losses losses)
    {
        var fields = new FieldLosses(losses, FieldLosses.InWords, data.Model.Kinds.SelectMany(static kind => HeldFields.Select(field => $"{kind.Name}.{field}")).ToHashSet());
        int count = 0;
        using var xml = XmlWriter.Create(path, XmlText.Settings);
        xml.WriteStartElement("kml", Namespace);
        xml.WriteStartElement("Document", Namespace);
        xml.WriteElementString("name", Namespace, XmlText.Of(data.Title));
        xml.WriteElementString("description", Namespace, XmlText.Of($"Exported by Dossier for the audience '{data.Audience}'."));
        foreach (IGrouping<Kind, ProjectRecord> kind in data.Named.GroupBy(static record => record.Kind))
        {
            (ProjectRecord Record, Located At)[] shown = [.. kind.Select(record => (record, At: AtOf(record, losses))).Where(static one => one.At is not null).Select(static one => (one.record, one.At!))];
            if (shown.Length == 0)
                continue;
            xml.WriteStartElement("Folder", Namespace);
            xml.WriteElementString("name", Namespace, NameWords.Of(kind.Key.Plural));
            foreach ((ProjectRecord record, Located at) in shown)
            {
                WritePlacemark(xml, data, record, at);
                fields.Note(record);
                count++;
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        return count;
    }

    private static Located? AtOf(ProjectRecord record, Losses losses)
    {
        if (record.Status is RecordStatus.Retracted or RecordStatus.Superseded)
        {
            losses.Add(record, record.Kind.Name, FieldLosses.Withdrawn);
            return null;
        }

        Located? at = Located.IsSomewhere(record.Kind) ? Located.Of(record) : null;
        if (at is null)
            losses.Add(record, record.Kind.Name, "has no coordinates, nor has its place");
        return at;
    }

    private static void WritePlacemark(XmlWriter xml, ExportData data, ProjectRecord record, Located at)
    {
        xml.WriteStartElement("Placemark", Namespace);
        xml.WriteElementString("name", Namespace, XmlText.Of(record.Name));

        // A balloon shows HTML: the text of a seed is never markup there.
        xml.WriteElementString("description", Namespace, XmlText.Of("<pre>" + WebUtility.HtmlEncode(Description.Of(record, data.Records)) + "</pre>"));
        WriteTime(xml, record.Kind.Find(FieldRole.Date) is { } field ? record.Values.Date(field) : default);
        WriteData(xml, record, at);
        WriteGeometry(xml, at);
        xml.WriteEndElement();
    }

    private static void WriteTime(XmlWriter xml, EdtfDate date)
    {
        if (date.Earliest is null && date.Latest is null)
            return;
        xml.WriteStartElement("TimeSpan", Namespace);
        if (date.Earliest is { } first)
            xml.WriteElementString("begin", Namespace, RecordJson.Day(first));
        if (date.Latest is { } last)
            xml.WriteElementString("end", Namespace, RecordJson.Day(last));
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, ProjectRecord record, Located at)
    {
        xml.WriteStartElement("ExtendedData", Namespace);
        Write("record.kind", record.Kind.Name);
        Write("id", record.Id);
        Write("kind", record.Kind.Find("kind") is { } kind ? record.Values.Text(kind) : null);
        Write("date", record.Kind.Find(FieldRole.Date) is { } date ? record.Values.Text(date) : null);
        Write("geometry.precision", at.Precision);
        Write("geometry.radiusKm", at.RadiusKm?.ToString("R", CultureInfo.InvariantCulture));
        Write("geometry.from", at.From.Count == 0 ? null : string.Join(' ', at.From.Select(static from => $"{from.Kind.Name}/{from.Id}")));
        xml.WriteEndElement();

        void Write(string name, string? value)
        {
            if (value is null)
                return;
            xml.WriteStartElement("Data", Namespace);
            xml.WriteAttributeString("name", name);
            xml.WriteElementString("value", Namespace, XmlText.Of(value));
            xml.WriteEndElement();
        }
    }

    private static void WriteGeometry(XmlWriter xml, Located at)
    {
        if (at.Points.Count > 1)
            xml.WriteStartElement("MultiGeometry", Namespace);
        foreach (GeoPoint point in at.Points)
        {
            xml.WriteStartElement("Point", Namespace);
            xml.WriteElementString("coordinates", Namespace, string.Create(CultureInfo.InvariantCulture, $"{point.Longitude:R},{point.Latitude:R}"));
            xml.WriteEndElement();
        }

        if (at.Points.Count > 1)
            xml.WriteEndElement();
    }
}
