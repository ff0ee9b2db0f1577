using System.Text.Json;

namespace Dossier.Parquet.Columns;

/// <summary>A list of items.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="fields">The fields of an item.</param>
/// <param name="columns">The columns within the list: where the items begin is the same in all of them.</param>
/// <param name="depth">How many lists are around the list.</param>
internal sealed class ItemsNode(string name, IReadOnlyList<FieldNode> fields, IReadOnlyList<ColumnData> columns, int depth) : FieldNode
{
    /// <summary>A column in which the lists begin and end elsewhere than in the others; null when all agree.</summary>
    public ColumnData? Deviating => columns.FirstOrDefault(column => !column.Starts(depth).SequenceEqual(columns[0].Starts(depth)));

    private List<int> Starts => columns[0].Starts(depth);

    /// <inheritdoc/>
    public override bool IsStated(int at) => Starts[at] < Starts[at + 1];

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, int at)
    {
        List<int> starts = Starts;
        if (starts[at] == starts[at + 1])
            return;
        json.WriteStartArray(name);
        for (int i = starts[at]; i < starts[at + 1]; i++)
        {
            json.WriteStartObject();
            foreach (FieldNode field in fields)
                field.Write(json, i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
