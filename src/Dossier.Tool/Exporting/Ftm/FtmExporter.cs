using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Exporting.Ftm;

/// <summary>
/// FollowTheMoney 4, an entity a line: incidents as events, actors as people, public bodies and organisations, places as addresses, facilities as
/// real estate. It states facts alone: what is in doubt is left out, and a denial is a note about the event.
/// </summary>
internal sealed class FtmExporter : IExporter
{
    private const string NotPartial = "is not a day, a month or a year; the words are in the description";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly HashSet<string> Held =
    [
        "incident.name", "incident.summary", "incident.sources", "incident.date", "incident.place", "incident.participants.actor",
        "actor.name", "actor.summary", "actor.sources", "actor.aliases", "actor.country", "actor.partOf", "actor.activeFrom", "actor.activeTo", "actor.died", "actor.kind", "actor.externalIds.wikidata",
        "place.name", "place.summary", "place.sources", "place.aliases", "place.country", "place.location", "place.externalIds.wikidata",
        "facility.name", "facility.summary", "facility.sources", "facility.aliases", "facility.place", "facility.location", "facility.externalIds.wikidata",
    ];

    /// <inheritdoc/>
    public string Format => "ftm";

    /// <inheritdoc/>
    public string Title => "FollowTheMoney 4";

    /// <inheritdoc/>
    public bool IsFolder => false;

    /// <inheritdoc/>
    public bool Writes(string fileName) => false;

    /// <inheritdoc/>
    public int Write(ExportData data, string path, Losses losses)
    {
        var entities = new FtmEntities(data.Records, (record, field) => losses.Add(record, $"{record.Kind.Name}.{field}", NotPartial), (record, field) => losses.Add(record, $"{record.Kind.Name}.{field}", Doubt.Reason));
        var fields = new FieldLosses(losses, FieldLosses.InWords, Held);
        ProjectRecord[] held = [.. data.Whole.Where(record => IsHeld(record, losses))];
        foreach (ProjectRecord record in held)
        {
            entities.Add(record, held.Contains);
            fields.Note(record);
        }

        using FileStream file = File.Create(path);
        foreach (FtmEntity entity in entities.All)
        {
            using (var json = new Utf8JsonWriter(file, Options))
                entity.Write(json);
            file.WriteByte((byte)'\n');
        }

        return held.Length;
    }

    private static bool IsHeld(ProjectRecord record, Losses losses)
    {
        string? reason = record.Status is RecordStatus.Retracted or RecordStatus.Superseded ? FieldLosses.Withdrawn
            : record.Kind.Name == WellKnown.Source.Kind ? "is the address of what rests on it"
            : FtmEntities.SchemaOf(record) is null ? FieldLosses.Nowhere : null;
        if (reason is not null)
            losses.Add(record, record.Kind.Name, reason);
        return reason is null;
    }
}
