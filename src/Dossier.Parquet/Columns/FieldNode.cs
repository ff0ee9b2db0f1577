using System.Text.Json;

namespace Dossier.Parquet.Columns;

/// <summary>Writes a field of a record or an item, from the columns that hold it, as seeds have it in JSON.</summary>
internal abstract class FieldNode
{
    /// <summary>Whether there is a value in a row or an item.</summary>
    public abstract bool IsStated(int at);

    /// <summary>Writes the field with its name; nothing where there is no value.</summary>
    public abstract void Write(Utf8JsonWriter json, int at);
}
