namespace Dossier;

/// <summary>Writes the text of a date to a buffer of the caller. If the buffer is too small, it sets a flag and writes no further.</summary>
internal ref struct EdtfWriter(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;
    private int _length;

    /// <summary>What has been written so far.</summary>
    public readonly ReadOnlySpan<char> Written => _buffer.Slice(0, _length);

    /// <summary>How many characters have been written.</summary>
    public readonly int Length => _length;

    /// <summary>Whether something did not fit.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Writes a character.</summary>
    public void Put(char c)
    {
        if (_length == _buffer.Length)
            IsFull = true;
        else
            _buffer[_length++] = c;
    }

    /// <summary>Writes a number with at least so many digits; those in the mask (units in the lowest bit) are written as X.</summary>
    public void Put(long number, int digits, int mask = 0)
    {
        long power = 1;
        int count = 1;
        while (count < digits || number / power >= 10)
        {
            power *= 10;
            count++;
        }

        for (; power > 0; power /= 10, count--)
            Put((mask >> (count - 1) & 1) != 0 ? 'X' : (char)('0' + (number / power % 10)));
    }

    /// <summary>Writes <c>?</c>, <c>~</c>, <c>%</c> or nothing.</summary>
    public void Put(EdtfQualification mark)
    {
        if (mark != EdtfQualification.None)
            Put(mark == EdtfQualification.Uncertain ? '?' : mark == EdtfQualification.Approximate ? '~' : '%');
    }

    /// <summary>Writes the two dots of an open end or of a range.</summary>
    public void PutDots()
    {
        Put('.');
        Put('.');
    }

    /// <summary>Writes a single date as it was read.</summary>
    public void Put(PackedDate date)
    {
        int components = date.Components;
        if (components == 0)
            return;
        Put(date.LeftMark(0));
        if (date.IsNegative)
            Put('-');
        Put(date.YearDigits, 4, date.YearMask);
        Put(date.RightMark(0));
        if (components > 1)
        {
            Put('-');
            Put(date.LeftMark(1));
            Put(date.Month, 2, date.MonthMask);
            Put(date.RightMark(1));
        }

        if (components > 2)
        {
            Put('-');
            Put(date.LeftMark(2));
            Put(date.Day, 2, date.DayMask);
            Put(date.RightMark(2));
        }

        if (date.HasTime)
            PutTime(date);
    }

    private void PutTime(PackedDate date)
    {
        Put('T');
        Put(date.Hour, 2);
        Put(':');
        Put(date.Minute, 2);
        Put(':');
        Put(date.Second, 2);
        if (date.Zone == PackedDate.ZoneForm.Utc)
            Put('Z');
        if (date.Zone is PackedDate.ZoneForm.None or PackedDate.ZoneForm.Utc)
            return;
        Put(date.IsOffsetNegative ? '-' : '+');
        Put(date.OffsetHours, 2);
        if (date.Zone == PackedDate.ZoneForm.HoursAndMinutes)
        {
            Put(':');
            Put(date.OffsetMinutes, 2);
        }
    }
}
