using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Where an incident happened, if that is known to within 5 km: its own point, the facilities that it names, or a place that is
/// no larger. A province or a city is not a spot, and neither is a point that represents one.
/// </summary>
internal sealed class IncidentSpot
{
    private const double EarthKm = 6371;
    private static readonly string[] SmallPlaces = [WellKnown.PlaceKind.Town, WellKnown.PlaceKind.Village];
    private static readonly IncidentSpot Nowhere = new([], [], isOwn: false);

    private readonly List<GeoPoint> _points;
    private readonly List<string> _names;
    private readonly bool _isOwn;

    private IncidentSpot(List<GeoPoint> points, List<string> names, bool isOwn)
    {
        _points = points;
        _names = names;
        _isOwn = isOwn;
    }

    /// <summary>Keys under which nearby incidents are found: names of facilities and places, and cells of a grid.</summary>
    public IEnumerable<(string Name, int Cell)> Keys => Named().Concat(_points.Select(p => ("", Cell(p, 0, 0, 0))));

    /// <summary>The keys of all spots that may be near.</summary>
    public IEnumerable<(string Name, int Cell)> KeysNearby => Named().Concat(_points.SelectMany(Cells));

    /// <summary>The spot of an incident.</summary>
    public static IncidentSpot Of(RecordNode incident, CheckContext context)
    {
        if (!IsExact(incident))
            return Nowhere;

        if (incident.Fields.Point(FieldRole.Location) is { } own)
            return new IncidentSpot([own], Names(incident, context), isOwn: true);

        RecordNode[] named = [.. Named(incident, context)];
        return new IncidentSpot(
            [.. named.Where(IsExact).Select(n => n.Fields.Point(FieldRole.Location)).OfType<GeoPoint>()], Names(incident, context), isOwn: false);
    }

    /// <summary>Whether the two are within 5 km, or share a facility or a small place. If both have points, only these count.</summary>
    public bool IsSameAs(IncidentSpot other)
        => (!(_isOwn && other._isOwn) && _names.Exists(other._names.Contains))
            || _points.Exists(p => other._points.Exists(o => p.DistanceToKm(o) <= Thresholds.DuplicateKm));

    private IEnumerable<(string Name, int Cell)> Named() => _names.Select(n => (n, 0));

    private static List<string> Names(RecordNode incident, CheckContext context)
        => [.. Named(incident, context).Select(n => n.Kind + " " + n.Id)];

    private static IEnumerable<RecordNode> Named(RecordNode incident, CheckContext context)
    {
        foreach (ReferenceValue reference in incident.Fields.Values(WellKnown.Incident.Facilities).OfType<ReferenceValue>())
        {
            if (context.Follow(WellKnown.Facility.Kind, reference) is { } facility)
                yield return facility;
        }

        if (context.Follow(WellKnown.Place.Kind, incident.Fields.Reference(FieldRole.Place)) is { } place && IsSmall(place))
            yield return place;
    }

    private static bool IsSmall(RecordNode place)
        => double.TryParse(place.Fields.Text(WellKnown.Place.RadiusKm), NumberStyles.Float, CultureInfo.InvariantCulture, out double radius)
            ? radius * 2 <= Thresholds.DuplicateKm
            : Array.IndexOf(SmallPlaces, place.Fields.Text(WellKnown.Place.Type)) >= 0;

    private static bool IsExact(RecordNode node) => node.Fields.Text(FieldRole.Precision) is "" or WellKnown.LocationPrecision.Exact;

    // Cubes of 5 km through the globe: whatever is within 5 km is in the same cube or in one of the 26 around it, at every latitude.
    private static IEnumerable<(string Name, int Cell)> Cells(GeoPoint point)
    {
        for (int x = -1; x <= 1; x++)
        {
            for (int y = -1; y <= 1; y++)
            {
                for (int z = -1; z <= 1; z++)
                    yield return ("", Cell(point, x, y, z));
            }
        }
    }

    // Two distant cubes may have the same number, which only costs an extra comparison.
    private static int Cell(GeoPoint point, int x, int y, int z)
    {
        double latitude = point.Latitude * Math.PI / 180;
        double longitude = point.Longitude * Math.PI / 180;
        double around = Math.Cos(latitude);
        return unchecked(
            ((Step(around * Math.Cos(longitude)) + x) * 7_368_787) + ((Step(around * Math.Sin(longitude)) + y) * 2_717) + Step(Math.Sin(latitude)) + z);
    }

    private static int Step(double part) => (int)Math.Floor(part * EarthKm / Thresholds.DuplicateKm);
}
