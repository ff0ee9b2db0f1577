using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Schema;

/// <summary>The schemas of the marks that say for which readers something is, and of what is known and withheld.</summary>
internal sealed class MarkSchemas(DomainModel model, SchemaDefinitions definitions)
{
    private const string Word = WellKnown.Marked.Withheld;
    private const string Meaning = "Known, and withheld from all readers.";

    private readonly ItemRecord _marks = model.Record(WellKnown.Marked.Record);

    /// <summary>The value of a field that is known and withheld, in the form that every field accepts: <c>{ withheld: true }</c>.</summary>
    public JsonText WithheldMap => definitions.Use("mark:withheld", static () => new JsonText()
        .Add("title", "Withheld")
        .Add("description", Meaning)
        .Add("type", "object")
        .Add("properties", new JsonText().Add(Word, new JsonText().Add("enum", new object[] { true })))
        .AddWords("required", Word)
        .Add("additionalProperties", false));

    /// <summary>The same in a word, for values that are not text.</summary>
    public static JsonText WithheldWord => new JsonText().Add("description", Meaning).AddWords("enum", Word);

    /// <summary>Adds the marks of a record.</summary>
    public void AddToRecord(JsonText properties, Kind kind)
    {
        AddCommon(properties);
        properties.Add(WellKnown.Marked.StandIn, new JsonText()
            .Add("description", Doc(WellKnown.Marked.StandIn))
            .Add("anyOf", new[] { definitions.Reference(kind.Name) }));
    }

    /// <summary>Adds the marks of a part of a record.</summary>
    /// <param name="properties">The keys of the part.</param>
    /// <param name="name">The name of its definition.</param>
    /// <param name="forms">Gives what may be published in its place.</param>
    public void AddToPart(JsonText properties, string name, Func<IEnumerable<JsonText>> forms)
    {
        AddCommon(properties);
        properties.Add(WellKnown.Marked.Publish, definitions.Use("publish:" + name, () => new JsonText()
            .Add("description", Doc(WellKnown.Marked.Publish))
            .Add("anyOf", forms().Append(WithheldMap).Append(new JsonText().Add("type", "null")).ToArray())));
    }

    /// <summary>Adds the marks of something in whose place nothing can be published.</summary>
    public void AddCommon(JsonText properties)
    {
        properties.Add(WellKnown.Marked.Audience, Audience());
        properties.Add(WellKnown.Marked.Silently, definitions.Use("mark:silently", () => new JsonText().Add("description", Doc(WellKnown.Marked.Silently)).Add("type", "boolean")));
    }

    /// <summary>The audience that something is for.</summary>
    public JsonText Audience()
        => definitions.Use("mark:audience", () => new JsonText()
            .Add("description", Doc(WellKnown.Marked.Audience))
            .AddAll(SchemaTypes.Terms(model.Vocabulary(WellKnown.Audience.Vocabulary), withUnspecified: false).Without("description")));

    /// <summary>A schema of values that are not text, which accepts the word for what is withheld as well.</summary>
    public static JsonText OrWithheld(JsonText schema)
    {
        var wider = new JsonText();
        foreach ((string name, object value) in schema.Members)
        {
            switch (name)
            {
                case "pattern":
                    wider.Add(name, "^" + Word + "$|" + value);
                    break;
                case "enum" when value is IReadOnlyList<object> words && !words.Contains(Word):
                    wider.Add(name, Inserted(words, Word));
                    break;
                case "enumDescriptions" when value is IReadOnlyList<object> docs:
                    wider.Add(name, Inserted(docs, Meaning));
                    break;
                case "type" when value is "boolean":
                    wider.Add("enum", new object[] { true, false, Word });
                    break;
                default:
                    wider.Add(name, value);
                    break;
            }
        }

        return wider;
    }

    // Before the word for what is not stated, which is the last.
    private static object[] Inserted(IReadOnlyList<object> words, string word) => [.. words.Take(words.Count - 1), word, words[words.Count - 1]];

    private string Doc(string mark) => _marks.Find(mark)!.Doc;
}
