using System.Globalization;

namespace Dossier.Tests.Dates;

/// <summary>
/// Texts that are nearly dates: index of the first character at fault, and the message; an empty message is any. '␣' is a space.
/// </summary>
public static class EdtfNearMisses
{
    private const string Table = """
        # Nothing, spaces, strangers
        ␣1985 | 0 | a date cannot contain spaces
        1985␣ | 4 | a date cannot contain spaces
        1985␣-04 | 4 | a date cannot contain spaces
        1985-␣04 | 5 | a date cannot contain spaces
        1985-04␣-12 | 7 | a date cannot contain spaces
        1985-04-12␣23:20:30 | 10 | a date cannot contain spaces
        1985-04-12␣ | 10 | a date cannot contain spaces
        1964␣/2008 | 4 | a date cannot contain spaces
        1964/␣2008 | 5 | a date cannot contain spaces
        [1667,␣1668] | 6 | a date cannot contain spaces
        [␣1667] | 1 | a date cannot contain spaces
        [1667␣] | 5 | a date cannot contain spaces
        {1980␣..1985} | 5 | a date cannot contain spaces
        1985-04-12x | 10 | write X for an unspecified digit
        1985-04-12! | 10 | expected the end of the date
        1985-04-12-01 | 10 | expected the end of the date
        1985-04-12,1985-04-13 | 10 | expected the end of the date
        today | 0 | expected a year of four digits
        n.d. | 0 | expected a year of four digits
        22 | 2 | expected a year of four digits
        198 | 3 | expected a year of four digits
        198- | 3 | expected a year of four digits
        85-04-12 | 2 | expected a year of four digits
        12/04/1985 | 2 | expected a year of four digits
        04-12-1985 | 2 | expected a year of four digits
        -198 | 4 | expected a year of four digits
        - | 1 | expected a year of four digits
        -- | 1 | expected a year of four digits
        +1985 | 0 | write the year without a plus sign
        ? | 1 | expected a year of four digits
        ١٩٨٥ | 0 | expected a year of four digits
        19８5 | 2 | expected a year of four digits

        # Separators
        19850412 | 0 | year, month and day are separated by '-'
        198504 | 0 | year, month and day are separated by '-'
        1985/04/12 | 7 | expected a year of four digits
        1985.04.12 | 4 | expected the end of the date
        1985-04/12 | 10 | expected a year of four digits
        1985-0412 | 5 | expected a month of two digits
        1985–04–12 | 4 | write a hyphen or minus as '-'
        −1985 | 0 | write a hyphen or minus as '-'
        1985_04 | 4 | expected the end of the date
        1985-04-12T232030 | 13 | expected ':' and the minutes

        # Months
        1985- | 5 | expected a month of two digits
        1985-4 | 6 | expected a month of two digits
        1985-4-12 | 6 | expected a month of two digits
        1985-004 | 5 | expected a month of two digits
        1985-13 | 5 | month 13 does not exist
        1985-00 | 5 | month 00 does not exist
        1985-20 | 5 | month 20 does not exist
        1985-42 | 5 | month 42 does not exist
        1985-99 | 5 | month 99 does not exist
        1985-13-01 | 5 | month 13 does not exist
        1985-2X | 5 | month 2X does not exist
        1985-3X | 5 | month 3X does not exist
        1985-9X | 5 | month 9X does not exist
        1985-~13 | 6 | month 13 does not exist
        1985--04 | 5 | expected a month of two digits
        1985-Apr | 5 | expected a month of two digits
        -1985-13 | 6 | month 13 does not exist
        Y12345-04 | 6 | a year with Y, E or S cannot have a month
        1950S2-04 | 6 | a year with Y, E or S cannot have a month

        # Days
        1985-04- | 8 | expected a day of two digits
        1985-04-1 | 9 | expected a day of two digits
        1985-04-012 | 8 | expected a day of two digits
        1985-04-123 | 8 | expected a day of two digits
        1985-04-00 | 8 | day 00 does not exist
        1985-04-31 | 8 | day 31 does not exist in April
        1985-06-31 | 8 | day 31 does not exist in June
        1985-09-31 | 8 | day 31 does not exist in September
        1985-11-31 | 8 | day 31 does not exist in November
        1985-02-30 | 8 | day 30 does not exist in February
        1985-02-31 | 8 | day 31 does not exist in February
        1985-01-32 | 8 | day 32 does not exist
        1985-02-29 | 8 | 29 February does not exist in 1985
        1900-02-29 | 8 | 29 February does not exist in 1900
        2100-02-29 | 8 | 29 February does not exist in 2100
        -0001-02-29 | 9 | 29 February does not exist in -0001
        2023-02-3X | 8 | day 3X does not exist in February
        XXXX-02-30 | 8 | day 30 does not exist in February
        XXX1-02-29 | 8 | 29 February does not exist in XXX1
        XX00-02-30 | 8 | day 30 does not exist in February
        1985-04-4X | 8 | day 4X does not exist
        1985-XX-32 | 8 | day 32 does not exist
        1985-X4-31 | 8 | no month has a day 31
        1985-~02-~30 | 10 | day 30 does not exist in February
        2001-21-01 | 7 | a season cannot have a day
        2001-34-XX | 7 | a season cannot have a day
        2001-21~-01 | 8 | a season cannot have a day

        # Times
        1985-04-12t23:20:30 | 10 | a time starts with an upper-case T
        1985-04-12T | 11 | expected an hour of two digits
        1985-04-12T2 | 12 | expected an hour of two digits
        1985-04-12T23 | 13 | expected ':' and the minutes
        1985-04-12T23: | 14 | expected minutes of two digits
        1985-04-12T23:20 | 16 | expected ':' and the seconds
        1985-04-12T23:20: | 17 | expected seconds of two digits
        1985-04-12T23:20Z | 16 | expected ':' and the seconds
        1985-04-12T3:20:30 | 12 | expected an hour of two digits
        1985-04-12T24:00:00 | 11 | hour 24 does not exist
        1985-04-12T25:20:30 | 11 | hour 25 does not exist
        1985-04-12T23:60:30 | 14 | minute 60 does not exist
        1985-04-12T23:20:60 | 17 | second 60 does not exist
        1985-04-12T23:20:61 | 17 | second 61 does not exist
        1985-04-12T23:20:30.5 | 19 | fractions of a second are not part of EDTF
        1985-04-12T23:20:30,5 | 19 | fractions of a second are not part of EDTF
        1985-04-12T23:20:300 | 19 | expected nothing after the time
        1985-04-12T23:20:30z | 19 | write UTC as an upper-case Z
        1985-04-12T23:20:30ZZ | 20 | expected nothing after the time
        1985-04-12T23:20:30? | 19 | expected nothing after the time
        1985-04-12T23:20:30␣Z | 19 | a date cannot contain spaces
        1985-04-12T23:20:30+ | 20 | expected the hours of the offset, two digits
        1985-04-12T23:20:30-4 | 21 | expected the hours of the offset, two digits
        1985-04-12T23:20:30-0400 | 22 | expected ':' between hours and minutes of the offset
        1985-04-12T23:20:30+04: | 23 | expected the minutes of the offset, two digits
        1985-04-12T23:20:30+04:3 | 24 | expected the minutes of the offset, two digits
        1985-04-12T23:20:30+04:60 | 23 | minute 60 does not exist
        1985-04-12T23:20:30+15 | 19 | an offset can be at most 14 hours
        1985-04-12T23:20:30+14:01 | 19 | an offset can be at most 14 hours
        1985-04-12T23:20:30-99:00 | 19 | an offset can be at most 14 hours
        1985-04-12T23:20:30-00 | 19 | write an offset of zero with a plus, or as Z
        1985-04-12T23:20:30-00:00 | 19 | write an offset of zero with a plus, or as Z
        1985-04-12T23:20:30−04 | 19 | write a hyphen or minus as '-'
        1985-04T23:20:30 | 7 | a time of day needs a year, a month and a day before it
        1985T23:20:30 | 4 | a time of day needs a year, a month and a day before it
        Y12345T23:20:30 | 6 | a time of day needs a year, a month and a day before it
        1985-04-12?T23:20:30 | 11 | a date with a time of day cannot have X, '?', '~' or '%'
        ?1985-04-12T23:20:30 | 11 | a date with a time of day cannot have X, '?', '~' or '%'
        1985-04-XXT23:20:30 | 10 | a date with a time of day cannot have X, '?', '~' or '%'
        T23:20:30 | 0 | expected a year of four digits
        1985-04-12TXX:20:30 | 11 | expected an hour of two digits

        # Years beyond four digits
        12345 | 0 | expected a year of four digits; a longer one starts with Y
        170000002 | 0 | expected a year of four digits; a longer one starts with Y
        -17000 | 1 | expected a year of four digits; a longer one starts with Y
        201XX | 0 | expected a year of four digits; a longer one starts with Y
        Y | 1 | expected the digits of a year
        Y- | 2 | expected the digits of a year
        Y+12345 | 1 | expected the digits of a year
        Y1985 | 0 | write a year of four digits or fewer without Y, as four digits
        Y-1985 | 0 | write a year of four digits or fewer without Y, as four digits
        Y17E2 | 0 | write a year of four digits or fewer without Y, as four digits
        Y012345 | 1 | expected the digits of a year, not starting with 0
        Y0 | 1 | expected the digits of a year, not starting with 0
        YY12345 | 1 | expected the digits of a year
        Y12345X | 6 | a long year cannot contain X
        Y1X345 | 2 | a long year cannot contain X
        Y1234X | 5 | a long year cannot contain X
        Y1000000000000000 | 1 | a year can have at most 15 digits
        Y1E15 | 0 | a year can have at most 15 digits
        Y1E99 | 0 | a year can have at most 15 digits
        Y1E999 | 3 | a year can have at most 15 digits
        Y17E | 4 | expected an exponent from 1
        Y17E0 | 4 | expected an exponent from 1, not starting with 0
        Y17E07 | 4 | expected an exponent from 1, not starting with 0
        Y17E-7 | 4 | expected an exponent from 1
        Y17E+7 | 4 | expected an exponent from 1
        Y17E7E7 | 5 | expected the end of the date
        Y17e7 | 3 | an exponent starts with an upper-case E
        1985E3 | 4 | expected the end of the date
        y170000002 | 0 | a year of more than four digits starts with an upper-case Y
        1950S | 5 | expected a number of significant digits from 1
        1950S0 | 5 | expected a number of significant digits from 1, not starting with 0
        1950S5 | 4 | the year has fewer digits than that
        0050S3 | 4 | the year has fewer digits than that
        1950S123 | 5 | the year has fewer digits than that
        Y12345S6 | 6 | the year has fewer digits than that
        1950S-2 | 5 | expected a number of significant digits from 1
        1950S2S2 | 6 | expected the end of the date
        1950p2 | 4 | significant digits start with an upper-case S
        1950s2 | 4 | significant digits start with an upper-case S
        195XS2 | 4 | a year with X cannot have significant digits
        1950-04S2 | 7 | expected the end of the date
        1950~S2 | 5 | expected the end of the date
        -0000 | 0 | write year zero without a minus
        -0000-01 | 0 | write year zero without a minus
        -0000S1 | 0 | write year zero without a minus

        # Marks
        1984?~ | 5 | one mark is enough; write % for '?' and '~' together
        1984~? | 5 | one mark is enough; write % for '?' and '~' together
        1984?? | 5 | one mark is enough; write % for '?' and '~' together
        1984%? | 5 | one mark is enough; write % for '?' and '~' together
        ?~1984 | 1 | one mark is enough; write % for '?' and '~' together
        2004-06-11?~ | 11 | one mark is enough; write % for '?' and '~' together
        2004-~?06 | 6 | one mark is enough; write % for '?' and '~' together
        2004?06 | 5 | expected the end of the date
        2004-0?6 | 6 | expected a month of two digits
        20?04 | 2 | expected a year of four digits
        -?2004 | 1 | expected a year of four digits
        1984* | 4 | expected the end of the date
        1984! | 4 | expected the end of the date
        2004-? | 6 | expected a month of two digits
        Y?12345 | 1 | expected the digits of a year

        # The draft of 2012, and other dialects
        unknown | 0 | leave an unknown end empty, as in '1985/'
        open | 0 | write '..' for an open end
        unknown/1985 | 0 | leave an unknown end empty, as in '1985/'
        1985/unknown | 5 | leave an unknown end empty, as in '1985/'
        1985/open | 5 | write '..' for an open end
        1985/OPEN | 5 | write '..' for an open end
        open/1985 | 0 | write '..' for an open end
        uuuu | 0 | write X for an unspecified digit
        uuuu-12-uu | 0 | write X for an unspecified digit
        199u | 3 | write X for an unspecified digit
        1999-uu | 5 | write X for an unspecified digit
        1999-01-uu | 8 | write X for an unspecified digit
        199x | 3 | write X for an unspecified digit
        19xx | 2 | write X for an unspecified digit
        1999-xx | 5 | write X for an unspecified digit
        (2011)-06-04~ | 0 | parts cannot be grouped by brackets; write a mark to the left of one part or to the right of a group
        2011-(06-04)~ | 5 | parts cannot be grouped by brackets; write a mark to the left of one part or to the right of a group
        2001-21^southernHemisphere | 7 | expected the end of the date
        1970s | 4 | write a decade or century with X, as in 197X
        c1985 | 0 | write '~' after an approximate date
        circa␣1985 | 0 | write '~' after an approximate date
        19 | 2 | expected a year of four digits
        195 | 3 | expected a year of four digits
        2004-W06 | 5 | expected a month of two digits
        2004-123 | 5 | expected a month of two digits

        # Intervals
        / | 0 | an interval needs a date at one end at least
        ../.. | 0 | an interval needs a date at one end at least
        /.. | 0 | an interval needs a date at one end at least
        ../ | 0 | an interval needs a date at one end at least
        .. | 2 |
        ..1985 | 2 |
        1985.. | 4 | write a range with '..' within [ ] or { }
        1984..1985 | 4 | write a range with '..' within [ ] or { }
        2008/1964 | 5 | the interval ends before it starts
        2004-06/2004-05 | 8 | the interval ends before it starts
        2004-06-11/2004-06-10 | 11 | the interval ends before it starts
        2004-06-11/2004-05 | 11 | the interval ends before it starts
        2005-01-01/2004 | 11 | the interval ends before it starts
        2005~/2004~ | 6 | the interval ends before it starts
        199X/1989 | 5 | the interval ends before it starts
        2004-07-XX/2004-06-30 | 11 | the interval ends before it starts
        0001/-0001 | 5 | the interval ends before it starts
        Y13000/Y12000 | 7 | the interval ends before it starts
        2001-36/2001-33 | 8 | the interval ends before it starts
        1964/2008/2010 | 9 | expected the end of the interval
        1964//2008 | 5 | expected a year of four digits
        //1964 | 1 | expected a year of four digits
        1964/.../ | 7 | expected the end of the interval
        1964/. | 5 | expected a year of four digits
        ./1964 | 0 | expected a year of four digits
        1964/..1985 | 7 | expected the end of the interval
        1964--2008 | 5 | expected a month of two digits
        1964/08 | 7 | expected a year of four digits
        1964/P1Y | 5 | durations are not part of EDTF
        P1Y | 0 | durations are not part of EDTF
        P1Y/1964 | 0 | durations are not part of EDTF
        1985-04-12T23:20:30/1986 | 10 | an interval cannot contain a time of day
        1985/1986-04-12T23:20:30 | 15 | an interval cannot contain a time of day
        1985-04-12T23:20:30Z/.. | 10 | an interval cannot contain a time of day
        1985/[1986,1987] | 5 | expected a year of four digits
        1985/1986? ? | 10 | a date cannot contain spaces
        1985-13/1986 | 5 | month 13 does not exist
        1985/1986-13 | 10 | month 13 does not exist
        1985-02-30/1986 | 8 | day 30 does not exist in February

        # Sets
        [ | 1 | expected a year of four digits
        { | 1 | expected a year of four digits
        [] | 1 | expected a year of four digits
        {} | 1 | expected a year of four digits
        ] | 0 | expected a year of four digits
        [1667 | 5 | expected ',' or ']'
        {1667 | 5 | expected ',' or '}'
        1667] | 4 | expected the end of the date
        [1667} | 5 | expected ',' or ']'
        {1667] | 5 | expected ',' or '}'
        [1667,] | 6 | expected a year of four digits
        [,1667] | 1 | expected a year of four digits
        [1667,,1668] | 6 | expected a year of four digits
        [1667;1668] | 5 | expected ',' or ']'
        [1667/1668] | 5 | expected ',' or ']'
        [[1667]] | 1 | expected a year of four digits
        [1667,{1668}] | 6 | expected a year of four digits
        [1667]? | 6 | expected nothing after the set
        [1667]1 | 6 | expected nothing after the set
        [1667]/1700 | 6 | expected nothing after the set
        [1667,..1670] | 6 | '..' before a date is allowed only at the start of a set
        [1667..,1670] | 5 | '..' after a date is allowed only at the end of a set
        [..] | 3 | expected a year of four digits
        [..1667..] | 7 | a range has only one '..'
        [..1667..1670] | 7 | a range has only one '..'
        [1667..1668..1669] | 11 | a range has only one '..'
        [1667.1668] | 5 | expected ',' or ']'
        [1667...1668] | 7 | expected a year of four digits
        [1672..1670] | 1 | the range ends before it starts
        [1667,1672-05..1672-04] | 6 | the range ends before it starts
        {1985-04-12..1985-04-11} | 1 | the range ends before it starts
        [1670..1672-05] | 1 | both ends of a range must have the same precision
        [1670-01..1672-05-06] | 1 | both ends of a range must have the same precision
        [2001-21..2002-03] | 1 | both ends of a range must have the same precision
        [2001-21..2001-34] | 1 | both ends of a range must have the same precision
        [1985-04-12T23:20:30,1986] | 11 | a set cannot contain a time of day
        [1985-04-12..1986-04-12T23:20:30Z] | 23 | a set cannot contain a time of day
        [1667,1668-13] | 11 | month 13 does not exist
        {1667,unknown} | 6 | leave an unknown end empty, as in '1985/'
        """;

    public static TheoryData<string, int, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, int, string>();
            foreach (string line in Table.Split('\n'))
            {
                if (line.Length == 0 || line[0] == '#')
                    continue;
                string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
                rows.Add(cells[0].Replace('␣', ' '), int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2]);
            }

            return rows;
        }
    }
}
