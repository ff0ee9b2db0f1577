namespace Dossier.Compiler.Checking;

/// <summary>
/// The limits of the rules. A value exactly at a limit is accepted. The documentation of the rules is generated from them.
/// </summary>
internal static class Thresholds
{
    /// <summary>DSR4002: how many degrees from 0, 0 a point still counts as a missing one; there is no land within 500 km.</summary>
    public const double NullIslandDegrees = 0.01;

    /// <summary>DSR4005: more decimals of a degree than these are more precise than a kilometre.</summary>
    public const int CoarseDecimals = 2;

    /// <summary>DSR4006, DSR4007: the largest plausible distance in km from a place, beyond its radius.</summary>
    public const double FarKm = 50;

    /// <summary>DSR7004: at most how many days apart two records look like one event.</summary>
    public const int DuplicateDays = 1;

    /// <summary>DSR7004: at most how many km apart; also the largest diameter of a place that counts as one spot.</summary>
    public const double DuplicateKm = 5;

    /// <summary>DSR3004, DSR3008: the assumed error, in days, of an approximate or uncertain day.</summary>
    public const int SlackOfDay = 7;

    /// <summary>DSR3004, DSR3008: the same for a month.</summary>
    public const int SlackOfMonth = 62;

    /// <summary>DSR3004, DSR3008: the same for a year, and for precisions between month and year.</summary>
    public const int SlackOfYear = 731;

    /// <summary>DSR3004, DSR3008: the same for a decade; coarser dates are not compared.</summary>
    public const int SlackOfDecade = 7305;

    /// <summary>DSR3011: the earliest year that a date of an event or a source may have.</summary>
    public const int FirstYear = 1500;

    /// <summary>DSR3011: the latest year that such a date may have.</summary>
    public const int LastYear = 2100;

    /// <summary>DSR3011: how many years before the median of a dataset's dates an event may be.</summary>
    public const int YearsBefore = 100;

    /// <summary>DSR3011: how many years after it an event or a source may be.</summary>
    public const int YearsAfter = 20;

    /// <summary>DSR3011: with fewer dates than these, the median is not used.</summary>
    public const int FewestDates = 3;

    /// <summary>How many records above another are visited; no real hierarchy is as deep.</summary>
    public const int RecordsAbove = 256;

    /// <summary>How many places above a record are searched for its country.</summary>
    public const int PlacesAbove = 16;
}
