using System.Globalization;

namespace Dossier.Compiler.Marks;

/// <summary>How many decimals a coordinate has.</summary>
internal static class PointPrecision
{
    /// <summary>The number of decimals of the coordinate of a point that has more.</summary>
    public static int Decimals(GeoPoint point) => Math.Max(Decimals(point.Latitude), Decimals(point.Longitude));

    /// <summary>The number of decimals of a coordinate in degrees.</summary>
    public static int Decimals(double degrees)
    {
        string text = degrees.ToString("0.###############", CultureInfo.InvariantCulture);
        int dot = text.IndexOf('.');
        return dot < 0 ? 0 : text.Length - dot - 1;
    }

    /// <summary>A point with so many decimals, each coordinate to the nearest.</summary>
    public static GeoPoint Round(GeoPoint point, int decimals)
        => new((double)Math.Round((decimal)point.Latitude, decimals, MidpointRounding.AwayFromZero), (double)Math.Round((decimal)point.Longitude, decimals, MidpointRounding.AwayFromZero));
}
