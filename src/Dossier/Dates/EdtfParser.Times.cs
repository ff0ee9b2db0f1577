namespace Dossier;

/// <content>The time of day after a date, and its offset from UTC.</content>
internal ref partial struct EdtfParser
{
    /// <summary>Reads a time, starting at the T, and adds it to the date.</summary>
    private bool ReadTime(ref EdtfDate date)
    {
        PackedDate day = date.Packed;
        if (day.Components < 3)
            return Fail(_position, 1, "a time of day needs a year, a month and a day before it");
        if (day.Mask != 0 || day.Marks != 0)
            return Fail(_position, 1, "a date with a time of day cannot have X, '?', '~' or '%'");
        _position++;
        if (!ReadClock("expected an hour of two digits", "hour", 23, out int hour)
            || !Expect(':', "expected ':' and the minutes")
            || !ReadClock("expected minutes of two digits", "minute", 59, out int minute)
            || !Expect(':', "expected ':' and the seconds")
            || !ReadClock("expected seconds of two digits", "second", 59, out int second))
        {
            return false;
        }

        if (Current is '.' or ',')
            return Fail(_position, 1, "fractions of a second are not part of EDTF");
        if (Take('Z'))
        {
            date = new(day.WithTime(hour, minute, second, PackedDate.ZoneForm.Utc, west: false, 0, 0));
            return true;
        }

        if (Current is not ('+' or '-'))
        {
            date = new(day.WithTime(hour, minute, second, PackedDate.ZoneForm.None, west: false, 0, 0));
            return true;
        }

        if (!ReadOffset(out bool west, out int hours, out int minutes))
            return false;
        PackedDate.ZoneForm form = minutes < 0 ? PackedDate.ZoneForm.Hours : PackedDate.ZoneForm.HoursAndMinutes;
        date = new(day.WithTime(hour, minute, second, form, west, hours, Math.Max(minutes, 0)));
        return true;
    }

    /// <summary>Reads the offset; the minutes are -1 when they are not written.</summary>
    private bool ReadOffset(out bool west, out int hours, out int minutes)
    {
        int start = _position;
        west = Current == '-';
        minutes = -1;
        _position++;
        if (!ReadDigits(2, withX: false, "expected the hours of the offset, two digits", out hours, out _))
            return false;
        if (IsDigit(Current))
            return FailHere("expected ':' between hours and minutes of the offset");
        if (Take(':') && !ReadClock("expected the minutes of the offset, two digits", "minute", 59, out minutes))
            return false;
        if (hours > 14 || (hours == 14 && minutes > 0))
            return Fail(start, _position - start, "an offset can be at most 14 hours", NotationErrorKind.OutOfRange);
        return !west || hours > 0 || minutes > 0 || Fail(start, _position - start, "write an offset of zero with a plus, or as Z");
    }

    private bool ReadClock(string expected, string unit, int highest, out int value)
    {
        int start = _position;
        return ReadDigits(2, withX: false, expected, out value, out _)
            && (value <= highest || Fail(start, 2, $"{unit} {_text.Slice(start, 2).ToString()} does not exist", NotationErrorKind.OutOfRange));
    }

    private bool Expect(char c, string expected) => Take(c) || FailHere(expected);
}
