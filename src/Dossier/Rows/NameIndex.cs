namespace Dossier.Rows;

/// <summary>The records of a kind by their names and aliases, as <see cref="NameKey"/> folds them.</summary>
internal sealed class NameIndex<T>
    where T : class, IDossierRecord
{
    /// <summary>More are no help to who looks for one.</summary>
    private const int MostSuggestions = 5;

    private readonly Dictionary<string, T[]> _byName = new(StringComparer.Ordinal);
    private Dictionary<string, T[]>? _byLooseName;

    public NameIndex(IReadOnlyList<T> records, Func<T, IEnumerable<string>> aliases)
    {
        foreach (T record in records)
        {
            Add(_byName, NameKey.Fold(record.Name), record);
            foreach (string alias in aliases(record))
                Add(_byName, NameKey.Fold(alias), record);
        }
    }

    /// <summary>The records of a name; where there is none, those of a name that differs in spaces, joined articles and endings.</summary>
    public IReadOnlyList<T> Find(string name)
    {
        string key = NameKey.Fold(name);
        return _byName.TryGetValue(key, out T[]? found) || Loose.TryGetValue(NameKey.Loosen(key), out found) ? new RecordItems<T>(found) : [];
    }

    /// <summary>The records whose names are nearest to a text, the nearest first; none when none is near.</summary>
    public IReadOnlyList<T> Suggest(string name)
    {
        if (Find(name) is { Count: > 0 } found)
            return found;

        var records = new List<T>();
        foreach (string key in NearestText.FindAll(NameKey.Fold(name), _byName.Keys))
        {
            foreach (T record in _byName[key])
            {
                if (records.Count < MostSuggestions && !records.Contains(record))
                    records.Add(record);
            }
        }

        return new RecordItems<T>([.. records]);
    }

    // Most look-ups succeed, so this is built when the first one fails. Threads that build it at the same time build equal ones.
    private Dictionary<string, T[]> Loose
    {
        get
        {
            if (_byLooseName is { } made)
                return made;

            var loose = new Dictionary<string, T[]>(_byName.Count, StringComparer.Ordinal);
            foreach (KeyValuePair<string, T[]> entry in _byName)
            {
                foreach (T record in entry.Value)
                    Add(loose, NameKey.Loosen(entry.Key), record);
            }

            return _byLooseName = loose;
        }
    }

    private static void Add(Dictionary<string, T[]> names, string key, T record)
    {
        if (!names.TryGetValue(key, out T[]? found))
            names[key] = [record];
        else if (Array.IndexOf(found, record) < 0)
            names[key] = [.. found, record];
    }
}
