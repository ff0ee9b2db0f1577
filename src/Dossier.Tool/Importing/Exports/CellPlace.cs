namespace Dossier.Tool.Importing.Exports;

/// <summary>Where a value of an export is.</summary>
/// <param name="Table">The file of a table, or what the rows of a file in JSON are.</param>
/// <param name="Row">The number of the row, from 1.</param>
/// <param name="Column">The column or the member; empty for the row as a whole.</param>
/// <param name="Value">What is there.</param>
internal sealed record CellPlace(string Table, int Row, string Column, string Value);
