namespace Dossier;

/// <summary>
/// Questions about two estimates, answered with yes, no, or neither. How a count that is only suggested compares with others is
/// never certain.
/// </summary>
public readonly partial struct Estimate
{
    /// <summary>Whether this count is certainly less than the other, certainly not, or neither.</summary>
    /// <param name="other">The other count.</param>
    public Answer IsLessThan(Estimate other)
        => IsSuggested || other.IsSuggested ? Answer.Undecided
            : FirmHigh < other.FirmLow ? Answer.Yes : FirmLow >= other.FirmHigh ? Answer.No : Answer.Undecided;

    /// <summary>Whether this count is certainly more than the other, certainly not, or neither.</summary>
    /// <param name="other">The other count.</param>
    public Answer IsMoreThan(Estimate other) => other.IsLessThan(this);

    /// <summary>Whether this count certainly reaches a number, certainly falls short of it, or neither.</summary>
    /// <param name="count">The number.</param>
    public Answer IsAtLeast(int count) => IsSuggested ? Answer.Undecided : FirmLow >= count ? Answer.Yes : FirmHigh < count ? Answer.No : Answer.Undecided;

    /// <summary>Whether both counts are certainly the same number, certainly different ones, or neither.</summary>
    /// <param name="other">The other count.</param>
    public Answer IsSameCountAs(Estimate other)
        => IsSuggested || other.IsSuggested ? Answer.Undecided
            : Excludes(other) ? Answer.No
            : FirmHigh is { } high && FirmLow == high && other.FirmHigh == high && other.FirmLow == high ? Answer.Yes
            : Answer.Undecided;

    /// <summary>
    /// Whether a number is among those that this estimate states to be possible (yes), is ruled out (no), or is neither, as with
    /// "unknown", a mere word, or a number near an "about".
    /// </summary>
    /// <param name="count">The number.</param>
    public Answer Admits(int count)
    {
        if (count < FirmLow || count > FirmHigh)
            return Answer.No;

        return (_marks & (Marks.Low | Marks.High)) != 0 && !(LowBound?.Value > count) && !(HighBound?.Value < count) ? Answer.Yes : Answer.Undecided;
    }

    /// <summary>
    /// Whether two statements about the same count cannot both be right: their bounds are apart, or one says "none" where the other
    /// has a number or a word for some. "About 5" and "several" leave much open, but not that there was nobody.
    /// </summary>
    /// <param name="other">The other statement.</param>
    public bool Excludes(Estimate other) => Exceeds(other) || other.Exceeds(this);

    /// <summary>Whether this count, as a part of the other, is certainly too large for it.</summary>
    internal bool Exceeds(Estimate other)
        => FirmLow > other.FirmHigh || (other.FirmHigh == 0 && (Qualifier == EstimateQualifier.Vague || LowBound is { Value: > 0 }));

    /// <summary>
    /// Whether this count, as a part of the other, reaches beyond its best or high figure, be it by a figure that is only about so.
    /// </summary>
    internal bool Overtakes(Estimate other)
        => Exceeds(other) || (LowBound is { } low && (low.Value > other.Best || low.Value > other.HighBound?.Value));
}
