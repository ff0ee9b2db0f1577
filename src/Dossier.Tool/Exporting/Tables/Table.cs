using Dossier.Compiler.Modelling;

namespace Dossier.Tool.Exporting.Tables;

/// <summary>A table: the records of a kind, or the items of a list of theirs.</summary>
/// <param name="Name">Its name: the kind's key in seeds, and for a list the path of the field after it.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Columns">The columns without the keys.</param>
/// <param name="Rows">The rows below one of the table above; the record itself for a kind.</param>
internal sealed record Table(string Name, Kind Kind, IReadOnlyList<Column> Columns, Func<Row, IEnumerable<Row>> Rows)
{
    /// <summary>The tables of the lists in a row.</summary>
    public IReadOnlyList<Table> Lists { get; init; } = [];

    /// <summary>Whether its rows are texts, which are no items.</summary>
    public bool IsOfTexts { get; init; }

    /// <summary>The last part of its name, by which the list is called in a row.</summary>
    public string Field => Name[(Name.LastIndexOf('/') + 1)..];
}
