namespace Dossier.Tool.Exporting.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name: the path of the field in seeds, with dots between the keys; what is worked out has one key more.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Doc">One sentence that documents it.</param>
/// <param name="Cell">The cell of a row; null for an empty one.</param>
internal sealed record Column(string Name, ColumnType Type, string Doc, Func<Row, object?> Cell)
{
    /// <summary>The kind of the records to which its cells refer by id; null when they are no references.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether its cells are worked out from others, so that a record is complete without them.</summary>
    public bool IsWorkedOut { get; init; }

    /// <summary>From which column its cells are worked out; null where they are from all of the record.</summary>
    public string? WorkedOutFrom { get; init; }

    /// <summary>The cell for a text of that column.</summary>
    public Func<string?, object?> OfText { get; init; } = static _ => null;

    /// <summary>What the field is that it holds; null where it is worked out from a field, or from several.</summary>
    public string? Form { get; init; }
}
