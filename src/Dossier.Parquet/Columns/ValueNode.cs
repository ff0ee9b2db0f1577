using System.Text.Json;
using Dossier.Rows;

namespace Dossier.Parquet.Columns;

/// <summary>A field with one value in one column.</summary>
internal sealed class ValueNode(FieldShape field, ColumnData column) : FieldNode
{
    /// <inheritdoc/>
    public override bool IsStated(int at) => column.Has(at);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, int at)
    {
        if (!column.Has(at))
            return;
        json.WritePropertyName(field.Name);
        switch (column)
        {
            case ColumnData<ReadOnlyMemory<char>> texts:
                CellValue.Write(json, field.Form, texts[at].Span);
                break;
            case ColumnData<long> whole:
                json.WriteNumberValue(whole[at]);
                break;
            case ColumnData<double> numbers:
                // The shortest text that gives the same number is the decimal that was written, up to 15 digits.
                json.WriteNumberValue((decimal)numbers[at]);
                break;
            case ColumnData<bool> flags:
                json.WriteBooleanValue(flags[at]);
                break;
            default:
                throw new InvalidOperationException($"The column '{column.Path}' has values of an unknown type.");
        }
    }
}
