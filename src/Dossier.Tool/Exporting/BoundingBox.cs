namespace Dossier.Tool.Exporting;

/// <summary>The smallest box around points. Where it crosses the antimeridian, its west is a larger number than its east.</summary>
internal readonly record struct BoundingBox(double West, double South, double East, double North)
{
    private const double Circle = 360;

    /// <summary>The box; null around nothing.</summary>
    public static BoundingBox? Around(IEnumerable<GeoPoint> points)
    {
        GeoPoint[] all = [.. points.OrderBy(static point => point.Longitude)];
        if (all.Length == 0)
            return null;

        // The box is everything but the widest gap between two neighbours on the circle.
        double west = all[0].Longitude;
        double east = all[^1].Longitude;
        double widest = west + Circle - east;
        for (int i = 1; i < all.Length; i++)
        {
            double gap = all[i].Longitude - all[i - 1].Longitude;
            if (gap <= widest)
                continue;
            widest = gap;
            (west, east) = (all[i].Longitude, all[i - 1].Longitude);
        }

        return new BoundingBox(west, all.Min(static point => point.Latitude), east, all.Max(static point => point.Latitude));
    }
}
