namespace Dossier;

/// <summary>Whether two values of one field may both be true.</summary>
internal static class ClaimedValues
{
    // Terms for "not known" and "something else" exclude no other term.
    private static readonly string[] Open = ["unknown", "unspecified", "other"];

    /// <param name="kind">What the values are.</param>
    /// <param name="field">The field, which is passed on to <paramref name="areNested"/>.</param>
    /// <param name="one">One value, in the notation of seeds.</param>
    /// <param name="other">The other.</param>
    /// <param name="areNested">Whether, of two different terms or records, one is broader than the other or contains it.</param>
    public static bool AreCompatible(ClaimedKind kind, string field, string one, string other, Func<string, string, string, bool>? areNested)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
            return true;

        return kind switch
        {
            ClaimedKind.Wording => true,
            ClaimedKind.Date => !EdtfDate.TryParse(one, out EdtfDate a) || !EdtfDate.TryParse(other, out EdtfDate b) || a.WhetherOverlaps(b) != ThreeValued.No,
            ClaimedKind.Count => !Estimate.TryParse(one, out Estimate a) || !Estimate.TryParse(other, out Estimate b) || !a.Contradicts(b),
            ClaimedKind.Quantity => !Quantity.TryParse(one, out Quantity a) || !Quantity.TryParse(other, out Quantity b) || !a.Contradicts(b),
            ClaimedKind.Point => AreClose(one, other),
            ClaimedKind.Time => !TimeOfDay.TryParse(one, out TimeOfDay a) || !TimeOfDay.TryParse(other, out TimeOfDay b) || AreCompatible(a, b),
            ClaimedKind.Term => IsOpen(one) || IsOpen(other) || areNested?.Invoke(field, one, other) == true,
            _ => areNested?.Invoke(field, one, other) == true,
        };
    }

    /// <summary>Whether a term leaves open what it is.</summary>
    public static bool IsOpen(string term) => Array.IndexOf(Open, term) >= 0;

    // Compatible are the same part of the day, or the same time to the minute. Which hours count as "evening" is not defined anywhere.
    private static bool AreCompatible(in TimeOfDay one, in TimeOfDay other)
        => one.IsUnspecified || other.IsUnspecified || one.HasClock != other.HasClock
            || (one.HasClock ? one.Hour == other.Hour && one.Minute == other.Minute && (one.Second is null || other.Second is null || one.Second == other.Second)
                : one.Part == other.Part);

    /// <summary>Whether two points differ by no more than the last digit of the one that was written with fewer.</summary>
    private static bool AreClose(string one, string other)
    {
        if (!GeoPoint.TryParse(one, out GeoPoint a) || !GeoPoint.TryParse(other, out GeoPoint b))
            return true;

        int digits = Math.Min(DigitsOf(one), DigitsOf(other));
        double most = Math.Pow(10, -digits) * 1.000001; // A thousandth is no thousandth in binary.
        double apart = Math.Abs(a.Longitude - b.Longitude);
        return Math.Abs(a.Latitude - b.Latitude) <= most && Math.Min(apart, 360 - apart) <= most;
    }

    // The coordinate with more decimals counts: in the other one, trailing zeros may have been left out.
    private static int DigitsOf(string point)
    {
        int most = 0;
        int digits = -1;
        foreach (char c in point)
        {
            digits = c == '.' ? 0 : digits >= 0 && char.IsDigit(c) ? digits + 1 : -1;
            most = Math.Max(most, digits);
        }

        return most;
    }
}
