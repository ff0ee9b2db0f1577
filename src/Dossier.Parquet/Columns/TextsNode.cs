using System.Text.Json;
using Dossier.Rows;

namespace Dossier.Parquet.Columns;

/// <summary>A list of values, each of which is a text.</summary>
internal sealed class TextsNode(FieldShape field, ColumnData<ReadOnlyMemory<char>> column) : FieldNode
{
    private readonly int _depth = column.Depth - 1;

    /// <inheritdoc/>
    public override bool IsStated(int at) => column.Starts(_depth)[at] < column.Starts(_depth)[at + 1];

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, int at)
    {
        List<int> starts = column.Starts(_depth);
        if (starts[at] == starts[at + 1])
            return;
        json.WriteStartArray(field.Name);
        for (int i = starts[at]; i < starts[at + 1]; i++)
        {
            if (!column.Has(i))
                throw new JsonException($"'{field.Name}' has a value that is missing.");
            CellValue.Write(json, field.Form, column[i].Span);
        }

        json.WriteEndArray();
    }
}
