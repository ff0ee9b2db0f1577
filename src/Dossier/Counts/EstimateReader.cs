namespace Dossier;

/// <summary>Reads the notation of estimates and remembers the first mistake. Each instance reads one text.</summary>
internal ref struct EstimateReader(ReadOnlySpan<char> text)
{
    private const char Minus = '\u2212'; // What word processors and some locales write for a minus sign.

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private int _end;

    /// <summary>The first mistake; <c>default</c> while there is none.</summary>
    public NotationError Error { get; private set; }

    private readonly ReadOnlySpan<char> Rest => _text.Slice(_position, _end - _position);

    /// <summary>Reads the whole text; the estimate is unknown if that fails.</summary>
    public bool TryRead(out Estimate estimate)
    {
        if (TryReadText(out estimate))
            return true;

        estimate = default;
        return false;
    }

    private bool TryReadText(out Estimate estimate)
    {
        estimate = default;
        _position = 0;
        _end = _text.Length;
        TrimEnd();
        SkipSpaces();
        if (_position == _end)
            return Fail(NotationErrorKind.Empty, 0, 0, "a count is missing; write unknown if it is not known");
        if (Words.IsPlaceholder(Rest))
            return FailPlaceholder();
        bool isSuggested = TakePossibly();
        if (isSuggested && _position == _end)
            return Fail(NotationErrorKind.Syntax, _end, 0, "after possibly comes a count: possibly 5");
        if (!TryReadWording(out string? wording) || !TryReadCount(wording, out estimate))
            return false;

        estimate = estimate.AsSuggested(isSuggested);
        return true;
    }

    /// <summary>Skips the word "possibly" at the start, if it is there.</summary>
    private bool TakePossibly()
    {
        int length = Words.Possibly.Length;
        if (_end - _position < length || !Words.Same(_text.Slice(_position, length), Words.Possibly)
            || (_end - _position > length && !char.IsWhiteSpace(_text[_position + length])))
        {
            return false;
        }

        _position += length;
        SkipSpaces();
        return true;
    }

    private bool TryReadCount(string? wording, out Estimate estimate)
        => char.IsLetter(_text[_position]) ? TryReadWord(wording, out estimate) : TryReadNumbers(wording, out estimate);

    /// <summary>Reads the words in parentheses at the end, if there are any, and cuts them off.</summary>
    private bool TryReadWording(out string? wording)
    {
        wording = null;
        int open = Rest.IndexOf('(');
        if (open < 0)
            return true;

        int start = _position + open + 1;
        if (_text[_end - 1] != ')')
            return Fail(NotationErrorKind.Syntax, start - 1, _end - start + 1, "the wording comes last, between ( and )");

        ReadOnlySpan<char> inner = _text.Slice(start, _end - 1 - start);
        if (!WordingSet.IsAllowed(inner))
            return Fail(NotationErrorKind.Syntax, start, inner.Length, "a wording cannot contain parentheses or control characters");

        wording = WordingSet.Normalise(inner.ToString());
        if (wording.Length == 0)
            return Fail(NotationErrorKind.Syntax, start, inner.Length, "the wording between ( and ) is empty");

        _end = start - 1;
        TrimEnd();
        return _position < _end || Fail(NotationErrorKind.Syntax, _position, 0, "a count is missing before the wording; write unknown if there is none");
    }

    private bool TryReadWord(string? wording, out Estimate estimate)
    {
        estimate = default;
        ReadOnlySpan<char> word = Rest;
        if (Words.IsPlaceholder(word))
            return FailPlaceholder();

        if (Words.Same(word, Words.Unknown))
        {
            estimate = Estimate.FromParts(null, null, null, wording);
            return true;
        }

        if (Words.Same(word, Words.None))
        {
            var nobody = new Bound(0, IsSoft: false);
            estimate = Estimate.FromParts(nobody, 0, nobody, wording);
            return true;
        }

        bool silence = Words.Same(word, Words.NoneReported) || Words.Same(word, "none reported");
        string? vague = silence ? null : Words.FindVague(word);
        if (!silence && vague is null)
        {
            return Fail(NotationErrorKind.UnknownWord, _position, word.Length,
                "write a number, 5+ for at least 5, <=5 for at most 5, ~66 for about 66, 62..70 for a range, " +
                "none, none-reported, unknown, or a word such as several or dozens");
        }

        if (wording is not null)
            return Fail(NotationErrorKind.Syntax, _position, word.Length, $"'{word.ToString()}' cannot have a second wording; write unknown ({wording})");

        estimate = silence ? Estimate.NoneReported : Estimate.FromParts(null, null, null, vague);
        return true;
    }

    private bool TryReadNumbers(string? wording, out Estimate estimate)
    {
        estimate = default;
        int start = _position;
        if (_text[_position] is '<' or '>')
            return TryReadComparison(wording, out estimate);

        Bound? first = null;
        bool isLowAbsent = TakeAbsent();
        if (!AtDots && !isLowAbsent)
        {
            if (!TryReadNumber(out Bound number))
                return false;

            first = number;
            if (_position == _end)
            {
                estimate = number.IsSoft ? Estimate.FromParts(null, number.Value, null, wording)
                    : Estimate.FromParts(number, number.Value, number, wording);
                return true;
            }

            if (_text[_position] == '+')
            {
                _position++;
                SkipSpaces();
                estimate = Estimate.FromParts(number, null, null, wording);
                return AtEnd();
            }
        }

        if (!TryReadDots())
            return false;

        if (!TryReadEnd(first, out Bound? second, out bool isLast))
            return false;

        if (first is null && second is null)
            return Fail(NotationErrorKind.Syntax, start, _end - start, "a range needs a number: 62..70, 62.. or ..70");
        if (_position == _end && !isLowAbsent)
            return TryMakeRange(start, first, null, second, wording, out estimate);
        if (second is null || isLast || _position == _end)
            return FailSyntax(_position);
        if (!TryReadDots())
            return false;

        bool isHighAbsent = TakeAbsent();
        Bound? third = null;
        if (!isHighAbsent && !TryReadEnd(first, out third, out _))
            return false;
        if (!AtEnd() || !TryMakeRange(start, first, second?.Value, third, wording, out estimate))
            return false;
        if (isLowAbsent || isHighAbsent)
            estimate = Estimate.FromGivenParts(Given(first, second, isLowAbsent), second?.Value, Given(third, second, isHighAbsent), wording);
        return true;
    }

    /// <summary>An end beside a best figure: absent if it is written as a question mark, and about the best figure if it is left open.</summary>
    private static Bound? Given(Bound? end, Bound? best, bool isAbsent)
        => isAbsent ? null : end ?? new Bound(best!.Value.Value, IsSoft: true);

    /// <summary>Skips the question mark of an end that is not given, if it is there.</summary>
    private bool TakeAbsent()
    {
        if (_position == _end || _text[_position] != '?')
            return false;

        _position++;
        SkipSpaces();
        return true;
    }

    /// <summary>
    /// Reads the number after the dots, if there is one. A tilde at the start of the range also applies to it, unless it is written with
    /// <c>&lt;=</c>, which is only allowed for the last number.
    /// </summary>
    private bool TryReadEnd(Bound? start, out Bound? end, out bool isLast)
    {
        end = null;
        isLast = _position + 1 < _end && _text[_position] == '<' && _text[_position + 1] == '=';
        if (_position == _end)
            return true;
        if (isLast)
            _position += 2;
        if (!TryReadNumber(out Bound number))
            return false;

        end = number with { IsSoft = number.IsSoft || (!isLast && start is { IsSoft: true }) };
        return true;
    }

    private bool TryReadComparison(string? wording, out Estimate estimate)
    {
        estimate = default;
        char sign = _text[_position];
        int start = _position;
        if (_position + 1 >= _end || _text[_position + 1] != '=')
        {
            return Fail(NotationErrorKind.Syntax, start, 1, sign == '<'
                ? "'<' alone is not allowed: write <=4 for fewer than 5"
                : "'>' alone is not allowed: write 6+ for more than 5");
        }

        _position += 2;
        if (!TryReadNumber(out Bound number))
            return false;

        estimate = sign == '<' ? Estimate.FromParts(null, null, number, wording) : Estimate.FromParts(number, null, null, wording);
        return AtEnd();
    }

    private bool TryMakeRange(int start, Bound? low, int? best, Bound? high, string? wording, out Estimate estimate)
    {
        estimate = default;
        if (low is { } l && high is { } h && l.Value > h.Value)
            return Fail(NotationErrorKind.OutOfOrder, start, _end - start, $"the low figure {l.Value} is above the high figure {h.Value}");
        if (best < low?.Value || best > high?.Value)
            return Fail(NotationErrorKind.OutOfOrder, start, _end - start, $"the best figure {best} is not between the low and the high one");

        estimate = Estimate.FromParts(low, best, high, wording);
        return true;
    }

    private bool TryReadNumber(out Bound number)
    {
        number = default;
        SkipSpaces();
        bool soft = _position < _end && _text[_position] == '~';
        if (soft)
        {
            _position++;
            SkipSpaces();
        }

        int start = _position;
        if (_position < _end && _text[_position] is '-' or Minus)
            return FailNegative(start);

        long value = 0;
        while (_position < _end && _text[_position] is >= '0' and <= '9')
        {
            value = Math.Min((value * 10) + (_text[_position] - '0'), uint.MaxValue);
            _position++;
        }

        if (_position == start)
            return FailSyntax(start);
        if (_position + 1 < _end && _text[_position] == '.' && _text[_position + 1] is >= '0' and <= '9')
            return FailNumber(NotationErrorKind.Fractional, start, "is a fraction; a count is a whole number");
        if (_position + 1 < _end && _text[_position] is ',' or '_' or '\'' or '\u00A0' or '\u202F')
            return Fail(NotationErrorKind.Syntax, _position, 1, "write a number with its digits alone: 5000");
        if (value > int.MaxValue)
            return FailNumber(NotationErrorKind.OutOfRange, start, "is too large for a count; the largest is 2147483647");

        number = new Bound((int)value, soft);
        SkipSpaces();
        return true;
    }

    private readonly bool AtDots => _position + 1 < _end && _text[_position] == '.' && _text[_position + 1] == '.';

    private bool TryReadDots()
    {
        if (!AtDots)
            return FailSyntax(_position);

        _position += 2;
        SkipSpaces();
        return true;
    }

    private bool AtEnd() => _position == _end || FailSyntax(_position);

    private readonly string Word(int start)
    {
        int end = start;
        while (end < _end && !char.IsWhiteSpace(_text[end]) && !(end + 1 < _end && _text[end] == '.' && _text[end + 1] == '.'))
            end++;
        return _text.Slice(start, end - start).ToString();
    }

    private void SkipSpaces()
    {
        while (_position < _end && char.IsWhiteSpace(_text[_position]))
            _position++;
    }

    private void TrimEnd()
    {
        while (_end > _position && char.IsWhiteSpace(_text[_end - 1]))
            _end--;
    }

    private bool FailNegative(int start)
    {
        string word = Word(start);
        return Words.IsPlaceholder(word.Replace(Minus, '-').AsSpan())
            ? FailPlaceholder()
            : FailNumber(NotationErrorKind.Negative, start, "is below 0; a count is never negative");
    }

    private bool FailPlaceholder()
        => Fail(NotationErrorKind.Sentinel, _position, _end - _position,
            $"'{Rest.ToString()}' is a placeholder for missing data; write unknown, or none-reported if a source says that none were reported");

    private bool FailSyntax(int position)
    {
        bool dash = position > 0 && position < _end && _text[position] is '-' or '\u2013' or '\u2014';
        return Fail(NotationErrorKind.Syntax, position, Math.Min(1, _end - position), dash
            ? "a range is written with two dots: 62..70"
            : "write 5, 5+, <=5, ~66, 62..70, 3..5..9, ?..5..? (best figure alone), none, none-reported, unknown or a word such as several");
    }

    private bool FailNumber(NotationErrorKind kind, int start, string clause)
    {
        string word = Word(start);
        return Fail(kind, start, word.Length, $"'{word}' {clause}");
    }

    private bool Fail(NotationErrorKind kind, int position, int length, string clause)
    {
        Error = new NotationError(kind, position, length, clause);
        return false;
    }
}
