namespace Dossier;

/// <content>Values that consist of several dates: intervals, and sets with their ranges.</content>
internal ref partial struct EdtfParser
{
    private bool ReadInterval(EdtfDate start, out EdtfDate interval)
    {
        interval = default;
        EdtfBoundKind startKind = EdtfBoundKind.Date;
        if (start.IsUnknown)
        {
            startKind = StartsWithDots ? EdtfBoundKind.Open : EdtfBoundKind.Unknown;
            _position += startKind == EdtfBoundKind.Open ? 2 : 0;
        }

        if (!Expect('/', "expected '/' after the open start; without it, write '..' within [ ] or { }"))
            return false;
        int endAt = _position;
        EdtfDate end = default;
        EdtfBoundKind endKind = EdtfBoundKind.Date;
        if (_position == _text.Length || StartsWithDots)
        {
            endKind = _position == _text.Length ? EdtfBoundKind.Unknown : EdtfBoundKind.Open;
            _position += endKind == EdtfBoundKind.Open ? 2 : 0;
        }
        else if (!ReadMember("an interval", out end))
        {
            return false;
        }

        if (!ExpectEnd("expected the end of the interval"))
            return false;
        if (startKind != EdtfBoundKind.Date && endKind != EdtfBoundKind.Date)
            return Fail(0, _text.Length, "an interval needs a date at one end at least");
        var node = new EdtfInterval(start, startKind, end, endKind);
        interval = new(node);
        return !IsReversed(start, end) || Fail(endAt, _position - endAt, "the interval ends before it starts", NotationErrorKind.OutOfOrder);
    }

    /// <summary>Reads a set, starting at its bracket.</summary>
    private bool ReadSet(out EdtfDate set)
    {
        set = default;
        char close = Current == '[' ? ']' : '}';
        _position++;
        var members = new List<EdtfDate>();
        do
        {
            if (!ReadSetMember(members.Count == 0, close, out EdtfDate member))
                return false;
            members.Add(member);
        }
        while (Take(','));

        if (!Take(close))
            return FailHere($"expected ',' or '{close}'");
        set = new(new EdtfSet([.. members], close == '}'));
        return true;
    }

    private bool ReadSetMember(bool isFirst, char close, out EdtfDate member)
    {
        int start = _position;
        member = default;
        if (StartsWithDots)
        {
            if (!isFirst)
                return Fail(_position, 2, "'..' before a date is allowed only at the start of a set");
            _position += 2;
            if (!ReadMember("a set", out EdtfDate last))
                return false;
            member = new(new EdtfInterval(default, EdtfBoundKind.Open, last, EdtfBoundKind.Date));
            return !StartsWithDots || Fail(_position, 2, "a range has only one '..'");
        }

        if (!ReadMember("a set", out member))
            return false;
        if (!StartsWithDots)
            return true;
        int dotsAt = _position;
        _position += 2;
        if (Current == close)
        {
            member = new(new EdtfInterval(member, EdtfBoundKind.Date, default, EdtfBoundKind.Open));
            return true;
        }

        if (Current == ',')
            return Fail(dotsAt, 2, "'..' after a date is allowed only at the end of a set");
        EdtfDate first = member;
        if (!ReadMember("a set", out EdtfDate end))
            return false;
        if (StartsWithDots)
            return Fail(_position, 2, "a range has only one '..'");
        if (UnitOf(first) != UnitOf(end))
            return Fail(start, _position - start, "both ends of a range must have the same precision");
        if (IsReversed(first, end))
            return Fail(start, _position - start, "the range ends before it starts", NotationErrorKind.OutOfOrder);
        member = new(new EdtfInterval(first, EdtfBoundKind.Date, end, EdtfBoundKind.Date));
        return true;
    }

    /// <summary>Reads a date; reports a time, which is not allowed here.</summary>
    private bool ReadMember(string within, out EdtfDate date)
        => ReadDate(out date) && (Current != 'T' || FailTimeIn(within, _position));

    /// <summary>Whether the end is certainly before the start.</summary>
    private static bool IsReversed(EdtfDate start, EdtfDate end)
        => !start.IsUnknown && !end.IsUnknown && start.Extent.First > end.Extent.Last;

    /// <summary>The unit of a date: year, month, day, season and so on, whichever digits of it are X.</summary>
    private static EdtfPrecision UnitOf(EdtfDate date)
    {
        PackedDate packed = date.Packed;
        return packed.Components switch
        {
            3 => EdtfPrecision.Day,
            2 when !packed.IsSeason => EdtfPrecision.Month,
            2 when packed.Mask == 0 => date.Precision,
            2 => EdtfPrecision.Season,
            _ => EdtfPrecision.Year,
        };
    }
}
