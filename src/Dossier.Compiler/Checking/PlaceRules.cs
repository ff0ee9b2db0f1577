using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Finds points that cannot be where the record says it is.</summary>
internal static class PlaceRules
{
    /// <summary>Checks the point of a record.</summary>
    public static void CheckRecord(RecordNode node, CheckContext context)
    {
        // A point that is wrong in itself is far from everything: one message is enough.
        if (node.Fields.Point(FieldRole.Location) is { } point && CheckPoint(node, point, context))
            DistanceRules.CheckPoint(node, point, context);
    }

    private static bool CheckPoint(RecordNode node, GeoPoint point, CheckContext context)
    {
        ScalarValue at = node.Fields.Scalar(FieldRole.Location)!;
        if (IsNullIsland(point))
        {
            context.Report(Rules.NullIsland, node, at, point.ToString());
            return false;
        }

        string precision = node.Fields.Text(FieldRole.Precision);
        if (LocationPrecisions.IsArea(precision) && (IsFine(point.Latitude) || IsFine(point.Longitude)))
            context.Report(Rules.PointTooFine, node, at, point.ToString(), precision);

        string country = RecordCountry.Of(node, context);
        IReadOnlyList<CountryBoxes.Box> boxes = CountryBoxes.Of(country);
        if (boxes.Count == 0 || CountryBoxes.Hold(boxes, point))
            return true;

        if (GeoPoint.IsLatitude(point.Longitude) && CountryBoxes.Hold(boxes, new GeoPoint(point.Longitude, point.Latitude)))
        {
            context.Report(Rules.SwappedCoordinates, node, at, point.ToString(), "in " + country);
            return false;
        }

        CountryBoxes.Box box = CountryBoxes.Nearest(boxes, point);
        context.Report(
            Rules.OutsideCountry, node, at, point.ToString(), country, boxes.Count == 1 ? ", which" : ": the nearest part of it",
            Text(box.South), Text(box.North), Text(box.West), Text(box.East));
        return false;
    }

    // A computed 0, 0 may be off by a rounding error.
    private static bool IsNullIsland(GeoPoint point)
        => Math.Abs(point.Latitude) <= Thresholds.NullIslandDegrees && Math.Abs(point.Longitude) <= Thresholds.NullIslandDegrees;

    // As written: 42.4 is exactly 42.4, which a sum with a rounding error would not be.
    private static bool IsFine(double degrees) => Math.Round(degrees, Thresholds.CoarseDecimals) != degrees;

    private static string Text(int degrees) => degrees.ToString(CultureInfo.InvariantCulture);
}
