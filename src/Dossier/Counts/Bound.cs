namespace Dossier;

/// <summary>One end of an estimate.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsSoft">Whether the number was only said to be about so; a soft bound rules nothing out.</param>
internal readonly record struct Bound(int Value, bool IsSoft)
{
    /// <summary>The end of a range that holds both: absent when one is open; soft when either is.</summary>
    public static Bound? Lower(Bound? a, Bound? b)
        => a is { } x && b is { } y ? new Bound(Math.Min(x.Value, y.Value), x.IsSoft || y.IsSoft) : null;

    /// <inheritdoc cref="Lower"/>
    public static Bound? Higher(Bound? a, Bound? b)
        => a is { } x && b is { } y ? new Bound(Math.Max(x.Value, y.Value), x.IsSoft || y.IsSoft) : null;

    /// <summary>
    /// The least that two counts come to together. An absent one adds nothing, since no count is negative; beyond the largest
    /// number the sum stays there, and is still true.
    /// </summary>
    public static Bound? SumOfLows(Bound? a, Bound? b)
    {
        long sum = (long)(a?.Value ?? 0) + (b?.Value ?? 0);
        if ((a is null || b is null) && sum == 0)
            return null;

        return new Bound((int)Math.Min(sum, int.MaxValue), a is { IsSoft: true } || b is { IsSoft: true });
    }

    /// <summary>The most that two counts come to together: absent when either is open, or when no number can hold it.</summary>
    public static Bound? SumOfHighs(Bound? a, Bound? b)
        => a is { } x && b is { } y && x.Value <= int.MaxValue - y.Value ? new Bound(x.Value + y.Value, x.IsSoft || y.IsSoft) : null;
}
