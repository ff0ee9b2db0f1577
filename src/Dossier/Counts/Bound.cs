namespace Dossier;

/// <summary>One end of an estimate.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsSoft">Whether the number was only given as "about" so many; a soft bound excludes no number.</param>
internal readonly record struct Bound(int Value, bool IsSoft)
{
    /// <summary>The lower end of a range that includes both: absent when either is absent, soft when either is soft.</summary>
    public static Bound? Lower(Bound? a, Bound? b)
        => a is { } x && b is { } y ? new Bound(Math.Min(x.Value, y.Value), x.IsSoft || y.IsSoft) : null;

    /// <inheritdoc cref="Lower"/>
    public static Bound? Higher(Bound? a, Bound? b)
        => a is { } x && b is { } y ? new Bound(Math.Max(x.Value, y.Value), x.IsSoft || y.IsSoft) : null;

    /// <summary>
    /// The smallest sum of two counts. An absent one adds nothing, since no count is negative. A sum beyond the largest <c>int</c> becomes
    /// that number, which is still a correct lower bound.
    /// </summary>
    public static Bound? SumOfLows(Bound? a, Bound? b)
    {
        long sum = (long)(a?.Value ?? 0) + (b?.Value ?? 0);
        if ((a is null || b is null) && sum == 0)
            return null;

        return new Bound((int)Math.Min(sum, int.MaxValue), a is { IsSoft: true } || b is { IsSoft: true });
    }

    /// <summary>The largest sum of two counts: absent when either is absent, or when the sum does not fit into an <c>int</c>.</summary>
    public static Bound? SumOfHighs(Bound? a, Bound? b)
        => a is { } x && b is { } y && x.Value <= int.MaxValue - y.Value ? new Bound(x.Value + y.Value, x.IsSoft || y.IsSoft) : null;
}
