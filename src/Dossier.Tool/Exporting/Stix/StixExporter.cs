using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Exporting.Stix;

/// <summary>
/// STIX 2.1, one bundle: incidents, actors as identities, places and facilities as locations, and relationships between them that say who says
/// so. A denial is an opinion that disagrees. An actor is never a threat actor, which nobody has said of it.
/// </summary>
internal sealed class StixExporter : IExporter
{
    private const string NoPlace = "has neither coordinates nor a country, without which there is no location in STIX";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    private static readonly HashSet<string> Held =
    [
        "incident.name", "incident.summary", "incident.sources", "incident.externalIds", "incident.status", "incident.place", "incident.facilities",
        "incident.participants.actor", "incident.participants.role", "incident.participants.by", "incident.participants.source", "incident.participants.stance",
        "actor.name", "actor.summary", "actor.sources", "actor.externalIds", "actor.status", "actor.kind", "actor.partOf",
        "place.name", "place.summary", "place.sources", "place.externalIds", "place.status", "place.country", "place.location", "place.radiusKm",
        "facility.name", "facility.summary", "facility.sources", "facility.externalIds", "facility.status", "facility.location",
    ];

    /// <inheritdoc/>
    public string Format => "stix";

    /// <inheritdoc/>
    public string Title => "STIX 2.1";

    /// <inheritdoc/>
    public bool IsFolder => false;

    /// <inheritdoc/>
    public bool Writes(string fileName) => false;

    /// <inheritdoc/>
    public int Write(ExportData data, string path, Losses losses)
    {
        var bundle = new StixBundle(data.Records);
        var fields = new FieldLosses(losses, FieldLosses.InWords, Held);
        int count = 0;
        foreach (ProjectRecord record in data.Whole)
        {
            if (record.Kind.Name == WellKnown.Source.Kind)
            {
                losses.Add(record, WellKnown.Source.Kind, "is an external reference of what rests on it, with its name and its address");
                continue;
            }

            if (StixBundle.TypeOf(record.Kind) is not { } type)
            {
                losses.Add(record, record.Kind.Name, FieldLosses.Nowhere);
                continue;
            }

            if (type == "location" && !StixBundle.IsLocation(record))
            {
                losses.Add(record, record.Kind.Name, NoPlace);
                continue;
            }

            bundle.Add(record, type);
            fields.Note(record);
            count++;
        }

        foreach (ProjectRecord record in data.Whole)
            AddRelationships(bundle, record);
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file, Options);
        new JsonObject
        {
            ["type"] = "bundle",
            ["id"] = StixId.Of("bundle", data.Title + "\n" + data.Audience),
            ["objects"] = new JsonArray([.. bundle.Objects]),
        }.WriteTo(json);
        return count;
    }

    private static void AddRelationships(StixBundle bundle, ProjectRecord record)
    {
        foreach (Field field in record.Kind.Fields)
        {
            if (field is { Type: FieldType.Ref } && field.Role is FieldRole.Place or FieldRole.PartOf || field.Name == WellKnown.Incident.Facilities)
            {
                string type = field.Role == FieldRole.PartOf ? "part-of" : "located-at";
                foreach (ProjectRecord to in record.Values.References(field))
                    bundle.Relate(record, to, type, null);
            }
            else if (field is { Type: FieldType.Record, Many: true } && field.Target == WellKnown.Participation.Record)
            {
                foreach (RecordValue item in record.Values.Records(field))
                    bundle.Relate(item, field, record);
            }
            else if (field.Role == FieldRole.Claims)
            {
                foreach (RecordValue claim in record.Values.Records(field))
                    bundle.AddOpinion(record, claim);
            }
        }
    }
}
