using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Binds <c>{ lat, lon }</c>, in degrees on WGS84.</summary>
internal static class PointBinder
{
    /// <summary>Binds a point; null when a coordinate is missing or out of range.</summary>
    public static Value? Bind(Field field, SeedMap map, BindingContext context)
    {
        double? latitude = null, longitude = null;
        bool complete = true;
        foreach (SeedEntry entry in map.Entries)
        {
            switch (entry.Key)
            {
                case "lat":
                    latitude = Coordinate(entry, "latitude", 90, context);
                    complete &= latitude is not null;
                    break;
                case "lon":
                    longitude = Coordinate(entry, "longitude", 180, context);
                    complete &= longitude is not null;
                    break;
                default:
                    context.Report(Rules.UnknownField, entry.KeySpan, "A point", entry.Key, PointAdvice.ForKey(entry.Key));

                    // A misspelt coordinate is not reported as missing too.
                    complete = false;
                    break;
            }
        }

        if (latitude is { } lat && longitude is { } lon)
            return new ScalarValue(new GeoPoint(lat, lon).ToString(), context.AddSpan(map.Span));

        // A wrong coordinate has been reported.
        if (complete && !map.IsIncomplete)
            context.Report(Rules.MissingField, map.Span, $"The point '{field.Name}'", latitude is null ? "lat" : "lon");
        return null;
    }

    private static double? Coordinate(SeedEntry entry, string what, int limit, BindingContext context)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (entry.Value is not SeedScalar scalar || !double.TryParse(scalar.Text, Style, CultureInfo.InvariantCulture, out double degrees))
        {
            context.WrongType(entry.Value, entry.Key, "a number of degrees", entry.Value is SeedScalar given ? CoordinateAdvice.For(given.Text, limit) : "");
            return null;
        }

        if (Math.Abs(degrees) <= limit)
            return degrees;

        string bound = limit.ToString(CultureInfo.InvariantCulture);
        context.Report(Rules.CoordinateOutOfRange, scalar.Span, what, "-" + bound, bound, scalar.Text);
        return null;
    }
}
