using Dossier.Compiler.Modelling;

namespace Dossier.Tool.Showing;

/// <summary>How a location is drawn: as sharply as it is known, and never more sharply.</summary>
internal static class Spot
{
    /// <summary>The radius that the term <c>near</c> has by its definition.</summary>
    private const double NearKm = 25;

    // The extents of divisions and areas are not known: these only show that there is one, and the page says so.
    private const double SecondOrderKm = 30;
    private const double FirstOrderKm = 75;
    private const double FuzzyKm = 50;
    private const double CountryKm = 250;

    /// <summary>A point with what is known of its precision.</summary>
    /// <param name="point">The point.</param>
    /// <param name="precision">The term for its precision; null when it is not stated.</param>
    /// <param name="radiusKm">The distance from the point within which it is; null when it is not stated.</param>
    /// <param name="country">The country; null when it is not stated.</param>
    /// <param name="words">In words.</param>
    public static PagePlace Of(GeoPoint point, string? precision, double? radiusKm, string? country, string words)
    {
        var place = new PagePlace("point", words) { Lat = point.Latitude, Lon = point.Longitude, Cc = country };
        if (precision == WellKnown.LocationPrecision.SeaOrAir)
            return place with { How = "sea", Km = radiusKm };
        if (precision == WellKnown.LocationPrecision.Country && country is not null)
            return InCountry(country, words);
        if (radiusKm is > 0)
            return place with { How = "circle", Km = radiusKm };
        if (precision == WellKnown.LocationPrecision.Near)
            return place with { How = "circle", Km = NearKm };
        return SymbolicKm(precision) is { } km ? place with { How = "circle", Km = km, KmIsSymbolic = 1 } : place;
    }

    /// <summary>Somewhere in a country.</summary>
    public static PagePlace InCountry(string country, string words) => new("country", words) { Cc = country };

    /// <summary>Somewhere within what contains it.</summary>
    /// <param name="whole">What contains it.</param>
    /// <param name="words">In words.</param>
    public static PagePlace Within(PagePlace whole, string words)
    {
        PagePlace place = whole with { Words = words };
        return whole.How != "point" ? place : place with { How = "circle", Km = FuzzyKm, KmIsSymbolic = 1 };
    }

    private static double? SymbolicKm(string? precision) => precision switch
    {
        WellKnown.LocationPrecision.SecondOrder => SecondOrderKm,
        WellKnown.LocationPrecision.FirstOrder => FirstOrderKm,
        WellKnown.LocationPrecision.Fuzzy => FuzzyKm,
        WellKnown.LocationPrecision.Country => CountryKm,
        _ => null,
    };
}
