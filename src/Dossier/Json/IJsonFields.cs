using System.ComponentModel;
using System.Text.Json;

namespace Dossier.Json;

/// <summary>A record that writes its fields as they are in seeds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonFields
{
    /// <summary>Writes the fields, without the id.</summary>
    void WriteFields(Utf8JsonWriter writer);
}
