using System.Diagnostics.CodeAnalysis;
using Dossier.Parquet.Files;
using Dossier.Rows;

namespace Dossier.Parquet;

/// <summary>
/// A dataset in a folder of GeoParquet files, as <c>dossier export geoparquet</c> writes it: a file for each kind. Its records are of the types
/// that Dossier generates. Safe to use from many threads.
/// </summary>
public sealed class ParquetDataset
{
    private readonly ExportFolder _folder;
    private readonly FolderReferences _references;

    private ParquetDataset(ExportFolder folder)
    {
        _folder = folder;
        _references = new FolderReferences(folder);
    }

    /// <summary>The folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>What the dataset is called.</summary>
    public string? Name => _folder.Metadata.GetValueOrDefault(FileMetadata.Dataset);

    /// <summary>Its version; null where it states none.</summary>
    public string? Version => _folder.Metadata.GetValueOrDefault(FileMetadata.Version);

    /// <summary>Its licence; null where it states none.</summary>
    public string? License => _folder.Metadata.GetValueOrDefault(FileMetadata.License);

    /// <summary>The audience for which it was exported: what others may see is not in the files.</summary>
    public string? Audience => _folder.Metadata.GetValueOrDefault(FileMetadata.Audience);

    /// <summary>Opens the folder of an export. No record is read yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ParquetDatasetException">There is no such folder, or it is not that of an export.</exception>
    public static ParquetDataset Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new ParquetDataset(ExportFolder.At(folder));
    }

    /// <summary>
    /// The records of a kind, such as <c>Read&lt;Incident&gt;()</c>, as the container's <c>All</c> has them: those that were retracted are left
    /// out. They are read when they are enumerated, row group by row group, and each time anew.
    /// </summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <exception cref="ParquetDatasetException">The file is missing, is damaged, or was exported with another model; the message names it and the column.</exception>
    public ParquetRecords<T> Read<T>()
        where T : class, IKindRecord<T>
        => ParquetRecords<T>.Of(_folder.PathOf(T.TypeShape), _references);

    /// <summary>The record with the id: the one in the folder, else the one in the compiled dataset.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public T Get<T>(string id)
        where T : class, IKindRecord<T>
    {
        ArgumentNullException.ThrowIfNull(id);
        return _references.Get<T>(id);
    }

    /// <summary>The record with the id, in the folder or else in the compiled dataset; false when there is none.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="id">The id.</param>
    /// <param name="record">The record.</param>
    public bool TryGet<T>(string? id, [NotNullWhen(true)] out T? record)
        where T : class, IKindRecord<T>
    {
        record = id is null ? null : _references.Find<T>(id);
        return record is not null;
    }
}
