using CsCheck;

namespace Dossier.Tests;

/// <summary>
/// Properties over the same random cases in every run. CsCheck's own <c>Sample</c> takes its seed for the first case only and goes
/// on at random; a build must not turn red for reasons that are not in the change.
/// </summary>
internal static class FixedSamples
{
    /// <summary>Holds a property against so many cases.</summary>
    public static void Each<T>(this Gen<T> cases, uint seed, int times, Action<T> property)
    {
        var random = new PCG(1, seed);
        for (int i = 0; i < times; i++)
        {
            T value = cases.Generate(random, null, out _);
            try
            {
                property(value);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Case {i} of seed {seed}: {Check.Print(value)}", e);
            }
        }
    }

    /// <inheritdoc cref="Each{T}"/>
    public static void Each<T, U>(this Gen<(T, U)> cases, uint seed, int times, Action<T, U> property)
        => cases.Each(seed, times, c => property(c.Item1, c.Item2));

    /// <inheritdoc cref="Each{T}"/>
    public static void Each<T, U, V>(this Gen<(T, U, V)> cases, uint seed, int times, Action<T, U, V> property)
        => cases.Each(seed, times, c => property(c.Item1, c.Item2, c.Item3));

    /// <inheritdoc cref="Each{T}"/>
    public static void Each<T, U, V, W>(this Gen<(T, U, V, W)> cases, uint seed, int times, Action<T, U, V, W> property)
        => cases.Each(seed, times, c => property(c.Item1, c.Item2, c.Item3, c.Item4));
}
