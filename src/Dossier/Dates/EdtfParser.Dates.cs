namespace Dossier;

/// <content>Single dates: year, month or season, day, each with its marks.</content>
internal ref partial struct EdtfParser
{
    /// <summary>Reads a date without a time and stops after it.</summary>
    private bool ReadDate(out EdtfDate date)
    {
        date = default;
        EdtfQualification left = TakeMark();
        if (Current == 'Y')
            return ReadLongYear(left, out date);
        int start = _position;
        bool negative = Take('-');
        int digitsAt = _position;
        if (!ReadDigits(4, withX: true, "expected a year of four digits", out int year, out int mask))
            return false;
        if (IsDigit(Current) || Current == 'X')
            return FailLongNumber(digitsAt);
        if (negative && year == 0 && mask == 0)
            return Fail(start, 5, "write year zero without a minus");
        if (Current == 'S')
        {
            return mask == 0
                ? ReadSignificantDigits(negative ? -year : year, 0, hasPrefix: false, left, out date)
                : Fail(_position, 1, "a year with X cannot have significant digits");
        }

        int marks = (int)left | ((int)TakeMark() << 6);
        var sofar = new PartialDate { Year = year, IsNegative = negative, Components = 1, Mask = mask << 4, Marks = marks };
        if (Current == '-' && !ReadMonth(ref sofar))
            return false;
        date = new EdtfDate(PackedDate.Of(sofar.Year, negative, sofar.Month, sofar.Day, sofar.Components, sofar.Mask, sofar.Marks));
        return true;
    }

    private bool ReadMonth(ref PartialDate date)
    {
        _position++;
        date.Marks |= (int)TakeMark() << 2;
        int start = _position;
        if (!ReadDigits(2, withX: true, "expected a month of two digits", out int month, out int mask))
            return false;
        if (IsDigit(Current) || Current == 'X')
            return FailTooManyDigits(start, "expected a month of two digits");
        bool exists = mask == 0 ? month is (>= 1 and <= 12) or (>= 21 and <= 41) : FitsAny(month, mask, 12);
        if (!exists)
            return Fail(start, 2, $"month {_text.Slice(start, 2).ToString()} does not exist", NotationErrorKind.OutOfRange);
        date.Month = month;
        date.Mask |= mask << 2;
        date.Components = 2;
        date.Marks |= (int)TakeMark() << 8;
        if (Current != '-')
            return true;
        return mask == 0 && month > 20 ? Fail(_position, 1, "a season cannot have a day") : ReadDay(ref date);
    }

    private bool ReadDay(ref PartialDate date)
    {
        _position++;
        date.Marks |= (int)TakeMark() << 4;
        int start = _position;
        if (!ReadDigits(2, withX: true, "expected a day of two digits", out int day, out int mask))
            return false;
        if (IsDigit(Current) || Current == 'X')
            return FailTooManyDigits(start, "expected a day of two digits");
        if (mask == 0 ? day is < 1 or > 31 : !FitsAny(day, mask, 31))
            return Fail(start, 2, $"day {_text.Slice(start, 2).ToString()} does not exist", NotationErrorKind.OutOfRange);
        date.Day = day;
        date.Mask |= mask;
        date.Components = 3;
        var packed = PackedDate.Of(date.Year, date.IsNegative, date.Month, date.Day, 3, date.Mask);
        bool exists = date.Mask == 0 ? day <= DayKey.DaysInMonth(date.Year, date.Month) : DayPattern.TryFind(packed, last: false, out _);
        if (!exists)
            return Fail(start, 2, WhyNoSuchDay(packed, _text.Slice(start, 2).ToString()), NotationErrorKind.OutOfRange);
        date.Marks |= (int)TakeMark() << 10;
        return true;
    }

    private static string WhyNoSuchDay(PackedDate date, string day)
    {
        if (date.MonthMask != 0)
            return $"no month has a day {day}";
        if (date.Month != 2 || date.Day != 29 || date.DayMask != 0)
            return $"day {day} does not exist in {CalendarWords.Months[date.Month - 1]}";
        var writer = new EdtfWriter(stackalloc char[8]);
        writer.Put(PackedDate.Of(date.YearDigits, date.IsNegative, 0, 0, 1, date.YearMask << 4));
        return $"29 February does not exist in {writer.Written.ToString()}";
    }

    private static bool FitsAny(int pattern, int mask, int highest)
    {
        for (int number = 1; number <= highest; number++)
        {
            if (DayPattern.Fits(pattern, mask, number))
                return true;
        }

        return false;
    }

    /// <summary>Reports a year of more than four digits: either the hyphens were left out or the Y.</summary>
    private bool FailLongNumber(int start)
    {
        while (IsDigit(Current) || Current == 'X')
            _position++;
        return Fail(start, _position - start, _position - start is 6 or 8
            ? "year, month and day are separated by '-'"
            : "expected a year of four digits; a longer one starts with Y");
    }

    private bool FailTooManyDigits(int start, string message)
    {
        while (IsDigit(Current) || Current == 'X')
            _position++;
        return Fail(start, _position - start, message);
    }

    /// <summary>The parts of a date that have been read.</summary>
    private struct PartialDate
    {
        /// <summary>The year without its sign. In this and the following, an X counts as 0.</summary>
        public int Year;

        /// <summary>Whether the year has a minus.</summary>
        public bool IsNegative;

        /// <summary>The month or season.</summary>
        public int Month;

        /// <summary>The day.</summary>
        public int Day;

        /// <summary>How many components have been read.</summary>
        public int Components;

        /// <summary>See <see cref="PackedDate.Mask"/>.</summary>
        public int Mask;

        /// <summary>See <see cref="PackedDate.Marks"/>.</summary>
        public int Marks;
    }
}
