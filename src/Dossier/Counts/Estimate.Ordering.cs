using System.Diagnostics.CodeAnalysis;

namespace Dossier;

/// <content>The order for sorting.</content>
[SuppressMessage("Design", "CA1036", Justification = "A '<' would read as 'fewer than', which WhetherLessThan answers and the sort order does not.")]
public readonly partial struct Estimate : IComparable<Estimate>, IComparable
{
    /// <summary>
    /// A total order for sorting, which says nothing certain of which count is larger. Unknown comes first, then "none reported", then
    /// the counts by their main figure: the best one, otherwise the low one, otherwise the high one.
    /// </summary>
    /// <remarks>
    /// A word without a number comes after "none" and before 1, since it says that there was somebody and no more. Of two counts with one
    /// figure the one that may be less comes first, then the one that cannot be as many; then plain before "about" before suggested;
    /// then by wording, character by character. Other orders are in <see cref="EstimateComparer"/>.
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
            order = ((int)_marks).CompareTo((int)other._marks);
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
    /// What the count is sorted by, doubled to leave a place for words between 0 and 1: negative where nothing is counted.
    /// </summary>
    internal long Figure
        => HasNumber ? 2L * (Best ?? LowBound?.Value ?? _high)
            : _wording is not null ? 1 : Has(Marks.NoneReported) ? -1 : -2;

    /// <summary>The smallest number that it states, about so or not; 0 where it states none.</summary>
    internal int LeastStated => LowBound?.Value ?? 0;

    /// <summary>The largest number that it states, about so or not; beyond all numbers where it states none.</summary>
    internal long MostStated => HighBound?.Value ?? long.MaxValue;
}
