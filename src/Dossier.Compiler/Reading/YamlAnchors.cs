using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// The values of anchors, and their repetition by aliases. A repeated value is a copy whose parts all have the alias's span, since that
/// is what the author sees. Copies are counted, so that a few lines cannot expand to millions of values.
/// </summary>
internal sealed class YamlAnchors(SeedSource source)
{
    private readonly Dictionary<string, SeedNode?> _nodes = new(StringComparer.Ordinal);
    private int _left = SeedLimits.AliasedNodes;
    private int _charactersLeft = SeedLimits.AliasedCharacters;
    private bool _exceededReported;

    /// <summary>Whether lost text may have contained anchors: an unknown alias is then not reported.</summary>
    public bool MayBeMissing { get; set; }

    /// <summary>Registers an anchored list or map that begins. It cannot be repeated until it ends.</summary>
    public void Open(string name) => _nodes[name] = null;

    /// <summary>Registers an anchored value that is complete.</summary>
    public void Define(string name, SeedNode node) => _nodes[name] = node;

    /// <summary>The value that an alias repeats; null when there is none, which has been reported.</summary>
    public SeedNode? Repeat(string name, int start, int end)
    {
        if (!_nodes.TryGetValue(name, out SeedNode? node) || node is null)
        {
            if (IsInProgress(name))
                source.Problems.Add(Rules.YamlRecursiveAlias, start, end, TreeBuilder.Shorten(name));
            else if (!MayBeMissing)
                source.Problems.Add(Rules.YamlUndefinedAlias, start, end, TreeBuilder.Shorten(name));
            return null;
        }

        int before = _left;
        SeedNode? copy = Copy(node, source.Lines.Span(start, end), source.Tree.Depth);
        source.Tree.Count(before - Math.Max(_left, 0));
        if (copy is not null)
            return copy;
        if (_left >= 0 && _charactersLeft >= 0)
        {
            source.Problems.Add(Rules.TooDeep, start, end, SeedReader.Number(SeedLimits.Depth));
        }
        else if (!_exceededReported)
        {
            _exceededReported = true;
            source.Problems.Add(Rules.YamlAliasesTooLarge, start, end, _left < 0
                ? SeedReader.Number(SeedLimits.AliasedNodes) + " values"
                : SeedReader.Number(SeedLimits.AliasedCharacters) + " characters");
        }

        return null;
    }

    private bool IsInProgress(string name)
    {
        for (int i = 0; i < source.Tree.Depth; i++)
        {
            if (source.Tree.Frame(i).Anchor == name)
                return true;
        }

        return false;
    }

    /// <summary>Copies a node; null when the budget or the depth is exceeded. The depth limit bounds the recursion.</summary>
    private SeedNode? Copy(SeedNode node, SeedSpan span, int depth)
    {
        if (--_left < 0)
            return null;
        if (node is SeedScalar scalar)
            return Spend(scalar.Text) ? new SeedScalar(scalar.Text, scalar.Style, span) : null;
        if (depth >= SeedLimits.Depth)
            return null;
        if (node is SeedList list)
        {
            ImmutableArray<SeedNode>.Builder items = ImmutableArray.CreateBuilder<SeedNode>(list.Items.Length);
            foreach (SeedNode item in list.Items)
            {
                if (Copy(item, span, depth + 1) is not { } copy)
                    return null;
                items.Add(copy);
            }

            return new SeedList(items.MoveToImmutable(), span, list.IsFlow, list.IsIncomplete);
        }

        var map = (SeedMap)node;
        ImmutableArray<SeedEntry>.Builder entries = ImmutableArray.CreateBuilder<SeedEntry>(map.Entries.Length);
        foreach (SeedEntry entry in map.Entries)
        {
            if (!Spend(entry.Key) || Copy(entry.Value, span, depth + 1) is not { } copy)
                return null;
            entries.Add(new SeedEntry(entry.Key, span, copy));
        }

        return new SeedMap(entries.MoveToImmutable(), span, map.IsFlow, map.IsIncomplete);
    }

    /// <summary>Counts repeated text. It is shared here, but rows and documents contain it again.</summary>
    private bool Spend(string text) => (_charactersLeft = Math.Max(-1, _charactersLeft - text.Length)) >= 0;
}
