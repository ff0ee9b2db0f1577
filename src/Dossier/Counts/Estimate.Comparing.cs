namespace Dossier;

/// <summary>Questions about two estimates, answered with yes, no, or neither.</summary>
public readonly partial struct Estimate
{
    /// <summary>Whether this count is certainly less than the other, certainly not, or neither.</summary>
    /// <param name="other">The other count.</param>
    public Answer IsLessThan(Estimate other)
        => FirmHigh < other.FirmLow ? Answer.Yes : FirmLow >= other.FirmHigh ? Answer.No : Answer.Undecided;

    /// <summary>Whether this count is certainly more than the other, certainly not, or neither.</summary>
    /// <param name="other">The other count.</param>
    public Answer IsMoreThan(Estimate other) => other.IsLessThan(this);

    /// <summary>Whether this count certainly reaches a number, certainly falls short of it, or neither.</summary>
    /// <param name="count">The number.</param>
    public Answer IsAtLeast(int count) => FirmLow >= count ? Answer.Yes : FirmHigh < count ? Answer.No : Answer.Undecided;

    /// <summary>Whether both counts are certainly the same number, certainly different ones, or neither.</summary>
    /// <param name="other">The other count.</param>
    public Answer IsSameCountAs(Estimate other)
        => Excludes(other) ? Answer.No
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

        return HasNumber && !(LowBound?.Value > count) && !(HighBound?.Value < count) ? Answer.Yes : Answer.Undecided;
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
}
