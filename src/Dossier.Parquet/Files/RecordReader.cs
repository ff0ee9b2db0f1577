using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dossier.Json;
using Dossier.Parquet.Columns;
using Dossier.Parquet.Filters;
using Dossier.Rows;
using Parquet;

namespace Dossier.Parquet.Files;

/// <summary>Reads the records of a file, row group by row group: what is kept in memory is what one row group needs.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal sealed class RecordReader<T> : IAsyncDisposable
    where T : class, IKindRecord<T>
{
    private readonly KindFile _file;
    private readonly ReferenceSource _references;
    private readonly RecordColumns _columns;
    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly Utf8JsonWriter _writer;

    private RecordReader(KindFile file, ReferenceSource references)
    {
        _file = file;
        _references = references;
        _columns = new RecordColumns(file, T.TypeShape);
        _writer = new Utf8JsonWriter(_json, new JsonWriterOptions { SkipValidation = true });
    }

    /// <summary>The file.</summary>
    public KindFile File => _file;

    /// <summary>The column of ids.</summary>
    public ColumnData<ReadOnlyMemory<char>> Id => _columns.Id;

    /// <summary>Opens a file of the kind.</summary>
    public static async Task<RecordReader<T>> OpenAsync(string path, ReferenceSource references, CancellationToken cancellation)
    {
        KindFile file = await KindFile.OpenAsync(path, cancellation).ConfigureAwait(false);
        try
        {
            string kind = T.TypeShape.Name;
            if (file.Metadata.GetValueOrDefault(FileMetadata.Kind) is var held && held != kind)
                throw file.Wrong($"holds records of the kind '{held}', not '{kind}'.");
            return new RecordReader<T>(file, references);
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads the records that pass the filters.</summary>
    /// <param name="filters">The filters.</param>
    /// <param name="scan">Counts what is read.</param>
    /// <param name="cancellation">Cancelled when the records are no longer needed.</param>
    public async IAsyncEnumerable<T> ReadAsync(IReadOnlyList<RecordFilter<T>> filters, ParquetScan? scan, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (ParquetRowGroupReader group in _file.RowGroups)
        {
            scan?.AddGroup(Bytes(group));
            if (!filters.All(filter => filter.MayHave(new GroupStatistics(group, _file.Columns))))
                continue;

            List<int>? rows = await RowsAsync(group, filters, scan, cancellation).ConfigureAwait(false);
            if (rows is { Count: 0 })
                continue;
            await LoadAsync(group, scan, cancellation).ConfigureAwait(false);
            scan?.AddRead();
            int count = rows?.Count ?? (int)group.RowCount;
            for (int i = 0; i < count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                T record = RecordAt(rows is null ? i : rows[i]);
                if (filters.All(filter => filter.Is(record)))
                    yield return record;
            }
        }
    }

    /// <summary>Reads the columns of a row group, so that <see cref="RecordAt"/> gives its records.</summary>
    public async Task LoadAsync(ParquetRowGroupReader group, ParquetScan? scan, CancellationToken cancellation)
    {
        foreach (ColumnData column in _columns.All)
            await LoadAsync(column, group, scan, cancellation).ConfigureAwait(false);
        _columns.Check();
    }

    /// <summary>The record of a row.</summary>
    public T RecordAt(int row)
    {
        try
        {
            _json.ResetWrittenCount();
            _writer.Reset(_json);
            _columns.Write(_writer, row);
            _writer.Flush();
        }
        catch (Exception exception) when (exception is JsonException or OverflowException or ArgumentException)
        {
            throw _file.Wrong($"the record '{_columns.Id[row]}' cannot be read: {exception.Message}", null, exception);
        }

        var reader = new Utf8JsonReader(_json.WrittenSpan);
        reader.Read();
        try
        {
            return RecordJsonConverter<T>.Read(ref reader, _references);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or OverflowException)
        {
            throw _file.Wrong($"the record '{_columns.Id[row]}' cannot be read: {exception.Message}", JsonPath.At(_json.WrittenSpan, reader.TokenStartIndex), exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // It has nothing left to write.
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Reads one column of a row group.</summary>
    public async ValueTask LoadAsync(ColumnData column, ParquetRowGroupReader group, ParquetScan? scan, CancellationToken cancellation)
    {
        if (ReferenceEquals(column.Group, group))
            return;
        await column.ReadAsync(group, _file, cancellation).ConfigureAwait(false);
        scan?.AddBytes(group.GetMetadata(column.Field)?.MetaData?.TotalCompressedSize ?? 0);
    }

    // By the columns that the filters ask about; null where they ask about none.
    private async Task<List<int>?> RowsAsync(ParquetRowGroupReader group, IReadOnlyList<RecordFilter<T>> filters, ParquetScan? scan, CancellationToken cancellation)
    {
        List<int>? rows = null;
        foreach (RecordFilter<T> filter in filters)
        {
            if (filter.Find(_file.Columns) is not { Count: > 0 } asked)
                continue;
            foreach (ColumnData column in asked)
                await LoadAsync(column, group, scan, cancellation).ConfigureAwait(false);
            rows = [.. (rows ?? Enumerable.Range(0, (int)group.RowCount)).Where(row => filter.MayBe(_file.Columns, row))];
        }

        return rows;
    }

    private static long Bytes(ParquetRowGroupReader group) => group.RowGroup.Columns.Sum(static column => column.MetaData?.TotalCompressedSize ?? 0);
}
