using System.Text.Json;

namespace Dossier.Parquet.Files;

/// <summary>The path of the column of which a place in the JSON of a record was made.</summary>
internal static class JsonPath
{
    /// <summary>The path of the property that is read at a place.</summary>
    public static string? At(ReadOnlySpan<byte> json, long place)
    {
        var reader = new Utf8JsonReader(json);
        var names = new Stack<string>();
        string? name = null;
        while (reader.Read() && reader.TokenStartIndex <= place)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString();
            }
            else if (reader.TokenType == JsonTokenType.StartObject)
            {
                names.Push(name ?? "");
                name = null;
            }
            else if (reader.TokenType == JsonTokenType.EndObject)
            {
                name = names.Pop();
            }
        }

        string path = string.Join('/', names.Reverse().Append(name ?? "").Where(static part => part.Length > 0));
        return path.Length == 0 ? null : path;
    }
}
