using System.Globalization;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Telling;

/// <summary>The points that stand for a record on a map, and how precisely they do.</summary>
/// <param name="Points">The points: one, or one for each of several facilities.</param>
/// <param name="Precision">The term for their precision; null when none is stated.</param>
/// <param name="RadiusKm">The distance from the point within which the place lies; null when it is not stated.</param>
/// <param name="From">The records whose points these are; empty when they are the record's.</param>
internal sealed record Located(IReadOnlyList<GeoPoint> Points, string? Precision, double? RadiusKm, IReadOnlyList<ProjectRecord> From)
{
    /// <summary>Whether the kind is one of things that are somewhere.</summary>
    public static bool IsSomewhere(Kind kind) => kind.Find(FieldRole.Location) is not null || kind.Find(FieldRole.Place) is not null;

    /// <summary>
    /// The points of a record: its coordinates, else those of its facilities, else those of its place or of the place that this is part of, else
    /// those of the places of its facilities. What is said of the record's precision goes for them as well; a place within a larger one is known as well as the larger one is.
    /// </summary>
    public static Located? Of(ProjectRecord record)
    {
        string? precision = Text(record, FieldRole.Precision);
        if (Point(record) is { } own)
            return new([own], precision, Radius(record), []);

        IReadOnlyList<ProjectRecord> sites = record.Kind.Find(WellKnown.Incident.Facilities) is { Type: FieldType.Ref, Target: WellKnown.Facility.Kind } field
            ? record.Values.References(field)
            : [];
        if (sites.Count > 0)
        {
            ProjectRecord[] known = [.. sites.Where(static site => Point(site) is not null)];
            if (known.Length > 0)
                return new([.. known.Select(static site => Point(site)!.Value).Distinct()], precision ?? (known.Length == 1 ? Text(known[0], FieldRole.Precision) : null), null, known);
        }

        ProjectRecord? place = record.Kind.Find(FieldRole.Place) is { } where ? record.Values.Reference(where) : Whole(record);
        var seen = new HashSet<ProjectRecord> { record };
        bool isItself = record.Kind.Find(FieldRole.Place) is not null;
        for (; place is not null && seen.Add(place); place = Whole(place), isItself = false)
        {
            if (Point(place) is { } point)
                return new([point], precision ?? (isItself ? Text(place, FieldRole.Precision) ?? ByKind(place) : ByKind(place)), isItself ? Radius(place) : null, [place]);
        }

        return OfPlaces(sites, precision);
    }

    // A facility without a point is somewhere in its place, as precisely as the place is known.
    private static Located? OfPlaces(IReadOnlyList<ProjectRecord> sites, string? precision)
    {
        Located[] around = [.. sites.Select(Of).OfType<Located>()];
        if (around.Length == 0)
            return null;
        string?[] precisions = [.. around.Select(static at => at.Precision).Distinct()];
        return new(
            [.. around.SelectMany(static at => at.Points).Distinct()],
            precision ?? (precisions.Length == 1 ? precisions[0] : null),
            around.Length == 1 ? around[0].RadiusKm : null,
            [.. around.SelectMany(static at => at.From).Distinct()]);
    }

    private static ProjectRecord? Whole(ProjectRecord place)
        => place.Kind.Name == WellKnown.Place.Kind && place.Kind.Find(FieldRole.PartOf) is { } partOf ? place.Values.Reference(partOf) : null;

    // A point that stands for a province is not where something happened, even where nothing is said of its precision.
    private static string? ByKind(ProjectRecord place) => place.Values.Text(place.Kind.Find(WellKnown.Place.Type)!) switch
    {
        WellKnown.PlaceKind.Country => WellKnown.LocationPrecision.Country,
        WellKnown.PlaceKind.FirstOrder => WellKnown.LocationPrecision.FirstOrder,
        WellKnown.PlaceKind.SecondOrder => WellKnown.LocationPrecision.SecondOrder,
        WellKnown.PlaceKind.Area => WellKnown.LocationPrecision.Fuzzy,
        WellKnown.PlaceKind.Sea => WellKnown.LocationPrecision.SeaOrAir,
        _ => null,
    };

    private static string? Text(ProjectRecord record, FieldRole role) => record.Kind.Find(role) is { } field ? record.Values.Text(field) : null;

    private static GeoPoint? Point(ProjectRecord record) => GeoPoint.TryParse(Text(record, FieldRole.Location), out GeoPoint point) ? point : null;

    private static double? Radius(ProjectRecord record)
        => record.Kind.Find(WellKnown.Place.RadiusKm) is { } field && double.TryParse(record.Values.Text(field), NumberStyles.Float, CultureInfo.InvariantCulture, out double km) ? km : null;
}
