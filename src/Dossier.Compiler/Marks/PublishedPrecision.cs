using System.Globalization;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <summary>
/// Lowers what a record says of the precision of its point where a rounded point is published: three decimals may be exact, two and one are near at
/// best, none is fuzzy.
/// </summary>
internal static class PublishedPrecision
{
    /// <summary>The finest term that a point may have; null where it cannot be read, which is reported.</summary>
    public static string? FinestFor(SeedMap point)
    {
        // The published point may be in long form.
        SeedMap map = Entry(point, WellKnown.Claim.Value)?.Value as SeedMap ?? point;
        int decimals = -1;
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Value is SeedScalar scalar && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees))
                decimals = Math.Max(decimals, PointPrecision.Decimals(degrees));
        }

        return decimals switch
        {
            < 0 => null,
            0 => WellKnown.LocationPrecision.Fuzzy,
            1 or 2 => WellKnown.LocationPrecision.Near,
            _ => WellKnown.LocationPrecision.Exact,
        };
    }

    /// <summary>The fields of a record with a precision that is no finer. A coarser one stays, as does one that cannot be read.</summary>
    public static SeedMap Lower(SeedMap record, Field field, Vocabulary terms, string finest)
    {
        int most = terms.NumberOf(finest);
        SeedEntry? stated = Entry(record, field.Name);
        SeedNode? value = stated?.Value is SeedMap map ? Entry(map, WellKnown.Claim.Value)?.Value : stated?.Value;
        bool isRead = value is SeedScalar { IsNull: false } scalar && terms.NumberOf(scalar.Text) > 0;
        if (stated is not null && (!isRead || terms.NumberOf(((SeedScalar)value!).Text) >= most))
            return record;

        // A point without a word on its precision is read as it stands; one that was rounded says so.
        if (stated is null && finest == WellKnown.LocationPrecision.Exact)
            return record;

        var lowered = new SeedScalar(finest, ScalarStyle.Plain, value?.Span ?? record.Span);
        return new SeedMap(
            stated is null
                ? record.Entries.Add(new SeedEntry(field.Name, record.Span, lowered))
                : record.Entries.Replace(stated, new SeedEntry(stated.Key, stated.KeySpan, lowered)),
            record.Span, record.IsFlow, record.IsIncomplete);
    }

    private static SeedEntry? Entry(SeedMap map, string key)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Key == key)
                return entry;
        }

        return null;
    }
}
