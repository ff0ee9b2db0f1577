using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Dossier.Json;

namespace Dossier.Rows;

/// <summary>The records of every kind of a dataset, as one list and by kind, id and name. Safe to use from many threads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DatasetRecords : IForgetful
{
    private readonly KindRecords[] _kinds;
    private NameIndex<IDossierRecord>? _names;

    /// <summary>Gathers the kinds.</summary>
    /// <param name="kinds">The kinds in the order of the model.</param>
    /// <param name="sources">The datasets that the records belong to.</param>
    public DatasetRecords(KindRecords[] kinds, DatasetSource[] sources)
    {
        _kinds = kinds;
        Sources = Array.AsReadOnly(sources);
        Kinds = Array.AsReadOnly(Array.ConvertAll(kinds, static kind => kind.Kind));
        All = new Joined(Array.ConvertAll(kinds, static kind => kind.All));
        HotReload.Track(this);
    }

    /// <summary>The kinds in the order of the model.</summary>
    public IReadOnlyList<RecordKind> Kinds { get; }

    /// <summary>The datasets that the records belong to.</summary>
    public IReadOnlyList<DatasetSource> Sources { get; }

    /// <summary>Every record that was not retracted, kind by kind.</summary>
    public IReadOnlyList<IDossierRecord> All { get; }

    /// <summary>The record of a kind with the id, or with a former id.</summary>
    public bool TryGet(RecordKind kind, string? id, [NotNullWhen(true)] out IDossierRecord? record)
    {
        foreach (KindRecords one in _kinds)
        {
            if (one.Kind.Name == kind.Name)
                return one.TryGet(id, out record);
        }

        record = null;
        return false;
    }

    /// <summary>The one record of whatever kind that has the name or alias; null when none has, or more than one.</summary>
    public IDossierRecord? Find(string nameOrAlias) => FindAll(nameOrAlias) is [var only] ? only : null;

    /// <summary>Every record of whatever kind that has the name or alias.</summary>
    public IReadOnlyList<IDossierRecord> FindAll(string nameOrAlias)
    {
        ArgumentNullException.ThrowIfNull(nameOrAlias);
        return Names.Find(nameOrAlias);
    }

    /// <summary>The records whose names or aliases are nearest to a text, at most five, the nearest first; none when none is near.</summary>
    public IReadOnlyList<IDossierRecord> Suggest(string nameOrAlias)
    {
        ArgumentNullException.ThrowIfNull(nameOrAlias);
        return Names.Suggest(nameOrAlias);
    }

    /// <summary>Writes all records, those that were retracted included, in the shape of a seed in JSON.</summary>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DatasetJson.Write(stream, Sources, _kinds.Select(static kind => (kind.Kind, kind.All.Concat(kind.Retracted))));
    }

    /// <inheritdoc/>
    void IForgetful.Forget() => _names = null;

    // Threads that build it at the same time build equal ones.
    private NameIndex<IDossierRecord> Names
        => _names ??= new NameIndex<IDossierRecord>(All, static record => record.Aliases.Select(static alias => alias.Text));

    /// <summary>Lists one after the other.</summary>
    private sealed class Joined(IReadOnlyList<IDossierRecord>[] lists) : IReadOnlyList<IDossierRecord>
    {
        public int Count => lists.Sum(static list => list.Count);

        public IDossierRecord this[int index]
        {
            get
            {
                ArgumentOutOfRangeException.ThrowIfNegative(index);
                int left = index;
                foreach (IReadOnlyList<IDossierRecord> list in lists)
                {
                    if (left < list.Count)
                        return list[left];
                    left -= list.Count;
                }

                throw new ArgumentOutOfRangeException(nameof(index));
            }
        }

        public IEnumerator<IDossierRecord> GetEnumerator() => lists.SelectMany(static list => list).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
