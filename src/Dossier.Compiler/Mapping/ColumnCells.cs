using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Mapping;

/// <summary>A column that a mapping reads: what its texts mean, and its cell in the present row.</summary>
/// <param name="name">The name by which the mapping calls it.</param>
/// <param name="index">Where it is in the table; -1 if it is not there.</param>
/// <param name="mapping">The mapping.</param>
internal sealed class ColumnCells(string name, int index, ImportMapping mapping)
{
    private readonly ColumnRule? _rule = mapping.Columns.TryGetValue(name, out ColumnRule? rule) ? rule : null;
    private string _text = "";

    /// <summary>The name by which the mapping calls it.</summary>
    public string Name => name;

    /// <summary>Where it is in the table; -1 if it is not there.</summary>
    public int Index => index;

    /// <summary>Whether it is not a column, but the name of the table.</summary>
    public bool IsTableName { get; } = index < 0 && name == Table.NameColumn;

    /// <summary>Its cell in the present row, once that has been read.</summary>
    public CellValue Cell { get; } = new(name);

    /// <summary>Whether its cell in the present row has been read.</summary>
    public bool IsRead { get; set; }

    /// <summary>The text of a cell. Rows beside each other often have the same, of which there is one then.</summary>
    public string TextOf(in TableCell cell)
    {
        if (!cell.Is(_text))
            _text = cell.Text;
        return _text;
    }

    /// <summary>Sets a cell to a text and what that means.</summary>
    public CellValue Understand(CellValue cell, string written, SeedSpan span, string[]? parts)
    {
        string text = written.Trim();
        if (text.IndexOf('\r') >= 0)
            text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        if (_rule is { HasDecimalComma: true })
            text = CommaNumber.WithPoint(text);
        CellState state = parts is { Length: > 0 } ? CellState.Present
            : text.Length == 0 || IsOne(text, mapping.Missing, _rule?.Missing) ? CellState.Missing
            : IsOne(text, mapping.Withheld, _rule?.Withheld) ? CellState.Withheld
            : CellState.Present;
        cell.Set(text, state, span, parts);
        return cell;
    }

    private bool IsOne(string text, HashSet<string> everywhere, HashSet<string>? here)
        => (everywhere.Count > 0 && everywhere.Contains(text) && _rule?.Stated.Contains(text) != true) || (here is { Count: > 0 } && here.Contains(text));
}
