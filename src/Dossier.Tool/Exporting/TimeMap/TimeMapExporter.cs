using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Exporting.TimeMap;

/// <summary>
/// The three files that TimeMap reads: events, sources and associations. Every value is a text there. An event has one day and one point: where
/// neither is known, it is left out.
/// </summary>
internal sealed class TimeMapExporter : IExporter
{
    private const string DayForm = "MM/dd/yyyy";

    private static readonly string[] FileNames = ["events.json", "sources.json", "associations.json"];

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    private static readonly HashSet<string> Held =
    [
        "incident.name", "incident.kind", "incident.date", "incident.time", "incident.place", "incident.location", "incident.facilities", "incident.sources",
        "source.name", "source.kind", "source.author", "source.published", "source.url", "source.archived", "source.summary",
    ];

    /// <inheritdoc/>
    public string Format => "timemap";

    /// <inheritdoc/>
    public string Title => "TimeMap";

    /// <inheritdoc/>
    public bool IsFolder => true;

    /// <inheritdoc/>
    public bool Writes(string fileName) => FileNames.Contains(fileName, StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Write(ExportData data, string path, Losses losses)
    {
        var fields = new FieldLosses(losses, FieldLosses.InWords, Held);
        var events = new JsonArray();
        var sources = new HashSet<ProjectRecord>();
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        foreach (ProjectRecord record in data.Named)
        {
            if (EventOf(record, data, losses) is not { } made)
                continue;
            events.Add(made);
            sources.UnionWith(record.Sources.Cast<ProjectRecord>());
            if (KindOf(record) is { } kind)
                kinds.Add(kind);
            fields.Note(record);
        }

        foreach (ProjectRecord source in sources)
            fields.Note(source);
        WriteFile(Path.Combine(path, FileNames[0]), events);
        WriteFile(Path.Combine(path, FileNames[1]), [.. data.Records.All.Where(sources.Contains).Select(SourceOf)]);
        WriteFile(Path.Combine(path, FileNames[2]), [.. kinds.Select(kind => (JsonNode)new JsonObject { ["id"] = kind, ["title"] = kind, ["desc"] = DocOf(kind, data.Model), ["mode"] = "FILTER", ["filter_paths"] = new JsonArray(kind) })]);
        return events.Count;
    }

    private static JsonObject? EventOf(ProjectRecord record, ExportData data, Losses losses)
    {
        if (record.Kind.Find(FieldRole.Date) is not { } dated)
        {
            if (record.Kind.Name != WellKnown.Source.Kind)
                losses.Add(record, record.Kind.Name, FieldLosses.Nowhere);
            return null;
        }

        EdtfDate date = record.Values.Date(dated);
        Located? at = Located.Of(record);
        string? reason = record.Status is RecordStatus.Retracted or RecordStatus.Superseded ? FieldLosses.Withdrawn
            : date.Earliest is null ? "has no first day; the event is left out"
            : at is null ? "has no coordinates, nor has its place; the event is left out" : null;
        if (reason is not null)
        {
            losses.Add(record, record.Kind.Name, reason);
            return null;
        }

        if (!date.IsPlainDay)
            losses.Add(record, $"{record.Kind.Name}.{dated.Name}", "is not a single day; its first day is there, and the words in the description");
        if (at!.Points.Count > 1)
            losses.Add(record, $"{record.Kind.Name}.facilities", "are several points; the first is there");
        if (at.From.Count > 0 && at.Precision is { } precision and not WellKnown.LocationPrecision.Exact)
            losses.Add(record, $"{record.Kind.Name}.precision", $"is {precision.Replace('-', ' ')}; the event has a point, and its precision is in the description alone, in words");
        TimeOfDay time = record.Kind.Find(FieldRole.Time) is { } clock ? record.Values.Time(clock) : default;
        return new JsonObject
        {
            ["id"] = record.Id,
            ["description"] = Description.Of(record, data.Records),
            ["date"] = date.Earliest!.Value.ToString(DayForm, CultureInfo.InvariantCulture),
            ["time"] = time.HasClock ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}") : "",
            ["time_precision"] = date.IsPlainDay ? "" : date.ToString("W", null),
            ["location"] = at.From.Count > 0 ? at.From[0].Name : record.Kind.Find(FieldRole.Place) is { } place ? record.Values.Reference(place)?.Name ?? "" : "",
            ["latitude"] = at.Points[0].Latitude.ToString("R", CultureInfo.InvariantCulture),
            ["longitude"] = at.Points[0].Longitude.ToString("R", CultureInfo.InvariantCulture),
            ["associations"] = new JsonArray(KindOf(record) is { } kind ? [(JsonNode?)kind] : []),
            ["sources"] = new JsonArray([.. record.Sources.Select(static source => (JsonNode?)source.Id)]),
        };
    }

    private static JsonNode SourceOf(ProjectRecord source)
    {
        string Text(string field) => source.Kind.Find(field) is { } found ? source.Values.Text(found) ?? "" : "";
        string[] paths = [.. new[] { Text(WellKnown.Source.Url), Text(WellKnown.Source.Archived) }.Where(static path => path.Length > 0)];
        return new JsonObject
        {
            ["id"] = source.Id,
            ["title"] = source.Name,
            ["type"] = Text(WellKnown.Source.Type),
            ["paths"] = new JsonArray([.. paths.Select(static path => (JsonNode?)path)]),
            ["url"] = Text(WellKnown.Source.Url),
            ["description"] = source.Kind.Find(FieldRole.Summary) is { } summary ? source.Values.Text(summary) ?? "" : "",
            ["author"] = Text("author"),
            ["date"] = Text(WellKnown.Source.Published),
        };
    }

    private static string? KindOf(ProjectRecord record) => record.Kind.Find(WellKnown.Incident.Type) is { Type: FieldType.Enum } kind ? record.Values.Text(kind) : null;

    private static string DocOf(string term, DomainModel model)
        => model.Vocabularies.Where(vocabulary => vocabulary.Name == "incident-kind").SelectMany(static vocabulary => vocabulary.Terms).FirstOrDefault(one => one.Name == term)?.Doc ?? "";

    private static void WriteFile(string path, JsonArray content)
    {
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file, Options);
        content.WriteTo(json);
    }
}
