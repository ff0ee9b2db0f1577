namespace Dossier;

/// <summary>
/// Questions about two estimates. Those whose names begin with "Whether" have three answers: yes, no, and undecided. Nothing is certain
/// about a count that is only suggested, or from which a report is withheld, so comparisons with it are undecided.
/// </summary>
public readonly partial struct Estimate
{
    /// <summary>Whether this count is certainly less than the other (yes), certainly not (no), or neither.</summary>
    /// <param name="other">The other count.</param>
    public ThreeValued WhetherLessThan(Estimate other)
        => IsDoubtful || other.IsDoubtful ? ThreeValued.Undecided
            : FirmHigh < other.FirmLow ? ThreeValued.Yes : FirmLow >= other.FirmHigh ? ThreeValued.No : ThreeValued.Undecided;

    /// <summary>Whether this count is certainly more than the other (yes), certainly not (no), or neither.</summary>
    /// <param name="other">The other count.</param>
    public ThreeValued WhetherMoreThan(Estimate other) => other.WhetherLessThan(this);

    /// <summary>Whether this count is certainly at least a number (yes), certainly less (no), or neither.</summary>
    /// <param name="count">The number.</param>
    public ThreeValued WhetherAtLeast(int count)
        => IsDoubtful ? ThreeValued.Undecided
            : FirmLow >= count ? ThreeValued.Yes : FirmHigh < count ? ThreeValued.No : ThreeValued.Undecided;

    /// <summary>Whether both counts are certainly the same number (yes), certainly different ones (no), or neither.</summary>
    /// <param name="other">The other count.</param>
    public ThreeValued WhetherSameCountAs(Estimate other)
        => IsDoubtful || other.IsDoubtful ? ThreeValued.Undecided
            : Contradicts(other) ? ThreeValued.No
            : FirmHigh is { } high && FirmLow == high && other.FirmHigh == high && other.FirmLow == high ? ThreeValued.Yes
            : ThreeValued.Undecided;

    /// <summary>
    /// Whether a number is possible according to this estimate (yes), is excluded by a bound (no), or neither, as with "unknown", a word
    /// without a number, or a number near an "about".
    /// </summary>
    /// <remarks>A suggested count is treated here like an asserted one. One from which a report is withheld excludes nothing.</remarks>
    /// <param name="count">The number.</param>
    public ThreeValued WhetherPossible(int count)
    {
        if (count < FirmLow || count > FirmHigh)
            return IsWithoutWithheld ? ThreeValued.Undecided : ThreeValued.No;

        return HasEnd && !(LowBound?.Value > count) && !(HighBound?.Value < count) ? ThreeValued.Yes : ThreeValued.Undecided;
    }

    /// <summary>
    /// Whether two statements about the same count can both be right: yes if there is a number that both say is possible; no
    /// where their bounds are apart, or one says "none" and the other has a number or a word for some, or one is a word for more than the other
    /// can be; else undecided.
    /// </summary>
    /// <remarks>
    /// "About 5" and "several" allow many numbers, but not 0; "dozens" allow many, but not 7. A suggested count is treated here like an asserted one; with one from
    /// which a report is withheld, any other can be right.
    /// </remarks>
    /// <param name="other">The other statement.</param>
    public ThreeValued WhetherConsistentWith(Estimate other)
    {
        if (Contradicts(other))
            return IsWithoutWithheld || other.IsWithoutWithheld ? ThreeValued.Undecided : ThreeValued.No;

        return HasEnd && other.HasEnd && !IsAbove(other) && !other.IsAbove(this) ? ThreeValued.Yes : ThreeValued.Undecided;
    }

    /// <summary>Whether two statements about the same count certainly cannot both be right; see <see cref="WhetherConsistentWith"/>.</summary>
    internal bool Contradicts(Estimate other) => Exceeds(other) || other.Exceeds(this);

    // Whoever reads it does not know the reports that it would have to be worked out from, or nobody vouches for it.
    private bool IsDoubtful => IsSuggested || IsWithoutWithheld;

    private bool HasEnd => (_parts & (Parts.Low | Parts.High)) != 0;

    /// <summary>Whether the low end, firm or soft, is above the other's high end.</summary>
    private bool IsAbove(Estimate other) => LowBound?.Value > other.HighBound?.Value;

    /// <summary>Whether this count, as a part of the other, is certainly too large for it.</summary>
    internal bool Exceeds(Estimate other)
        => LeastMeant > other.FirmHigh || (other.FirmHigh == 0 && LowBound is { Value: > 0 });

    /// <summary>The number that the count is certainly not below, also of a word: "dozens" are not seven.</summary>
    internal int LeastMeant => Qualifier == EstimateQualifier.Vague ? Words.LeastOf(_wording!) : FirmLow;

    /// <summary>
    /// Whether this count, as a part of the other, exceeds its best or high figure, even if that figure is only "about" so many.
    /// </summary>
    internal bool Overtakes(Estimate other)
        => Exceeds(other) || (LowBound is { } low && (low.Value > other.Best || low.Value > other.HighBound?.Value));
}
