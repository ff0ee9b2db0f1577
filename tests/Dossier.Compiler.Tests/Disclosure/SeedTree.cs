using System.Globalization;
using System.Text.Json.Nodes;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>Seeds as trees that can be edited, and are written again as JSON.</summary>
internal static class SeedTree
{
    /// <summary>The tree of a seed.</summary>
    public static JsonObject Of(string path, string text) => (JsonObject)Of(SeedReader.Read(path, text).Root!);

    /// <summary>The same without marks: tests make their own.</summary>
    public static JsonObject WithoutMarks(JsonObject tree)
    {
        foreach ((string key, JsonNode? value) in tree.ToArray())
        {
            if (WithheldField.IsMark(key) || (value is JsonObject { Count: 1 } map && map.ContainsKey("withheld")) || (value is JsonValue word && word.ToString() == "withheld"))
                tree.Remove(key);
            else if (value is JsonObject inner)
                WithoutMarks(inner);
            else if (value is JsonArray list)
                list.OfType<JsonObject>().ToList().ForEach(static item => WithoutMarks(item));
        }

        return tree;
    }

    private static JsonNode Of(SeedNode node) => node switch
    {
        SeedMap map => new JsonObject(map.Entries.Select(static entry => KeyValuePair.Create(entry.Key, (JsonNode?)Of(entry.Value)))),
        SeedList list => new JsonArray([.. list.Items.Select(static item => (JsonNode?)Of(item))]),
        SeedScalar { IsNull: true } => null!,
        SeedScalar { Style: ScalarStyle.Plain, Text: "true" or "false" } scalar => JsonValue.Create(scalar.Text == "true"),
        SeedScalar { Style: ScalarStyle.Plain } scalar when decimal.TryParse(scalar.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
            && number.ToString(CultureInfo.InvariantCulture) == scalar.Text => JsonValue.Create(number),
        SeedScalar scalar => JsonValue.Create(scalar.Text),
        _ => throw new ArgumentException("A node is a map, a list or a scalar.", nameof(node)),
    };
}
