namespace Dossier;

/// <summary>Orders for sorting estimates. Each is total, and none says for certain which count is larger.</summary>
/// <remarks>
/// In all of them unknown comes first, then "none reported"; counts with the same figure follow <see cref="Estimate.CompareTo"/>.
/// </remarks>
public sealed class EstimateComparer : IComparer<Estimate>
{
    private readonly Func<Estimate, long> _key;

    private EstimateComparer(Func<Estimate, long> key) => _key = key;

    /// <summary>By the main figure of the count, the best one if there is one: the order of <see cref="Estimate.CompareTo"/>.</summary>
    public static EstimateComparer ByBest { get; } = new(static count => count.Figure);

    /// <summary>By the smallest number stated, where "at most 5" and a mere word are 0: what is certain, such as "at least 62", counts.</summary>
    public static EstimateComparer ByLow { get; } = new(static count => Math.Min(count.Figure, 2L * count.LeastStated));

    /// <summary>By the largest number stated; if it is open, as in "at least 5" or in a word without a number, the count comes last.</summary>
    public static EstimateComparer ByHigh { get; } = new(static count => count.Figure < 0 ? count.Figure : count.MostStated);

    /// <inheritdoc/>
    public int Compare(Estimate x, Estimate y)
    {
        int order = _key(x).CompareTo(_key(y));
        return order != 0 ? order : x.CompareTo(y);
    }
}
