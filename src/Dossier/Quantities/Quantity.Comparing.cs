using System.Diagnostics.CodeAnalysis;

namespace Dossier;

/// <content>
/// Questions about two quantities, with three answers, and the order for sorting. Nothing is certain
/// about quantities in different units, or about approximate figures.
/// </content>
[SuppressMessage("Design", "CA1036", Justification = "A '<' would read as 'less than', which WhetherLessThan answers and the sort order does not.")]
public readonly partial struct Quantity : IComparable<Quantity>, IComparable
{
    /// <summary>Whether this quantity is certainly less than the other (yes), certainly not (no), or neither.</summary>
    /// <param name="other">The other quantity.</param>
    public ThreeValued WhetherLessThan(Quantity other)
        => !HasUnitOf(other) ? ThreeValued.Undecided
            : FirmHigh < other.FirmLow ? ThreeValued.Yes : FirmLow >= other.FirmHigh ? ThreeValued.No : ThreeValued.Undecided;

    /// <summary>Whether this quantity is certainly more than the other (yes), certainly not (no), or neither.</summary>
    /// <param name="other">The other quantity.</param>
    public ThreeValued WhetherMoreThan(Quantity other) => other.WhetherLessThan(this);

    /// <summary>Whether this quantity certainly reaches a figure in its own unit (yes), certainly falls short of it (no), or neither.</summary>
    /// <param name="number">The figure, in <see cref="Unit"/>.</param>
    public ThreeValued WhetherAtLeast(decimal number)
        => FirmLow >= number ? ThreeValued.Yes : FirmHigh < number ? ThreeValued.No : ThreeValued.Undecided;

    /// <summary>
    /// Whether two statements about the same quantity can both be right: yes if there is a figure that both say is possible; no where
    /// their bounds are apart; else undecided.
    /// </summary>
    /// <param name="other">The other statement.</param>
    public ThreeValued WhetherConsistentWith(Quantity other)
    {
        if (Contradicts(other))
            return ThreeValued.No;

        bool areStated = HasEnd && other.HasEnd && HasUnitOf(other);
        return areStated && !(_low > other._high) && !(other._low > _high) ? ThreeValued.Yes : ThreeValued.Undecided;
    }

    /// <summary>Whether two statements about the same quantity certainly cannot both be right.</summary>
    internal bool Contradicts(Quantity other) => HasUnitOf(other) && (FirmLow > other.FirmHigh || other.FirmLow > FirmHigh);

    /// <summary>
    /// A total order for sorting, which says nothing certain of which quantity is larger. Unknown comes first, then those without a unit,
    /// then unit by unit; within one by the main figure: the best one, otherwise the low one, otherwise the high one.
    /// </summary>
    /// <param name="other">The other quantity.</param>
    public int CompareTo(Quantity other)
    {
        int order = (IsUnknown ? 0 : 1).CompareTo(other.IsUnknown ? 0 : 1);
        if (order == 0)
            order = string.CompareOrdinal(_unit, other._unit);
        if (order == 0)
            order = Figure.CompareTo(other.Figure);
        if (order == 0)
            order = (_low ?? (IsApproximate ? Figure : 0)).CompareTo(other._low ?? (other.IsApproximate ? other.Figure : 0));
        if (order == 0)
            order = (_high ?? decimal.MaxValue).CompareTo(other._high ?? decimal.MaxValue);
        if (order == 0)
            order = (_best ?? -1).CompareTo(other._best ?? -1);
        if (order == 0)
            order = (_low ?? -1).CompareTo(other._low ?? -1);
        return order != 0 ? order : IsApproximate.CompareTo(other.IsApproximate);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException("The value is not a Quantity.", nameof(obj)),
    };

    private bool HasEnd => _low is not null || _high is not null;

    private decimal Figure => _best ?? _low ?? _high ?? 0;

    /// <summary>Below this the quantity certainly is not.</summary>
    private decimal FirmLow => IsApproximate ? 0 : _low ?? 0;

    /// <summary>Above this the quantity certainly is not; absent when nothing is certain there.</summary>
    private decimal? FirmHigh => IsApproximate ? null : _high;

    private bool HasUnitOf(Quantity other)
        => !IsUnknown && !other.IsUnknown && string.Equals(_unit, other._unit, StringComparison.Ordinal);
}
