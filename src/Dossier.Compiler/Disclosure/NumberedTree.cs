using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// A copy of a tree in which every key and every value has a place that no other has, so that what is found in a bound value is found again in
/// the tree. In a text, all that an alias repeats has the place of the alias.
/// </summary>
internal sealed class NumberedTree
{
    private int _count;

    private NumberedTree(SeedMap root) => Root = Copy(root);

    /// <summary>The copy.</summary>
    public SeedMap Root { get; }

    /// <summary>The same file with the copy, as binding reads it.</summary>
    public SeedDocument With(SeedMap part)
        => new(part, new SourceLines(new string(' ', _count + 1)), ImmutableArray<LocatedProblem>.Empty);

    /// <summary>Copies a tree.</summary>
    public static NumberedTree Of(SeedMap root) => new(root);

    private SeedNode Copy(SeedNode node) => node switch
    {
        SeedMap map => Copy(map),
        SeedList list => Copy(list),
        _ => new SeedScalar(((SeedScalar)node).Text, ((SeedScalar)node).Style, Next()),
    };

    private SeedMap Copy(SeedMap map)
    {
        SeedSpan span = Next();
        var entries = ImmutableArray.CreateBuilder<SeedEntry>(map.Entries.Length);
        foreach (SeedEntry entry in map.Entries)
            entries.Add(new SeedEntry(entry.Key, Next(), Copy(entry.Value)));
        return new SeedMap(entries.MoveToImmutable(), span, map.IsFlow, map.IsIncomplete);
    }

    private SeedList Copy(SeedList list)
    {
        SeedSpan span = Next();
        var items = ImmutableArray.CreateBuilder<SeedNode>(list.Items.Length);
        foreach (SeedNode item in list.Items)
            items.Add(Copy(item));
        return new SeedList(items.MoveToImmutable(), span, list.IsFlow, list.IsIncomplete);
    }

    private SeedSpan Next()
    {
        int number = _count++;
        return new SeedSpan(number, number + 1, 0, number, 0, number + 1);
    }
}
