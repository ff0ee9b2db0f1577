using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>A value and where in a record it belongs.</summary>
/// <param name="Steps">The steps of its path.</param>
/// <param name="Value">The value.</param>
internal readonly record struct PlacedValue(ImmutableArray<FieldPath.Step> Steps, SeedNode Value)
{
    /// <summary>Values as a tree. Those with the same name are of one map, or of one list, in which those with the same label are one item.</summary>
    /// <param name="values">The values, in the order in which their names and labels first occur.</param>
    /// <param name="span">Where the tree is.</param>
    public static SeedMap Tree(List<PlacedValue> values, SeedSpan span) => Map(values, 0, span);

    // Made for every row of a table: a record has so few fields that looking back is cheaper than a table of names.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static SeedMap Map(List<PlacedValue> values, int depth, SeedSpan span)
    {
        var entries = ImmutableArray.CreateBuilder<SeedEntry>(values.Count);
        for (int i = 0; i < values.Count; i++)
        {
            (ImmutableArray<FieldPath.Step> steps, SeedNode value) = values[i];
            if (IsAbove(values, i, depth, isByLabel: false))
                continue;
            if (steps[depth].Label is not null)
                value = Items(Same(values, i, depth, isByLabel: false), depth);
            else if (steps.Length > depth + 1)
                value = Map(Same(values, i, depth, isByLabel: false), depth + 1, value.Span);
            entries.Add(new SeedEntry(steps[depth].Name, value.Span, value));
        }

        return new SeedMap(entries.Count == entries.Capacity ? entries.MoveToImmutable() : entries.ToImmutable(), span);
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static SeedList Items(List<PlacedValue> values, int depth)
    {
        var items = ImmutableArray.CreateBuilder<SeedNode>();
        for (int i = 0; i < values.Count; i++)
        {
            if (IsAbove(values, i, depth, isByLabel: true))
                continue;
            PlacedValue first = values[i];
            items.Add(first.Steps.Length == depth + 1 ? first.Value : Map(Same(values, i, depth, isByLabel: true), depth + 1, first.Value.Span));
        }

        return new SeedList(items.ToImmutable(), items[0].Span);
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static bool IsAbove(List<PlacedValue> values, int index, int depth, bool isByLabel)
    {
        string? key = values[index].Key(depth, isByLabel);
        for (int i = index - 1; i >= 0; i--)
        {
            if (values[i].Key(depth, isByLabel) == key)
                return true;
        }

        return false;
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static List<PlacedValue> Same(List<PlacedValue> values, int from, int depth, bool isByLabel)
    {
        string? key = values[from].Key(depth, isByLabel);
        var same = new List<PlacedValue>();
        for (int i = from; i < values.Count; i++)
        {
            if (values[i].Key(depth, isByLabel) == key)
                same.Add(values[i]);
        }

        return same;
    }

    private string? Key(int depth, bool isByLabel) => isByLabel ? Steps[depth].Label : Steps[depth].Name;
}
