using System.Globalization;

namespace Dossier;

/// <summary>Reads the notation of quantities, one text at a time, and remembers the first thing that is wrong.</summary>
internal ref struct QuantityReader(ReadOnlySpan<char> text)
{
    private const int MostDigits = 28; // What a decimal holds for certain: beyond it digits are rounded away.
    private const char Minus = '\u2212';

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _end;

    /// <summary>What is wrong; <c>default</c> while nothing is.</summary>
    public NotationError Error { get; private set; }

    private readonly ReadOnlySpan<char> Rest => _text.Slice(_at, _end - _at);

    private readonly bool AtDots => _at + 1 < _end && _text[_at] == '.' && _text[_at + 1] == '.';

    /// <summary>Reads the whole text; what was read is unknown when that fails.</summary>
    public bool TryRead(out Quantity quantity)
    {
        if (TryReadText(out quantity))
            return true;

        quantity = default;
        return false;
    }

    private bool TryReadText(out Quantity quantity)
    {
        quantity = default;
        _at = 0;
        _end = _text.Length;
        while (_end > 0 && char.IsWhiteSpace(_text[_end - 1]))
            _end--;
        SkipSpaces();
        if (_at == _end)
            return Fail(NotationErrorKind.Empty, 0, 0, "a quantity is missing; write unknown if it is not known");
        if (Words.Same(Rest, Words.Unknown))
            return true;
        if (Words.IsPlaceholder(Rest))
            return FailPlaceholder();

        int start = _at;
        bool isAbout = Take('~');
        if (!TryReadFigures(ref isAbout, out decimal? low, out decimal? best, out decimal? high) || !TryReadUnit(out string? unit))
            return false;
        if (low > high)
            return Fail(NotationErrorKind.OutOfOrder, start, _end - start, FormattableString.Invariant($"the low figure {low} is above the high figure {high}"));
        if (best < low || best > high)
            return Fail(NotationErrorKind.OutOfOrder, start, _end - start, FormattableString.Invariant($"the best figure {best} is not between the low and the high one"));

        quantity = new Quantity(low, best, high, isAbout, unit);
        return true;
    }

    private bool TryReadFigures(ref bool isAbout, out decimal? low, out decimal? best, out decimal? high)
    {
        (low, best, high) = (null, null, null);
        if (_at < _end && _text[_at] is '<' or '>')
            return TryReadComparison(ref isAbout, out low, out high);
        if (!TryReadEnd(out low, out bool isLowAbsent))
            return false;
        if (!isLowAbsent && Take('+'))
            return true;
        if (!AtDots)
        {
            // A single figure: exact, or approximate.
            (low, best, high) = isAbout ? (null, low, null) : (low, low, low);
            return !isLowAbsent || FailSyntax(_at);
        }

        TakeDots();
        if (!TryReadEnd(out decimal? second, out bool isSecondAbsent))
            return false;
        if (!AtDots)
        {
            high = second;
            return (!isLowAbsent && !isSecondAbsent) || FailSyntax(_at);
        }

        TakeDots();
        best = second;
        return (!isSecondAbsent || FailSyntax(_at)) && TryReadEnd(out high, out _);
    }

    private bool TryReadComparison(ref bool isAbout, out decimal? low, out decimal? high)
    {
        (low, high) = (null, null);
        char sign = _text[_at];
        if (_at + 1 >= _end || _text[_at + 1] != '=')
        {
            return Fail(NotationErrorKind.Syntax, _at, 1, sign == '<'
                ? "'<' alone is not allowed: write <=4 for at most 4"
                : "'>' alone is not allowed: write 6+ for at least 6");
        }

        _at += 2;
        SkipSpaces();
        isAbout |= Take('~');
        if (!TryReadNumber(out decimal number))
            return false;

        (low, high) = sign == '<' ? ((decimal?)null, (decimal?)number) : (number, null);
        return true;
    }

    /// <summary>Reads a figure, or the question mark of one that nobody gave.</summary>
    private bool TryReadEnd(out decimal? end, out bool isAbsent)
    {
        end = null;
        isAbsent = Take('?');
        if (isAbsent)
            return true;
        if (!TryReadNumber(out decimal number))
            return false;

        end = number;
        return true;
    }

    private bool TryReadNumber(out decimal number)
    {
        number = 0;
        SkipSpaces();
        int start = _at;
        if (_at < _end && _text[_at] is '-' or Minus)
            return FailNegative();

        int digits = 0;
        bool hasPoint = false;
        while (_at < _end && (IsDigit(_text[_at]) || (_text[_at] == '.' && !hasPoint && digits > 0 && _at + 1 < _end && IsDigit(_text[_at + 1]))))
        {
            if (_text[_at] == '.')
                hasPoint = true;
            else
                digits++;
            _at++;
        }

        if (digits == 0)
            return FailSyntax(start);
        if (_at + 1 < _end && _text[_at] is ',' or '_' or '\'' or '\u00A0' or '\u202F' && IsDigit(_text[_at + 1]))
            return Fail(NotationErrorKind.Syntax, _at, 1, "write a number with its digits alone, and a point before decimals: 21000 or 250.5");
        if (digits > MostDigits || !decimal.TryParse(_text.Slice(start, _at - start).ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
            return Fail(NotationErrorKind.OutOfRange, start, _at - start, "the number has more than 28 digits");

        SkipSpaces();
        return true;
    }

    private bool TryReadUnit(out string? unit)
    {
        unit = null;
        SkipSpaces();
        if (_at == _end)
            return true;

        ReadOnlySpan<char> rest = Rest;
        if (Units.IsUnit(rest))
        {
            unit = rest.ToString();
            return true;
        }

        return char.IsLetter(rest[0]) && rest.IndexOf("..".AsSpan()) >= 0
            ? Fail(NotationErrorKind.Syntax, _at, rest.Length, "the unit comes once, at the end: 20..25 t")
            : char.IsLetter(rest[0]) && rest[rest.Length - 1] == '+'
            ? Fail(NotationErrorKind.Syntax, _end - 1, 1, "the '+' comes before the unit: 5+ t")
            : FailSyntax(_at);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private void TakeDots()
    {
        _at += 2;
        SkipSpaces();
    }

    private bool Take(char sign)
    {
        if (_at == _end || _text[_at] != sign)
            return false;

        _at++;
        SkipSpaces();
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < _end && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private bool FailPlaceholder()
        => Fail(NotationErrorKind.Sentinel, _at, _end - _at, $"'{Rest.ToString()}' is a placeholder for missing data; write unknown, or leave the field out");

    private bool FailNegative()
        => Words.IsPlaceholder(Rest.ToString().Replace(Minus, '-').AsSpan())
            ? FailPlaceholder()
            : Fail(NotationErrorKind.Negative, _at, _end - _at, "a quantity is never below 0");

    private bool FailSyntax(int position)
    {
        bool dash = position > 0 && position < _end && _text[position] is '-' or '\u2013' or '\u2014';
        return Fail(NotationErrorKind.Syntax, position, Math.Min(1, _end - position), dash
            ? "a range is written with two dots: 20..25 t"
            : "write 5.5 t, 5+ t (at least), <=5 t, ~21000 t (about), 20..25 t, 20..22..25 t, ?..22..? t (best figure alone) or unknown");
    }

    private bool Fail(NotationErrorKind kind, int position, int length, string clause)
    {
        Error = new NotationError(kind, position, length, clause);
        return false;
    }
}
