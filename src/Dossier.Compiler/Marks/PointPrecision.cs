using System.Globalization;

namespace Dossier.Compiler.Marks;

/// <summary>How many decimals a coordinate has, and what precision may be claimed for a point of so many.</summary>
internal static class PointPrecision
{
    /// <summary>The number of decimals of a coordinate in degrees.</summary>
    public static int Decimals(double degrees)
    {
        string text = degrees.ToString("0.###############", CultureInfo.InvariantCulture);
        int dot = text.IndexOf('.');
        return dot < 0 ? 0 : text.Length - dot - 1;
    }

    /// <summary>The number of decimals of a coordinate as it is written, zeros at the end included.</summary>
    public static int DecimalsOf(string text)
    {
        int dot = text.IndexOf('.');
        int end = dot;
        while (end >= 0 && end + 1 < text.Length && text[end + 1] is >= '0' and <= '9')
            end++;
        return dot < 0 ? 0 : end - dot;
    }

    /// <summary>A point with so many decimals, each coordinate to the nearest.</summary>
    public static GeoPoint Round(GeoPoint point, int decimals)
        => new((double)Math.Round((decimal)point.Latitude, decimals, MidpointRounding.AwayFromZero), (double)Math.Round((decimal)point.Longitude, decimals, MidpointRounding.AwayFromZero));

    /// <summary>The finest term of location precision that a point of so many decimals may have.</summary>
    public static string FinestFor(int decimals) => decimals >= 3
        ? Modelling.WellKnown.LocationPrecision.Exact
        : decimals >= 1 ? Modelling.WellKnown.LocationPrecision.Near : Modelling.WellKnown.LocationPrecision.Fuzzy;
}
