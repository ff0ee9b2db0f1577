namespace Dossier;

/// <summary>
/// Reads EDTF in one pass over the characters, without backtracking. It stops at the first mistake and keeps it.
/// This file has what all constructs share; they are in the files beside it: single dates, times, long years, intervals and sets.
/// </summary>
internal ref partial struct EdtfParser
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;

    /// <summary>A reader at the start of the text.</summary>
    public EdtfParser(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
        Error = default;
    }

    /// <summary>The first mistake found.</summary>
    public NotationError Error { get; private set; }

    /// <summary>Reads the text as a whole; false at the first mistake.</summary>
    public bool ReadAll(out EdtfDate date)
    {
        date = default;
        if (_text.Length == 0)
            return Fail(0, 0, "expected a date, but found no text", NotationErrorKind.Empty);
        if (_text.Length > EdtfDate.MaxLength)
            return Fail(EdtfDate.MaxLength, _text.Length - EdtfDate.MaxLength, "a date can have at most 1000 characters", NotationErrorKind.OutOfRange);
        if (Current is '[' or '{')
            return ReadSet(out date) && ExpectEnd("expected nothing after the set");
        if (Current == '/' || StartsWithDots)
            return ReadInterval(default, out date);

        if (!ReadDate(out date))
            return false;
        int timeAt = _position;
        if (Current == 'T')
            return ReadTime(ref date) && (Current != '/' || FailTimeIn("an interval", timeAt)) && ExpectEnd("expected nothing after the time");
        return Current == '/' ? ReadInterval(date, out date) : ExpectEnd("expected the end of the date");
    }

    /// <summary>The character to be read next; NUL at the end, since the grammar never allows NUL.</summary>
    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    private readonly bool StartsWithDots => _position + 1 < _text.Length && _text[_position] == '.' && _text[_position + 1] == '.';

    private static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Records a mistake. Always returns false, so that a reader can return its result.</summary>
    private bool Fail(int position, int length, string clause, NotationErrorKind kind = NotationErrorKind.Syntax)
    {
        Error = new NotationError(kind, position, length, clause);
        return false;
    }

    /// <summary>
    /// Records that something else was expected here. Frequent mistakes, such as the notation of EDTF drafts before 2019, get a
    /// message that names them.
    /// </summary>
    private bool FailHere(string expected)
    {
        if (_position >= _text.Length)
            return Fail(_text.Length, 0, expected);
        string? hint = Hint(_position == 0 ? '/' : _text[_position - 1], expected, out int length);
        return Fail(_position, length, hint ?? expected);
    }

    private readonly string? Hint(char before, string expected, out int length)
    {
        length = 1;
        bool atStart = before is '/' or '[' or '{' or ',';
        switch (Current)
        {
            case 'u' or 'U' when atStart && StartsWith("unknown"):
                length = "unknown".Length;
                return "leave an unknown end empty, as in '1985/'";
            case 'o' or 'O' when atStart && StartsWith("open"):
                length = "open".Length;
                return "write '..' for an open end";
            case 'x' or 'u':
                return "write X for an unspecified digit";
            case 'y' when atStart:
                return "a year of more than four digits starts with an upper-case Y";
            case 'c' when atStart:
                return "write '~' after an approximate date";
            case 'P' when atStart:
                return "durations are not part of EDTF";
            case '+' when atStart:
                return "write the year without a plus sign";
            case 't' when IsDigit(before):
                return "a time starts with an upper-case T";
            case 'z' when IsDigit(before):
                return "write UTC as an upper-case Z";
            case 'e' when IsDigit(before):
                return "an exponent starts with an upper-case E";
            case 's' when _position == _text.Length - 1 && IsDigit(before):
                return "write a decade or century with X, as in 197X";
            case 's' or 'p' when IsDigit(before):
                return "significant digits start with an upper-case S";
            case '(' or ')':
                return "parts cannot be grouped by brackets; write a mark to the left of one part or to the right of a group";
            case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212':
                return "write a hyphen or minus as '-'";
            case '?' or '~' or '%' when before is '?' or '~' or '%':
                return "one mark is enough; write % for '?' and '~' together";
            case '.' when StartsWithDots && expected.StartsWith("expected the end", StringComparison.Ordinal):
                return "write a range with '..' within [ ] or { }";
            default:
                return char.IsWhiteSpace(Current) ? "a date cannot contain spaces" : null;
        }
    }

    private readonly bool StartsWith(string word) => _text.Slice(_position).StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private bool ExpectEnd(string expected) => _position == _text.Length || FailHere(expected);

    private bool FailTimeIn(string what, int timeAt) => Fail(timeAt, 1, $"{what} cannot contain a time of day");

    /// <summary>Skips one character if it is the next.</summary>
    private bool Take(char c)
    {
        if (Current != c || _position >= _text.Length)
            return false;
        _position++;
        return true;
    }

    /// <summary>Reads a mark if it is next.</summary>
    private EdtfQualification TakeMark()
    {
        EdtfQualification mark = Current switch
        {
            '?' => EdtfQualification.Uncertain,
            '~' => EdtfQualification.Approximate,
            '%' => EdtfQualification.UncertainAndApproximate,
            _ => EdtfQualification.None,
        };
        if (mark != EdtfQualification.None)
            _position++;
        return mark;
    }

    /// <summary>Reads exactly so many digits, and X if allowed. An X counts as 0 and sets its bit in the mask, units in the lowest bit.</summary>
    private bool ReadDigits(int count, bool withX, string expected, out int value, out int mask)
    {
        value = 0;
        mask = 0;
        for (int i = 0; i < count; i++, _position++)
        {
            char c = Current;
            if (!IsDigit(c) && !(withX && c == 'X'))
                return FailHere(expected);
            value = (value * 10) + (c == 'X' ? 0 : c - '0');
            mask = (mask << 1) | (c == 'X' ? 1 : 0);
        }

        return true;
    }
}
