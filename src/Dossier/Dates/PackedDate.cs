using System.Runtime.CompilerServices;

namespace Dossier;

/// <summary>
/// A date with a year of at most four digits, with or without a time, in 64 bits. Nothing is lost: the text that it prints is the
/// text that was read. Nearly every date of a dataset is one of these, so a record holds it without allocating an object.
/// </summary>
/// <remarks>
/// From the lowest bit: year without sign (14), sign (1), month or season (6), day (5), X at each of the eight digits (8),
/// number of components (2), marks (12). A date with a time has neither X nor marks and stores the time in those bits. Zero
/// components mean the unknown date, so that it is the same as <c>default</c>.
/// </remarks>
internal readonly struct PackedDate : IEquatable<PackedDate>
{
    private const int SignShift = 14;
    private const int MonthShift = 15;
    private const int DayShift = 21;
    private const int MaskShift = 26;
    private const int ComponentsShift = 34;
    private const int MarksShift = 36;
    private const int ZoneShift = 26;
    private const int OffsetSignShift = 28;
    private const int OffsetHoursShift = 29;
    private const int OffsetMinutesShift = 36;
    private const int HourShift = 42;
    private const int MinuteShift = 47;
    private const int SecondShift = 53;
    private const int TimeShift = 63;

    private readonly ulong _bits;

    private PackedDate(ulong bits) => _bits = bits;

    /// <summary>How the offset from UTC is written.</summary>
    public enum ZoneForm
    {
        /// <summary>No offset: the time is local.</summary>
        None,

        /// <summary><c>Z</c>.</summary>
        Utc,

        /// <summary><c>-04</c>.</summary>
        Hours,

        /// <summary><c>+04:30</c>.</summary>
        HoursAndMinutes,
    }

    /// <summary>How many of year, month and day are written, in this order; 0 for the unknown date.</summary>
    public int Components => Take(ComponentsShift, 2);

    /// <summary>Whether the year has a minus.</summary>
    public bool IsNegative => Take(SignShift, 1) != 0;

    /// <summary>The year's digits as a number, without sign; an X counts as 0.</summary>
    public int YearDigits => Take(0, 14);

    /// <summary>The year; an X counts as 0.</summary>
    public int Year => IsNegative ? -YearDigits : YearDigits;

    /// <summary>The second component: a month from 1 to 12, or a season from 21 to 41; an X counts as 0.</summary>
    public int Month => Take(MonthShift, 6);

    /// <summary>The day; an X counts as 0.</summary>
    public int Day => Take(DayShift, 5);

    /// <summary>Whether the second component is a season or another division of the year.</summary>
    public bool IsSeason => Month > 20;

    /// <summary>Whether a time of day is written.</summary>
    public bool HasTime => Take(TimeShift, 1) != 0;

    /// <summary>Which digits are X: two bits for the day, two for the month, four for the year, units in the lowest bit of each.</summary>
    public int Mask => HasTime ? 0 : Take(MaskShift, 8);

    /// <summary>The X among the year's digits, units in the lowest bit.</summary>
    public int YearMask => Mask >> 4;

    /// <summary>The X among the month's digits, units in the lowest bit.</summary>
    public int MonthMask => (Mask >> 2) & 3;

    /// <summary>The X among the day's digits, units in the lowest bit.</summary>
    public int DayMask => Mask & 3;

    /// <summary>All marks, two bits each: left of year, month, day, then right of year, month, day.</summary>
    public int Marks => HasTime ? 0 : Take(MarksShift, 12);

    /// <summary>Hour of the day.</summary>
    public int Hour => Take(HourShift, 5);

    /// <summary>Minute of the hour.</summary>
    public int Minute => Take(MinuteShift, 6);

    /// <summary>Second of the minute.</summary>
    public int Second => Take(SecondShift, 6);

    /// <summary>How the offset is written; none if there is no time.</summary>
    public ZoneForm Zone => HasTime ? (ZoneForm)Take(ZoneShift, 2) : ZoneForm.None;

    /// <summary>Whether the offset is west of Greenwich.</summary>
    public bool IsOffsetNegative => Take(OffsetSignShift, 1) != 0;

    /// <summary>The offset's hours, without sign.</summary>
    public int OffsetHours => Take(OffsetHoursShift, 4);

    /// <summary>The offset's minutes, without sign.</summary>
    public int OffsetMinutes => Take(OffsetMinutesShift, 6);

    /// <summary>Seconds since midnight, as written.</summary>
    public int SecondOfDay => (((Hour * 60) + Minute) * 60) + Second;

    /// <summary>The whole offset in minutes.</summary>
    public int Offset => IsOffsetNegative ? -((OffsetHours * 60) + OffsetMinutes) : (OffsetHours * 60) + OffsetMinutes;

    /// <summary>Whether this is year, month and day and nothing else: no X, no mark, no time, years 0 to 9999.</summary>
    public bool IsPlainDay => Components == 3 && (_bits >> MarksShift) == 0 && (_bits & (0xFFUL << MaskShift)) == 0 && !IsNegative;

    /// <summary>A date without a time.</summary>
    /// <param name="yearDigits">The year without its sign.</param>
    /// <param name="negative">Whether the year has a minus.</param>
    /// <param name="month">The month or season; 0 for none.</param>
    /// <param name="day">The day; 0 for none.</param>
    /// <param name="components">How many components are written.</param>
    /// <param name="mask">See <see cref="Mask"/>.</param>
    /// <param name="marks">See <see cref="Marks"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PackedDate Of(int yearDigits, bool negative, int month, int day, int components, int mask = 0, int marks = 0)
        => new(Put(yearDigits, 0) | Put(negative ? 1 : 0, SignShift) | Put(month, MonthShift) | Put(day, DayShift)
            | Put(components, ComponentsShift) | Put(mask, MaskShift) | Put(marks, MarksShift));

    /// <summary>This day, which must have neither X nor marks, with a time.</summary>
    public PackedDate WithTime(int hour, int minute, int second, ZoneForm zone, bool west, int offsetHours, int offsetMinutes)
        => new(_bits | Put(1, TimeShift) | Put(hour, HourShift) | Put(minute, MinuteShift) | Put(second, SecondShift) | Put((int)zone, ZoneShift)
            | Put(west ? 1 : 0, OffsetSignShift) | Put(offsetHours, OffsetHoursShift) | Put(offsetMinutes, OffsetMinutesShift));

    /// <summary>The mark left of a component (0 year, 1 month, 2 day), which applies to that component alone.</summary>
    public EdtfQualification LeftMark(int component) => (EdtfQualification)((Marks >> (2 * component)) & 3);

    /// <summary>The mark right of a component, which applies to it and to all components before it.</summary>
    public EdtfQualification RightMark(int component) => (EdtfQualification)((Marks >> (6 + (2 * component))) & 3);

    /// <summary>All marks that apply to one component.</summary>
    public EdtfQualification MarksOn(int component)
    {
        if (component >= Components)
            return EdtfQualification.None;
        EdtfQualification all = LeftMark(component);
        for (int i = component; i < 3; i++)
            all |= RightMark(i);
        return all;
    }

    /// <inheritdoc/>
    public bool Equals(PackedDate other) => _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PackedDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)(_bits ^ (_bits >> 32)) * -1640531527);

    private static ulong Put(int value, int shift) => (ulong)value << shift;

    private int Take(int shift, int width) => (int)(_bits >> shift) & ((1 << width) - 1);
}
