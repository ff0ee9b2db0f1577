using System.Text.Json;

namespace Dossier.Parquet.Columns;

/// <summary>A point, which is in two columns.</summary>
internal sealed class PointNode(string name, ColumnData<double> latitude, ColumnData<double> longitude) : FieldNode
{
    /// <inheritdoc/>
    public override bool IsStated(int at) => latitude.Has(at) || longitude.Has(at);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, int at)
    {
        if (!IsStated(at))
            return;
        if (!latitude.Has(at) || !longitude.Has(at))
            throw new JsonException($"'{name}' has one of the two coordinates of a point.");
        json.WritePropertyName(name);
        CellValue.Write(json, latitude[at], longitude[at]);
    }
}
