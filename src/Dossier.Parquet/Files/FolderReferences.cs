using System.Collections.Concurrent;
using Dossier.Rows;

namespace Dossier.Parquet.Files;

/// <summary>Where the records of a folder refer to: records in the folder first, then those of the compiled dataset.</summary>
internal sealed class FolderReferences(ExportFolder folder) : ReferenceSource
{
    private readonly ConcurrentDictionary<string, object> _kinds = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override T Get<T>(string id)
    {
        if (Find<T>(id) is { } record)
            return record;

        string kind = T.TypeShape.Name;
        string? nearest = NearestText.Find(id, Of<T>()?.Ids ?? []);
        string hint = nearest is null ? "" : $" Did you mean '{nearest}'?";
        throw new KeyNotFoundException($"No {kind} has the id '{id}', neither in the folder '{folder.Path}' nor in the compiled dataset.{hint}");
    }

    /// <summary>The record with the id; null when there is none.</summary>
    public T? Find<T>(string id)
        where T : class, IKindRecord<T>
        => Of<T>()?.Find(id) ?? (RecordSet<T>.OfAssembly.TryGet(id, out T? compiled) ? compiled : null);

    // Two that are made at the same time have read nothing yet; one of them is kept.
    private RecordFinder<T>? Of<T>()
        where T : class, IKindRecord<T>
        => folder.PathOf(T.TypeShape) is { } path ? (RecordFinder<T>)_kinds.GetOrAdd(T.TypeShape.Name, _ => new RecordFinder<T>(path, this)) : null;
}
