using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Finds points that are too far from the place in which a record is, or from what has the same name.</summary>
internal static class DistanceRules
{
    private static readonly string[] PointPlaces = [WellKnown.PlaceKind.City, WellKnown.PlaceKind.Town, WellKnown.PlaceKind.Village];
    private static readonly string[] WidePlaces =
        [WellKnown.PlaceKind.Country, WellKnown.PlaceKind.FirstOrder, WellKnown.PlaceKind.SecondOrder, WellKnown.PlaceKind.Area, WellKnown.PlaceKind.Sea];

    /// <summary>Compares the point of a record with its place, and that of an incident with its facilities.</summary>
    public static void CheckPoint(RecordNode node, GeoPoint point, CheckContext context)
    {
        if (IsCoarse(node))
            return;

        if (PlaceOf(node, context) is { } place && point.DistanceToKm(place.Centre) > place.ReachKm)
            Report(node, point, place, context);
        else
            CheckFacilities(node, point, context);
    }

    /// <summary>Compares facilities with places of the same name. Two records of one kind with the same name are reported by another rule.</summary>
    public static void CheckNames(CheckContext context)
    {
        var places = new Dictionary<string, List<Spot>>(StringComparer.Ordinal);
        foreach (RecordNode place in context.Of(WellKnown.Place.Kind))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (Spot.Of(place, IsWide(place) ? null : 0) is not { } spot)
                continue;

            foreach (string key in place.Facts.Names.Select(static name => name.Key).Distinct())
            {
                if (!places.TryGetValue(key, out List<Spot>? namesakes))
                    places[key] = namesakes = [];
                namesakes.Add(spot);
            }
        }

        foreach (RecordNode facility in context.Of(WellKnown.Facility.Kind))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (facility.Fields.Point(FieldRole.Location) is { } point && !IsCoarse(facility))
                CheckNames(facility, point, places, context);
        }
    }

    private static void CheckNames(RecordNode facility, GeoPoint point, Dictionary<string, List<Spot>> places, CheckContext context)
    {
        string? own = facility.Fields.Reference(FieldRole.Place)?.Id;
        foreach (SearchName name in facility.Facts.Names)
        {
            if (!places.TryGetValue(name.Key, out List<Spot>? namesakes) || namesakes.Exists(p => p.Node.Id == own))
                continue;

            Spot nearest = Nearest(point, namesakes);
            if (point.DistanceToKm(nearest.Centre) > nearest.ReachKm)
            {
                context.Report(
                    Rules.OneNameTwoPoints, facility, facility.Fields.Scalar(FieldRole.Location), nearest.Place,
                    name.Text, nearest.Node.Kind, nearest.Node.Id, Number(point.DistanceToKm(nearest.Centre)));
                return;
            }
        }
    }

    // The incident happened at one of them, or was aimed at one, and need not be near the others.
    private static void CheckFacilities(RecordNode node, GeoPoint point, CheckContext context)
    {
        var facilities = new List<Spot>();
        foreach (ReferenceValue reference in node.Fields.Values(WellKnown.Incident.Facilities).OfType<ReferenceValue>())
        {
            // If the position of a facility is not known, the distance is not known.
            if (context.Follow(WellKnown.Facility.Kind, reference) is not { } facility || Spot.Of(facility, 0) is not { } spot)
                return;

            facilities.Add(spot);
        }

        if (facilities.Count > 0 && Nearest(point, facilities) is { } nearest && point.DistanceToKm(nearest.Centre) > nearest.ReachKm)
            Report(node, point, nearest, context);
    }

    private static void Report(RecordNode node, GeoPoint point, Spot spot, CheckContext context)
    {
        ScalarValue at = node.Fields.Scalar(FieldRole.Location)!;
        bool isSwapped = GeoPoint.IsLatitude(point.Longitude)
            && new GeoPoint(point.Longitude, point.Latitude).DistanceToKm(spot.Centre) <= spot.ReachKm;
        if (isSwapped)
            context.Report(Rules.SwappedCoordinates, node, at, point.ToString(), $"near '{spot.Node.Id}'");
        else
            context.Report(Rules.FarFromPlace, node, at, spot.Place, node.Kind, node.Id, Number(point.DistanceToKm(spot.Centre)), spot.Node.Id);
    }

    private static Spot? PlaceOf(RecordNode node, CheckContext context)
        => context.Follow(WellKnown.Place.Kind, node.Fields.Reference(FieldRole.Place)) is { } place
            ? Spot.Of(place, Array.IndexOf(PointPlaces, place.Fields.Text(WellKnown.Place.Type)) < 0 ? null : 0)
            : null;

    private static Spot Nearest(GeoPoint point, List<Spot> spots)
    {
        Spot nearest = spots[0];
        foreach (Spot spot in spots)
        {
            if (point.DistanceToKm(spot.Centre) - spot.ReachKm < point.DistanceToKm(nearest.Centre) - nearest.ReachKm)
                nearest = spot;
        }

        return nearest;
    }

    private static bool IsWide(RecordNode place) => Array.IndexOf(WidePlaces, place.Fields.Text(WellKnown.Place.Type)) >= 0;

    private static bool IsCoarse(RecordNode node) => LocationPrecisions.IsCoarse(node.Fields.Text(FieldRole.Precision));

    private static string Number(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);

    /// <summary>A point, and the largest plausible distance from it of what is said to be there.</summary>
    private sealed record Spot(RecordNode Node, GeoPoint Centre, double ReachKm)
    {
        public ValuePlace Place => Node.PlaceOf(Node.Fields.Scalar(FieldRole.Location));

        /// <summary>The spot of a record; null when it has no point, or no radius and there is no default radius.</summary>
        public static Spot? Of(RecordNode node, double? defaultRadiusKm)
        {
            double? radius = double.TryParse(node.Fields.Text(WellKnown.Place.RadiusKm), NumberStyles.Float, CultureInfo.InvariantCulture, out double km) ? km : defaultRadiusKm;
            return radius is { } known && node.Fields.Point(FieldRole.Location) is { } centre && !IsCoarse(node) ? new Spot(node, centre, Thresholds.FarKm + known) : null;
        }
    }
}
