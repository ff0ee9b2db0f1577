using System.Text.Json.Nodes;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>Puts a word that is found again into each text of a tree, every time another.</summary>
internal sealed class CanaryTexts(IEnumerable<string> ids)
{
    private readonly HashSet<string> _ids = new(ids, StringComparer.Ordinal);
    private int _count;

    /// <summary>The quotes of a document.</summary>
    public List<string> Quotes { get; } = [];

    /// <summary>A field's value with other texts.</summary>
    /// <param name="field">The field; texts that can be one word are known by it.</param>
    /// <param name="value">Its value.</param>
    /// <param name="prefix">What is put before the ids of records, so that a tree refers to its own.</param>
    public JsonNode In(string field, JsonNode value, string prefix)
    {
        switch (value)
        {
            case JsonObject map:
                var copy = new JsonObject();
                foreach ((string key, JsonNode? inner) in map)
                {
                    if (inner is not null)
                        copy[key] = In(field == "suppress" ? "suppress" : field == "externalIds" ? "externalIds" : key, inner, prefix);
                }

                return copy;
            case JsonArray list:
                return new JsonArray([.. list.Select(item => (JsonNode?)In(field, item!, prefix))]);
            case JsonValue scalar when scalar.TryGetValue(out string? text):
                return JsonValue.Create(Changed(field, text, prefix));
            default:
                return value.DeepClone();
        }
    }

    private string Changed(string field, string text, string prefix)
    {
        if (_ids.Contains(text))
            return prefix + text;

        string canary = $"Canary{++_count}";
        switch (field)
        {
            case "member":
                return canary + text;
            case "formerIds":
                return $"{canary.ToLowerInvariant()}-{text}";
            case "externalIds":
                return text[0] == 'Q' ? $"Q9{_count:000000}" : $"99{_count:0000}";
            case "quote":
                Quotes.Add($"{canary} {text}");
                return $"{canary} {text}";
            case "name" or "aliases" or "text" or "suppress":
                return $"{canary} {text}";
            default:
                return text.StartsWith("https://", StringComparison.Ordinal) ? $"{text}/{canary}"
                    : text.Contains(' ', StringComparison.Ordinal) ? $"{canary} {text}"
                    : text;
        }
    }
}
