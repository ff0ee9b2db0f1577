namespace Dossier.Compiler.Schema;

/// <summary>
/// A schema as every validator takes it, strict ones too: without the keywords of editors, each term with its own description, and each type of
/// a value on its own.
/// </summary>
internal static class PortableSchema
{
    private const string AnyOf = "anyOf";
    private const string Enum = "enum";
    private const string Type = "type";

    private static readonly string[] OfText = ["pattern", "minLength"];
    private static readonly string[] OfNumbers = ["minimum", "maximum"];

    /// <summary>The schema without what only editors know.</summary>
    public static JsonText Of(JsonText schema)
    {
        var descriptions = schema.Find("enumDescriptions") as IReadOnlyList<object>;
        string[] types = schema.Find(Type) is IReadOnlyList<object> listed ? [.. listed.Cast<string>()] : [];
        bool isSplit = types.Length > 2 || (types.Length == 2 && !types.Contains("null"));
        var portable = new JsonText();
        foreach ((string name, object value) in schema.Members)
        {
            switch (name)
            {
                case "enumDescriptions" or "patternErrorMessage" or "defaultSnippets":
                    break;
                case Enum when descriptions is not null:
                    portable.Add(AnyOf, ((IReadOnlyList<object>)value).Select((term, i) => Term(term, (string)descriptions[i])).ToArray());
                    break;
                case Type when isSplit:
                    portable.Add(AnyOf, types.Select(type => Alone(type, schema)).ToArray());
                    break;
                case "properties" or "patternProperties" or "$defs":
                    portable.Add(name, OfEach((JsonText)value));
                    break;
                case AnyOf or "allOf":
                    portable.Add(name, ((IReadOnlyList<object>)value).Select(static one => Alternative((JsonText)one)).ToArray());
                    break;
                default:
                    if (!isSplit || (!OfText.Contains(name) && !OfNumbers.Contains(name)))
                        portable.Add(name, value is JsonText inner ? Of(inner) : value);
                    break;
            }
        }

        return portable;
    }

    // What is beside a reference is for the tooltips of editors.
    private static JsonText Alternative(JsonText schema) => schema.Find("$ref") is { } path ? new JsonText().Add("$ref", path) : Of(schema);

    private static JsonText OfEach(JsonText schemas)
    {
        var portable = new JsonText();
        foreach ((string name, object value) in schemas.Members)
            portable.Add(name, Of((JsonText)value));
        return portable;
    }

    private static JsonText Term(object term, string description) => new JsonText().Add(Enum, new[] { term }).AddText("description", description);

    private static JsonText Alone(string type, JsonText schema)
    {
        var alone = new JsonText().Add(Type, type);
        string[] keywords = type switch { "string" => OfText, "number" or "integer" => OfNumbers, _ => [] };
        foreach ((string name, object value) in schema.Members)
        {
            if (keywords.Contains(name))
                alone.Add(name, value);
        }

        return alone;
    }
}
