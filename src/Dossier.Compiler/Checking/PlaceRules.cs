using System.Globalization;
using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Checking;

/// <summary>Points that cannot be where they are said to be.</summary>
internal static class PlaceRules
{
    private static readonly string[] CoarsePrecisions = ["second-order", "first-order", "fuzzy", "country"];

    /// <summary>Checks the point of a record.</summary>
    public static void CheckRecord(RecordNode node, CheckContext context)
    {
        // A point that is wrong by itself is far from everything: one mistake, one message.
        if (node.Fields.Point("location") is { } point && CheckPoint(node, point, context))
            DistanceRules.CheckPoint(node, point, context);
    }

    private static bool CheckPoint(RecordNode node, GeoPoint point, CheckContext context)
    {
        ScalarValue at = node.Fields.Scalar("location")!;
        if (point.IsNullIsland)
        {
            context.Report(Rules.NullIsland, node, at, point.ToString());
            return false;
        }

        string precision = node.Fields.Text("precision");
        if (Array.IndexOf(CoarsePrecisions, precision) >= 0 && (IsFine(point.Latitude) || IsFine(point.Longitude)))
            context.Report(Rules.PointTooFine, node, at, point.ToString(), precision);

        string country = CountryOf(node, context);
        if (CountryBoxes.Find(country) is not { } box || box.Contains(point))
            return true;

        if (GeoPoint.IsLatitude(point.Longitude) && box.Contains(new GeoPoint(point.Longitude, point.Latitude)))
        {
            context.Report(Rules.SwappedCoordinates, node, at, point.ToString(), "in " + country);
            return false;
        }

        context.Report(
            Rules.OutsideCountry, node, at, point.ToString(), country, Text(box.South), Text(box.North), Text(box.West), Text(box.East));
        return false;
    }

    // More than two decimals of a degree: within a kilometre or less.
    private static bool IsFine(double degrees) => Math.Abs((degrees * 100) - Math.Round(degrees * 100)) > 1e-6;

    /// <summary>
    /// The country that a record says it is in, itself or by its place; empty when it says none, and at sea or in the air, which may
    /// be counted to a country and lies outside of its land.
    /// </summary>
    private static string CountryOf(RecordNode node, CheckContext context)
    {
        if (node.Fields.Text("precision") == "sea-or-air")
            return "";

        RecordNode? place = node;
        for (int steps = 0; place is not null && steps < 16; steps++)
        {
            if (place.Kind == "place" && place.Fields.Text("kind") == "sea")
                return "";

            // An actor's country is whose it is, not where it is.
            string country = place.Kind == "actor" ? "" : place.Fields.Text("country");
            if (country.Length > 0)
                return country;

            place = context.Follow("place", place.Kind == "place" ? place.Fields.Reference("partOf") : place.Fields.Reference("place"));
        }

        return "";
    }

    private static string Text(double degrees) => degrees.ToString("0.#", CultureInfo.InvariantCulture);
}
