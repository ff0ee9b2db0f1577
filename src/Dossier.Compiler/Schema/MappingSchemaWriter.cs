using Dossier.Compiler.Mapping;

namespace Dossier.Compiler.Schema;

/// <summary>The JSON Schema of mapping files, by which the rows of a table become records.</summary>
internal static class MappingSchemaWriter
{
    private const string Value = "mapped-value";
    private const string Conditions = "mapped-where";

    /// <summary>Writes the schema, for editors as for any validator.</summary>
    public static string Write() => PortableSchema.Of(Root()).ToString();

    private static JsonText Root() => new JsonText()
        .Add("$schema", "https://json-schema.org/draft/2020-12/schema")
        .Add("title", "Dossier mapping file")
        .Add("$comment", "Says how dossier import makes records of the rows of a table.")
        .Add("type", "object")
        .Add("properties", new JsonText()
            .Add("$schema", Text("The location of this schema."))
            .Add(MappingKeys.Name, Text("Its name. A folder remembers with which mapping it was filled."))
            .Add(MappingKeys.Doc, Text("What it reads."))
            .Add(MappingKeys.Key, Texts("The column, or the columns, that tell rows apart. $table is the name of the table, where they begin again in each table."))
            .Add(MappingKeys.Row, Described("The record that each row becomes.", Record(isLookup: false)))
            .Add(MappingKeys.Lookups, Named("By name, the records that are made for what rows refer to.", Record(isLookup: true)))
            .Add(MappingKeys.Records, Object("Records that are written as they are: a map from kinds to records, as in a seed."))
            .Add(MappingKeys.Columns, Named("What is special about columns.", Map(new JsonText()
                .Add(MappingKeys.Aliases, Texts("Its names in other versions of the table."))
                .Add(MappingKeys.Decimal, Words("What its numbers have before their decimals.", ".", ","))
                .Add(MappingKeys.Missing, Texts("Texts that mean in it that nothing was stated."))
                .Add(MappingKeys.Stated, Texts("Texts that are values in it, although the mapping lists them as missing or withheld in every column."))
                .Add(MappingKeys.Withheld, Texts("Texts that mean in it that a value is known and withheld.")))))
            .Add(MappingKeys.Missing, Texts("Texts that mean in every column that nothing was stated. An empty cell always does."))
            .Add(MappingKeys.Withheld, Texts("Texts that mean in every column that a value is known and withheld."))
            .Add(MappingKeys.Where, Described("Which rows are wanted.", Ref(Conditions)))
            .Add(MappingKeys.Optional, Texts("Columns that a table need not have; a star at the end is any ending."))
            .Add(MappingKeys.Drop, Texts("Columns that are left out on purpose; a star at the end is any ending."))
            .Add(MappingKeys.Delimiter, Text("What separates the cells of a CSV: one character, or tab."))
            .Add(MappingKeys.HeadRow, new JsonText().Add("description", "The row with the names of the columns, from 1. What is above it is not read.").Add("type", "integer").Add("minimum", 1))
            .Add(MappingKeys.Files, Texts("Patterns of tables that are seeds as they are."))
            .Add(MappingKeys.Gone, Words("What happens to a record whose row is no longer in the table.", MappingKeys.Retract, MappingKeys.Keep)))
        .Add("patternProperties", new JsonText().Add(SchemaPatterns.OwnUse, new JsonText().Add("description", "For your own use; it is not read.")))
        .AddWords("required", MappingKeys.Name, MappingKeys.Key, MappingKeys.Row)
        .Add("additionalProperties", false)
        .Add("$defs", new JsonText()
            .Add(Value, AnyValue())
            .Add(Conditions, Where()));

    private static JsonText Record(bool isLookup)
    {
        JsonText properties = new JsonText()
            .Add(MappingKeys.Kind, Text("The kind of the record."))
            .Add(MappingKeys.Id, Text("The id, with columns in braces."))
            .Add(MappingKeys.File, Text("The name of the seed without its extension, with columns in braces."))
            .Add(MappingKeys.Head, Object("The head of that seed."))
            .Add(MappingKeys.Fields, Named("A map from paths of fields to values.", Ref(Value)));
        if (isLookup)
            properties.Add(MappingKeys.Key, Text("What tells its records apart, with columns in braces; by default the id."));
        return Map(properties).AddWords("required", MappingKeys.Kind, MappingKeys.Id);
    }

    private static JsonText AnyValue() => new JsonText().Add("anyOf", new[]
    {
        Text("A text with columns in braces, or the same text for every row."),
        new JsonText().Add("type", "array").Add("items", Ref(Value)),
        Map(new JsonText()
            .Add(MappingKeys.From, Text("The column."))
            .Add(MappingKeys.Values, Table("What each code becomes: null for a code without a term, an empty text for one that states nothing."))
            .Add(MappingKeys.Otherwise, Word("What all other codes become."))
            .Add(MappingKeys.Missing, Texts("Texts that mean here that nothing was stated."))
            .Add(MappingKeys.Withheld, Texts("Texts that mean here that the value is known and withheld."))
            .Add(MappingKeys.Country, Flag("Whether it is the name of a country, or its code of three letters."))
            .Add(MappingKeys.Split, Text("What separates the values of a list."))
            .Add(MappingKeys.Except, Text("A column whose value is left out of the list."))
            .Add(MappingKeys.Lookup, Text("The look-up that makes the record referred to."))
            .Add(MappingKeys.With, Table("What the look-up is given: a map from names to columns."))
            .Add(MappingKeys.Count, Count())
            .Add(MappingKeys.Date, Date())
            .Add(MappingKeys.First, new JsonText().Add("description", "Several values, of which the first that is not missing is taken.").Add("type", "array").Add("items", Ref(Value)))
            .Add(MappingKeys.Where, Described("The rows that have the value.", Ref(Conditions)))),
    });

    private static JsonText Count() => Described("A count, from one column or from several.", new JsonText().Add("anyOf", new[]
    {
        Text("The column."),
        Map(new JsonText()
            .Add(MappingKeys.Low, Text("The column with the low figure."))
            .Add(MappingKeys.Best, Text("The column with the best figure."))
            .Add(MappingKeys.High, Text("The column with the high figure."))
            .Add(MappingKeys.Alone, Flag("Whether the best figure is an estimate without bounds."))
            .Add(MappingKeys.NotZero, Flag("Whether 0 is left out, because another count implies it."))),
    }));

    private static JsonText Date() => Described("A date.", new JsonText().Add("anyOf", new[]
    {
        Text("The column."),
        Map(new JsonText()
            .Add(MappingKeys.From, Text("The column with the date, or with the first day of a range."))
            .Add(MappingKeys.To, Text("The column with the last day of a range."))
            .Add(MappingKeys.Parts, Texts("The columns with the year, the month and the day."))
            .Add(MappingKeys.Formats, Texts("How the table writes dates, tried in order."))
            .Add(MappingKeys.Aggregate, Described("The rows that describe several events, so that a range is all of it.", Ref(Conditions)))
            .Add(MappingKeys.Precision, Map(new JsonText()
                .Add(MappingKeys.Column, Text("The column that says how much of the date is known."))
                .Add(MappingKeys.Values, Table("What its codes mean: day, about, month or year."))))),
    }));

    private static JsonText Where() => new JsonText()
        .Add("description", "A map from columns to a text or a list of texts.")
        .Add("type", "object")
        .Add("additionalProperties", new JsonText().Add("anyOf", new[]
        {
            Texts("One of these."),
            Map(new JsonText().Add(MappingKeys.Not, Texts("None of these."))),
        }));

    private static JsonText Named(string doc, JsonText schema) => Object(doc).Add("additionalProperties", schema);

    private static JsonText Object(string doc) => new JsonText().Add("description", doc).Add("type", "object");

    private static JsonText Table(string doc) => Named(doc, new JsonText().AddWords("type", "string", "number", "boolean", "null"));

    private static JsonText Map(JsonText properties) => new JsonText().Add("type", "object").Add("properties", properties).Add("additionalProperties", false);

    private static JsonText Text(string doc) => new JsonText().Add("description", doc).AddWords("type", "string", "number", "boolean");

    private static JsonText Word(string doc) => new JsonText().Add("description", doc).AddWords("type", "string", "number", "boolean", "null");

    private static JsonText Words(string doc, params string[] words) => new JsonText().Add("description", doc).AddWords("enum", words);

    private static JsonText Texts(string doc) => new JsonText().Add("description", doc).Add("anyOf", new[]
    {
        new JsonText().AddWords("type", "string", "number", "boolean"),
        new JsonText().Add("type", "array").Add("items", new JsonText().AddWords("type", "string", "number", "boolean")),
    });

    private static JsonText Flag(string doc) => new JsonText().Add("description", doc).Add("type", "boolean");

    private static JsonText Described(string doc, JsonText schema) => new JsonText().Add("description", doc).AddAll(schema);

    private static JsonText Ref(string definition) => SchemaDefinitions.Ref(definition);
}
