namespace Dossier.Compiler.Checking;

/// <summary>
/// The limits of the rules, in one place: a value exactly at a limit is accepted. The page of the rules in the documentation is written
/// from them.
/// </summary>
internal static class Thresholds
{
    /// <summary>DSR4002: how many degrees from 0, 0 a point may be and still be taken for a missing one; there is no land within 500 km.</summary>
    public const double NullIslandDegrees = 0.01;

    /// <summary>DSR4005: more decimals of a degree than these are finer than a kilometre.</summary>
    public const int CoarseDecimals = 2;

    /// <summary>DSR4006, DSR4007: how many kilometres from a place, beyond its radius, something may be that is said to be there.</summary>
    public const double FarKm = 50;

    /// <summary>DSR7004: how many days apart two records may be and still look like one event.</summary>
    public const int DuplicateDays = 1;

    /// <summary>DSR7004: how many kilometres apart, and how wide a place is at most by which two events are told to be at one spot.</summary>
    public const double DuplicateKm = 5;

    /// <summary>DSR3004, DSR3008: by how many days a day may be off that is approximate or uncertain.</summary>
    public const int SlackOfDay = 7;

    /// <summary>DSR3004, DSR3008: the same of a month.</summary>
    public const int SlackOfMonth = 62;

    /// <summary>DSR3004, DSR3008: the same of a year, and of what is coarser than a month and finer than a year.</summary>
    public const int SlackOfYear = 731;

    /// <summary>DSR3004, DSR3008: the same of a decade; of what is coarser nothing is certain.</summary>
    public const int SlackOfDecade = 7305;

    /// <summary>DSR3011: the first year that a date of an event or a source may have.</summary>
    public const int FirstYear = 1500;

    /// <summary>DSR3011: the last year that such a date may have.</summary>
    public const int LastYear = 2100;

    /// <summary>DSR3011: how many years before the middle one of a dataset's dates an event may be.</summary>
    public const int YearsBefore = 100;

    /// <summary>DSR3011: how many years after it an event or a source may be.</summary>
    public const int YearsAfter = 20;

    /// <summary>DSR3011: of fewer dates no middle one is asked.</summary>
    public const int FewestDates = 3;

    /// <summary>How many records above another are looked at; no real hierarchy is as large.</summary>
    public const int RecordsAbove = 256;

    /// <summary>How many places above a record are asked for its country.</summary>
    public const int PlacesAbove = 16;
}
