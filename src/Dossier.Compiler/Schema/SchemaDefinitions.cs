using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Schema;

/// <summary>
/// The definitions that a schema refers to, each written once, when it is first used. Kinds, records and vocabularies have
/// their names in the model; the names of the others contain a colon, which names in a model do not.
/// </summary>
internal sealed class SchemaDefinitions(DomainModel model, KnownIds ids)
{
    private const string Definitions = "#/$defs/";

    private readonly Dictionary<string, JsonText?> _byName = new(StringComparer.Ordinal);

    /// <summary>A reference to a definition.</summary>
    public static JsonText Ref(string name) => new JsonText().Add("$ref", Definitions + Escaped(name));

    /// <summary>The name of the definition, if the schema is only a reference to it; null otherwise.</summary>
    public static string? NameOf(JsonText schema)
        => schema.Count == 1 && schema.Find("$ref") is string path ? Uri.UnescapeDataString(path.Substring(Definitions.Length)) : null;

    /// <summary>
    /// A reference with the documentation of the field whose value it describes: in a tooltip of a key, an editor shows what is nearest to its
    /// value. How such a value is written comes after it.
    /// </summary>
    public JsonText Described(JsonText schema, string doc)
    {
        if (doc.Length == 0 || NameOf(schema) is not { } name)
            return schema;

        bool isScalar = name.StartsWith("type:", StringComparison.Ordinal) || name.StartsWith("ref:", StringComparison.Ordinal);
        string form = isScalar && _byName[name]?.Find("description") is string text ? " " + text : "";
        return Ref(name).Add("description", doc + form);
    }

    /// <summary>Adds a definition.</summary>
    public void Add(string name, JsonText schema) => _byName[name] = schema;

    /// <summary>A reference to a definition, which is created at its first use.</summary>
    public JsonText Use(string name, Func<JsonText> make)
    {
        if (!_byName.ContainsKey(name))
        {
            _byName[name] = null;
            _byName[name] = make();
        }

        return Ref(name);
    }

    /// <summary>The schema of a value that is not a record.</summary>
    public JsonText Scalar(Field field) => field.Type switch
    {
        FieldType.Text when field.Pattern.Length > 0 => SchemaTypes.PatternText(field.Pattern),
        FieldType.Integer or FieldType.Decimal => MarkSchemas.OrWithheld(SchemaTypes.Number(field)),
        FieldType.Quantity => MarkSchemas.OrWithheld(SchemaTypes.Quantity(field)),
        FieldType.Enum when field.Required => Use("stated:" + field.Target, () => SchemaTypes.Terms(model.Vocabulary(field.Target), withUnspecified: false)),
        FieldType.Enum => Use(field.Target, () => MarkSchemas.OrWithheld(SchemaTypes.Terms(model.Vocabulary(field.Target), withUnspecified: true))),
        FieldType.Ref => Reference(field.Target),
        FieldType.Text when field.Required => Use("type:name", () => SchemaTypes.Of(field.Type).Add("minLength", 1)),
        FieldType.Text or FieldType.Id or FieldType.Point => Use(NameOf(field.Type), () => SchemaTypes.Of(field.Type)),
        _ => Use(NameOf(field.Type), () => MarkSchemas.OrWithheld(SchemaTypes.Of(field.Type))),
    };

    /// <summary>The schema of a reference to a record of a kind.</summary>
    public JsonText Reference(string kind) => Use("ref:" + kind, () => SchemaTypes.Reference(kind, ids));

    /// <summary>The name of the definition of a type.</summary>
    public static string NameOf(FieldType type) => "type:" + type.ToString().ToLowerInvariant();

    /// <summary>All of them: kinds, records and vocabularies in the order of the model, then the others by name.</summary>
    public JsonText InOrder()
    {
        var all = new JsonText();
        var ofModel = model.Kinds.Select(kind => kind.Name)
            .Concat(model.Records.Select(record => record.Name))
            .Concat(model.Vocabularies.Select(vocabulary => vocabulary.Name));
        foreach (string name in ofModel.Where(_byName.ContainsKey).ToList())
            all.Add(name, _byName[name]!);
        foreach (string name in _byName.Keys.Where(name => name.IndexOf(':') >= 0).OrderBy(name => name, StringComparer.Ordinal))
            all.Add(name, _byName[name]!);
        return all;
    }

    // A consumer's kind may have a name in any script; a reference is a URI.
    private static string Escaped(string name) => name.All(c => c is > ' ' and <= '~') ? name : Uri.EscapeDataString(name);
}
