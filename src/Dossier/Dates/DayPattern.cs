namespace Dossier;

/// <summary>The days that a date with unspecified digits may mean: the first, the last, and whether a given day is one of them.</summary>
internal static class DayPattern
{
    /// <summary>
    /// The first or the last date that matches the pattern, with every X filled in; false when none does, as for <c>2001-02-3X</c>.
    /// Components that are not written are 0 in the result.
    /// </summary>
    public static bool TryFind(PackedDate pattern, bool last, out PackedDate found)
    {
        int yearMask = pattern.YearMask;
        int count = 1;
        for (int bits = yearMask; bits != 0; bits >>= 1)
            count *= (bits & 1) != 0 ? 10 : 1;

        // The year affects the rest of the pattern only by whether it has a 29 February, so one leap year and one common year are enough to try.
        bool triedCommon = false;
        bool triedLeap = false;
        for (int i = 0; i < count; i++)
        {
            int digits = pattern.YearDigits + Spread(last != pattern.IsNegative ? count - 1 - i : i, yearMask);
            if (pattern.IsNegative && digits == 0)
                continue;
            bool leap = DayKey.IsLeapYear(digits);
            if (leap ? triedLeap : triedCommon)
                continue;
            if (leap)
                triedLeap = true;
            else
                triedCommon = true;
            if (TryFindInYear(pattern, digits, last, out found))
                return true;
        }

        found = default;
        return false;
    }

    /// <summary>Whether a day, with all digits known, is one of those that the pattern may mean.</summary>
    public static bool Fits(PackedDate pattern, PackedDate day)
        => pattern.IsNegative == day.IsNegative
            && Fits(pattern.YearDigits, pattern.YearMask, day.YearDigits)
            && (pattern.Components < 2 || pattern.IsSeason || Fits(pattern.Month, pattern.MonthMask, day.Month))
            && (pattern.Components < 3 || Fits(pattern.Day, pattern.DayMask, day.Day));

    /// <summary>Whether a number has the pattern's digits wherever the pattern has no X.</summary>
    public static bool Fits(int pattern, int mask, int number)
    {
        for (; mask != 0 || pattern != 0 || number != 0; mask >>= 1, pattern /= 10, number /= 10)
        {
            if ((mask & 1) == 0 && pattern % 10 != number % 10)
                return false;
        }

        return true;
    }

    private static bool TryFindInYear(PackedDate pattern, int year, bool last, out PackedDate found)
    {
        found = PackedDate.Of(year, pattern.IsNegative, pattern.Month, 0, pattern.Components);
        if (pattern.Components < 2 || pattern.IsSeason)
            return true;
        for (int i = 1; i <= 12; i++)
        {
            int month = last ? 13 - i : i;
            if (!Fits(pattern.Month, pattern.MonthMask, month))
                continue;
            int days = pattern.Components < 3 ? 0 : DayKey.DaysInMonth(year, month);
            for (int k = 1; k <= days; k++)
            {
                int day = last ? days + 1 - k : k;
                if (!Fits(pattern.Day, pattern.DayMask, day))
                    continue;
                found = PackedDate.Of(year, pattern.IsNegative, month, day, 3);
                return true;
            }

            if (days == 0)
            {
                found = PackedDate.Of(year, pattern.IsNegative, month, 0, 2);
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts the digits of a counter in the places given by the mask, its units in the lowest.</summary>
    private static int Spread(int counter, int mask)
    {
        int result = 0;
        for (int power = 1; mask != 0; mask >>= 1, power *= 10)
        {
            if ((mask & 1) == 0)
                continue;
            result += counter % 10 * power;
            counter /= 10;
        }

        return result;
    }
}
