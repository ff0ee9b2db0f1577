using System.Text;

namespace Dossier;

/// <summary>Puts the words in which a quantity is written into the notation: "at least 1,500 t, best 1,700 t" into <c>1500..1700..? t</c>.</summary>
internal static class QuantityWordsReader
{
    private const string About = "about ";
    private const string AtLeast = "at least ";
    private const string AtMost = "at most ";
    private const string Best = "best ";
    private const string BestAfter = ", best ";
    private const string To = " to ";

    /// <summary>The notation of what the words say; null when they are not those of a quantity. Whether it is valid is for the notation's reader to say.</summary>
    public static string? ToNotation(ReadOnlySpan<char> words)
    {
        string text = words.Trim().ToString();
        int bestAt = text.IndexOf(BestAfter, StringComparison.OrdinalIgnoreCase);
        if (bestAt < 0)
            return After(text, Best) is { } only && Figure(only) is var (digits, unit) ? $"?..{digits}..?{unit}" : Ends(text, null);

        // The unit is written with both figures.
        return Figure(text.Substring(bestAt + BestAfter.Length)) is var (best, itsUnit)
            && text.Substring(0, bestAt).EndsWith(itsUnit, StringComparison.Ordinal) ? Ends(text.Substring(0, bestAt), best) : null;
    }

    private static string? Ends(string text, string? best)
    {
        bool isLow = After(text, AtLeast) is not null;
        bool isHigh = After(text, AtMost) is not null;
        string rest = After(text, AtLeast) ?? After(text, AtMost) ?? text;
        string about = After(rest, About) is null ? "" : "~";
        rest = After(rest, About) ?? rest;
        string middle = best is null ? "" : best + "..";
        int to = rest.IndexOf(To, StringComparison.OrdinalIgnoreCase);
        if (to > 0 && !isLow && !isHigh && Figure(rest.Substring(0, to)) is var (from, none) && none.Length == 0)
            return Figure(rest.Substring(to + To.Length)) is var (end, ofBoth) ? $"{about}{from}..{middle}{end}{ofBoth}" : null;
        if (Figure(rest) is not var (digits, unit))
            return null;

        return (isLow, isHigh, best) switch
        {
            (true, _, null) => $"{about}{digits}+{unit}",
            (true, _, _) => $"{about}{digits}..{middle}?{unit}",
            (_, true, null) => $"<={about}{digits}{unit}",
            (_, true, _) => $"{about}?..{middle}{digits}{unit}",
            (_, _, null) => $"{about}{digits}{unit}",
            _ => null,
        };
    }

    /// <summary>A figure without the commas between its thousands, and the unit behind it with its space; null when it is not one.</summary>
    private static (string Digits, string Unit)? Figure(string text)
    {
        int end = 0;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or ',' or '.')
            end++;
        var digits = new StringBuilder(end);
        int point = text.IndexOf('.', 0, end);
        int whole = point < 0 ? end : point;
        for (int i = 0; i < end; i++)
        {
            if (text[i] != ',')
                digits.Append(text[i]);
            else if (i == 0 || i > whole || (whole - i) % 4 != 0)
                return null; // Commas are allowed only between thousands: "1,5" is not a number in words.
        }

        string unit = text.Substring(end).Trim();
        return end == 0 ? null : (digits.ToString(), unit.Length == 0 ? "" : " " + unit);
    }

    private static string? After(string text, string start)
        => text.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? text.Substring(start.Length) : null;
}
