using Dossier.Tool.Exporting.Tables;

namespace Dossier.Tool.Exporting.Csv;

/// <summary>A table that was written.</summary>
/// <param name="Table">The table.</param>
/// <param name="Keys">The columns that identify a row.</param>
/// <param name="Above">The table whose rows have its rows as items; null for that of a kind.</param>
internal sealed record WrittenTable(Table Table, IReadOnlyList<string> Keys, WrittenTable? Above);
