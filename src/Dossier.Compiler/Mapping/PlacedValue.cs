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
    /// <param name="values">The values, in the order in which their names and labels first occur. Those that belong together are moved together.</param>
    /// <param name="span">Where the tree is.</param>
    public static SeedMap Tree(List<PlacedValue> values, SeedSpan span) => Map(values, 0, values.Count, 0, span);

    // Made for every row of a table: a record has so few fields that looking back is cheaper than a table of names, and those of one name are
    // beside each other, so that they need not be put together.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static SeedMap Map(List<PlacedValue> values, int start, int end, int depth, SeedSpan span)
    {
        // The first time through moves together what is of one name.
        int count = 0;
        for (int i = start; i < end; i = EndOfSame(values, i, end, depth, isByLabel: false))
            count++;
        var entries = ImmutableArray.CreateBuilder<SeedEntry>(count);
        for (int i = start; i < end;)
        {
            (ImmutableArray<FieldPath.Step> steps, SeedNode value) = values[i];
            int next = EndOfRun(values, i, end, depth, isByLabel: false);
            if (steps[depth].Label is not null)
                value = Items(values, i, next, depth);
            else if (steps.Length > depth + 1)
                value = Map(values, i, next, depth + 1, value.Span);
            entries.Add(new SeedEntry(steps[depth].Name, value.Span, value));
            i = next;
        }

        return new SeedMap(entries.MoveToImmutable(), span);
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static SeedList Items(List<PlacedValue> values, int start, int end, int depth)
    {
        int count = 0;
        for (int i = start; i < end; i = EndOfSame(values, i, end, depth, isByLabel: true))
            count++;
        var items = ImmutableArray.CreateBuilder<SeedNode>(count);
        for (int i = start; i < end;)
        {
            PlacedValue first = values[i];
            int next = EndOfRun(values, i, end, depth, isByLabel: true);
            items.Add(first.Steps.Length == depth + 1 ? first.Value : Map(values, i, next, depth + 1, first.Value.Span));
            i = next;
        }

        ImmutableArray<SeedNode> all = items.MoveToImmutable();
        return new SeedList(all, all[0].Span);
    }

    // Where those end that are of the same name or label as the first, when they are beside each other.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static int EndOfRun(List<PlacedValue> values, int start, int end, int depth, bool isByLabel)
    {
        string? key = values[start].Key(depth, isByLabel);
        int next = start + 1;
        while (next < end && values[next].Key(depth, isByLabel) == key)
            next++;
        return next;
    }

    // Where those that are of the same name or label as the first end. Any that are further on are moved to them.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static int EndOfSame(List<PlacedValue> values, int start, int end, int depth, bool isByLabel)
    {
        string? key = values[start].Key(depth, isByLabel);
        int next = start + 1;
        for (int i = next; i < end; i++)
        {
            if (values[i].Key(depth, isByLabel) != key)
                continue;
            if (i > next)
            {
                PlacedValue moved = values[i];
                values.RemoveAt(i);
                values.Insert(next, moved);
            }

            next++;
        }

        return next;
    }

    private string? Key(int depth, bool isByLabel) => isByLabel ? Steps[depth].Label : Steps[depth].Name;
}
