using Dossier.Parquet.Columns;
using Parquet;
using Parquet.Data;

namespace Dossier.Parquet.Filters;

/// <summary>What a row group says of its columns: the smallest and the largest value, and how many are missing.</summary>
internal readonly struct GroupStatistics(ParquetRowGroupReader group, ColumnSet columns)
{
    /// <summary>The smallest and the largest value of a column; null where the file does not say.</summary>
    public (T Least, T Most)? Range<T>(string path)
        where T : struct
        => Of<T>(path) is { MinValue: T least, MaxValue: T most } ? (least, most) : null;

    /// <summary>Whether every row has a value in a column; false where the file does not say.</summary>
    public bool IsComplete<T>(string path)
        where T : struct
        => Of<T>(path) is { NullCount: 0 };

    /// <summary>The smallest and the largest text of a column; null where the file does not say.</summary>
    public (string Least, string Most)? Texts(string path)
        => Of<ReadOnlyMemory<char>>(path) is { MinValue: { } least, MaxValue: { } most } && Text(least) is { } from && Text(most) is { } to ? (from, to) : null;

    private static string? Text(object value) => value switch
    {
        string text => text,
        ReadOnlyMemory<char> characters => characters.ToString(),
        _ => null,
    };

    private DataColumnStatistics? Of<T>(string path)
        where T : struct
        => columns.Find<T>(path) is { } column && group.ColumnExists(column.Field) ? group.GetStatistics(column.Field) : null;
}
