using System.Runtime.CompilerServices;


namespace Dossier.Compiler.Mapping;

/// <summary>A row as the rules of a mapping see it: its cells by name, and what a look-up was given.</summary>
/// <param name="mapper">The work of which it is a part.</param>
/// <param name="row">The row.</param>
/// <param name="given">What a look-up was given, by name; null outside of look-ups.</param>
/// <param name="part">Of which list one value is looked at, and which; null for all of them.</param>
internal sealed class RowScope(RowMapper mapper, TableRow row, KeyValuePair<string, CellValue>[]? given = null, (string Prefix, int Index)? part = null)
{
    /// <summary>The name by which a look-up in a list sees the value of the list.</summary>
    public const string PartName = "part";

    /// <summary>The work of which it is a part.</summary>
    public RowMapper Mapper { get; } = mapper;

    /// <summary>The row.</summary>
    public TableRow Row { get; } = row;

    /// <summary>The cell in a column.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public CellValue Cell(string name)
    {
        foreach (KeyValuePair<string, CellValue> named in given ?? [])
        {
            if (named.Key == name)
                return named.Value;
        }

        CellValue cell = Mapper.CellOf(Row, name);
        return part is { } one && cell.Parts is { } parts && PrefixOf(name) == one.Prefix
            ? Mapper.Understood(cell, one.Index < parts.Length ? parts[one.Index] : "")
            : cell;
    }

    /// <summary>The scope of a look-up.</summary>
    public RowScope With(KeyValuePair<string, CellValue>[] values) => new(Mapper, Row, values, part);

    /// <summary>The scope of one value of a list.</summary>
    public RowScope Of(CellValue list, string text, int index)
        => new(Mapper, Row, [new(PartName, Mapper.Understood(list, text))], (PrefixOf(list.Column), index));

    /// <summary>Says why a row cannot become a record.</summary>
    public void Reject(CellValue cell, string reason) => Mapper.Reject(Row, cell.Column, cell.Text, cell.Span, reason);

    // `sources.path` and `sources.id` are columns of one list.
    private static string PrefixOf(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }
}
