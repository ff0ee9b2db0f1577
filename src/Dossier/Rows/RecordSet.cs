using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Dossier.Rows;

/// <summary>
/// All records of a kind: the rows of its files one after the other, the table that finds an id among them, and, once somebody asks
/// for it, the index of names. Safe to use from many threads.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordSet<T> : IForgetful
    where T : class, IKindRecord<T>
{
    private readonly string _kind;
    private readonly IdTable _ids;
    private readonly Func<int, RecordRows<T>> _rows;
    private readonly RecordRows<T>?[] _files;
    private readonly int[] _starts;
    private readonly string _formerIds;
    private readonly int[] _retracted;
    private static RecordSet<T>? _ofAssembly;

    private Dictionary<string, int>? _former;
    private NameIndex<T>? _names;
    private IReadOnlyList<T>? _all;
    private IReadOnlyList<T>? _retractedList;
    private Dictionary<string, InverseIndex<T>>? _inverses;

    /// <summary>Creates the set of a kind.</summary>
    /// <param name="kind">The kind in words, for messages.</param>
    /// <param name="ids">Finds the place of an id.</param>
    /// <param name="counts">How many records each file holds, separated by commas.</param>
    /// <param name="rows">The rows of a file. Nothing in a file is read before one of its records is used.</param>
    /// <param name="formerIds">Former ids with the place of their record, <c>old-id=17;other-id=3</c>.</param>
    /// <param name="retracted">The places of retracted records, ascending, separated by commas.</param>
    public RecordSet(
        string kind,
        IdTable ids,
        string counts,
        Func<int, RecordRows<T>> rows,
        string formerIds,
        string retracted)
    {
        _kind = kind;
        _ids = ids;
        _rows = rows;
        _formerIds = formerIds;
        int[] each = Numbers(counts);
        _files = new RecordRows<T>?[each.Length];
        _starts = new int[each.Length + 1];
        for (int i = 0; i < each.Length; i++)
            _starts[i + 1] = _starts[i] + each[i];
        _retracted = Numbers(retracted);
        HotReload.Track(this);
        Interlocked.CompareExchange(ref _ofAssembly, this, null);
    }

    /// <summary>
    /// The set of the container. The field that holds it is private, so that it is in no completion list: the type of the records is enough to
    /// find it.
    /// </summary>
    internal static RecordSet<T> OfAssembly
    {
        get
        {
            if (Volatile.Read(ref _ofAssembly) is null)
                T.Load();
            return _ofAssembly!;
        }
    }

    /// <summary>Every record that was not retracted, in the order of the files.</summary>
    public IReadOnlyList<T> All => _all ?? Interlocked.CompareExchange(ref _all, new ActiveRecords(this), null) ?? _all;

    /// <summary>The records that were withdrawn.</summary>
    public IReadOnlyList<T> Retracted
        => _retractedList ?? Interlocked.CompareExchange(ref _retractedList, new ReferenceList<T>(this, _retracted), null) ?? _retractedList;

    internal int Total => _starts[^1];

    internal T this[int ordinal]
    {
        get
        {
            int file = FileOf(ordinal);
            return File(file)[ordinal - _starts[file]];
        }
    }

    /// <summary>The id of a record, which is not decoded.</summary>
    internal string IdAt(int ordinal)
    {
        int file = FileOf(ordinal);
        return File(file).IdAt(ordinal - _starts[file]);
    }

    /// <summary>The record with the id; throws, naming the nearest id, when there is none.</summary>
    public T Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int ordinal = Find(id);
        if (ordinal >= 0)
            return this[ordinal];

        string? nearest = NearestText.Find(id, Ids());
        string hint = nearest is null ? "" : $" Did you mean '{nearest}'?";
        throw new KeyNotFoundException($"No {_kind} has the id '{id}'.{hint}");
    }

    /// <summary>The record with the id, if there is one.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out T? record)
    {
        int ordinal = id is null ? -1 : Find(id);
        record = ordinal < 0 ? null : this[ordinal];
        return record is not null;
    }

    /// <summary>The one record that has the name or alias; null when none has, or more than one.</summary>
    /// <param name="nameOrAlias">The name, however it is spelt.</param>
    public T? FindName(string nameOrAlias)
    {
        IReadOnlyList<T> found = FindNames(nameOrAlias);
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Every record that has the name or alias.</summary>
    /// <param name="nameOrAlias">The name, however it is spelt.</param>
    public IReadOnlyList<T> FindNames(string nameOrAlias)
    {
        ArgumentNullException.ThrowIfNull(nameOrAlias);
        return Names.Find(nameOrAlias);
    }

    /// <summary>The records whose names or aliases are nearest to a text, at most five, the nearest first; none when none is near.</summary>
    /// <param name="name">A name, perhaps misspelt.</param>
    public IReadOnlyList<T> SuggestNames(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Suggest(name);
    }

    /// <summary>
    /// The records that refer to a record by a field, or by a field of their items, in the order of the files; none for a record that is not in
    /// the dataset.
    /// </summary>
    /// <param name="target">The record.</param>
    /// <param name="self">What it was when it was read from the dataset: a copy that a user made has the original.</param>
    /// <param name="paths">The fields, <c>participants/actor,casualties/of</c>.</param>
    internal IReadOnlyList<T> Referring(IDossierRecord target, IDossierRecord? self, string paths)
    {
        if (!ReferenceEquals(target, self))
            return [];

        InverseIndex<T>? index;
        Dictionary<string, InverseIndex<T>> inverses = _inverses ?? Interlocked.CompareExchange(ref _inverses, [], null) ?? _inverses;
        lock (inverses)
        {
            if (!inverses.TryGetValue(paths, out index))
                inverses[paths] = index = new InverseIndex<T>(All, paths);
        }

        return index.Of(target.Id);
    }

    private NameIndex<T> Names => _names ??= new NameIndex<T>(All, static record => record.Aliases.Select(static alias => alias.Text));

    /// <summary>The place of an id that is known to exist: references were followed when the project was built.</summary>
    internal int OrdinalOf(ReadOnlySpan<char> id) => _ids.Candidate(id);

    private int Find(string id)
    {
        int ordinal = _ids.Candidate(id);
        if (ordinal >= 0)
        {
            int file = FileOf(ordinal);
            if (File(file).HasId(ordinal - _starts[file], id))
                return ordinal;
        }

        if (_formerIds.Length == 0)
            return -1;

        return (_former ??= ReadFormer(_formerIds)).TryGetValue(id, out int renamed) ? renamed : -1;
    }

    /// <inheritdoc/>
    void IForgetful.Forget() => _names = null;

    // All threads get the rows of the first, so that there is one object for each record.
    private RecordRows<T> File(int file)
        => Volatile.Read(ref _files[file]) ?? Interlocked.CompareExchange(ref _files[file], _rows(file), null) ?? _files[file]!;

    // Few files, and most lookups end in the first or second step.
    private int FileOf(int ordinal)
    {
        int low = 0;
        int high = _files.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_starts[middle] <= ordinal)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private string[] Ids()
    {
        var ids = new string[Total];
        int at = 0;
        for (int file = 0; file < _files.Length; file++)
        {
            RecordRows<T> rows = File(file);
            for (int row = 0; row < rows.Count; row++)
                ids[at++] = rows.IdAt(row);
        }

        return ids;
    }

    private static int[] Numbers(string text)
    {
        if (text.Length == 0)
            return [];

        string[] parts = text.Split(',');
        var numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            numbers[i] = int.Parse(parts[i], System.Globalization.CultureInfo.InvariantCulture);
        return numbers;
    }

    private static Dictionary<string, int> ReadFormer(string text)
    {
        var former = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string pair in text.Split(';'))
        {
            int sign = pair.IndexOf('=', StringComparison.Ordinal);
            former[pair[..sign]] = int.Parse(pair.AsSpan(sign + 1), System.Globalization.CultureInfo.InvariantCulture);
        }

        return former;
    }

    /// <summary>The records without the retracted ones.</summary>
    private sealed class ActiveRecords(RecordSet<T> set) : IReadOnlyList<T>
    {
        public int Count => set.Total - set._retracted.Length;

        public T this[int index]
        {
            get
            {
                ArgumentOutOfRangeException.ThrowIfNegative(index);
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
                foreach (int retracted in set._retracted)
                {
                    if (retracted <= index)
                        index++;
                }

                return set[index];
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            int next = 0;
            for (int ordinal = 0; ordinal < set.Total; ordinal++)
            {
                if (next < set._retracted.Length && set._retracted[next] == ordinal)
                    next++;
                else
                    yield return set[ordinal];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
