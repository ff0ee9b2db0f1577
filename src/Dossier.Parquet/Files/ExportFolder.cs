using Dossier.Rows;

namespace Dossier.Parquet.Files;

/// <summary>A folder that an export was written into: which kinds it has, and where their files are.</summary>
internal sealed class ExportFolder
{
    private readonly string[] _kinds;

    private ExportFolder(string path, IReadOnlyDictionary<string, string> metadata, string[] kinds)
    {
        Path = path;
        Metadata = metadata;
        _kinds = kinds;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The metadata, which is of the dataset and so in each of the files.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>Looks at a folder.</summary>
    /// <exception cref="ParquetDatasetException">It is not the folder of an export.</exception>
    public static ExportFolder At(string path)
    {
        if (!Directory.Exists(path))
            throw ParquetDatasetException.At(path, null, File.Exists(path) ? "is a file, and an export is a folder of files." : "does not exist.");
        string? first = Directory.EnumerateFiles(path, "*" + FileMetadata.Ending).Min(StringComparer.Ordinal)
            ?? throw ParquetDatasetException.At(path, null, $"has no file whose name ends with '{FileMetadata.Ending}'.");

        IReadOnlyDictionary<string, string> metadata = MetadataOfAsync(first).GetAwaiter().GetResult();
        string kinds = metadata.GetValueOrDefault(FileMetadata.Kinds) ?? throw ParquetDatasetException.At(first, null, $"has no '{FileMetadata.Kinds}' in its metadata.");
        return new ExportFolder(path, metadata, kinds.Split(','));
    }

    /// <summary>The file of a kind; null where the dataset has no record of it.</summary>
    /// <exception cref="ParquetDatasetException">The dataset has records of the kind, and the file is missing.</exception>
    public string? PathOf(RecordShape shape)
    {
        string file = System.IO.Path.Combine(Path, shape.Plural + FileMetadata.Ending);
        if (File.Exists(file))
            return file;
        return _kinds.Contains(shape.Plural) ? throw ParquetDatasetException.At(file, null, $"does not exist, and the export that is in the folder has {shape.Plural}.") : null;
    }

    private static async Task<IReadOnlyDictionary<string, string>> MetadataOfAsync(string path)
    {
        KindFile file = await KindFile.OpenAsync(path, CancellationToken.None).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
            return file.Metadata;
    }
}
