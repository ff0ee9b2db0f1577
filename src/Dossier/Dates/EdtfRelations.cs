namespace Dossier;

/// <summary>A question about two dates.</summary>
internal enum EdtfRelation
{
    /// <summary>The one ends before the other starts.</summary>
    Precedes,

    /// <summary>The two share a time.</summary>
    Overlaps,

    /// <summary>The other lies within the one.</summary>
    Contains,
}

/// <summary>
/// Answers questions about two dates. The answer is Yes or No only when every way to fill in what is not known gives it.
/// </summary>
internal static class EdtfRelations
{
    private const int SecondsPerMinute = 60;
    private const int SecondsPerDay = 24 * 60 * SecondsPerMinute;

    /// <summary>The answer for two dates of any kind.</summary>
    public static Answer Ask(EdtfRelation relation, EdtfDate left, EdtfDate right)
    {
        if (left.IsUnknown || right.IsUnknown)
            return Answer.Undecided;
        if (left.Packed.HasTime && right.Packed.HasTime && left.Offset.HasValue == right.Offset.HasValue)
            return AskTimes(relation, SecondOf(left.Packed), SecondOf(right.Packed));

        // Of a one-of set each member is a possibility of its own, and all must agree; an all-of set stays together.
        int leftSteps = left.IsOneOf ? CountOf(left) : 1;
        int rightSteps = right.IsOneOf ? CountOf(right) : 1;
        Answer answer = AskWhole(relation, new(left, 0), new(right, 0));
        for (int i = 0; i < leftSteps; i++)
        {
            for (int k = 0; k < rightSteps; k++)
            {
                if (answer == Answer.Undecided || AskWhole(relation, new(left, i), new(right, k)) != answer)
                    return Answer.Undecided;
            }
        }

        return answer;
    }

    private static Answer AskWhole(EdtfRelation relation, Whole left, Whole right) => relation switch
    {
        EdtfRelation.Precedes => AllPrecede(left, right),
        EdtfRelation.Overlaps => AnyOverlaps(left, right),
        _ => AllContained(left, right),
    };

    private static Answer AllPrecede(Whole left, Whole right)
    {
        Answer worst = Answer.Yes;
        for (int i = 0; i < left.Count; i++)
        {
            for (int k = 0; k < right.Count; k++)
                worst = Least(worst, Precedes(left[i], right[k]));
        }

        return worst;
    }

    private static Answer AnyOverlaps(Whole left, Whole right)
    {
        Answer best = Answer.No;
        for (int i = 0; i < left.Count; i++)
        {
            for (int k = 0; k < right.Count; k++)
                best = Most(best, Overlaps(left[i], right[k]));
        }

        return best;
    }

    private static Answer AllContained(Whole left, Whole right)
    {
        Answer worst = Answer.Yes;
        for (int k = 0; k < right.Count; k++)
            worst = Least(worst, AnyContains(left, right[k]));
        return worst;
    }

    private static Answer AnyContains(Whole left, Part part)
    {
        Answer best = Answer.No;
        bool touches = false;
        for (int i = 0; i < left.Count; i++)
        {
            best = Most(best, Contains(left[i], part));
            touches |= Overlaps(left[i], part) != Answer.No;
        }

        // What lasts may lie in no member alone and yet in two neighbours together.
        return best == Answer.No && touches && left.Count > 1 && !part.Extent.IsSomewhereWithin ? Answer.Undecided : best;
    }

    private static Answer Precedes(Part left, Part right)
    {
        if (left.Extent.Last < right.Extent.First)
            return Answer.Yes;
        return left.Extent.EventEnd >= right.Extent.EventStart ? Answer.No : Answer.Undecided;
    }

    private static Answer Overlaps(Part left, Part right)
    {
        if (left.Extent.First > right.Extent.Last || right.Extent.First > left.Extent.Last || PatternsExclude(left.Date, right.Date))
            return Answer.No;
        return left.Extent.EventStart <= right.Extent.EventEnd && right.Extent.EventStart <= left.Extent.EventEnd
            ? Answer.Yes
            : Answer.Undecided;
    }

    private static Answer Contains(Part left, Part right)
    {
        if (left.Extent.PeriodStart <= right.Extent.First && right.Extent.Last <= left.Extent.PeriodEnd)
            return Answer.Yes;
        return right.Extent.EventStart < left.Extent.First || right.Extent.EventEnd > left.Extent.Last
            || Overlaps(left, right) == Answer.No
            ? Answer.No
            : Answer.Undecided;
    }

    /// <summary>Whether one is a known day and the other a pattern of digits that this day does not have.</summary>
    private static bool PatternsExclude(EdtfDate left, EdtfDate right)
        => left.Node is null && right.Node is null
            && ((IsKnownDay(left.Packed) && !DayPattern.Fits(right.Packed, left.Packed))
                || (IsKnownDay(right.Packed) && !DayPattern.Fits(left.Packed, right.Packed)));

    private static bool IsKnownDay(PackedDate date) => date.Components == 3 && date.Mask == 0;

    private static Answer AskTimes(EdtfRelation relation, long left, long right)
        => (relation == EdtfRelation.Precedes ? left < right : left == right) ? Answer.Yes : Answer.No;

    /// <summary>The moment in seconds: of UTC where there is an offset, of the local clock where there is none.</summary>
    private static long SecondOf(PackedDate date)
        => (DayKey.Count(DayKey.Of(date.Year, date.Month, date.Day)) * SecondsPerDay) + date.SecondOfDay - (date.Offset * SecondsPerMinute);

    private static int CountOf(EdtfDate date) => date.Node is EdtfSet set ? set.Count : 1;

    private static Answer Least(Answer a, Answer b) => a < b ? a : b;

    private static Answer Most(Answer a, Answer b) => a > b ? a : b;

    /// <summary>One date with its extent, which for a range in a set is not that of the interval.</summary>
    private readonly struct Part(EdtfDate date, EdtfExtent extent)
    {
        /// <summary>The date, or the range as an interval.</summary>
        public EdtfDate Date { get; } = date;

        /// <summary>What is known of its start and end.</summary>
        public EdtfExtent Extent { get; } = extent;
    }

    /// <summary>What is meant together: a date, one possibility of a one-of set, or all members of an all-of set.</summary>
    private readonly struct Whole(EdtfDate date, int possibility)
    {
        private readonly EdtfDate _date = date;
        private readonly int _from = possibility;

        /// <summary>How many parts belong together.</summary>
        public int Count { get; } = date.IsAllOf ? CountOf(date) : 1;

        /// <summary>One part.</summary>
        public Part this[int index] => _date.Node is EdtfSet set
            ? new(set[_from + index], set.ExtentOf(_from + index))
            : new(_date, _date.Extent);
    }
}
