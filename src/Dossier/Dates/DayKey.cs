using System.Runtime.CompilerServices;

namespace Dossier;

/// <summary>
/// A day of the proleptic Gregorian calendar as one number that sorts by time, made of year, month and day.
/// Unlike <c>DateOnly</c>, it covers years before 1 and far beyond 9999, and it exists in both builds of the library.
/// </summary>
internal static class DayKey
{
    /// <summary>Before every day: an open or unknown start.</summary>
    public const long BeforeAll = long.MinValue;

    /// <summary>After every day: an open or unknown end.</summary>
    public const long AfterAll = long.MaxValue;

    /// <summary>The largest year, before or after 0, that a date may have and that fits into a key.</summary>
    public const long MaxYear = 999_999_999_999_999;

    /// <summary>The key of a day.</summary>
    public static long Of(long year, int month, int day) => (year * 512) + (month * 32) + day;

    /// <summary>The earlier of two days.</summary>
    public static long Min(long a, long b) => a < b ? a : b;

    /// <summary>The later of two days.</summary>
    public static long Max(long a, long b) => a > b ? a : b;

    /// <summary>Whether the year has a 29 February. Year 0 is a leap year, as in ISO 8601.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>How many days the month has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>
    /// Days since 1 January of year 1, as in <c>DateOnly.DayNumber</c>; null for a key outside the years 1 to 9999,
    /// including the two infinities.
    /// </summary>
    public static int? ToDayNumber(long key) => key >> 9 is >= 1 and <= 9999 ? (int)Count(key) : null;

    /// <summary>Days since 1 January of year 1, negative before it, for years that a packed date can hold.</summary>
    public static long Count(long key)
    {
        // The calendar repeats after 400 years; counted from -10000, years are positive and division rounds down.
        const int FirstYear = -10_000;
        const int DaysBeforeYearOne = (10_001 * 365) + 2_426;
        long year = key >> 9;
        long before = year - FirstYear;
        long days = (before * 365) + ((before + 3) / 4) - ((before + 99) / 100) + ((before + 399) / 400) - DaysBeforeYearOne;
        int month = (int)(key >> 5) & 15;
        for (int m = 1; m < month; m++)
            days += DaysInMonth(year, m);
        return days + ((int)key & 31) - 1;
    }
}
