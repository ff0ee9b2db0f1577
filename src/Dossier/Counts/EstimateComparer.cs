namespace Dossier;

/// <summary>Orders for sorting estimates. Each is a total order; none of them says that one count is certainly larger.</summary>
/// <remarks>
/// In all of them unknown comes first, then "none reported"; counts with the same figure follow <see cref="Estimate.CompareTo"/>.
/// </remarks>
public sealed class EstimateComparer : IComparer<Estimate>
{
    private readonly Func<Estimate, long> _key;

    private EstimateComparer(Func<Estimate, long> key) => _key = key;

    /// <summary>By the main figure, which is the best one if there is one: the order of <see cref="Estimate.CompareTo"/>.</summary>
    public static EstimateComparer ByBest { get; } = new(static count => count.Figure);

    /// <summary>By the smallest number stated, such as the 62 of "at least 62"; "at most 5" and a word without a number count as 0.</summary>
    public static EstimateComparer ByLow { get; } = new(static count => Math.Min(count.Figure, 2L * count.LeastStated));

    /// <summary>By the largest number stated; a count without one, such as "at least 5" or "several", comes last.</summary>
    public static EstimateComparer ByHigh { get; } = new(static count => count.Figure < 0 ? count.Figure : count.MostStated);

    /// <inheritdoc/>
    public int Compare(Estimate x, Estimate y)
    {
        int order = _key(x).CompareTo(_key(y));
        return order != 0 ? order : x.CompareTo(y);
    }
}
