using Dossier.Parquet.Columns;

namespace Dossier.Parquet.Filters;

/// <summary>
/// A question about records that is answered in three steps: by the statistics of a row group, by single columns of a row, and by the record, as
/// the look-ups over compiled records answer it. The first two pass over nothing that the last would keep.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
internal abstract class RecordFilter<T>
{
    /// <summary>Whether a row group may have such a record.</summary>
    public abstract bool MayHave(GroupStatistics group);

    /// <summary>The columns by which <see cref="MayBe"/> answers; none where the file has no such columns.</summary>
    public abstract IReadOnlyList<ColumnData> Find(ColumnSet columns);

    /// <summary>Whether a row may be such a record.</summary>
    public abstract bool MayBe(ColumnSet columns, int row);

    /// <summary>Whether a record is one.</summary>
    public abstract bool Is(T record);
}
