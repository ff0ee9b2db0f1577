using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Schema;

/// <summary>The JSON Schema of model files, by which a consumer adds fields, terms, records and kinds.</summary>
internal static class ModelSchemaWriter
{
    private const string TypePattern = "^(text|id|flag|integer|decimal|date|time|estimate|quantity|point|url|country|language|time-zone|field|(enum|ref|record) +[^ ].*)$";

    /// <summary>Writes the schema for any validator.</summary>
    public static string Write() => PortableSchema.Of(Root()).ToString();

    /// <summary>Writes the schema for editors.</summary>
    public static string WriteForEditors() => Root().ToString();

    private static JsonText Root()
        => new JsonText()
            .Add("$schema", "https://json-schema.org/draft/2020-12/schema")
            .Add("title", "Dossier model file")
            .Add("$comment", "Adds fields to kinds and records, terms to vocabularies, or whole kinds, records and vocabularies.")
            .Add("type", "object")
            .Add("properties", new JsonText()
                .Add("$schema", Text("The location of this schema."))
                .Add("vocabularies", Named("Closed lists of terms.", "vocabulary"))
                .Add("records", Named("Items that have no id.", "shape"))
                .Add("common", Described("Fields that every kind has.", Ref("shape")))
                .Add("kinds", Named("Records with an id.", "shape")))
            .Add("patternProperties", new JsonText().Add(SchemaPatterns.OwnUse, new JsonText().Add("description", "For your own use; it is not read.")))
            .Add("additionalProperties", false)
            .Add("$defs", new JsonText()
                .Add("vocabulary", Vocabulary())
                .Add("term", Term())
                .Add("shape", Shape())
                .Add("field", Field())
                .Add("maps", Maps()));

    private static JsonText Vocabulary() => Map(new JsonText()
        .Add("doc", Text("One sentence on what the terms distinguish."))
        .Add("terms", Named("The terms, in kebab-case.", "term"))
        .Add(WellKnown.Marked.Audience, Audience()));

    private static JsonText Term() => new JsonText().Add("anyOf", new[]
    {
        Text("One sentence on what the term means."),
        Map(new JsonText()
            .Add("number", new JsonText()
                .Add("description", "The term's number, 1000 or more, which never changes; by default the next free one.")
                .Add("type", "integer").Add("minimum", 1000).Add("maximum", 1000000000))
            .Add("doc", Text("One sentence on what the term means."))
            .Add("maps", Ref("maps"))
            .Add("broader", Text("The broader term of the vocabulary, which does not contradict this one: attack of missile-attack."))
            .Add("synonyms", Synonyms())
            .Add(WellKnown.Marked.Audience, Audience())),
        Null(),
    });

    private static JsonText Shape() => Map(new JsonText()
        .Add("doc", Text("One sentence on what it is."))
        .Add("plural", Text("For a kind, the key under which its records are written in seeds. A new kind needs one."))
        .Add("maps", Ref("maps"))
        .Add("synonyms", Synonyms())
        .Add("hover", Described("The fields that a tooltip shows: for a record in order, for a kind one list per line.", Hover()))
        .Add("identity", new JsonText()
            .Add("description", "For a record, the fields that decide whether two items are about the same thing; by default all of its own fields.")
            .AddWords("type", "array", "null")
            .Add("items", new JsonText().Add("type", "string")))
        .Add("attributed", Flag("For a record, whether an item can say who reported it and in which source."))
        .Add("fields", Named("The fields, in camelCase.", "field"))
        .Add(WellKnown.Marked.Audience, Audience()));

    private static JsonText Field()
    {
        JsonText type = new JsonText()
            .Add("description", "text, id, flag, integer, decimal, date, time, estimate, quantity, point, url, country, language, time-zone, field, enum NAME, ref KIND or record NAME.")
            .Add("type", "string")
            .Add("pattern", TypePattern)
            .Add("patternErrorMessage", "This is not a valid type.");
        return new JsonText().Add("anyOf", new[]
        {
            type,
            Map(new JsonText()
                .Add("type", type)
                .Add("many", Flag("Whether it holds a list."))
                .Add("required", Flag("Whether a record without it is an error."))
                .Add("keyed", Flag("Whether the list is written as a map from the items' first field to their second."))
                .Add("emit", Flag("Whether it becomes a property; by default it does."))
                .Add("acyclic", Flag("For a reference, whether following it must never come back to the same record."))
                .Add("shared", Flag("For an id in another collection, whether several records may share it, such as the id of a conflict or a grid cell."))
                .Add("inverse", Text("For a reference, the list on the other side."))
                .Add(ModelFileReader.RoleKey, new JsonText()
                    .Add("description", "What the field is for: a field with a role is checked as that of an incident is.")
                    .Add("enum", FieldRoles.OpenWords.ToArray()))
                .Add(ModelFileReader.DerivesKey, new JsonText()
                    .Add("description", "For a list of casualty reports of a kind: how many were killed, injured and so on is worked out from it.")
                    .AddWords("enum", FieldRoles.Casualties))
                .Add("doc", Text("One sentence on what it means."))
                .Add("unit", Text("The unit of a number; a quantity needs one."))
                .Add("min", Number("The smallest number allowed."))
                .Add("max", Number("The largest number allowed."))
                .Add("pattern", Text("A regular expression that a text must match."))
                .Add("maps", Ref("maps"))
                .Add("synonyms", Synonyms())
                .Add(WellKnown.Marked.Audience, Audience()))
                .Add("anyOf", new[] { JsonSchemaWriter.With("type"), JsonSchemaWriter.With("synonyms") }),
            Null(),
        });
    }

    private static JsonText Maps() => new JsonText()
        .Add("description", "What it is called in other codebooks, such as ucdp, acled and gtd.")
        .AddWords("type", "object", "null")
        .Add("additionalProperties", new JsonText().AddWords("type", "string", "number", "boolean"));

    private static JsonText Synonyms() => new JsonText()
        .Add("description", "Other words for it. Seeds may not use them, but a message then suggests the right one.")
        .Add("anyOf", new[]
        {
            new JsonText().AddWords("type", "string", "number"),
            new JsonText().Add("type", "array").Add("items", new JsonText().AddWords("type", "string", "number")),
        });

    // A model file may have levels that no schema knows.
    private static JsonText Audience() => new JsonText()
        .Add("description", "For which readers it is: public, partners, internal, or a level that a model file adds. Builds for wider ones are made as if it were not in the model.")
        .Add("type", "string");

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
