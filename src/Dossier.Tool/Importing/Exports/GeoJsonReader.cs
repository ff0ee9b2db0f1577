using System.Text;
using System.Text.Json;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Tool.Exporting;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing.Exports;

/// <summary>
/// Reads the GeoJSON that <c>dossier export geojson</c> wrote, also after a map program has saved it: without what is beside the features, with a
/// feature on each line, with lists as the text of their JSON, and with points that were moved.
/// </summary>
internal sealed class GeoJsonReader
{
    private const string Feature = "feature";
    private const string Geometry = "geometry";
    private const string Properties = "properties";
    private const string Id = "id";
    private const byte RecordSeparator = 0x1E;

    private readonly string _path;
    private readonly DomainModel _model;
    private readonly ReadExport _export;
    private readonly List<(ReadRecord Record, JsonElement Feature, JsonElement Properties, int Number)> _features = [];
    private readonly Dictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);

    private GeoJsonReader(string path, DomainModel model, ReadExport export)
    {
        _path = path;
        _model = model;
        _export = export;
    }

    /// <summary>Reads an export.</summary>
    /// <exception cref="WrongUseException">It is not one.</exception>
    /// <param name="path">The file.</param>
    /// <param name="model">The model of the dataset.</param>
    /// <param name="seen">What the readers of the export see of the seeds; null if there are none.</param>
    public static ReadExport Read(string path, DomainModel model, Func<string, SeenRecords?> seen)
    {
        var documents = new List<JsonDocument>();
        try
        {
            documents.AddRange(Documents(path));
            JsonElement[] roots = [.. documents.Select(static document => document.RootElement)];
            (int Number, JsonElement Feature)[] features = [.. roots.SelectMany(root => FeaturesOf(root, path)).Select(static (feature, i) => (i + 1, feature))];
            foreach (JsonElement root in roots)
                RefuseOtherCoordinates(root, path);
            ReadExport export = roots.Select(root => ExportJson.Head(root, ExportMembers.Dossier, path, model)).FirstOrDefault(static head => head is not null) ?? ByRecords(features, path, model);
            var reader = new GeoJsonReader(path, model, export);
            foreach (JsonElement root in roots)
                reader.ReadBeside(root);
            foreach ((int number, JsonElement feature) in features)
                reader.ReadFeature(feature, number);
            reader.ReadGeometries(seen(export.Audience));
            reader.NoteMissing();
            return export;
        }
        finally
        {
            documents.ForEach(static document => document.Dispose());
        }
    }

    // One text, or one on each line, with or without the sign that begins each in a sequence (RFC 8142).
    private static IEnumerable<JsonDocument> Documents(string path)
    {
        var info = new FileInfo(path);
        if (!info.Exists)
            throw new WrongUseException($"There is no file '{path}'.");
        if (info.Length > TableFile.MostBytes)
            throw new WrongUseException(FormattableString.Invariant($"'{path}' has {info.Length / 1024 / 1024} MB, and a file may have {TableFile.MostBytes / 1024 / 1024}. Export parts of the data, with --kind."));
        byte[] bytes = File.ReadAllBytes(path);
        bool isLines = bytes.Length > 0 && (bytes[0] == RecordSeparator || Path.GetExtension(path).ToLowerInvariant() is ".geojsonl" or ".geojsons" or ".ndjson" or ".jsonl");
        if (!isLines)
        {
            yield return ExportJson.Parse(bytes, path, 0);
            yield break;
        }

        int start = 0;
        for (int line = 0; start < bytes.Length; line++)
        {
            int length = bytes.AsSpan(start).IndexOf((byte)'\n');
            int end = length < 0 ? bytes.Length : start + length;
            int from = start < end && bytes[start] == RecordSeparator ? start + 1 : start;
            if (!Encoding.UTF8.GetString(bytes, from, end - from).AsSpan().Trim().IsEmpty)
                yield return ExportJson.Parse(bytes.AsMemory(from, end - from), path, line);
            start = end + 1;
        }
    }

    private static JsonElement[] FeaturesOf(JsonElement root, string path)
    {
        string type = TextOf(root, "type");
        if (type == "Feature")
            return [root];
        if (type == "FeatureCollection" && root.TryGetProperty("features", out JsonElement features) && features.ValueKind == JsonValueKind.Array)
            return [.. features.EnumerateArray()];
        throw new WrongUseException($"'{path}' is not GeoJSON with features: it has no member 'type' that is 'FeatureCollection', with a list 'features'.");
    }

    // GeoJSON of today has longitude and latitude in WGS84; before, a member said what the numbers are.
    private static void RefuseOtherCoordinates(JsonElement root, string path)
    {
        if (!root.TryGetProperty("crs", out JsonElement crs) || crs.ValueKind == JsonValueKind.Null)
            return;
        string name = crs.ValueKind == JsonValueKind.Object && crs.TryGetProperty(Properties, out JsonElement properties) ? TextOf(properties, "name") : "";
        if (!name.EndsWith(":CRS84", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(":4326", StringComparison.Ordinal))
            throw new WrongUseException($"'{path}' has the member 'crs', which says that its coordinates are in {(name.Length > 0 ? $"'{name}'" : "another system")}. Save the layer with the coordinates of WGS 84 (EPSG:4326).");
    }

    private static ReadExport ByRecords((int Number, JsonElement Feature)[] features, string path, DomainModel model)
    {
        string[] audiences = [.. features.Select(static one => one.Feature.ValueKind == JsonValueKind.Object && one.Feature.TryGetProperty(Properties, out JsonElement properties) ? TextOf(properties, ExportMembers.RecordAudience) : "").Where(static audience => audience.Length > 0).Distinct()];
        return audiences switch
        {
            [var one] => new ReadExport { Audience = ExportJson.Known(one, path, model) },
            [] => throw new WrongUseException($"'{path}' was not written by dossier export: no feature has the member '{ExportMembers.RecordAudience}' in its '{Properties}', beside '{ExportMembers.Kind}' and 'id'. To read GeoJSON of others, save it as CSV and write a mapping (*.map.yaml): docs/reference/mapping-files.md."),
            _ => throw new WrongUseException($"'{path}' has features of exports for different audiences: {string.Join(", ", audiences)}. Read each export back on its own."),
        };
    }

    private void ReadBeside(JsonElement root)
    {
        if (!root.TryGetProperty(ExportMembers.Dossier, out JsonElement own) || !own.TryGetProperty(ExportMembers.Records, out JsonElement kinds) || kinds.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty kind in kinds.EnumerateObject().Where(static kind => kind.Value.ValueKind == JsonValueKind.Array))
        {
            int number = 0;
            foreach (JsonElement record in kind.Value.EnumerateArray())
                Read(record, kind.Name, ++number);
        }
    }

    private void ReadFeature(JsonElement feature, int number)
    {
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty(Properties, out JsonElement properties) || properties.ValueKind != JsonValueKind.Object)
        {
            _export.Rows++;
            _export.Reject(new CellPlace(Feature, number, Properties, ""), $"The feature has no object '{Properties}'.");
        }
        else if (Read(properties, Feature, number) is { } record)
        {
            _features.Add((record, feature, properties, number));
        }
    }

    private ReadRecord? Read(JsonElement members, string where, int number)
    {
        _export.Rows++;
        CellPlace Place(string member) => new(where, number, member, members.ValueKind == JsonValueKind.Object ? TextOf(members, member) : "");
        if (members.ValueKind != JsonValueKind.Object)
        {
            _export.Reject(new CellPlace(where, number, "", ""), "This is not an object.");
            return null;
        }

        string name = TextOf(members, ExportMembers.Kind);
        string id = TextOf(members, Id);
        if (_model.Kinds.FirstOrDefault(kind => kind.Name == name) is not { } of)
        {
            _export.Reject(Place(ExportMembers.Kind), name.Length == 0
                ? $"There is no member '{ExportMembers.Kind}', which says what kind of record it is. A feature that was added on a map has none: write it, such as 'incident', and an 'id'."
                : $"'{name}' is not a kind of the model.{Suggestion.For(name, [.. _model.Kinds.Select(static kind => kind.Name)])}");
            return null;
        }

        var record = new ReadRecord(of, id, _export.SpanOf(Place(Id))) { Version = TextOf(members, ExportMembers.RecordVersion) };
        if (id.Length == 0 || !_export.Add(record))
        {
            _export.Reject(Place(Id), id.Length == 0 ? "There is no member 'id', which the record is called by." : $"Another record of the kind has the id '{id}'.");
            return null;
        }

        record.Rows.Add(new CellPlace(where, number, "", ""));
        record.WorkedOut.AddRange(members.EnumerateObject().Select(static member => member.Name).Where(name => name.Contains('.', StringComparison.Ordinal) && of.Find(name.Split('.')[0]) is not null).Select(Place));
        if (!_members.TryGetValue(of.Name, out HashSet<string>? known))
            _members.Add(of.Name, known = new HashSet<string>(StringComparer.Ordinal));
        known.UnionWith(members.EnumerateObject().Select(static member => member.Name));
        record.Fields.AddRange(new RecordMembers(
                _model,
                (member, value) => _export.SpanOf(new CellPlace(where, number, member, Shown(value))),
                (member, from, value) => _export.NoteWorkedOut(new CellPlace(where, number, member, Shown(value)), $"'{from}'"))
            .Of(members, of, member => NoteOther(of, member)));
        return record;
    }

    private void NoteOther(Kind kind, JsonProperty member)
    {
        if (member.Name != Id && !member.Name.Contains('.', StringComparison.Ordinal) && member.Value.ValueKind != JsonValueKind.Null)
            _export.NoteUnread($"{kind.Plural}.{member.Name}");
    }

    private void ReadGeometries(SeenRecords? seen)
    {
        var geometry = new FeatureGeometry(_export, _model, seen);
        foreach ((ReadRecord record, JsonElement feature, JsonElement properties, int number) in _features)
        {
            JsonElement shape = feature.TryGetProperty(Geometry, out JsonElement found) ? found : default;
            var place = new CellPlace(Feature, number, Geometry, Shown(shape));
            if (geometry.ProblemOf(record, shape, properties, place) is { } problem)
                _export.Reject(place, problem, record);
        }
    }

    // A member that no record of the kind has may be one that a program has left out.
    private void NoteMissing()
    {
        foreach ((string name, HashSet<string> members) in _members)
        {
            Kind kind = _model.Kind(name);
            foreach (Field field in kind.Fields.Where(field => !CuratorFields.Has(kind, field) && !members.Contains(field.Name)))
                _export.NoteAbsent(kind.Plural, field.Name);
        }
    }

    private static string TextOf(JsonElement map, string member)
        => map.ValueKind == JsonValueKind.Object && map.TryGetProperty(member, out JsonElement value)
            ? value.ValueKind switch { JsonValueKind.String => value.GetString()!, JsonValueKind.Null => "", _ => value.GetRawText() } : "";

    private static string Shown(JsonElement value)
        => value.ValueKind switch { JsonValueKind.Undefined => "", JsonValueKind.String => value.GetString()!, _ => value.GetRawText() is { Length: > 80 } text ? text[..80] + "..." : value.GetRawText() };
}
