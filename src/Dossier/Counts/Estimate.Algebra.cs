namespace Dossier;

/// <summary>How estimates are combined. No operation replaces a word or "unknown" by a number.</summary>
public readonly partial struct Estimate
{
    /// <summary>The sum of two counts of different people.</summary>
    /// <remarks>
    /// <para>
    /// If either count has no best or no high figure, neither has the sum. Low figures are added even if the other count has none, since no
    /// count is negative: unknown and 3 make at least 3, never 3.
    /// </para>
    /// <para>
    /// "None" is the number 0 and changes nothing. "None reported" has no number, so with 3 it makes at least 3; with itself or with
    /// "none" it stays "none reported". A word has no number either: several and 3 make at least 3, with "several" kept.
    /// </para>
    /// </remarks>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    public static Estimate operator +(Estimate left, Estimate right) => left.Add(right);

    /// <summary>The rest of a count after a known part is taken away.</summary>
    /// <inheritdoc cref="Subtract"/>
    /// <param name="total">The whole.</param>
    /// <param name="part">The part.</param>
    public static Estimate operator -(Estimate total, Estimate part) => total.Subtract(part);

    /// <inheritdoc cref="op_Addition"/>
    /// <param name="other">The other count.</param>
    public Estimate Add(Estimate other) => AddFigures(other).AsWithoutWithheld(IsWithoutWithheld || other.IsWithoutWithheld);

    private Estimate AddFigures(Estimate other)
    {
        int? best = Has(Parts.Best) && other.Has(Parts.Best) && _best <= int.MaxValue - other._best ? _best + other._best : null;
        bool onlySilence = (Has(Parts.NoneReported) || other.Has(Parts.NoneReported))
            && IsSilenceOrNobody && other.IsSilenceOrNobody;

        return new(
            Bound.SumOfLows(LowBound, other.LowBound),
            best,
            Bound.SumOfHighs(HighBound, other.HighBound),
            WordingSet.Union(_wording, other._wording),
            onlySilence,
            IsSuggestedWith(other));
    }

    /// <summary>The rest of a count after a known part is taken away.</summary>
    /// <remarks>
    /// Wordings are dropped, since a word for the whole says nothing about the rest. If the part is larger than the whole, the rest is unknown.
    /// </remarks>
    /// <param name="part">The part, all of it within this count.</param>
    public Estimate Subtract(Estimate part) => SubtractFigures(part).AsWithoutWithheld(IsWithoutWithheld || part.IsWithoutWithheld);

    private Estimate SubtractFigures(Estimate part)
    {
        Bound? low = LowBound is { } from && part.HighBound is { } most
            ? new Bound(Math.Max(0, from.Value - most.Value), from.IsSoft || most.IsSoft)
            : null;
        Bound? high = HighBound is { } to
            ? new Bound(to.Value - (part.LowBound?.Value ?? 0), to.IsSoft || part.Has(Parts.SoftLow))
            : null;
        if (high is { Value: < 0 })
            return Unknown;

        int? best = Has(Parts.Best) && part.Has(Parts.Best) && _best >= part._best ? _best - part._best : null;
        return new(low is { Value: 0 } && high is null ? null : low, best, high, null, isSuggested: IsSuggestedWith(part));
    }

    /// <summary>The narrowest estimate that includes what both reports say about the same count.</summary>
    /// <remarks>
    /// <para>
    /// A report without a number widens nothing: "unknown" and a noted silence change nothing, and a word is kept as
    /// <see cref="Wording"/>. "None" is a number and sets the low end to 0.
    /// </para>
    /// <para>The best figure is kept when all reports with a number agree on it. The order and the number of reports do not matter.</para>
    /// </remarks>
    /// <param name="other">The other report.</param>
    public Estimate Envelope(Estimate other) => EnvelopeOfFigures(other).AsWithoutWithheld(IsWithoutWithheld || other.IsWithoutWithheld);

    private Estimate EnvelopeOfFigures(Estimate other)
    {
        string? wording = WordingSet.Union(_wording, other._wording);
        if (!HasNumber || !other.HasNumber)
        {
            Estimate stated = HasNumber ? this : other;
            return new(
                stated.LowBound, stated.Best, stated.HighBound, wording, Has(Parts.NoneReported) || other.Has(Parts.NoneReported), IsSuggestedWith(other));
        }

        // Beside other figures, a lone best figure becomes a soft end of the range. Beside the same best figure it stays alone.
        bool sameBest = Has(Parts.Best) && Best == other.Best;
        if (sameBest && IsBestAlone && other.IsBestAlone)
            return new(null, Best, null, wording, isSuggested: IsSuggestedWith(other));

        Bound? low = Bound.Lower(IsBestAlone ? AboutBest : LowBound, other.IsBestAlone ? other.AboutBest : other.LowBound);
        Bound? high = Bound.Higher(IsBestAlone ? AboutBest : HighBound, other.IsBestAlone ? other.AboutBest : other.HighBound);
        if (low is null && high is null)
            low = new Bound(0, IsSoft: false); // "At most 5" and "at least 9" together allow any number, which differs from unknown.

        return new(low, sameBest ? Best : null, high, wording, isSuggested: IsSuggestedWith(other));
    }

    /// <summary>The envelope of several reports; unknown when there are none.</summary>
    /// <param name="reports">The reports, in any order.</param>
    public static Estimate Envelope(ReadOnlySpan<Estimate> reports)
    {
        Estimate all = default;
        foreach (Estimate report in reports)
            all = all.Envelope(report);
        return all;
    }

    /// <summary>The count if both statements are right; null if they cannot both be.</summary>
    /// <remarks>
    /// Unknown and words narrow nothing. Where an "about" number and a firm one exclude each other, the firm one is kept. A count from which
    /// a report is withheld excludes no other.
    /// </remarks>
    /// <param name="other">The other statement about the same count.</param>
    public Estimate? Intersect(Estimate other) => IntersectFigures(other)?.AsWithoutWithheld(IsWithoutWithheld || other.IsWithoutWithheld);

    private Estimate? IntersectFigures(Estimate other)
    {
        if (Contradicts(other))
            return IsWithoutWithheld ? other : other.IsWithoutWithheld ? this : null;

        string? wording = WordingSet.Union(_wording, other._wording);
        Bound? low = Tighter(LowBound, other.LowBound, larger: true);
        Bound? high = Tighter(HighBound, other.HighBound, larger: false);
        if (low is { } l && high is { } h && l.Value > h.Value)
        {
            if (l.IsSoft && h.IsSoft)
                (low, high) = (h, l);
            else if (l.IsSoft)
                low = FirmOf(LowBound, other.LowBound);
            else
                high = FirmOf(HighBound, other.HighBound);
        }

        int? best = Best is null ? other.Best : other.Best is null || Best == other.Best ? Best : null;
        if (best < low?.Value || best > high?.Value)
            best = null;

        bool silence = !HasNumber && !other.HasNumber && (Has(Parts.NoneReported) || other.Has(Parts.NoneReported));
        return new(low, best, high, wording, silence, IsSuggestedWith(other));
    }

    /// <summary>Raises the lower bound to that of a known part; it is never lowered.</summary>
    /// <remarks>
    /// A best or high figure below the part cannot be right: it is dropped, and "at least" remains. A part without a number changes no
    /// number; its wording is kept.
    /// </remarks>
    /// <param name="part">A count of some of those who are counted here.</param>
    public Estimate RaiseLow(Estimate part) => RaiseLowFigure(part).AsWithoutWithheld(IsWithoutWithheld || part.IsWithoutWithheld);

    private Estimate RaiseLowFigure(Estimate part)
    {
        string? wording = WordingSet.Union(_wording, part._wording);
        if (part.LowBound is not { Value: > 0 } floor || !Raises(floor))
            return new(LowBound, Best, HighBound, wording, Has(Parts.NoneReported), IsSuggestedWith(part));

        return new(
            floor, _best >= floor.Value ? Best : null, _high >= floor.Value ? HighBound : null, wording, isSuggested: IsSuggestedWith(part));
    }

    /// <summary>Raises the lower bound to a number that is known to be reached.</summary>
    /// <param name="atLeast">The number, not negative.</param>
    public Estimate RaiseLow(int atLeast) => RaiseLow(AtLeast(atLeast));

    /// <summary>The number that a policy gives to a lone word; any other estimate is returned unchanged.</summary>
    /// <param name="policy">Which number each word means.</param>
    public Estimate Resolve(VagueNumbers policy)
        => Qualifier == EstimateQualifier.Vague && policy.TryGet(_wording!, out Estimate number)
            ? new Estimate(number.LowBound, number.Best, number.HighBound, WordingSet.Union(_wording, number._wording), isSuggested: IsSuggestedWith(number)).AsWithoutWithheld(IsWithoutWithheld)
            : this;

    /// <summary>The count of two groups that may share members: at least the larger of the two, at most their sum.</summary>
    internal Estimate AddOverlapping(Estimate other) => AddOverlappingFigures(other).AsWithoutWithheld(IsWithoutWithheld || other.IsWithoutWithheld);

    private Estimate AddOverlappingFigures(Estimate other)
    {
        Bound? low = LowBound is null ? other.LowBound : Tighter(LowBound, other.LowBound, larger: true);
        return new(
            low, null, Bound.SumOfHighs(HighBound, other.HighBound), WordingSet.Union(_wording, other._wording),
            isSuggested: IsSuggestedWith(other));
    }

    /// <summary>Sets an upper bound, if there is none yet.</summary>
    internal Estimate CapHigh(Bound most)
    {
        bool leavesNoRoom = Low > most.Value || Best > most.Value;
        return High is not null || leavesNoRoom ? this : new(LowBound, Best, most, _wording, isSuggested: IsSuggested);
    }

    /// <summary>The same low end, and no other: it may be more, as somebody says in a word.</summary>
    internal Estimate OpenHigh() => new Estimate(LowBound, null, null, _wording, isSuggested: IsSuggested).AsWithoutWithheld(IsWithoutWithheld);

    /// <summary>The best figure without ends.</summary>
    internal Estimate AsBestAlone() => new Estimate(null, Best, null, _wording, isSuggested: IsSuggested).AsWithoutWithheld(IsWithoutWithheld);

    private bool IsBestAlone => (_parts & (Parts.Low | Parts.Best | Parts.High)) == Parts.Best;

    private Bound? AboutBest => new Bound(_best, IsSoft: true);

    // A result that uses a suggested count is itself only suggested.
    private bool IsSuggestedWith(in Estimate other) => IsSuggested || other.IsSuggested;

    private bool IsSilenceOrNobody => Qualifier is EstimateQualifier.NoneReported or EstimateQualifier.None;

    private bool Raises(Bound floor)
    {
        if (floor.IsSoft && ((Has(Parts.Best) && floor.Value == _best) || (Has(Parts.High) && floor.Value == _high)))
            return false; // "At least about 5" says nothing new of "3 to 9, best 5".
        if (LowBound is not { } low || Low is null)
            return true; // The soft end was only the best figure: "about 20" with five known dead has a low figure of 5.

        return floor.Value > low.Value || (floor.Value == low.Value && low.IsSoft && !floor.IsSoft);
    }

    private static Bound? Tighter(Bound? a, Bound? b, bool larger)
    {
        if (a is not { } x)
            return b;
        if (b is not { } y)
            return a;
        if (x.Value == y.Value)
            return x with { IsSoft = x.IsSoft && y.IsSoft };

        return x.Value > y.Value == larger ? x : y;
    }

    private static Bound? FirmOf(Bound? a, Bound? b) => a is { IsSoft: false } ? a : b is { IsSoft: false } ? b : null;
}
