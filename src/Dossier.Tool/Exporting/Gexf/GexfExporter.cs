using System.Globalization;
using System.Xml;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Tool.Showing;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Exporting.Gexf;

/// <summary>
/// GEXF 1.3: a node for each record and an edge for each reference, with the field, the role, and who says so. A denial is not drawn: its claim is
/// left out.
/// </summary>
internal sealed class GexfExporter : IExporter
{
    private const string Namespace = "http://gexf.net/1.3";

    private static readonly string[] HeldFields = ["name", "kind", "date", "status"];
    private static readonly string[] HeldOfItems = ["by", "source", "stance", "role"];
    private static readonly string[] NodeAttributes = ["record.kind", "id", "kind", "date", "status"];
    private static readonly string[] EdgeAttributes = ["field", "role", "stance", "doubt", "attribution"];

    /// <inheritdoc/>
    public string Format => "gexf";

    /// <inheritdoc/>
    public string Title => "GEXF 1.3";

    /// <inheritdoc/>
    public bool IsFolder => false;

    /// <inheritdoc/>
    public bool Writes(string fileName) => false;

    /// <inheritdoc/>
    public int Write(ExportData data, string path, Losses losses)
    {
        using var xml = XmlWriter.Create(path, XmlText.Settings);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta", Namespace);
        xml.WriteElementString("creator", Namespace, "Dossier");
        xml.WriteElementString("description", Namespace, XmlText.Of($"{data.Title}, for the audience '{data.Audience}'"));
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        WriteAttributes(xml, "node", NodeAttributes);
        WriteAttributes(xml, "edge", EdgeAttributes);
        xml.WriteStartElement("nodes", Namespace);
        foreach (ProjectRecord record in data.Whole)
            WriteNode(xml, record);
        xml.WriteEndElement();
        WriteEdges(xml, data, losses);
        xml.WriteEndElement();
        xml.WriteEndElement();
        return data.Whole.Count;
    }

    private static string IdOf(ProjectRecord record) => $"{record.Kind.Name}/{record.Id}";

    private static void WriteAttributes(XmlWriter xml, string of, string[] names)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        foreach (string name in names)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", "string");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, ProjectRecord record)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", IdOf(record));
        xml.WriteAttributeString("label", XmlText.Of(record.Name));
        EdtfDate date = record.Kind.Find(FieldRole.Date) is { } field ? record.Values.Date(field) : default;
        if (date.Earliest is { } first)
            xml.WriteAttributeString("start", RecordJson.Day(first));
        if (date.Latest is { } last)
            xml.WriteAttributeString("end", RecordJson.Day(last));
        WriteValues(xml,
        [
            ("record.kind", record.Kind.Name),
            ("id", record.Id),
            ("kind", record.Kind.Find("kind") is { } kind ? record.Values.Text(kind) : null),
            ("date", date.IsUnknown ? null : date.ToString()),
            ("status", record.Status is RecordStatus.Retracted or RecordStatus.Superseded ? ClosedTerms.WordOf(record.Status) : null),
        ]);
        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, ExportData data, Losses losses)
    {
        var attributions = new AttributionWords(data.Records);
        var doubt = new Doubt(data.Records);
        HashSet<ProjectRecord> nodes = [.. data.Whole];
        HashSet<string> references = [];
        int number = 0;
        xml.WriteStartElement("edges", Namespace);
        foreach (ProjectRecord record in data.Whole)
        {
            foreach (Referral referral in References.Of(record, data.Records))
            {
                if (referral.Field.Role == FieldRole.Claims || referral.IsAttribution || !nodes.Contains(referral.To))
                    continue;
                if (referral.Item is { } counted && CountsNobody.Is(counted, data.Model.Record(referral.Field.Target)))
                {
                    losses.Add(record, $"{record.Kind.Name}.{referral.Field.Name}", "counts nobody; no edge is drawn");
                    continue;
                }

                references.Add($"{record.Kind.Name}.{referral.Field.Name}{(referral.Inner is null ? "" : "." + referral.Inner.Name)}");
                xml.WriteStartElement("edge", Namespace);
                xml.WriteAttributeString("id", (number++).ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("source", IdOf(record));
                xml.WriteAttributeString("target", IdOf(referral.To));
                xml.WriteAttributeString("label", XmlText.Of(referral.Field.Name));
                StatedAttribution? stated = referral.Item is null ? null : attributions.PartsOf(referral.Item);
                WriteValues(xml,
                [
                    ("field", referral.Inner is null ? referral.Field.Name : $"{referral.Field.Name}.{referral.Inner.Name}"),
                    ("role", RoleOf(referral, data)),
                    ("stance", stated is { Stance: not Stance.Unspecified } ? ClosedTerms.WordOf(stated.Stance) : null),
                    ("doubt", referral.Item is { } item && doubt.IsIn(record, referral.Field, item) ? "suggested, denied or disputed" : null),
                    ("attribution", referral.Item is null ? null : attributions.OfItem(referral.Item)),
                ]);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
        HashSet<string> held =
        [
            .. references,
            .. data.Model.Kinds.SelectMany(static kind => HeldFields.Select(field => $"{kind.Name}.{field}")),
            .. data.Model.Kinds.SelectMany(static kind => kind.Fields.Where(static field => field.Type == FieldType.Record && field.Role != FieldRole.Claims).SelectMany(field => HeldOfItems.Select(inner => $"{kind.Name}.{field.Name}.{inner}"))),
        ];
        var fields = new FieldLosses(losses, FieldLosses.Nowhere, held);
        foreach (ProjectRecord record in data.Whole)
            fields.Note(record);
    }

    private static string? RoleOf(Referral referral, ExportData data)
        => referral.Item is { } item && data.Model.Record(referral.Field.Target).Find("role") is { } role ? new FieldValues(item.Fields, data.Records).Text(role) : null;

    private static void WriteValues(XmlWriter xml, (string Name, string? Value)[] values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach ((string name, string? value) in values)
        {
            if (value is null)
                continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", XmlText.Of(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
