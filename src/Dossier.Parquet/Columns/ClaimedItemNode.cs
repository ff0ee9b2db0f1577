using System.Text.Json;

namespace Dossier.Parquet.Columns;

/// <summary>
/// The item that a claim is about, which seeds have as its value. Items of different lists share columns, and the field that the claim is about
/// tells which item is there.
/// </summary>
/// <param name="name">The key of the value.</param>
/// <param name="about">The column of the field that the claim is about.</param>
/// <param name="value">The column of the value in text, which a claim has that is about no item.</param>
/// <param name="itemsByList">The fields of the items by the name of the list.</param>
internal sealed class ClaimedItemNode(string name, ColumnData<ReadOnlyMemory<char>> about, ColumnData<ReadOnlyMemory<char>> value, IReadOnlyDictionary<string, IReadOnlyList<FieldNode>> itemsByList) : FieldNode
{
    /// <inheritdoc/>
    public override bool IsStated(int at) => FieldsOf(at) is { } fields && fields.Any(field => field.IsStated(at));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, int at)
    {
        if (FieldsOf(at) is not { } fields || !fields.Any(field => field.IsStated(at)))
            return;
        json.WriteStartObject(name);
        foreach (FieldNode field in fields)
            field.Write(json, at);
        json.WriteEndObject();
    }

    private IReadOnlyList<FieldNode>? FieldsOf(int at) => value.Has(at) || !about.Has(at) ? null : itemsByList.GetValueOrDefault(about[at].ToString());
}
