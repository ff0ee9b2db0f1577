using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Builds the tree of nodes for both readers, so that YAML and JSON give the same tree.
/// It has the rules that apply to both: a key occurs once, values and depth are limited, and whatever is left out marks the collection
/// that it is missing from. Collections in progress are a stack of frames over two shared buffers.
/// </summary>
internal sealed class TreeBuilder(
    SourceLines lines, ProblemLog problems, bool hasRecords = false, CancellationToken cancellation = default)
{
    /// <summary>In maps up to this size, duplicates are found by comparing all keys.</summary>
    private const int SmallMap = 12;

    private readonly List<SeedNode> _items = [];
    private readonly List<SeedEntry> _entries = [];
    private readonly ImmutableArray<SeedNode>.Builder _itemBuilder = ImmutableArray.CreateBuilder<SeedNode>();
    private readonly ImmutableArray<SeedEntry>.Builder _entryBuilder = ImmutableArray.CreateBuilder<SeedEntry>();
    private readonly TreeFrame[] _frames = new TreeFrame[SeedLimits.Depth + 1];

    /// <summary>How many values there are.</summary>
    public int Nodes { get; private set; }

    /// <summary>How many collections are in progress.</summary>
    public int Depth { get; private set; }

    /// <summary>The innermost collection in progress.</summary>
    public ref TreeFrame Top => ref _frames[Depth - 1];

    /// <summary>Whether the next node must be a key.</summary>
    public bool ExpectsKey => Depth > 0 && Top.IsMap && Top.State == EntryState.Key;

    /// <summary>Whether the limit on values is reached; the reader stops then.</summary>
    public bool IsFull => Nodes > SeedLimits.Nodes;

    /// <summary>The outermost collection, once it has ended.</summary>
    public SeedNode? Root { get; private set; }

    /// <summary>A collection in progress, from 0 for the outermost.</summary>
    public ref TreeFrame Frame(int index) => ref _frames[index];

    /// <summary>Whether the depth limit allows another collection.</summary>
    public bool MayBegin => Depth < SeedLimits.Depth;

    /// <summary>Begins a collection. The caller must have checked <see cref="MayBegin"/>.</summary>
    public void Begin(bool isMap, bool isFlow, int start, int column = 0, string? anchor = null)
    {
        cancellation.ThrowIfCancellationRequested();
        Nodes++;
        bool isKey = ExpectsKey;
        _frames[Depth++] = new TreeFrame
        {
            IsMap = isMap,
            IsFlow = isFlow,
            IsKey = isKey,
            Start = start,
            LastEnd = start,
            Column = column,
            Anchor = anchor,
            FirstItem = _items.Count,
            FirstEntry = _entries.Count,
        };
    }

    /// <summary>Adds a key; a second one with the same text is reported, and its value will be dropped.</summary>
    public void Key(string key, int start, int end)
    {
        ref TreeFrame frame = ref Top;
        SeedSpan span = lines.Span(start, end);
        frame.LastEnd = end;
        if (CharacterScan.FirstInvisible(key) is >= 0 and int invisible)
        {
            problems.Add(Rules.InvisibleInKey, span, Shorten(CharacterScan.WithoutInvisible(key)), CharacterScan.Name(key[invisible]));
            key = CharacterScan.WithoutInvisible(key);
        }

        if (!frame.IsUnindented && FindKey(ref frame, key) is { } first)
        {
            problems.Add(Rules.DuplicateKey, span, Shorten(key), (first.Line + 1).ToString(CultureInfo.InvariantCulture));
            frame.State = EntryState.DroppedValue;
            return;
        }

        frame.State = EntryState.Value;
        frame.Key = key;
        frame.KeySpan = span;
        if (!frame.IsUnindented)
            frame.Seen?.Add(key, span);
    }

    /// <summary>Skips a key that was reported: its value will be dropped.</summary>
    public void DropKey(int end)
    {
        Top.State = EntryState.DroppedValue;
        Top.IsIncomplete = true;
        Top.LastEnd = end;
    }

    /// <summary>Adds a value, or a key if a key is expected.</summary>
    public void Value(SeedNode node)
    {
        Nodes++;
        Attach(node);
    }

    /// <summary>Counts values that were added together with another one.</summary>
    public void Count(int nodes) => Nodes += nodes;

    /// <summary>Skips a value that was reported.</summary>
    public void DropValue(int end)
    {
        if (Depth == 0)
            return;
        ref TreeFrame frame = ref Top;
        frame.IsIncomplete = true;
        frame.LastEnd = Math.Max(frame.LastEnd, end);
        if (frame.IsMap)
            frame.State = EntryState.Key;
    }

    /// <summary>Skips a value that was reported; a record is kept as an empty one, so that it can be referred to.</summary>
    public void LoseValue(int end)
    {
        if (Depth == 0 || !Top.IsMap || !KeepPending())
            DropValue(end);
        else
            Top.LastEnd = Math.Max(Top.LastEnd, end);
    }

    /// <summary>Whether an entry of the innermost map has a value.</summary>
    public bool HasValues()
    {
        for (int i = Top.FirstEntry; i < _entries.Count; i++)
        {
            if (_entries[i].Value is not SeedScalar { IsNull: true })
                return true;
        }

        return false;
    }

    /// <summary>
    /// Continues an outermost map that seemed to have ended. False if the outermost value is not a map, or is between braces.
    /// </summary>
    public bool Reopen()
    {
        if (Depth > 0 || Root is not SeedMap { IsFlow: false } map)
            return false;
        Root = null;
        Begin(isMap: true, isFlow: false, map.Span.Start, lines.ColumnOf(map.Span.Start));
        _entries.AddRange(map.Entries);
        Top.LastEnd = map.Span.End;
        Top.IsIncomplete = map.IsIncomplete;
        return true;
    }

    /// <summary>Ends the innermost collection; a block ends where its last child ended.</summary>
    public SeedNode End(int end)
    {
        ref TreeFrame frame = ref Top;
        SeedSpan span = lines.Span(frame.Start, Math.Max(end, frame.LastEnd));
        bool isKey = frame.IsKey;
        SeedNode node = frame.IsMap
            ? new SeedMap(frame.IsUnindented ? UnindentedFields.Nest(TakeEntries(frame.FirstEntry), lines, problems) : TakeEntries(frame.FirstEntry), span, frame.IsFlow, frame.IsIncomplete)
            : new SeedList(TakeItems(frame.FirstItem), span, frame.IsFlow, frame.IsIncomplete);
        frame = default;
        Depth--;
        if (isKey)
            DropKey(span.End);
        else
            Attach(node);
        return node;
    }

    /// <summary>
    /// Ends collections that could not be read completely, down to a depth. What was read of them is kept, marked as
    /// incomplete. A record whose key was read but whose value was not is kept as an empty one, so that it can be referred to.
    /// </summary>
    public void Abandon(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        bool isWithin = Depth > depth;
        while (Depth > depth)
        {
            Top.IsIncomplete = true;
            KeepPending();
            End(Top.LastEnd);
        }

        // An ended collection carries the mark. Otherwise an entry of the remaining innermost collection was lost.
        if (Depth > 0 && !isWithin && !KeepPending())
            Top.IsIncomplete = true;
        if (Depth > 0)
            Top.State = EntryState.Key;
    }

    /// <summary>Ends collections that are complete, down to a depth.</summary>
    public void Close(int depth)
    {
        while (Depth > depth)
            End(Top.LastEnd);
    }

    /// <summary>A key in the form that messages show.</summary>
    public static string Shorten(string text)
        => text.Length <= 40 ? text : text.Substring(0, char.IsHighSurrogate(text[38]) ? 38 : 39) + "…";

    private bool KeepPending()
    {
        if (Top.State != EntryState.Value || Depth > 2)
            return false;
        SeedSpan key = Top.KeySpan;
        Attach(new SeedMap(ImmutableArray<SeedEntry>.Empty, lines.Span(key.End, key.End), isIncomplete: true));
        return true;
    }

    private void Attach(SeedNode node)
    {
        if (Depth == 0)
        {
            Root = node;
            return;
        }

        ref TreeFrame frame = ref Top;
        frame.LastEnd = Math.Max(frame.LastEnd, node.Span.End);
        if (!frame.IsMap)
        {
            _items.Add(node);
            return;
        }

        if (hasRecords && Depth == 2 && !frame.IsUnindented && !frame.IsFlow && _entries.Count > frame.FirstEntry)
            frame.IsUnindented = UnindentedFields.Begin(_frames[0].Key, _entries[frame.FirstEntry], _entries[_entries.Count - 1], node);
        if (frame.State == EntryState.Value)
            _entries.Add(new SeedEntry(frame.Key!, frame.KeySpan, node));
        frame.State = EntryState.Key;
    }

    private SeedSpan? FindKey(ref TreeFrame frame, string key)
    {
        if (frame.Seen is not null)
            return frame.Seen.TryGetValue(key, out SeedSpan seen) ? seen : null;
        for (int i = frame.FirstEntry; i < _entries.Count; i++)
        {
            if (_entries[i].Key == key)
                return _entries[i].KeySpan;
        }

        if (_entries.Count - frame.FirstEntry >= SmallMap)
        {
            frame.Seen = new Dictionary<string, SeedSpan>(StringComparer.Ordinal);
            for (int i = frame.FirstEntry; i < _entries.Count; i++)
                frame.Seen.Add(_entries[i].Key, _entries[i].KeySpan);
        }

        return null;
    }

    private ImmutableArray<SeedNode> TakeItems(int first)
    {
        int count = _items.Count - first;
        if (count == 0)
            return ImmutableArray<SeedNode>.Empty;
        _itemBuilder.Capacity = count;
        for (int i = first; i < _items.Count; i++)
            _itemBuilder.Add(_items[i]);
        _items.RemoveRange(first, count);
        return _itemBuilder.MoveToImmutable();
    }

    private ImmutableArray<SeedEntry> TakeEntries(int first)
    {
        int count = _entries.Count - first;
        if (count == 0)
            return ImmutableArray<SeedEntry>.Empty;
        _entryBuilder.Capacity = count;
        for (int i = first; i < _entries.Count; i++)
            _entryBuilder.Add(_entries[i]);
        _entries.RemoveRange(first, count);
        return _entryBuilder.MoveToImmutable();
    }
}
