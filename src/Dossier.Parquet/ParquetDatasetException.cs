namespace Dossier.Parquet;

/// <summary>A folder or a file cannot be read as an export of a dataset. The message names the file and, where one is at fault, the column.</summary>
public sealed class ParquetDatasetException : IOException
{
    /// <summary>Creates an exception without a message.</summary>
    public ParquetDatasetException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong.</param>
    public ParquetDatasetException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with what caused it.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public ParquetDatasetException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The file or folder; null where none was named.</summary>
    public string? Path { get; private init; }

    /// <summary>The column, such as <c>participants/actor</c>; null where no single one is at fault.</summary>
    public string? Column { get; private init; }

    internal static ParquetDatasetException At(string path, string? column, string what, Exception? inner = null)
        => new(column is null ? $"'{path}': {what}" : $"'{path}', column '{column}': {what}", inner) { Path = path, Column = column };
}
