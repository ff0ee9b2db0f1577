using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Binding;

/// <summary>What to write in place of a text that is not a time zone: the end of the message.</summary>
internal static class TimeZoneAdvice
{
    // Abbreviations that newsrooms use, with the zones that each may mean. Most mean several, which is why none is accepted.
    private const string Abbreviations =
        "ADT America/Halifax;AEDT Australia/Sydney;AEST Australia/Sydney;AFT Asia/Kabul;AKST America/Anchorage;AMT Asia/Yerevan America/Manaus;"
        + "AST Asia/Baghdad America/Halifax;BST Europe/London Asia/Dhaka;CAT Africa/Maputo;CDT America/Chicago America/Havana;CEST Europe/Paris;"
        + "CST America/Chicago Asia/Shanghai;EAT Africa/Nairobi;ECT Europe/Paris America/Guayaquil;EDT America/New_York;EEST Europe/Athens;"
        + "GST Asia/Dubai;HKT Asia/Hong_Kong;IDT Asia/Jerusalem;IRDT Asia/Tehran;IRST Asia/Tehran;IST Asia/Kolkata Asia/Jerusalem Europe/Dublin;"
        + "JST Asia/Tokyo;KST Asia/Seoul;MDT America/Denver;MMT Asia/Yangon;MSK Europe/Moscow;NPT Asia/Kathmandu;PDT America/Los_Angeles;"
        + "PHT Asia/Manila;PKT Asia/Karachi;PST America/Los_Angeles Asia/Manila;SAST Africa/Johannesburg;SGT Asia/Singapore;TRT Europe/Istanbul;"
        + "WAT Africa/Lagos;WEST Europe/Lisbon;WIB Asia/Jakarta;"

        // Names of Windows, without "Standard Time".
        + "Arab Asia/Riyadh;Arabian Asia/Dubai;Arabic Asia/Baghdad;Russian Europe/Moscow";

    private const string Allowed = " Write an IANA name such as Asia/Baghdad, or an offset such as +03:00.";
    private static readonly string[] Endings = [" local time", " standard time", " summer time", " daylight time", " time"];
    private static readonly string[] Utc = ["UTC", "GMT", ""];

    /// <summary>The advice on a text, with a leading space.</summary>
    public static string For(string text)
    {
        string plain = Plain(text);
        if (Offset(plain) is { } offset)
            return Suggestion.Of(offset);

        string[] zones = Abbreviated(plain) ?? Named(plain.Replace(' ', '_'));
        return zones.Length switch
        {
            0 => Suggestion.Nearest(plain.Replace(' ', '_'), TimeZones.All) is { } nearest ? Suggestion.Of(nearest) : Allowed,
            1 => Suggestion.Of(zones[0]),
            _ => $" It may mean several zones: write {Either(zones)}, or the offset.",
        };
    }

    /// <summary>Several zones as a choice: <c>'Asia/Baghdad' or 'America/Halifax'</c>.</summary>
    private static string Either(string[] zones)
        => string.Join(", ", zones.Take(zones.Length - 1).Select(zone => $"'{zone}'")) + $" or '{zones[zones.Length - 1]}'";

    private static string Plain(string text)
    {
        string plain = text.Trim();
        foreach (string ending in Endings)
        {
            if (plain.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return plain.Substring(0, plain.Length - ending.Length).Trim();
        }

        return plain;
    }

    // UTC+3, GMT+03:00, +3, +0300 and 3:30 mean +03:00 and +03:30.
    private static string? Offset(string text)
    {
        string rest = text.Replace(" ", "").Replace('\u2212', '-');
        string? name = Array.Find(Utc, utc => rest.StartsWith(utc, StringComparison.OrdinalIgnoreCase));
        rest = rest.Substring(name!.Length);
        if (rest.Length < 2 || rest[0] is not ('+' or '-'))
            return null;

        string digits = rest.Substring(1).Replace(":", "");
        string clock = digits.Length switch
        {
            1 => "0" + digits + "00",
            2 => digits + "00",
            3 => "0" + digits,
            _ => digits,
        };
        if (clock.Length != 4 || !int.TryParse(clock, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return null;

        string offset = rest[0] + clock.Substring(0, 2) + ":" + clock.Substring(2);
        return TimeZones.IsOffset(offset) ? offset : null;
    }

    private static string[]? Abbreviated(string text)
    {
        foreach (string entry in Abbreviations.Split(';'))
        {
            string[] words = entry.Split(' ');
            if (string.Equals(words[0], text, StringComparison.OrdinalIgnoreCase))
                return [.. words.Skip(1)];
        }

        return null;
    }

    // A city of the database, or a country by its code or name, for which its zones are returned.
    private static string[] Named(string name)
    {
        string? zone = null;
        foreach (string one in TimeZones.All)
        {
            if (string.Equals(one.Substring(one.LastIndexOf('/') + 1), name, StringComparison.OrdinalIgnoreCase) && (zone is null || one.Length < zone.Length))
                zone = one;
        }

        if (zone is not null)
            return [zone];

        IReadOnlyList<string> ofCode = TimeZones.Of(name.ToUpperInvariant());
        return ofCode.Count > 0 || CountryNames.Find(name.Replace('_', ' ')) is not { } country ? [.. ofCode] : [.. TimeZones.Of(country)];
    }
}
