using System.Text.Json;

namespace Dossier.Tool.Exporting.Ftm;

/// <summary>An entity: its id, its schema, and its properties, each a list of texts.</summary>
/// <param name="Id">The id.</param>
/// <param name="Schema">The schema.</param>
internal sealed record FtmEntity(string Id, string Schema)
{
    private readonly SortedDictionary<string, List<string>> _properties = new(StringComparer.Ordinal);

    /// <summary>Adds a value to a property; nothing for a null.</summary>
    public void Add(string property, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (!_properties.TryGetValue(property, out List<string>? values))
            _properties[property] = values = [];
        if (!values.Contains(value, StringComparer.Ordinal))
            values.Add(value);
    }

    /// <summary>Writes it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("schema", Schema);
        json.WriteStartObject("properties");
        foreach ((string property, List<string> values) in _properties)
        {
            json.WriteStartArray(property);
            foreach (string value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
