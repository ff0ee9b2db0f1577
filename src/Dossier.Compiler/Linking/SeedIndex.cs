using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>The entry of a record in the index.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">Its C# name; empty when its file has no members.</param>
/// <param name="Path">The file that defines it.</param>
/// <param name="Former">Its former ids, with the names that they gave.</param>
/// <param name="Retracted">Whether it was withdrawn.</param>
/// <param name="Successor">
/// The C# expression for the record that has replaced it, at the end of a chain: a member or a look-up; empty when it was not superseded.
/// </param>
internal sealed record IndexEntry(
    string Kind, string Id, string Member, string Path, EquatableArray<FormerMember> Former, bool Retracted, string Successor);

/// <summary>A former name of a record.</summary>
/// <param name="Id">The former id.</param>
/// <param name="Member">Its C# name; empty when another member has that name now.</param>
internal sealed record FormerMember(string Id, string Member);

/// <summary>A record whose id is in use already.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Path">The file with the later definition.</param>
/// <param name="FirstPath">The file with the first.</param>
internal sealed record DuplicateEntry(string Kind, string Id, string Path, string FirstPath);

/// <summary>A record whose C# name differs from what its id suggests.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Path">The file that defines it.</param>
/// <param name="Member">Its C# name.</param>
/// <param name="Because">The reason, in words.</param>
internal sealed record RenamedEntry(string Kind, string Id, string Path, string Member, string Because);

/// <summary>
/// All ids of all files: which references resolve, and the C# name of each record. It contains nothing else about a record, so
/// that it stays equal while other values change.
/// </summary>
internal sealed class SeedIndex : IEquatable<SeedIndex>
{
    private readonly Dictionary<string, Dictionary<string, IndexEntry>> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, IndexEntry>> _former = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadable;

    private SeedIndex(
        EquatableArray<IndexEntry> entries, EquatableArray<DuplicateEntry> duplicates, EquatableArray<RenamedEntry> renamed, EquatableArray<string> unreadable)
    {
        Entries = entries;
        Duplicates = duplicates;
        Renamed = renamed;
        UnreadableIds = unreadable;
        _unreadable = new HashSet<string>(unreadable, StringComparer.Ordinal);
        foreach (IndexEntry entry in entries)
        {
            IdsFor(_byKind, entry.Kind)[entry.Id] = entry;
            foreach (FormerMember former in entry.Former)
                IdsFor(_former, entry.Kind)[former.Id] = entry;
        }
    }

    /// <summary>The records, sorted by the path of their file and then in its order; of duplicates only the first.</summary>
    public EquatableArray<IndexEntry> Entries { get; }

    /// <summary>The records that are left out because their id is in use.</summary>
    public EquatableArray<DuplicateEntry> Duplicates { get; }

    /// <summary>The records that had to be renamed.</summary>
    public EquatableArray<RenamedEntry> Renamed { get; }

    /// <summary>The ids in parts of files that could not be read: a reference to one is not reported.</summary>
    public EquatableArray<string> UnreadableIds { get; }

    /// <summary>The datasets that files name, each once, in the order of the files.</summary>
    public EquatableArray<DatasetInfo> Datasets { get; private init; }

    /// <summary>An empty index.</summary>
    public static SeedIndex Nothing { get; } = new(default, default, default, default);

    /// <summary>What failed while it was built; empty if nothing did.</summary>
    public EquatableArray<FileProblem> Faults { get; init; }

    /// <summary>The same index with other faults.</summary>
    public SeedIndex With(EquatableArray<FileProblem> faults) => new(Entries, Duplicates, Renamed, UnreadableIds) { Faults = faults, Datasets = Datasets };

    /// <summary>Builds the index from the keys of all files.</summary>
    public static SeedIndex Build(ImmutableArray<DocumentKeys> documents, DomainModel model, CancellationToken cancellation = default)
    {
        ImmutableArray<DocumentKeys> sorted = documents.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var members = new MemberNames(model);
        var first = new Dictionary<(string Kind, string Id), string>();
        var entries = ImmutableArray.CreateBuilder<IndexEntry>();
        var renamedIds = new List<(int Entry, RecordKey Key)>();
        var superseded = new List<RecordKey>();
        var duplicates = ImmutableArray.CreateBuilder<DuplicateEntry>();
        var renamed = ImmutableArray.CreateBuilder<RenamedEntry>();
        var unreadable = new SortedSet<string>(StringComparer.Ordinal);

        HashSet<(string, string)> written = WrittenBesideLookedUp(sorted);
        foreach (DocumentKeys document in sorted)
        {
            unreadable.UnionWith(document.UnreadableIds);
            foreach (RecordKey key in document.Keys)
            {
                cancellation.ThrowIfCancellationRequested();
                if (key.IsLookedUp && (first.ContainsKey((key.Kind, key.Id)) || written.Contains((key.Kind, key.Id))))
                    continue;
                if (first.TryGetValue((key.Kind, key.Id), out string? path))
                {
                    duplicates.Add(new DuplicateEntry(key.Kind, key.Id, document.Path, path));
                    continue;
                }

                first.Add((key.Kind, key.Id), document.Path);
                string? because = null;
                string member = document.HasMembers || key.Member.Length > 0 ? members.For(key, out because) : "";
                if (key.FormerIds.Count > 0)
                    renamedIds.Add((entries.Count, key));
                if (key.SupersededBy.Length > 0)
                    superseded.Add(key);
                entries.Add(new IndexEntry(key.Kind, key.Id, member, document.Path, default, key.Retracted, ""));
                if (because is not null)
                    renamed.Add(new RenamedEntry(key.Kind, key.Id, document.Path, member, because));
            }
        }

        // Former names are given last, since a current name has priority. An id that two records had before belongs to the first.
        foreach ((int entry, RecordKey key) in renamedIds)
        {
            cancellation.ThrowIfCancellationRequested();
            entries[entry] = entries[entry] with { Former = FormerMembers(key, entries[entry].Member.Length > 0, members, first) };
        }

        var index = new SeedIndex(entries.ToImmutable(), duplicates.ToImmutable(), renamed.ToImmutable(), unreadable.ToImmutableArray())
        {
            Datasets = sorted.Select(static document => document.Dataset).OfType<DatasetInfo>().Distinct().ToImmutableArray(),
        };
        return superseded.Count == 0 ? index : index.WithSuccessors(superseded, cancellation);
    }

    /// <summary>The record of that kind and id; null when there is none.</summary>
    public IndexEntry? Find(string kind, string id) => Lookup(_byKind, kind, id);

    /// <summary>The record of that kind that had the id before; null when there is none.</summary>
    public IndexEntry? FindFormer(string kind, string id) => Lookup(_former, kind, id);

    /// <summary>A kind other than the requested one that has the id; null when none has.</summary>
    public string? OtherKind(string wanted, string id)
    {
        // Sorted by the names of the kinds, so that the message does not depend on the order of files.
        string? found = null;
        foreach (KeyValuePair<string, Dictionary<string, IndexEntry>> kind in _byKind)
        {
            if (kind.Key != wanted && kind.Value.ContainsKey(id) && (found is null || string.CompareOrdinal(kind.Key, found) < 0))
                found = kind.Key;
        }

        return found;
    }

    /// <summary>Whether the id is in a part of a file that could not be read.</summary>
    public bool IsUnreadable(string id) => _unreadable.Contains(id);

    /// <summary>The ids of a kind, for suggestions.</summary>
    public IReadOnlyCollection<string> IdsOf(string kind)
        => _byKind.TryGetValue(kind, out Dictionary<string, IndexEntry>? ids) ? ids.Keys : [];

    /// <inheritdoc/>
    public bool Equals(SeedIndex? other)
        => other is not null && Entries.Equals(other.Entries) && Duplicates.Equals(other.Duplicates)
            && Renamed.Equals(other.Renamed) && UnreadableIds.Equals(other.UnreadableIds) && Datasets.Equals(other.Datasets) && Faults.Equals(other.Faults);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SeedIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Count;

    // The ids of all other records, where some were made because rows of a table refer to them.
    private static HashSet<(string Kind, string Id)> WrittenBesideLookedUp(ImmutableArray<DocumentKeys> documents)
    {
        var written = new HashSet<(string, string)>();
        if (!documents.Any(static document => document.HasLookedUp))
            return written;

        foreach (DocumentKeys document in documents)
        {
            foreach (RecordKey key in document.Keys)
            {
                if (!key.IsLookedUp)
                    written.Add((key.Kind, key.Id));
            }
        }

        return written;
    }

    private SeedIndex WithSuccessors(List<RecordKey> superseded, CancellationToken cancellation)
    {
        var ends = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (IGrouping<string, RecordKey> kind in superseded.GroupBy(key => key.Kind))
        {
            var next = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (RecordKey key in kind)
            {
                cancellation.ThrowIfCancellationRequested();
                if ((Find(key.Kind, key.SupersededBy) ?? FindFormer(key.Kind, key.SupersededBy)) is { } successor)
                    next[key.Id] = successor.Id;
            }

            ends[kind.Key] = Successors.Ends(next);
        }

        IEnumerable<IndexEntry> entries = Entries.Items.Select(entry =>
            ends.TryGetValue(entry.Kind, out Dictionary<string, string>? ofKind) && ofKind.TryGetValue(entry.Id, out string? end)
                ? entry with { Successor = Find(entry.Kind, end)! is { Member.Length: > 0 } successor ? successor.Member : $"Get(\"{end}\")" }
                : entry);
        return new SeedIndex(entries.ToImmutableArray(), Duplicates, Renamed, UnreadableIds) { Datasets = Datasets };
    }

    private static EquatableArray<FormerMember> FormerMembers(
        RecordKey key, bool hasMember, MemberNames members, Dictionary<(string Kind, string Id), string> present)
    {
        var former = ImmutableArray.CreateBuilder<FormerMember>();
        foreach (string id in key.FormerIds)
        {
            if (present.ContainsKey((key.Kind, id)))
                continue;

            present.Add((key.Kind, id), "");
            former.Add(new FormerMember(id, (hasMember ? members.ForFormer(key.Kind, id) : null) ?? ""));
        }

        return former.ToImmutable();
    }

    private static IndexEntry? Lookup(Dictionary<string, Dictionary<string, IndexEntry>> kinds, string kind, string id)
        => kinds.TryGetValue(kind, out Dictionary<string, IndexEntry>? ids) && ids.TryGetValue(id, out IndexEntry? entry) ? entry : null;

    private static Dictionary<string, IndexEntry> IdsFor(Dictionary<string, Dictionary<string, IndexEntry>> kinds, string kind)
    {
        if (!kinds.TryGetValue(kind, out Dictionary<string, IndexEntry>? ids))
            kinds[kind] = ids = new Dictionary<string, IndexEntry>(StringComparer.Ordinal);
        return ids;
    }
}
