namespace Dossier.Rows;

/// <summary>
/// The other side of a reference: for each record, those that refer to it. Made when somebody first asks, by going once over the
/// records that refer.
/// </summary>
/// <typeparam name="T">The kind that refers.</typeparam>
/// <param name="records">The records that refer.</param>
/// <param name="paths">The fields by which they refer, <c>participants/actor,casualties/of</c>.</param>
internal sealed class InverseIndex<T>(IReadOnlyList<T> records, string paths) : IForgetful
    where T : class, IKindRecord<T>
{
    private volatile Dictionary<string, List<T>>? _byTarget;

    /// <summary>The records that refer to the id, in the order of the files.</summary>
    public IReadOnlyList<T> Of(string id)
        => (_byTarget ??= Build()).TryGetValue(id, out List<T>? found) ? found.AsReadOnly() : [];

    /// <inheritdoc/>
    void IForgetful.Forget() => _byTarget = null;

    private Dictionary<string, List<T>> Build()
    {
        HotReload.Track(this);
        var byTarget = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        string[][] all = [.. paths.Split(',').Select(static path => path.Split('/'))];
        foreach (T record in records)
        {
            foreach (string[] path in all)
                RecordFields.References(record, path, id => Add(byTarget, id, record));
        }

        return byTarget;
    }

    private static void Add(Dictionary<string, List<T>> byTarget, string id, T record)
    {
        if (!byTarget.TryGetValue(id, out List<T>? found))
            byTarget[id] = found = [];

        // A record that refers twice, by two casualty reports, is listed once.
        if (found.Count == 0 || !ReferenceEquals(found[^1], record))
            found.Add(record);
    }
}
