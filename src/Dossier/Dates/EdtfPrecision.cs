namespace Dossier;

/// <summary>
/// How finely a date is known, from fine to coarse. What counts are the digits that are known, not those that are written:
/// <c>1985-04-XX</c> is known to the month and <c>201X</c> to the decade.
/// </summary>
public enum EdtfPrecision
{
    /// <summary>Nothing is known: the default value.</summary>
    Unknown,

    /// <summary>A day with a time of day.</summary>
    Second,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year, 33 to 36.</summary>
    Quarter,

    /// <summary>A season, 21 to 32. It does not correspond to fixed months.</summary>
    Season,

    /// <summary>A third of a year, 37 to 39.</summary>
    Quadrimester,

    /// <summary>Half a year, 40 or 41.</summary>
    Semester,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>A thousand years.</summary>
    Millennium,

    /// <summary>Anything coarser than a thousand years.</summary>
    BeyondMillennium,
}
