using System.Globalization;
using System.Text.Json;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;
using Dossier.Tool.Exporting;

namespace Dossier.Tool.Importing.Exports;

/// <summary>
/// The geometry of a feature beside the coordinates in its record. It shows what the record says, so that the two must agree: which of them is meant
/// where they do not is not guessed, and neither is lost in silence.
/// </summary>
/// <param name="export">The export.</param>
/// <param name="model">The model.</param>
/// <param name="seen">The records in the seeds; null if there are none.</param>
internal sealed class FeatureGeometry(ReadExport export, DomainModel model, SeenRecords? seen)
{
    private const string Latitude = "lat";
    private const string Longitude = "lon";

    // Programs write seven decimals, which is a centimetre.
    private const double Tolerance = 0.000_001;

    /// <summary>What is wrong with a geometry; null if nothing is.</summary>
    /// <param name="record">The record. A point that a new feature has becomes its coordinates.</param>
    /// <param name="geometry">The geometry.</param>
    /// <param name="properties">The members of the feature.</param>
    /// <param name="place">Where it is.</param>
    public string? ProblemOf(ReadRecord record, JsonElement geometry, JsonElement properties, CellPlace place)
    {
        (double Lat, double Lon)? own = PointOf(record);
        if (geometry.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return own is { } lost ? $"The feature has no geometry, and its record has the coordinates {Words(lost)}. Take both away, or neither." : null;
        if (!TryPoints(geometry, out List<(double Lat, double Lon)> points, out string problem))
            return problem;

        (double Lat, double Lon)[] expected = own is { } one ? [one] : [.. From(properties).Select(PointOf).OfType<(double Lat, double Lon)>()];
        if (points.Count == expected.Length && points.All(point => expected.Any(other => IsSame(point, other))))
            return null;
        if (own is { } stated && points.Count == 1 && IsInSeeds(record, stated))
        {
            record.Fields.RemoveAll(field => field.Path.Steps[0].Name == record.Kind.Find(FieldRole.Location)!.Name);
            return Take(record, points, place);
        }

        if (own is not null)
            return $"The geometry is at {Words(points[0])}, and the coordinates in 'location' are {Words(own.Value)}. Change both: it is not certain which is meant.";
        if (properties.TryGetProperty(ExportMembers.GeometryFrom, out JsonElement from) && from.ValueKind != JsonValueKind.Null)
        {
            return expected.Length == 0
                ? null
                : "The geometry is that of what 'geometry.from' names, and was changed here. Change it there; or, if the record has coordinates, write them into 'location', and take 'geometry.from' away.";
        }

        return Take(record, points, place);
    }

    // Somebody has moved the point on a map: the coordinates in the record are still those of the seeds, which nobody has changed since.
    private bool IsInSeeds(ReadRecord record, (double Lat, double Lon) stated)
        => seen?.Find(record.Kind, record.Id) is { } known && seen.VersionOf(known) == record.Version
            && GeoPoint.TryParse(known.Values.Text(known.Kind.Find(FieldRole.Location)!), out GeoPoint point) && IsSame(stated, (point.Latitude, point.Longitude));

    // A point that nothing in the record explains was drawn on a map.
    private string? Take(ReadRecord record, List<(double Lat, double Lon)> points, CellPlace place)
    {
        if (record.Kind.Find(FieldRole.Location) is not { } location)
            return $"The {record.Kind.Name} has no field for coordinates.";
        if (points.Count > 1)
            return "The geometry has several points, and a record has one.";
        Add(record, location, Latitude, points[0].Lat, place);
        Add(record, location, Longitude, points[0].Lon, place);
        return null;
    }

    private void Add(ReadRecord record, Field location, string name, double degrees, CellPlace place)
        => record.Fields.Add((ReadRecord.PathOf([new FieldPath.Step(location.Name, null), new FieldPath.Step(name, null)]), ValueNodes.Scalar(CellNodes.Number(degrees.ToString("R", CultureInfo.InvariantCulture)), export.SpanOf(place))));

    private static bool TryPoints(JsonElement geometry, out List<(double Lat, double Lon)> points, out string problem)
    {
        points = [];
        string type = geometry.ValueKind == JsonValueKind.Object && geometry.TryGetProperty("type", out JsonElement named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : "";
        if (type is not ("Point" or "MultiPoint") || !geometry.TryGetProperty("coordinates", out JsonElement coordinates) || coordinates.ValueKind != JsonValueKind.Array)
        {
            problem = $"The geometry is {(type.Length > 0 ? $"a '{type}'" : "not one of GeoJSON")}, and a record has points: 'Point' or 'MultiPoint', with 'coordinates'.";
            return false;
        }

        foreach (JsonElement position in type == "Point" ? [coordinates] : coordinates.EnumerateArray().AsEnumerable())
        {
            double[] numbers = position.ValueKind == JsonValueKind.Array ? [.. position.EnumerateArray().Select(static number => number.ValueKind == JsonValueKind.Number ? number.GetDouble() : double.NaN)] : [];
            if (numbers.Length < 2 || numbers.Any(double.IsNaN))
            {
                problem = "A position is not two numbers, longitude and latitude.";
                return false;
            }

            if (numbers.Skip(2).Any(static height => height != 0))
            {
                problem = "A position has a height, which a record cannot hold. Save the layer without heights.";
                return false;
            }

            points.Add((numbers[1], numbers[0]));
        }

        problem = "The geometry has no points.";
        return points.Count > 0;
    }

    private IEnumerable<ReadRecord> From(JsonElement properties)
    {
        if (!properties.TryGetProperty(ExportMembers.GeometryFrom, out JsonElement from))
            yield break;
        foreach (string name in from.ValueKind == JsonValueKind.Array ? from.EnumerateArray().Select(static one => one.ToString()) : from.ToString().Trim('[', ']').Split(',').Select(static one => one.Trim(' ', '"')))
        {
            string[] parts = name.Split('/', 2);
            if (parts.Length == 2 && model.Kinds.FirstOrDefault(kind => kind.Name == parts[0]) is { } of && export.Find(of, parts[1]) is { } record)
                yield return record;
        }
    }

    private static (double Lat, double Lon)? PointOf(ReadRecord record)
        => record.Kind.Find(FieldRole.Location) is { } location && Degrees(record, location, Latitude) is { } lat && Degrees(record, location, Longitude) is { } lon ? (lat, lon) : null;

    private static double? Degrees(ReadRecord record, Field location, string name)
        => record.Fields.FirstOrDefault(field => field.Path.Text == $"{location.Name}.{name}").Value is SeedScalar scalar
            && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees) ? degrees : null;

    private static bool IsSame((double Lat, double Lon) one, (double Lat, double Lon) other)
        => Math.Abs(one.Lat - other.Lat) <= Tolerance && Math.Abs(one.Lon - other.Lon) <= Tolerance;

    private static string Words((double Lat, double Lon) point) => FormattableString.Invariant($"{point.Lat}, {point.Lon}");
}
