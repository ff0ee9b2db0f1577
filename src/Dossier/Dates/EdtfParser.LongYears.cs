namespace Dossier;

/// <content>Years that begin with Y, exponents and significant digits.</content>
internal ref partial struct EdtfParser
{
    private const int MaxYearDigits = 15;
    private const string NoUnspecifiedDigit = "a long year cannot contain X";
    private const string YearTooLong = "a year can have at most 15 digits";

    /// <summary>Reads a year, starting at the Y.</summary>
    private bool ReadLongYear(EdtfQualification left, out EdtfDate date)
    {
        date = default;
        int start = _position++;
        bool negative = Take('-');
        if (!ReadNumber("expected the digits of a year", MaxYearDigits, YearTooLong, out long mantissa))
            return false;
        int exponent = 0;
        if (Take('E'))
        {
            if (!ReadNumber("expected an exponent from 1", 2, YearTooLong, out long power))
                return false;
            if (EdtfLongYear.DigitsOf(mantissa) + power > MaxYearDigits)
                return Fail(start, _position - start, YearTooLong, NotationErrorKind.OutOfRange);
            exponent = (int)power;
        }

        // Reported before the digits are counted, since their number is not the mistake.
        if (Current == 'X')
            return Fail(_position, 1, NoUnspecifiedDigit);
        if (Current == 'e')
            return FailHere("expected the end of the date");
        if (EdtfLongYear.DigitsOf(mantissa) + exponent <= 4)
            return Fail(start, _position - start, "write a year of four digits or fewer without Y, as four digits");
        return ReadSignificantDigits(negative ? -mantissa : mantissa, exponent, hasPrefix: true, left, out date);
    }

    /// <summary>Reads what may follow a year: S with a number, and a mark.</summary>
    private bool ReadSignificantDigits(
        long mantissa, int exponent, bool hasPrefix, EdtfQualification left, out EdtfDate date)
    {
        date = default;
        long significant = 0;
        if (Current == 'S')
        {
            int letterAt = _position++;
            if (!ReadNumber("expected a number of significant digits from 1", 2, "the year has fewer digits than that", out significant))
                return false;
            if (significant > EdtfLongYear.DigitsOf(Math.Abs(mantissa)) + exponent)
                return Fail(letterAt, _position - letterAt, "the year has fewer digits than that");
        }

        if (Current == 'X')
            return Fail(_position, 1, NoUnspecifiedDigit);
        EdtfQualification right = TakeMark();
        if (Current == '-')
            return Fail(_position, 1, "a year with Y, E or S cannot have a month");
        if (Current == 'T')
            return Fail(_position, 1, "a time of day needs a year, a month and a day before it");
        date = new(new EdtfLongYear(mantissa, exponent, (int)significant, hasPrefix, left, right));
        return true;
    }

    /// <summary>Reads a number that begins with 1 to 9.</summary>
    private bool ReadNumber(string expected, int maxDigits, string tooLong, out long number)
    {
        number = 0;
        int start = _position;
        if (Current == '0')
            return Fail(_position, 1, $"{expected}, not starting with 0");
        if (!IsDigit(Current))
            return FailHere(expected);
        for (; IsDigit(Current); _position++)
        {
            if (_position - start < maxDigits)
                number = (number * 10) + (Current - '0');
        }

        return _position - start <= maxDigits || Fail(start, _position - start, tooLong);
    }
}
