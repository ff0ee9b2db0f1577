namespace Dossier.Compiler.Schema;

/// <summary>The JSON Schema of model files, by which a consumer adds fields, terms, records and kinds.</summary>
internal static class ModelSchemaWriter
{
    private const string TypePattern = "^(text|id|flag|integer|decimal|date|time|estimate|point|url|country|language|time-zone|field|(enum|ref|record) +[^ ].*)$";

    /// <summary>Writes the schema.</summary>
    public static string Write()
        => new JsonText()
            .Add("$schema", "https://json-schema.org/draft/2020-12/schema")
            .Add("title", "Dossier model file")
            .Add("description", "Adds fields to kinds and records, terms to vocabularies, or whole kinds, records and vocabularies.")
            .Add("type", "object")
            .Add("properties", new JsonText()
                .Add("$schema", Text("Where this schema lies."))
                .Add("vocabularies", Named("Closed lists of terms.", "vocabulary"))
                .Add("records", Named("Items without an id of their own.", "shape"))
                .Add("common", Described("What every kind has.", Ref("shape")))
                .Add("kinds", Named("What has an id.", "shape")))
            .Add("patternProperties", new JsonText().Add(@"^(\$|x-)", new JsonText().Add("description", "The curator's own, and not read.")))
            .Add("additionalProperties", false)
            .Add("$defs", new JsonText()
                .Add("vocabulary", Vocabulary())
                .Add("term", Term())
                .Add("shape", Shape())
                .Add("field", Field())
                .Add("maps", Maps()))
            .ToString();

    private static JsonText Vocabulary() => Map(new JsonText()
        .Add("doc", Text("One sentence on what the terms tell apart."))
        .Add("terms", Named("The terms, in kebab-case.", "term")));

    private static JsonText Term() => new JsonText().Add("anyOf", new[]
    {
        Text("One sentence on what the term means."),
        Map(new JsonText()
            .Add("number", new JsonText()
                .Add("description", "The term's number, 1000 or more, which never changes; the next one when it is left out.")
                .Add("type", "integer").Add("minimum", 1000).Add("maximum", 1000000000))
            .Add("doc", Text("One sentence on what the term means."))
            .Add("maps", Ref("maps"))
            .Add("broader", Text("The broader term of the vocabulary, which does not contradict this one: attack of missile-attack."))
            .Add("synonyms", Synonyms())),
        Null(),
    });

    private static JsonText Shape() => Map(new JsonText()
        .Add("doc", Text("One sentence on what it is."))
        .Add("plural", Text("For a kind, the key under which its records stand in seeds. A new kind needs one."))
        .Add("maps", Ref("maps"))
        .Add("synonyms", Synonyms())
        .Add("hover", Described("The fields that a tooltip shows: for a record in order, for a kind one list a line.", Hover()))
        .Add("identity", new JsonText()
            .Add("description", "For a record, the fields by which two items are about one thing; all of its own fields, when it is left out.")
            .AddWords("type", "array", "null")
            .Add("items", new JsonText().Add("type", "string")))
        .Add("attributed", Flag("For a record, whether an item may say by whom it was said, and from which source."))
        .Add("fields", Named("The fields, in camelCase.", "field")));

    private static JsonText Field()
    {
        JsonText type = new JsonText()
            .Add("description", "text, id, flag, integer, decimal, date, time, estimate, point, url, country, language, time-zone, field, enum NAME, ref KIND or record NAME.")
            .Add("type", "string")
            .Add("pattern", TypePattern)
            .Add("patternErrorMessage", "There is no such type.");
        return new JsonText().Add("anyOf", new[]
        {
            type,
            Map(new JsonText()
                .Add("type", type)
                .Add("many", Flag("Whether it holds a list."))
                .Add("required", Flag("Whether a record without it is in error."))
                .Add("keyed", Flag("Whether the list is written as a map from the items' first field to their second."))
                .Add("emit", Flag("Whether it comes out as a property; yes, when it is left out."))
                .Add("acyclic", Flag("For a reference, whether following it must never lead back."))
                .Add("shared", Flag("For an id of another collection, whether many records may have the same one, as that of a conflict or a cell."))
                .Add("inverse", Text("For a reference, the list on the other side."))
                .Add("doc", Text("One sentence on what it says."))
                .Add("unit", Text("The unit of a number."))
                .Add("min", Number("The least number allowed."))
                .Add("max", Number("The greatest number allowed."))
                .Add("pattern", Text("A regular expression that a text must match."))
                .Add("maps", Ref("maps"))
                .Add("synonyms", Synonyms()))
                .Add("anyOf", new[] { new JsonText().AddWords("required", "type"), new JsonText().AddWords("required", "synonyms") }),
            Null(),
        });
    }

    private static JsonText Maps() => new JsonText()
        .Add("description", "What it is called in other codebooks, such as ucdp, acled and gtd.")
        .AddWords("type", "object", "null")
        .Add("additionalProperties", new JsonText().AddWords("type", "string", "number", "boolean"));

    private static JsonText Synonyms() => new JsonText()
        .Add("description", "Other words for it, which seeds may not use: a message then says what is meant.")
        .Add("anyOf", new[]
        {
            new JsonText().AddWords("type", "string", "number"),
            new JsonText().Add("type", "array").Add("items", new JsonText().AddWords("type", "string", "number")),
        });

    private static JsonText Hover() => new JsonText()
        .Add("type", "array")
        .Add("items", new JsonText().Add("anyOf", new[]
        {
            new JsonText().Add("type", "string"),
            new JsonText().Add("type", "array").Add("items", new JsonText().Add("type", "string")),
        }));

    private static JsonText Named(string doc, string definition) => new JsonText()
        .Add("description", doc)
        .AddWords("type", "object", "null")
        .Add("patternProperties", new JsonText().Add(SchemaPatterns.Name, Ref(definition)))
        .Add("additionalProperties", false);

    private static JsonText Map(JsonText properties) => new JsonText()
        .AddWords("type", "object", "null")
        .Add("properties", properties)
        .Add("additionalProperties", false);

    private static JsonText Text(string doc) => new JsonText().Add("description", doc).AddWords("type", "string", "number", "boolean");

    private static JsonText Flag(string doc) => new JsonText().Add("description", doc).Add("type", "boolean");

    private static JsonText Number(string doc) => new JsonText().Add("description", doc).Add("type", "number");

    private static JsonText Null() => new JsonText().Add("type", "null");

    private static JsonText Described(string doc, JsonText schema) => new JsonText().Add("description", doc).AddAll(schema);

    private static JsonText Ref(string definition) => SchemaDefinitions.Ref(definition);
}
