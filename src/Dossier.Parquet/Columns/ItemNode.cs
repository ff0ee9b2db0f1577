using System.Text.Json;

namespace Dossier.Parquet.Columns;

/// <summary>An item whose fields are columns beside those of what holds it.</summary>
internal sealed class ItemNode(string name, IReadOnlyList<FieldNode> fields) : FieldNode
{
    /// <inheritdoc/>
    public override bool IsStated(int at) => fields.Any(field => field.IsStated(at));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, int at)
    {
        if (!IsStated(at))
            return;
        json.WriteStartObject(name);
        foreach (FieldNode field in fields)
            field.Write(json, at);
        json.WriteEndObject();
    }
}
