using Dossier.Derived;
using Dossier.Parquet.Columns;
using Dossier.Rows;

namespace Dossier.Parquet.Filters;

/// <summary>The records in which an actor takes part.</summary>
/// <param name="actor">The actor's id.</param>
/// <param name="whole">The actor, of which parts count too; null where they do not.</param>
/// <param name="includingSuspected">Whether it counts when it is only suggested that the actor takes part.</param>
/// <param name="participants">The list of those who take part.</param>
/// <param name="who">The field of the actor in it.</param>
/// <param name="references">Where actors are.</param>
internal sealed class ActorFilter<T>(string actor, IDossierRecord? whole, bool includingSuspected, FieldShape participants, FieldShape who, ReferenceSource references) : RecordFilter<T>
    where T : class, IKindRecord<T>
{
    private readonly string _path = Files.FileMetadata.Within(participants.Name, who.Name);

    /// <inheritdoc/>
    public override bool MayHave(GroupStatistics group)
        => whole is not null || group.Texts(_path) is not { } ids
            || (string.CompareOrdinal(ids.Least, actor) <= 0 && string.CompareOrdinal(actor, ids.Most) <= 0);

    /// <inheritdoc/>
    public override IReadOnlyList<ColumnData> Find(ColumnSet columns)
        => whole is null && columns.Find<ReadOnlyMemory<char>>(_path) is { Depth: 1 } column ? [column] : [];

    /// <inheritdoc/>
    public override bool MayBe(ColumnSet columns, int row)
    {
        if (columns.Find<ReadOnlyMemory<char>>(_path) is not { } column)
            return true;
        List<int> starts = column.Starts(0);
        for (int i = starts[row]; i < starts[row + 1]; i++)
        {
            if (column.Has(i) && column[i].Span.SequenceEqual(actor))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override bool Is(T record)
    {
        foreach (IRecordFields item in (System.Collections.IEnumerable)record.Value(participants.Number)!)
        {
            if (item is IStatedItem { Attribution.Stance: Stance.Suggests } && !includingSuspected)
                continue;
            if (item.Value(who.Number) is not string id)
                continue;
            if (id == actor || (whole is not null && IsPart(id)))
                return true;
        }

        return false;
    }

    private bool IsPart(string id) => who.Table.Records(who.Target).In(references, id) is IHierarchical part && Hierarchy.IsWithin(part, whole!);
}
