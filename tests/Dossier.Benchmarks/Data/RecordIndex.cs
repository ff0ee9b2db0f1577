using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dossier.Benchmarks.Data;

/// <summary>Where each record begins in a plain JSON file, and how long it is: a list for each kind.</summary>
internal static class RecordIndex
{
    private const int ListDepth = 2;

    /// <summary>The lists by the plurals of the kinds.</summary>
    public static Dictionary<string, string> Of(byte[] json)
    {
        var lists = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        string kind = "";
        string id = "";
        long start = 0;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when reader.CurrentDepth == 1:
                    kind = reader.GetString()!;
                    lists.Add(kind, new StringBuilder());
                    break;
                case JsonTokenType.StartObject when reader.CurrentDepth == ListDepth:
                    start = reader.TokenStartIndex;
                    break;
                case JsonTokenType.PropertyName when reader.CurrentDepth == ListDepth + 1 && reader.ValueTextEquals("id"):
                    reader.Read();
                    id = reader.GetString()!;
                    break;
                case JsonTokenType.EndObject when reader.CurrentDepth == ListDepth:
                    lists[kind].Append(CultureInfo.InvariantCulture, $"{id} {start} {reader.BytesConsumed - start}\n");
                    break;
            }
        }

        return lists.ToDictionary(l => l.Key, l => l.Value.ToString(), StringComparer.Ordinal);
    }
}
