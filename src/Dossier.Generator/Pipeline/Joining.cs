using Dossier.Compiler;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Pipeline;

/// <summary>
/// Joins the values of stages into objects. Tuples and arrays are values, and for every kind of value the runtime compiles the whole
/// of the compiler's pipeline once more, which is the greatest part of what a first build would wait for; for all objects it does so once.
/// </summary>
internal static class Joining
{
    /// <summary>Gives every value the one that goes with all of them.</summary>
    public static IncrementalValuesProvider<Joined<TLeft, TRight>> With<TLeft, TRight>(
        this IncrementalValuesProvider<TLeft> values, IncrementalValueProvider<TRight> other)
        where TLeft : class
        where TRight : class
        => values.Combine(other).Select(static (pair, _) => new Joined<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>Gives a value the one that goes with it.</summary>
    public static IncrementalValueProvider<Joined<TLeft, TRight>> With<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> value, IncrementalValueProvider<TRight> other)
        where TLeft : class
        where TRight : class
        => value.Combine(other).Select(static (pair, _) => new Joined<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>Gathers all values into one.</summary>
    public static IncrementalValueProvider<Batch<T>> Gather<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T>
        => values.Collect().Select(static (items, _) => new Batch<T>(items));

    /// <summary>Whether there is any value.</summary>
    public static IncrementalValueProvider<Presence> Any<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T>
        => values.Gather().Select(static (batch, _) => new Presence(batch.Items.Count > 0));
}

/// <summary>Two values that go together.</summary>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
internal sealed record Joined<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class
    where TRight : class;

/// <summary>All values of a stage.</summary>
/// <param name="Items">The values.</param>
internal sealed record Batch<T>(EquatableArray<T> Items)
    where T : class, IEquatable<T>;

/// <summary>Whether there is anything.</summary>
/// <param name="IsAny">Whether there is.</param>
internal sealed record Presence(bool IsAny);
