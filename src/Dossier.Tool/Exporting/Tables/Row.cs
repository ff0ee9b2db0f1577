using Dossier.Compiler.Records;

namespace Dossier.Tool.Exporting.Tables;

/// <summary>What a row is made from: a record, an item, or one text of a list.</summary>
/// <param name="Values">The values of the record or item.</param>
/// <param name="Text">The text of a list; null for a record or an item.</param>
/// <param name="Record">The record; null for an item.</param>
internal readonly record struct Row(FieldValues Values, string? Text = null, ProjectRecord? Record = null);
