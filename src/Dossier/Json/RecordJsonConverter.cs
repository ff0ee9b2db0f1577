using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dossier.Rows;

namespace Dossier.Json;

/// <summary>
/// Writes a generated record or item in the form that it has in seeds, a record with its id first and references as ids, and reads it back.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordJsonConverter<T> : JsonConverter<T>
    where T : class, IReadable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Read(ref reader, elsewhere: null);

    /// <summary>Reads one whose references are to records in another place than the dataset of the assembly.</summary>
    internal static T Read(ref Utf8JsonReader reader, ReferenceSource? elsewhere)
    {
        RecordShape shape = T.TypeShape;
        string row = JsonRow.Of(ref reader, shape, inDataset: elsewhere is null);
        var cells = new RowReader(row, 0, row.Length, shape.Plan, isOfDataset: false, elsewhere);
        if (!shape.IsKind)
            cells.StartItem(shape.Plan);
        return T.Read(ref cells);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        if (value is IDossierRecord record)
            writer.WriteString("id", record.Id);
        FieldsJson.Write(writer, value);
        writer.WriteEndObject();
    }
}
