namespace Dossier.Parquet;

/// <summary>
/// Counts how much of a file was read: hand one to <see cref="ParquetRecords{T}.Counting"/>, read, and look. It counts over all readings that it
/// is handed to.
/// </summary>
public sealed class ParquetScan
{
    private int _rowGroups;
    private int _read;
    private long _fileBytes;
    private long _bytes;

    /// <summary>How many row groups the file has.</summary>
    public int RowGroups => Volatile.Read(ref _rowGroups);

    /// <summary>Of how many of them records were read. The others were passed over by their statistics, or by the columns that the filters ask about.</summary>
    public int RowGroupsRead => Volatile.Read(ref _read);

    /// <summary>How many bytes the columns of the file take up.</summary>
    public long FileBytes => Volatile.Read(ref _fileBytes);

    /// <summary>How many of these bytes were read, columns that the filters ask about included.</summary>
    public long BytesRead => Volatile.Read(ref _bytes);

    internal void AddGroup(long bytes)
    {
        Interlocked.Increment(ref _rowGroups);
        Interlocked.Add(ref _fileBytes, bytes);
    }

    internal void AddRead() => Interlocked.Increment(ref _read);

    internal void AddBytes(long bytes) => Interlocked.Add(ref _bytes, bytes);
}
