using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>
/// The other side of a reference: for each record, those that refer to it. Made when somebody first asks, by going once over the
/// records that refer.
/// </summary>
/// <typeparam name="T">The kind that refers.</typeparam>
/// <param name="records">The records that refer.</param>
/// <param name="references">Tells the ids that a record refers to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InverseIndex<T>(IReadOnlyList<T> records, Action<T, Action<string?>> references) : IForgetful
    where T : class, IDossierRecord
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
        foreach (T record in records)
        {
            references(record, id =>
            {
                if (id is null)
                    return;

                if (!byTarget.TryGetValue(id, out List<T>? found))
                    byTarget[id] = found = [];

                // A record that refers twice, by two casualty reports, is listed once.
                if (found.Count == 0 || !ReferenceEquals(found[^1], record))
                    found.Add(record);
            });
        }

        return byTarget;
    }
}
