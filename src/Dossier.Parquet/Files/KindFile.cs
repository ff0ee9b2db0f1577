using System.Buffers.Binary;
using System.Text.Json;
using Dossier.Parquet.Columns;
using Parquet;

namespace Dossier.Parquet.Files;

/// <summary>The file of a kind that is open: what its metadata says, its columns and its row groups.</summary>
internal sealed class KindFile : IAsyncDisposable
{
    private const int TailLength = 8;
    private static readonly byte[] Magic = "PAR1"u8.ToArray();
    private static readonly byte[] EncryptedMagic = "PARE"u8.ToArray();

    private readonly FileStream _stream;
    private readonly ParquetReader _reader;

    private KindFile(string path, FileStream stream, ParquetReader reader)
    {
        Path = path;
        _stream = stream;
        _reader = reader;
        Metadata = reader.CustomMetadata;
        Forms = FormsOf();
        Columns = new ColumnSet(reader.Schema, this);
        foreach (string column in Columns.Paths)
        {
            if (!Forms.ContainsKey(column) && !IsWithinDerived(column))
                throw Wrong("is not among the columns that the file's metadata names. The file was changed after it was exported.", column);
        }
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The metadata that has keys.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>What each column holds, by the path of the column.</summary>
    public IReadOnlyDictionary<string, string> Forms { get; }

    /// <summary>The columns.</summary>
    public ColumnSet Columns { get; }

    /// <summary>The row groups.</summary>
    public IReadOnlyList<ParquetRowGroupReader> RowGroups => _reader.RowGroups;

    /// <summary>Opens a file and checks that it is an export of this form.</summary>
    public static async Task<KindFile> OpenAsync(string path, CancellationToken cancellation)
    {
        FileStream? stream = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            CheckEnds(path, stream);
            ParquetReader reader = await ParquetReader.CreateAsync(stream, new ParquetOptions { UseDateOnlyTypeForDates = true }, leaveStreamOpen: true, cancellation).ConfigureAwait(false);
            if (reader.Metadata?.EncryptionAlgorithm is not null)
                throw Encrypted(path);
            return new KindFile(path, stream, reader);
        }
        catch (Exception exception)
        {
            if (stream is not null)
                await stream.DisposeAsync().ConfigureAwait(false);
            if (IsOfContent(exception))
                throw ParquetDatasetException.At(path, null, $"cannot be read as a Parquet file: {exception.Message}", exception);
            throw;
        }
    }

    /// <summary>Whether an exception may come of what is in a file: a reader of damaged bytes fails in any way that there is.</summary>
    public static bool IsOfContent(Exception exception) => exception is not (ParquetDatasetException or OperationCanceledException or ObjectDisposedException);

    /// <summary>An exception about the file.</summary>
    /// <param name="what">What is wrong.</param>
    /// <param name="column">The column; null for the file as a whole.</param>
    /// <param name="inner">What caused it.</param>
    public ParquetDatasetException Wrong(string what, string? column = null, Exception? inner = null) => ParquetDatasetException.At(Path, column, what, inner);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _reader.DisposeAsync().ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
    }

    // The reader would believe a length that goes beyond the file.
    private static void CheckEnds(string path, FileStream stream)
    {
        Span<byte> head = stackalloc byte[Magic.Length];
        Span<byte> tail = stackalloc byte[TailLength];
        if (stream.Length < Magic.Length + TailLength)
            throw ParquetDatasetException.At(path, null, "is not a Parquet file: it is too short for one.");
        stream.ReadExactly(head);
        stream.Seek(-TailLength, SeekOrigin.End);
        stream.ReadExactly(tail);
        if (head.SequenceEqual(EncryptedMagic) || tail[4..].SequenceEqual(EncryptedMagic))
            throw Encrypted(path);
        if (!head.SequenceEqual(Magic))
            throw ParquetDatasetException.At(path, null, "is not a Parquet file.");
        if (!tail[4..].SequenceEqual(Magic))
            throw ParquetDatasetException.At(path, null, "is not a whole Parquet file: its end is missing.");
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(tail);
        if (length > stream.Length - Magic.Length - TailLength)
            throw ParquetDatasetException.At(path, null, "is not a whole Parquet file: its metadata would be longer than the file.");
        stream.Seek(0, SeekOrigin.Begin);
    }

    private static ParquetDatasetException Encrypted(string path) => ParquetDatasetException.At(path, null, "is encrypted, which no export is.");

    private Dictionary<string, string> FormsOf()
    {
        if (!Metadata.TryGetValue(FileMetadata.Form, out string? form))
            throw Wrong($"was not written by 'dossier export geoparquet', or by a version that did not write '{FileMetadata.Form}' into the metadata yet.");
        if (form != FileMetadata.CurrentForm)
            throw Wrong($"has its records in the form '{form}', and this version of Dossier.Parquet reads the form '{FileMetadata.CurrentForm}'. Read it with the version that wrote it, or export it again.");
        if (!Metadata.TryGetValue(FileMetadata.Columns, out string? columns))
            throw Wrong($"has no '{FileMetadata.Columns}' in its metadata.");

        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using JsonDocument map = JsonDocument.Parse(columns);
            foreach (JsonProperty column in map.RootElement.EnumerateObject())
                forms[column.Name] = column.Value.GetString() ?? "";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Wrong($"has a '{FileMetadata.Columns}' in its metadata that cannot be read: {exception.Message}", null, exception);
        }

        return forms;
    }

    private bool IsWithinDerived(string column)
        => column.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && Forms.GetValueOrDefault(column[..slash]) == FileMetadata.Derived;
}
