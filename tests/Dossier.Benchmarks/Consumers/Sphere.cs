using Dossier.Benchmarks.Contenders;

/// <summary>Distances on a sphere.</summary>
internal static class Sphere
{
    private const double RadiusKm = 6371;

    /// <summary>The distance by the haversine formula.</summary>
    public static double Km(Point a, Point b)
    {
        double lat = Radians(b.Lat - a.Lat) / 2;
        double lon = Radians(b.Lon - a.Lon) / 2;
        double h = (Math.Sin(lat) * Math.Sin(lat)) + (Math.Cos(Radians(a.Lat)) * Math.Cos(Radians(b.Lat)) * Math.Sin(lon) * Math.Sin(lon));
        return 2 * RadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
