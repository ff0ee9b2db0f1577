using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Compiler.Disclosure;

/// <summary>Points that are written in a text: as two decimal numbers, in degrees and minutes, or in the address of a map.</summary>
internal static class WrittenPoints
{
    private const int Decimals = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    // Two numbers with decimals beside each other, as in "34.7321, 36.7154", "@34.7321,36.7154,17z" and "lat=34.7321&lon=36.7154".
    private static readonly Regex Pair = new(@"(?<![\d.])(-?\d{1,3}\.\d{2,})[^\d.]{1,12}?(-?\d{1,3}\.\d{2,})(?![\d.]*\d)", RegexOptions.CultureInvariant, Longest);

    private static readonly Regex Degrees = new(
        @"(\d{1,3})\s*°\s*(\d{1,2}(?:\.\d+)?)\s*['′’]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:[""″”]|''))?\s*([NSEW])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Longest);

    /// <summary>The points in a text. Of two numbers either may be the latitude.</summary>
    public static IEnumerable<GeoPoint> In(string text)
    {
        if (text.IndexOf('.') < 0 && text.IndexOf('°') < 0)
            yield break;

        foreach (Match match in Pair.Matches(text))
        {
            (string one, string other) = (match.Groups[1].Value, match.Groups[2].Value);
            if (GeoPoint.TryParse(one + ", " + other, out GeoPoint point))
                yield return point;
            if (GeoPoint.TryParse(other + ", " + one, out point))
                yield return point;
        }

        double? latitude = null;
        foreach (Match match in Degrees.Matches(text))
        {
            double angle = Number(match, 1) + (Number(match, 2) / 60) + (Number(match, 3) / 3600);
            char side = char.ToUpperInvariant(match.Groups[4].Value[0]);
            angle = side is 'S' or 'W' ? -angle : angle;
            if (side is 'N' or 'S')
                latitude = angle;
            else if (latitude is { } north && GeoPoint.TryParse(Written(north) + ", " + Written(angle), out GeoPoint point))
                yield return point;
        }
    }

    private static double Number(Match match, int group)
        => match.Groups[group].Success ? double.Parse(match.Groups[group].Value, NumberStyles.Float, CultureInfo.InvariantCulture) : 0;

    private static string Written(double degrees) => Math.Round(degrees, Decimals).ToString("0.#####", CultureInfo.InvariantCulture);
}
