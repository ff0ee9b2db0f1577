namespace Dossier;

/// <summary>A question about two dates.</summary>
internal enum EdtfRelation
{
    /// <summary>The first ends before the other starts.</summary>
    Precedes,

    /// <summary>The two share a time.</summary>
    Overlaps,

    /// <summary>The other lies within the first.</summary>
    Contains,
}

/// <summary>
/// Answers questions about two dates. The answer is Yes or No only if it is the same for every way to fill in what is not known.
/// </summary>
internal static class EdtfRelations
{
    private const int SecondsPerMinute = 60;
    private const int SecondsPerDay = 24 * 60 * SecondsPerMinute;

    /// <summary>The answer for two dates of any kind.</summary>
    public static ThreeValued Ask(EdtfRelation relation, EdtfDate left, EdtfDate right)
    {
        if (left.IsUnknown || right.IsUnknown)
            return ThreeValued.Undecided;
        if (left.Packed.HasTime && right.Packed.HasTime && left.Offset.HasValue == right.Offset.HasValue)
            return AskTimes(relation, SecondOf(left.Packed), SecondOf(right.Packed));

        // Each member of a one-of set is a possibility, and all must give the same answer; an all-of set is taken as a whole.
        int leftSteps = left.IsOneOf ? CountOf(left) : 1;
        int rightSteps = right.IsOneOf ? CountOf(right) : 1;
        ThreeValued answer = AskWhole(relation, new(left, 0), new(right, 0));
        for (int i = 0; i < leftSteps; i++)
        {
            for (int k = 0; k < rightSteps; k++)
            {
                if (answer == ThreeValued.Undecided || AskWhole(relation, new(left, i), new(right, k)) != answer)
                    return ThreeValued.Undecided;
            }
        }

        return answer;
    }

    private static ThreeValued AskWhole(EdtfRelation relation, Whole left, Whole right) => relation switch
    {
        EdtfRelation.Precedes => AllPrecede(left, right),
        EdtfRelation.Overlaps => AnyOverlaps(left, right),
        _ => AllContained(left, right),
    };

    private static ThreeValued AllPrecede(Whole left, Whole right)
    {
        ThreeValued worst = ThreeValued.Yes;
        for (int i = 0; i < left.Count; i++)
        {
            for (int k = 0; k < right.Count; k++)
                worst = Least(worst, Precedes(left[i], right[k]));
        }

        return worst;
    }

    private static ThreeValued AnyOverlaps(Whole left, Whole right)
    {
        ThreeValued best = ThreeValued.No;
        for (int i = 0; i < left.Count; i++)
        {
            for (int k = 0; k < right.Count; k++)
                best = Most(best, Overlaps(left[i], right[k]));
        }

        return best;
    }

    private static ThreeValued AllContained(Whole left, Whole right)
    {
        ThreeValued worst = ThreeValued.Yes;
        for (int k = 0; k < right.Count; k++)
            worst = Least(worst, AnyContains(left, right[k]));
        return worst;
    }

    private static ThreeValued AnyContains(Whole left, Part part)
    {
        ThreeValued best = ThreeValued.No;
        bool touches = false;
        for (int i = 0; i < left.Count; i++)
        {
            best = Most(best, Contains(left[i], part));
            touches |= Overlaps(left[i], part) != ThreeValued.No;
        }

        // Something that lasts may lie within two neighbouring members together without lying within one of them.
        return best == ThreeValued.No && touches && left.Count > 1 && !part.Extent.IsSomewhereWithin ? ThreeValued.Undecided : best;
    }

    private static ThreeValued Precedes(Part left, Part right)
    {
        if (left.Extent.Last < right.Extent.First)
            return ThreeValued.Yes;
        return left.Extent.EventEnd >= right.Extent.EventStart ? ThreeValued.No : ThreeValued.Undecided;
    }

    private static ThreeValued Overlaps(Part left, Part right)
    {
        if (left.Extent.First > right.Extent.Last || right.Extent.First > left.Extent.Last || PatternsExclude(left.Date, right.Date))
            return ThreeValued.No;
        return left.Extent.EventStart <= right.Extent.EventEnd && right.Extent.EventStart <= left.Extent.EventEnd
            ? ThreeValued.Yes
            : ThreeValued.Undecided;
    }

    private static ThreeValued Contains(Part left, Part right)
    {
        if (left.Extent.PeriodStart <= right.Extent.First && right.Extent.Last <= left.Extent.PeriodEnd)
            return ThreeValued.Yes;
        return right.Extent.EventStart < left.Extent.First || right.Extent.EventEnd > left.Extent.Last
            || Overlaps(left, right) == ThreeValued.No
            ? ThreeValued.No
            : ThreeValued.Undecided;
    }

    /// <summary>Whether one is a known day and the other a pattern of digits that this day does not match.</summary>
    private static bool PatternsExclude(EdtfDate left, EdtfDate right)
        => left.Node is null && right.Node is null
            && ((IsKnownDay(left.Packed) && !DayPattern.Fits(right.Packed, left.Packed))
                || (IsKnownDay(right.Packed) && !DayPattern.Fits(left.Packed, right.Packed)));

    private static bool IsKnownDay(PackedDate date) => date.Components == 3 && date.Mask == 0;

    private static ThreeValued AskTimes(EdtfRelation relation, long left, long right)
        => (relation == EdtfRelation.Precedes ? left < right : left == right) ? ThreeValued.Yes : ThreeValued.No;

    /// <summary>The moment in seconds: of UTC if there is an offset, of the local clock if there is none.</summary>
    private static long SecondOf(PackedDate date)
        => (DayKey.Count(DayKey.Of(date.Year, date.Month, date.Day)) * SecondsPerDay) + date.SecondOfDay - (date.Offset * SecondsPerMinute);

    private static int CountOf(EdtfDate date) => date.Node is EdtfSet set ? set.Count : 1;

    private static ThreeValued Least(ThreeValued a, ThreeValued b) => a < b ? a : b;

    private static ThreeValued Most(ThreeValued a, ThreeValued b) => a > b ? a : b;

    /// <summary>One date with its extent. A range in a set has another extent than the interval with the same ends.</summary>
    private readonly struct Part(EdtfDate date, EdtfExtent extent)
    {
        /// <summary>The date, or the range as an interval.</summary>
        public EdtfDate Date { get; } = date;

        /// <summary>What is known of its start and end.</summary>
        public EdtfExtent Extent { get; } = extent;
    }

    /// <summary>What is taken as a whole: a date, one possibility of a one-of set, or all members of an all-of set.</summary>
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
