using System.Collections;
using Dossier.Parquet.Files;
using Dossier.Parquet.Filters;
using Dossier.Rows;

namespace Dossier.Parquet;

/// <summary>
/// Records of a kind in a file, perhaps limited to a time, a place or an actor. Nothing is read before they are enumerated, and then a row group at
/// a time: row groups that hold none are passed over. They are in the order of the file, which is that of their dates.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class ParquetRecords<T> : IEnumerable<T>
    where T : class, IKindRecord<T>
{
    private readonly string? _path;
    private readonly FolderReferences _references;
    private readonly RecordFilter<T>[] _filters;
    private readonly bool _includesRetracted;
    private readonly ParquetScan? _scan;

    private ParquetRecords(string? path, FolderReferences references, RecordFilter<T>[] filters, bool includesRetracted, ParquetScan? scan)
    {
        _path = path;
        _references = references;
        _filters = filters;
        _includesRetracted = includesRetracted;
        _scan = scan;
    }

    /// <summary>Those whose date may overlap a window, certainly or possibly, as <c>Incidents.During</c> has them.</summary>
    /// <param name="window">The window, such as <c>EdtfDate.Parse("2023-11")</c>.</param>
    /// <exception cref="InvalidOperationException">Records of this kind have no date.</exception>
    public ParquetRecords<T> During(EdtfDate window)
        => With(new DateFilter<T>(window, Field("date", FieldForm.Date)));

    /// <summary>
    /// Those within a distance of a point, by their own location, or else one of their facilities', or else their place's, as
    /// <c>Incidents.Near</c> has them.
    /// </summary>
    /// <param name="point">The point.</param>
    /// <param name="km">The distance in kilometres along the surface of the earth.</param>
    /// <exception cref="ArgumentOutOfRangeException">The distance is negative, infinite, or not a number.</exception>
    /// <exception cref="InvalidOperationException">Records of this kind are nowhere.</exception>
    public ParquetRecords<T> Near(GeoPoint point, double km) => Near(point, Distance.FromKilometres(km));

    /// <inheritdoc cref="Near(GeoPoint, double)"/>
    /// <param name="point">The point.</param>
    /// <param name="distance">The distance along the surface of the earth.</param>
    public ParquetRecords<T> Near(GeoPoint point, Distance distance)
    {
        var places = new RecordPlaces<T>(_references);
        return places.Any ? With(new PlaceFilter<T>(point, distance, places)) : throw new InvalidOperationException($"{Plural} have neither a location nor a place.");
    }

    /// <summary>Those in which an actor takes part, as somebody asserts, as <c>Incidents.Involving</c> has them.</summary>
    /// <param name="actorId">The id of the actor.</param>
    /// <exception cref="InvalidOperationException">Nobody takes part in records of this kind.</exception>
    public ParquetRecords<T> Involving(string actorId) => Involving(actorId, includingSuspected: false);

    /// <inheritdoc cref="Involving(string)"/>
    /// <param name="actorId">The id of the actor.</param>
    /// <param name="includingSuspected">Whether those count in which it is only suggested that the actor takes part.</param>
    public ParquetRecords<T> Involving(string actorId, bool includingSuspected)
    {
        ArgumentException.ThrowIfNullOrEmpty(actorId);
        return Involving(actorId, null, includingSuspected);
    }

    /// <inheritdoc cref="Involving(string)"/>
    /// <param name="actor">The actor, from the folder or the compiled dataset.</param>
    /// <param name="includingParts">Whether those count in which a part of the actor takes part.</param>
    /// <param name="includingSuspected">Whether those count in which it is only suggested that the actor takes part.</param>
    public ParquetRecords<T> Involving(IDossierRecord actor, bool includingParts = false, bool includingSuspected = false)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Involving(actor.Id, includingParts ? actor : null, includingSuspected);
    }

    /// <summary>With those that were retracted.</summary>
    public ParquetRecords<T> IncludingRetracted() => new(_path, _references, _filters, true, _scan);

    /// <summary>The same, with what is read counted.</summary>
    /// <param name="scan">Counts it.</param>
    public ParquetRecords<T> Counting(ParquetScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        return new(_path, _references, _filters, _includesRetracted, scan);
    }

    /// <summary>Reads the records.</summary>
    /// <exception cref="ParquetDatasetException">The file is damaged.</exception>
    public IEnumerator<T> GetEnumerator()
    {
        // The file is read without waiting for other threads, so that each step is done when it returns.
        IAsyncEnumerator<T> records = ReadAsync().GetAsyncEnumerator();
        try
        {
            while (records.MoveNextAsync().AsTask().GetAwaiter().GetResult())
                yield return records.Current;
        }
        finally
        {
            records.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    /// <summary>Reads the records without a thread that waits.</summary>
    /// <param name="cancellation">Cancelled when they are no longer needed.</param>
    public async IAsyncEnumerable<T> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (_path is null)
            yield break;
        RecordReader<T> reader = await RecordReader<T>.OpenAsync(_path, _references, cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            await foreach (T record in reader.ReadAsync(_filters, _scan, cancellation).ConfigureAwait(false))
            {
                if (_includesRetracted || record.Status != RecordStatus.Retracted)
                    yield return record;
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Opened once, so that what is wrong with the file is said here and not at the first record.
    internal static ParquetRecords<T> Of(string? path, FolderReferences references)
    {
        if (path is not null)
            RecordReader<T>.OpenAsync(path, references, CancellationToken.None).GetAwaiter().GetResult().DisposeAsync().AsTask().GetAwaiter().GetResult();
        return new ParquetRecords<T>(path, references, [], includesRetracted: false, scan: null);
    }

    private static string Plural => char.ToUpperInvariant(T.TypeShape.Plural[0]) + T.TypeShape.Plural[1..];

    private ParquetRecords<T> Involving(string id, IDossierRecord? whole, bool includingSuspected)
    {
        FieldShape participants = Field("participants", FieldForm.Record);
        FieldShape who = participants.Record.Find("actor") is { Form: FieldForm.Reference, IsMany: false } actor ? actor : throw new InvalidOperationException($"{Plural} have participants without an actor.");
        return With(new ActorFilter<T>(id, whole, includingSuspected, participants, who, _references));
    }

    private ParquetRecords<T> With(RecordFilter<T> filter) => new(_path, _references, [.. _filters, filter], _includesRetracted, _scan);

    private static FieldShape Field(string name, FieldForm form)
        => T.TypeShape.Find(name) is { } field && field.Form == form && field.IsMany == (form == FieldForm.Record) ? field
            : throw new InvalidOperationException($"{Plural} have no '{name}' by which they could be filtered.");
}
