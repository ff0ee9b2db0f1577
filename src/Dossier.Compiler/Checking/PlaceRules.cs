using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Checking;

/// <summary>Points that cannot be where they are said to be.</summary>
internal static class PlaceRules
{
    private const double FarFromPointPlaceKm = 50;
    private const double OneNameApartKm = 50;
    private static readonly string[] CoarsePrecisions = ["second-order", "first-order", "fuzzy", "country"];
    private static readonly string[] PointPlaces = ["city", "town", "village"];

    /// <summary>Runs the rules.</summary>
    public static void Check(CheckContext context)
    {
        foreach (RecordNode node in context.Nodes)
        {
            if (node.Fields.Point("location") is { } point)
            {
                CheckPoint(node, point, context);
                CheckDistance(node, point, context);
            }
        }

        CheckNames(context);
    }

    private static void CheckPoint(RecordNode node, GeoPoint point, CheckContext context)
    {
        ScalarValue at = node.Fields.Scalar("location")!;
        if (point.IsNullIsland)
        {
            context.Report(Rules.NullIsland, node, at, point.ToString());
            return;
        }

        string precision = node.Fields.Text("precision");
        if (Array.IndexOf(CoarsePrecisions, precision) >= 0 && (IsFine(point.Latitude) || IsFine(point.Longitude)))
            context.Report(Rules.PointTooFine, node, at, point.ToString(), precision);

        string country = CountryOf(node, context);
        if (CountryBoxes.Find(country) is not { } box || box.Contains(point))
            return;

        if (GeoPoint.IsLatitude(point.Longitude) && box.Contains(new GeoPoint(point.Longitude, point.Latitude)))
        {
            context.Report(Rules.SwappedCoordinates, node, at, point.ToString(), country);
            return;
        }

        context.Report(
            Rules.OutsideCountry, node, at, point.ToString(), country, Text(box.South), Text(box.North), Text(box.West), Text(box.East));
    }

    // More than two decimals of a degree: within a kilometre or less.
    private static bool IsFine(double degrees) => Math.Abs((degrees * 100) - Math.Round(degrees * 100)) > 1e-6;

    /// <summary>The country that a record says it is in, itself or by its place; empty when it says none.</summary>
    private static string CountryOf(RecordNode node, CheckContext context)
    {
        RecordNode? place = node;
        for (int steps = 0; place is not null && steps < 16; steps++)
        {
            // An actor's country is whose it is, not where it is.
            string country = place.Kind == "actor" ? "" : place.Fields.Text("country");
            if (country.Length > 0)
                return country;

            place = context.Follow("place", place.Kind == "place" ? place.Fields.Reference("partOf") : place.Fields.Reference("place"));
        }

        return "";
    }

    private static void CheckDistance(RecordNode node, GeoPoint point, CheckContext context)
    {
        LinkedReference? reference = node.Fields.Reference("place");
        if (context.Follow("place", reference) is not { } place || place.Fields.Point("location") is not { } centre)
            return;

        double? radius = double.TryParse(place.Fields.Text("radiusKm"), NumberStyles.Float, CultureInfo.InvariantCulture, out double km) ? km : null;
        if (radius is null && Array.IndexOf(PointPlaces, place.Fields.Text("kind")) < 0)
            return;

        double distance = point.DistanceToKm(centre);
        if (distance > FarFromPointPlaceKm + (radius ?? 0))
        {
            context.Report(
                Rules.FarFromPlace, node, node.Fields.Scalar("location"), place.PlaceOf(place.Fields.Scalar("location")),
                node.Kind, node.Id, CountRules.Number(distance), place.Id);
        }
    }

    // Of one kind, two records of one name have a message of their own.
    private static void CheckNames(CheckContext context)
    {
        var places = new Dictionary<string, RecordNode>(StringComparer.Ordinal);
        foreach (RecordNode place in context.Of("place"))
        {
            if (place.Fields.Point("location") is not null)
                places[NameKey.Fold(place.Fields.Text("name"))] = place;
        }

        foreach (RecordNode facility in context.Of("facility"))
        {
            if (facility.Fields.Point("location") is not { } point || !places.TryGetValue(NameKey.Fold(facility.Fields.Text("name")), out RecordNode? place)
                || facility.Fields.Reference("place")?.Id == place.Id)
                continue;

            double distance = point.DistanceToKm(place.Fields.Point("location")!.Value);
            if (distance > OneNameApartKm)
            {
                context.Report(
                    Rules.OneNameTwoPoints, facility, facility.Fields.Scalar("location"), place.PlaceOf(place.Fields.Scalar("location")),
                    facility.Fields.Text("name"), place.Kind, place.Id, CountRules.Number(distance));
            }
        }
    }

    private static string Text(double degrees) => degrees.ToString("0.#", CultureInfo.InvariantCulture);
}
