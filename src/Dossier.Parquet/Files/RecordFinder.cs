using Dossier.Rows;
using Parquet;

namespace Dossier.Parquet.Files;

/// <summary>
/// Finds records of a file by their ids. The ids are read once. A row group is read when one of its records is needed, and kept until one of another
/// row group is; after that it is kept as long as the memory is not needed for something else.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
internal sealed class RecordFinder<T>(string path, ReferenceSource references)
    where T : class, IKindRecord<T>
{
    private readonly object _lock = new();
    private Dictionary<string, (int Group, int Row)>? _places;
    private WeakReference<T[]>?[] _groups = [];
    private T[]? _last;

    /// <summary>The ids.</summary>
    public IEnumerable<string> Ids
    {
        get
        {
            lock (_lock)
                return Places.Keys;
        }
    }

    /// <summary>The record with the id; null when there is none.</summary>
    public T? Find(string id)
    {
        lock (_lock)
            return Places.TryGetValue(id, out (int Group, int Row) place) ? Group(place.Group)[place.Row] : null;
    }

    private Dictionary<string, (int Group, int Row)> Places => _places ??= ReadPlacesAsync().GetAwaiter().GetResult();

    private async Task<Dictionary<string, (int Group, int Row)>> ReadPlacesAsync()
    {
        RecordReader<T> reader = await RecordReader<T>.OpenAsync(path, references, CancellationToken.None).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var places = new Dictionary<string, (int Group, int Row)>(StringComparer.Ordinal);
            IReadOnlyList<ParquetRowGroupReader> groups = reader.File.RowGroups;
            for (int group = 0; group < groups.Count; group++)
            {
                await reader.LoadAsync(reader.Id, groups[group], scan: null, CancellationToken.None).ConfigureAwait(false);
                for (int row = 0; row < (int)groups[group].RowCount; row++)
                {
                    if (!places.TryAdd(reader.Id[row].ToString(), (group, row)))
                        throw reader.File.Wrong($"has two records with the id '{reader.Id[row]}'.", FileMetadata.Id);
                }
            }

            _groups = new WeakReference<T[]>?[groups.Count];
            return places;
        }
    }

    private T[] Group(int group)
    {
        if (_groups[group] is not { } known || !known.TryGetTarget(out T[]? records))
            _groups[group] = new WeakReference<T[]>(records = ReadAsync(group).GetAwaiter().GetResult());
        return _last = records;
    }

    private async Task<T[]> ReadAsync(int group)
    {
        RecordReader<T> reader = await RecordReader<T>.OpenAsync(path, references, CancellationToken.None).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            ParquetRowGroupReader rows = reader.File.RowGroups[group];
            await reader.LoadAsync(rows, scan: null, CancellationToken.None).ConfigureAwait(false);
            var records = new T[rows.RowCount];
            for (int row = 0; row < records.Length; row++)
                records[row] = reader.RecordAt(row);
            return records;
        }
    }
}
