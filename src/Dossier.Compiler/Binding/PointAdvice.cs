using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>What to write for a point that is given as text or as a list, and for other names of its coordinates.</summary>
internal static class PointAdvice
{
    private const int LongestText = 80;

    private const string Degrees = @"([-+\u2212]?\d{1,3}(?:\.\d+)?)\s*(?:°|deg)?\s*";

    private static readonly Regex LatitudeFirst = new($@"\A[\[(]?\s*(?:lat(?:itude)?[:=]?\s*)?{Degrees}([NS])?\s*[,;/ ]\s*(?:lon(?:gitude)?[:=]?\s*)?{Degrees}([EW])?\s*[\])]?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex WellKnownText = new($@"\APOINT\s*\(\s*{Degrees}\s+{Degrees}\)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The end of a message; empty if the node is not a point in any known form.</summary>
    public static string For(SeedNode node) => node switch
    {
        SeedScalar { Text.Length: <= LongestText } scalar => ForText(scalar.Text.Trim()),
        SeedList { Items: [SeedScalar first, SeedScalar second] } => ForText(first.Text.Trim() + ", " + second.Text.Trim()),
        _ => "",
    };

    /// <summary>The end of a message about a key that a point does not have.</summary>
    public static string ForKey(string key) => WordKey.Of(key) switch
    {
        "alt" or "altitude" or "elevation" or "z" or "height" or "accuracy" or "precision" or "datum" or "srid" or "crs" or "type" or "name" => " A point has only 'lat' and 'lon'.",
        "coordinates" or "coords" => " Write { lat: 33.3, lon: 44.4 }.",
        _ => Suggestion.Of(KeyFor(key) ?? Suggestion.Nearest(key, ["lat", "lon"])),
    };

    /// <summary>The key that is meant, <c>lat</c> or <c>lon</c>; null if neither is.</summary>
    private static string? KeyFor(string key) => key.ToLowerInvariant() switch
    {
        "latitude" or "y" or "lat_deg" or "northing" or "breadth" or "latitud" => "lat",
        "longitude" or "long" or "lng" or "x" or "lon_deg" or "easting" or "longitud" => "lon",
        _ => null,
    };

    private static string ForText(string text)
    {
        if (WellKnownText.Match(text) is { Success: true } known)
            return Written(known.Groups[2].Value, known.Groups[1].Value);

        Match match = LatitudeFirst.Match(text);
        return match.Success ? Written(Signed(match, 1), Signed(match, 3)) : "";
    }

    private static string Signed(Match match, int group)
        => (match.Groups[group + 1].Value.ToUpperInvariant() is "S" or "W" ? "-" : "") + match.Groups[group].Value;

    private static string Written(string latitude, string longitude)
    {
        string lat = latitude.Replace('\u2212', '-').TrimStart('+');
        string lon = longitude.Replace('\u2212', '-').TrimStart('+');
        return IsWithin(lat, 90) && IsWithin(lon, 180) ? $" Write '{{ lat: {lat}, lon: {lon} }}'." : "";
    }

    private static bool IsWithin(string degrees, int limit)
        => double.TryParse(degrees, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && Math.Abs(value) <= limit;
}
