namespace Dossier;

/// <summary>Sums of the counts of different people.</summary>
public static class EstimateSums
{
    /// <summary>The sum of counts of different people, as <c>+</c> adds them; "none" when there are no counts.</summary>
    /// <remarks>One unknown count leaves the sum without a best and a high figure; the low figures of the others are added nevertheless.</remarks>
    /// <param name="counts">The counts.</param>
    public static Estimate Sum(this IEnumerable<Estimate> counts)
    {
        Estimate sum = Estimate.None;
        foreach (Estimate count in counts ?? throw new ArgumentNullException(nameof(counts)))
            sum += count;
        return sum;
    }

    /// <summary>The sum of one count of each element; see <see cref="Sum(IEnumerable{Estimate})"/>.</summary>
    /// <typeparam name="T">What has the count, such as an incident.</typeparam>
    /// <param name="source">The elements.</param>
    /// <param name="count">The count of one element.</param>
    public static Estimate Sum<T>(this IEnumerable<T> source, Func<T, Estimate> count)
    {
        _ = count ?? throw new ArgumentNullException(nameof(count));
        Estimate sum = Estimate.None;
        foreach (T element in source ?? throw new ArgumentNullException(nameof(source)))
            sum += count(element);
        return sum;
    }
}
