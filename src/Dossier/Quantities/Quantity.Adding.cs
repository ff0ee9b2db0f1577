namespace Dossier;

/// <content>Sums. No operation converts a unit, or reads a figure into what is unknown.</content>
public readonly partial struct Quantity
{
    /// <summary>The sum of two quantities in one unit.</summary>
    /// <remarks>
    /// Unknown is contagious: where one side has no best or no high figure, neither has the sum. The low figures that are stated add up
    /// all the same, since no quantity is negative: unknown and 3 t make at least 3 t, never 3 t. <see cref="Zero"/> changes nothing.
    /// </remarks>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="OverflowException">The sum is beyond a <see cref="decimal"/>.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => left.Add(right);

    /// <inheritdoc cref="op_Addition"/>
    /// <param name="other">The other quantity.</param>
    public Quantity Add(Quantity other)
    {
        if (other.IsUnknown)
            return AtLeastItsLow;
        if (IsUnknown)
            return other.AtLeastItsLow;
        if (IsZero)
            return other;
        if (other.IsZero)
            return this;
        if (!HasUnitOf(other))
            throw new InvalidOperationException($"'{this}' and '{other}' are in different units and cannot be added.");

        decimal? low = AboutLow is null && other.AboutLow is null ? null : (AboutLow ?? 0) + (other.AboutLow ?? 0);
        decimal? high = AboutHigh + other.AboutHigh;

        // A best figure whose ends are not known is not "about" that much: it may be far off.
        bool isApproximate = (IsApproximate || other.IsApproximate) && (low is not null || high is not null);
        return new(low, _best + other._best, high, isApproximate, _unit);
    }

    // What is left beside something unknown.
    private Quantity AtLeastItsLow => AboutLow is { } low and > 0 ? new(low, null, null, IsApproximate, _unit) : default;

    private bool IsZero => _unit is null && !IsApproximate && _high == 0;

    // When added to other figures, "about 20" is an approximate range of one figure.
    private decimal? AboutLow => _low ?? (IsApproximate && _high is null ? _best : null);

    private decimal? AboutHigh => _high ?? (IsApproximate && _low is null ? _best : null);
}
