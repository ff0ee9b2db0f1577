using Dossier.Compiler;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Pipeline;

/// <summary>
/// Joins the values of stages into objects. Tuples and arrays are value types, and the runtime compiles the compiler's pipeline again for
/// each value type, which would be most of the time of a first build. For all reference types it compiles it once.
/// </summary>
internal static class Joining
{
    /// <summary>Combines every value with the single value of another stage.</summary>
    public static IncrementalValuesProvider<Joined<TLeft, TRight>> With<TLeft, TRight>(
        this IncrementalValuesProvider<TLeft> values, IncrementalValueProvider<TRight> other)
        where TLeft : class
        where TRight : class
        => values.Combine(other).Select(static (pair, _) => new Joined<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>Combines the single values of two stages.</summary>
    public static IncrementalValueProvider<Joined<TLeft, TRight>> With<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> value, IncrementalValueProvider<TRight> other)
        where TLeft : class
        where TRight : class
        => value.Combine(other).Select(static (pair, _) => new Joined<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>Collects all values in one batch.</summary>
    public static IncrementalValueProvider<Batch<T>> Gather<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T>
        => values.Collect().Select(static (items, _) => new Batch<T>(items));

    /// <summary>Whether there is any value.</summary>
    public static IncrementalValueProvider<Presence> Any<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T>
        => values.Gather().Select(static (batch, _) => new Presence(batch.Items.Count > 0));
}

/// <summary>Two values that belong together.</summary>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
internal sealed record Joined<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class
    where TRight : class;

/// <summary>All values of a stage.</summary>
/// <param name="Items">The values.</param>
internal sealed record Batch<T>(EquatableArray<T> Items)
    where T : class, IEquatable<T>;

/// <summary>Whether a stage has any value.</summary>
/// <param name="IsAny">True if it has.</param>
internal sealed record Presence(bool IsAny);
