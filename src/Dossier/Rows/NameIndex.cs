namespace Dossier.Rows;

/// <summary>The records of a kind by their names and aliases, as <see cref="NameKey"/> folds them.</summary>
internal sealed class NameIndex<T>
    where T : class, IDossierRecord
{
    private readonly Dictionary<string, T[]> _byName = new(StringComparer.Ordinal);

    public NameIndex(IReadOnlyList<T> records, Func<T, IEnumerable<string>> aliases)
    {
        foreach (T record in records)
        {
            Add(record.Name, record);
            foreach (string alias in aliases(record))
                Add(alias, record);
        }
    }

    public IReadOnlyList<T> Find(string name)
        => _byName.TryGetValue(NameKey.Fold(name), out T[]? found) ? new RecordItems<T>(found) : [];

    private void Add(string name, T record)
    {
        string key = NameKey.Fold(name);
        if (!_byName.TryGetValue(key, out T[]? found))
            _byName[key] = [record];
        else if (Array.IndexOf(found, record) < 0)
            _byName[key] = [.. found, record];
    }
}
