using System.Diagnostics.CodeAnalysis;

namespace Dossier;

/// <content>The order for sorting.</content>
[SuppressMessage("Design", "CA1036", Justification = "A '<' would read as 'fewer than', which WhetherLessThan answers and the sort order does not.")]
public readonly partial struct Estimate : IComparable<Estimate>, IComparable
{
    /// <summary>
    /// An order for sorting. It does not say that one count is certainly larger. Unknown comes first, then "none reported", then the counts
    /// by their main figure: the best one, otherwise the low one, otherwise the high one.
    /// </summary>
    /// <remarks>
    /// A word without a number comes after "none" and before 1, since it only says that there was somebody. Counts with the same figure are
    /// sorted by their smallest possible number, then by their largest; then plain before "about" before suggested; then by wording, character
    /// by character. For other orders see <see cref="EstimateComparer"/>.
    /// </remarks>
    /// <param name="other">The other count.</param>
    public int CompareTo(Estimate other)
    {
        int order = Figure.CompareTo(other.Figure);
        if (order == 0)
            order = LeastStated.CompareTo(other.LeastStated);
        if (order == 0)
            order = MostStated.CompareTo(other.MostStated);
        if (order == 0)
            order = ((int)_parts).CompareTo((int)other._parts);
        return order != 0 ? order : string.CompareOrdinal(_wording, other._wording);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Estimate other => CompareTo(other),
        _ => throw new ArgumentException("The value is not an Estimate.", nameof(obj)),
    };

    /// <summary>
    /// The number that the count is sorted by, doubled to leave a place for words between 0 and 1; negative where nothing is counted.
    /// </summary>
    internal long Figure
        => HasNumber ? 2L * (Best ?? LowBound?.Value ?? _high)
            : _wording is not null ? 1 : Has(Parts.NoneReported) ? -1 : -2;

    /// <summary>The smallest number that is stated, firm or soft; 0 if there is none.</summary>
    internal int LeastStated => LowBound?.Value ?? 0;

    /// <summary>The largest number that is stated, firm or soft; above every <c>int</c> if there is none.</summary>
    internal long MostStated => HighBound?.Value ?? long.MaxValue;
}
