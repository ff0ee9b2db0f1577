using Dossier.Parquet.Files;
using Parquet.Schema;

namespace Dossier.Parquet.Columns;

/// <summary>The columns of a file by their paths.</summary>
internal sealed class ColumnSet
{
    private readonly Dictionary<string, ColumnData> _columns = new(StringComparer.Ordinal);
    private readonly KindFile _file;

    /// <summary>Finds the columns.</summary>
    public ColumnSet(ParquetSchema schema, KindFile file)
    {
        _file = file;
        foreach (Field field in schema.Fields)
            Add("", field, []);
    }

    /// <summary>The paths.</summary>
    public IEnumerable<string> Paths => _columns.Keys;

    /// <summary>The column at a path.</summary>
    /// <exception cref="ParquetDatasetException">There is none.</exception>
    public ColumnData this[string path] => _columns.TryGetValue(path, out ColumnData? column) ? column : throw _file.Wrong("is missing.", path);

    /// <summary>The column at a path, if there is one of these values.</summary>
    public ColumnData<T>? Find<T>(string path)
        where T : struct
        => _columns.GetValueOrDefault(path) as ColumnData<T>;

    /// <summary>The column at a path with values of a type.</summary>
    /// <exception cref="ParquetDatasetException">There is none, or its values are of another type.</exception>
    public ColumnData<T> Of<T>(string path)
        where T : struct
        => this[path] as ColumnData<T> ?? throw _file.Wrong($"holds {TypeName(this[path].Field.ClrType)}, and {TypeName(typeof(T))} is expected.", path);

    /// <summary>What a type is called in messages.</summary>
    public static string TypeName(Type type)
        => type == typeof(ReadOnlyMemory<char>) || type == typeof(string) ? "text"
            : type == typeof(long) ? "whole numbers"
            : type == typeof(double) ? "numbers"
            : type == typeof(bool) ? "flags"
            : type == typeof(DateOnly) ? "days"
            : $"values of the type {type.Name}";

    private void Add(string prefix, Field field, int[] lists)
    {
        string path = prefix + field.Name;
        switch (field)
        {
            case ListField { Item: StructField items } list:
                foreach (Field inner in items.Fields)
                    Add(path + "/", inner, [.. lists, list.MaxDefinitionLevel]);
                break;
            case ListField { Item: DataField item } list:
                Add(path, item, [.. lists, list.MaxDefinitionLevel]);
                break;
            case StructField group:
                foreach (Field inner in group.Fields)
                    Add(path + "/", inner, lists);
                break;
            case DataField data:
                Add(path, data, lists);
                break;
            default:
                throw _file.Wrong($"is a {field.SchemaType}, which no export has.", path);
        }
    }

    private void Add(string path, DataField field, int[] lists)
    {
        ColumnData column = field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>) ? new ColumnData<ReadOnlyMemory<char>>(path, field, lists)
            : field.ClrType == typeof(long) ? new ColumnData<long>(path, field, lists)
            : field.ClrType == typeof(double) ? new ColumnData<double>(path, field, lists)
            : field.ClrType == typeof(bool) ? new ColumnData<bool>(path, field, lists)
            : field.ClrType == typeof(DateOnly) ? new ColumnData<DateOnly>(path, field, lists)
            : new ColumnData<ReadOnlyMemory<byte>>(path, field, lists);
        if (field.MaxRepetitionLevel != lists.Length || !_columns.TryAdd(path, column))
            throw _file.Wrong("has a structure that no export has.", path);
    }
}
