using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Schema;

/// <summary>
/// Writes the JSON Schema of seeds from a model, for completion, hover and error highlighting in editors. It accepts every seed that the
/// build accepts without a message.
/// </summary>
/// <remarks>
/// Draft 2020-12, limited to what editors and validators have supported for a long time: no <c>const</c>, no <c>propertyNames</c>, no
/// <c>unevaluatedProperties</c>. <c>enumDescriptions</c>, <c>patternErrorMessage</c> and <c>defaultSnippets</c> are those of the common YAML and
/// JSON editors. Strict validators refuse keywords that they do not know: for them there is <see cref="PortableSchema"/>.
/// </remarks>
internal sealed class JsonSchemaWriter
{
    private const string About = WellKnown.Claim.About;
    private const string Value = WellKnown.Claim.Value;
    private const string Stance = WellKnown.Attribution.Stance;
    private const string Statement = WellKnown.Claim.Statement;
    private const string Withheld = WellKnown.Marked.Withheld;

    private readonly DomainModel _model;
    private readonly SchemaDefinitions _definitions;
    private readonly MarkSchemas _marks;
    private readonly ItemRecord? _claim;

    private JsonSchemaWriter(DomainModel model, KnownIds ids)
    {
        _model = model;
        _definitions = new SchemaDefinitions(model, ids);
        _marks = new MarkSchemas(model, _definitions);
        _claim = model.Records.FirstOrDefault(Binding.LongForm.IsClaim);
    }

    /// <summary>Writes the schema of a model's seeds for any validator.</summary>
    public static string Write(DisclosedModel model) => PortableSchema.Of(new JsonSchemaWriter(model.Model, KnownIds.None).Root()).ToString();

    /// <summary>Writes the schema of a model's seeds for editors.</summary>
    public static string WriteForEditors(DisclosedModel model) => new JsonSchemaWriter(model.Model, KnownIds.None).Root().ToString();

    /// <summary>Writes the schema of a project for editors, with the ids of its records as completions.</summary>
    public static string WriteForEditors(DisclosedProject project) => new JsonSchemaWriter(project.Model.Model, KnownIds.Of(project)).Root().ToString();

    /// <summary>A map that has a key.</summary>
    internal static JsonText With(string key) => new JsonText().AddWords("required", key).Add("properties", new JsonText().Add(key, new JsonText()));

    private JsonText Root()
    {
        var sections = new JsonText();
        sections.Add("$schema", new JsonText().Add("type", "string").Add("description", "The location of this schema, for a seed in JSON."));
        if (_model.Records.FirstOrDefault(static record => record.Name == FileHead.RecordName) is { } head)
            sections.Add(SeedKeys.FileHead, Record(head, _model.Kinds[0]));
        foreach (Kind kind in _model.Kinds)
        {
            _definitions.Add(kind.Name, Shape(kind, kind));
            sections.Add(kind.Plural, new JsonText()
                .AddText("description", kind.Doc)
                .AddWords("type", "object", "null")
                .Add("patternProperties", new JsonText().Add(SchemaPatterns.Id, SchemaDefinitions.Ref(kind.Name)))
                .Add("additionalProperties", false)
                .Add("defaultSnippets", new[] { NewRecord.SnippetFor(kind) }));
        }

        return new JsonText()
            .Add("$schema", "https://json-schema.org/draft/2020-12/schema")
            .Add("title", "Dossier seeds")
            .Add("$comment", "Made from the domain model: change the model, not this file.")
            .Add("type", "object")
            .Add("properties", sections)
            .Add("patternProperties", new JsonText().Add(SchemaPatterns.OwnUse, new JsonText().Add("description", "For your own use; it is not read.")))
            .Add("additionalProperties", false)
            .Add("$defs", _definitions.InOrder());
    }

    /// <summary>A kind or an item record: a map of its fields, or a scalar if a single field is enough.</summary>
    private JsonText Shape(Shape shape, Kind kind)
    {
        var properties = new JsonText();
        AddProperties(properties, shape, kind, isItem: shape is not Kind, except: []);
        if (shape is Kind)
            _marks.AddToRecord(properties, kind);
        else if (shape is ItemRecord item && !ReservedNames.HeadRecords.Contains(shape.Name))
            _marks.AddToPart(properties, NameOf(item, kind), () => [Record(item, kind)]);
        var map = new JsonText().Add("type", "object").Add("properties", properties);
        string[] required = [.. shape.Fields.Where(field => field.Required).Select(field => field.Name)];
        if (required.Length > 0)
            map.Add("required", required);
        map.Add("additionalProperties", false);

        var schema = new JsonText().Add("title", Sentence(shape.Name)).AddText("description", shape.Doc);
        Field? first = shape is Kind ? shape.Find(FieldRole.Name) : shape.Fields.FirstOrDefault();
        bool mayBeScalar = first is { Type: not (FieldType.Record or FieldType.Point) } && required.All(name => name == first.Name);
        return mayBeScalar ? schema.Add("anyOf", new[] { map, Plain(first!, shape, kind) }) : schema.AddAll(map);
    }

    private void AddProperties(JsonText properties, Shape shape, Kind kind, bool isItem, string[] except)
    {
        foreach (Field field in shape.Fields)
        {
            if (field.Type != FieldType.Item && !field.Inline && !except.Contains(field.Name))
                properties.Add(field.Name, shape.Name == FileHead.RecordName && field.Name == WellKnown.FileHead.Audience ? _marks.Audience() : Property(field, shape, kind, isItem));
        }

        if (shape.InlineField < 0)
            return;

        // The same for everything that has an attribution, and large: written once and referred to.
        ItemRecord inline = _model.Record(shape.Fields[shape.InlineField].Target);
        foreach (Field field in inline.Fields)
        {
            string name = inline.Name + ":" + field.Name;
            if (shape.IndexOf(field.Name) < 0)
                properties.Add(field.Name, _definitions.Use(name, () => Property(field, inline, kind, isItem: true)));
        }
    }

    /// <summary>Every value that is allowed under a field's key.</summary>
    private JsonText Property(Field field, Shape owner, Kind kind, bool isItem)
    {
        var forms = new List<object> { Plain(field, owner, kind) };
        if (ReferenceEquals(field, _claim?.Find(FieldRole.Value)))
            forms.AddRange(ClaimedItems(kind).Concat(ClaimedPoints(kind)));
        if (HasLongForm(field))
            forms.Add(LongForm(field, owner, kind, isItem));
        if (!field.Required)
            forms.Add(_marks.WithheldMap);
        if (!field.Required && field.Type == FieldType.Point)
            forms.Add(MarkSchemas.WithheldWord);

        if (field.Many)
        {
            object item = forms.Count == 1 ? forms[0] : new JsonText().Add("anyOf", forms.ToArray());
            forms.Add(new JsonText().Add("type", "array").Add("items", item));
        }

        if (field.Keyed && _model.Record(field.Target).StatedFields >= 2)
            forms.Add(KeyedMap(_model.Record(field.Target), kind));
        if (!field.Required)
            forms.Add(Nothing());

        JsonText property = new JsonText().AddText("description", field.Doc);
        return forms.Count == 1
            ? property.AddAll((JsonText)forms[0])
            : property.Add("anyOf", forms.Select(form => _definitions.Described((JsonText)form, field.Doc)).ToArray());
    }

    /// <summary>One value of the field's type, not in long form.</summary>
    private JsonText Plain(Field field, Shape owner, Kind kind) => field.Type switch
    {
        FieldType.Record => Record(_model.Record(field.Target), kind),
        FieldType.Field when field.Role == FieldRole.Withheld && owner is ItemRecord item => _definitions.Use("field:" + item.Name, () => SchemaTypes.FieldNames(item, FieldsOf(item))),
        FieldType.Field => _definitions.Use("field:" + kind.Name, () => SchemaTypes.FieldNames(kind, kind.Fields)),
        FieldType.Point => _definitions.Use(SchemaDefinitions.NameOf(FieldType.Point), () => Point(field, owner, kind)),
        _ => _definitions.Scalar(field),
    };

    // What can be withheld of an item: its own fields, and who says so.
    private IEnumerable<Field> FieldsOf(ItemRecord item)
        => item.Fields.Where(static field => !field.Inline && field.Type != FieldType.Item && field.Role != FieldRole.Withheld)
            .Concat(item.InlineField < 0 ? Enumerable.Empty<Field>() : _model.Record(item.Fields[item.InlineField].Target).Fields);

    private JsonText Point(Field field, Shape owner, Kind kind)
    {
        JsonText point = SchemaTypes.Of(FieldType.Point);
        _marks.AddToPart((JsonText)point.Find("properties")!, SchemaDefinitions.NameOf(FieldType.Point), () => [Plain(field, owner, kind), LongForm(field, owner, kind, isItem: false)]);
        return point;
    }

    private JsonText Record(ItemRecord record, Kind kind)
    {
        return _definitions.Use(NameOf(record, kind), () => Shape(record, kind));
    }

    // A field name refers to a field of the kind around it, so a record with such a field has one schema for each kind.
    private static string NameOf(ItemRecord record, Kind kind)
        => record.Fields.Any(static field => field.Type == FieldType.Field && field.Role != FieldRole.Withheld) ? record.Name + ":" + kind.Name : record.Name;

    // A claim about a list has an item, in the form of the list.
    private IEnumerable<JsonText> ClaimedItems(Kind kind)
    {
        ItemRecord items = _model.Record(ClaimedItem.Name);
        return kind.Fields.Where(field => field.Type == FieldType.Record && items.IndexOf(field.Target) >= 0)
            .Select(field => field.Target).Distinct()
            .Select(record => Record(_model.Record(record), kind));
    }

    private IEnumerable<JsonText> ClaimedPoints(Kind kind)
        => kind.Fields.Where(field => field.Type == FieldType.Point).Take(1).Select(field => Plain(field, kind, kind));

    private bool HasLongForm(Field field)
        => _claim is not null && !field.Keyed && !(field.Type == FieldType.Record && _model.Record(field.Target).IndexOf(Value) >= 0);

    private JsonText LongForm(Field field, Shape owner, Kind kind, bool isItem)
    {
        JsonText plain = Plain(field, owner, kind);
        string name = string.Concat(
            isItem ? "item:" : "long:", SchemaDefinitions.NameOf(plain) ?? kind.Name + ":" + field.Name, field.Many ? ":many" : "", field.Required ? ":stated" : "");
        return _definitions.Use(name, () =>
        {
            var forms = new List<object> { plain };
            if (field.Many)
                forms.Add(new JsonText().Add("type", "array").Add("items", plain));
            if (!field.Required)
                forms.AddRange([_marks.WithheldMap, Nothing()]);
            if (!field.Required && field.Type == FieldType.Point)
                forms.Add(MarkSchemas.WithheldWord);
            var properties = new JsonText().Add(Value, forms.Count == 1 ? plain : new JsonText().Add("anyOf", forms.ToArray()));

            // An item has its own attribution, but no statement in words.
            AddProperties(properties, _claim!, kind, isItem: true, except: isItem ? [About, Value, Statement, Withheld] : [About, Value, Withheld]);
            _marks.AddToPart(properties, name, () => [plain, LongForm(field, owner, kind, isItem)]);
            var map = new JsonText()
                .Add("title", "Long form")
                .Add("description", "A value with who says so and where it was read.")
                .Add("type", "object")
                .Add("properties", properties);

            // A speaker who does not mention a field gives it no value.
            string[] instead = field.Required ? [] : isItem ? [Stance] : [Stance, Statement];
            JsonText valued = new JsonText()
                .AddWords("required", Value)
                .Add("properties", new JsonText().Add(Value, Something()));
            map = instead.Length == 0
                ? map.AddWords("required", Value)
                : map.Add("anyOf", new[] { valued }.Concat(instead.Select(With)).ToArray());
            return map.Add("additionalProperties", false);
        });
    }

    // `suppress: { DSR5002: reason }`: from the first field to the second.
    private JsonText KeyedMap(ItemRecord record, Kind kind)
    {
        if (record.Fields[0].Role == FieldRole.SuppressedRule)
            return _definitions.Use("map:" + record.Name, () => SuppressionsOf(record, kind));
        return new JsonText()
            .Add("type", "object")
            .Add("patternProperties", new JsonText().Add(SchemaPatterns.OfField(record.Fields[0].Pattern) ?? ".", Property(record.Fields[1], record, kind, isItem: true)))
            .Add("additionalProperties", false);
    }

    // An editor offers properties, and no patterns. No other rule can be suppressed.
    private JsonText SuppressionsOf(ItemRecord record, Kind kind)
    {
        var rules = new JsonText();
        foreach (Rule rule in RuleCatalogue.All)
        {
            if (rule.Configurable)
                rules.Add(rule.Id, new JsonText().Add("description", rule.Title + ".").Add("allOf", new[] { _definitions.Use("map:reason", () => Property(record.Fields[1], record, kind, isItem: true)) }));
        }

        _marks.AddCommon(rules);
        return new JsonText().Add("type", "object").Add("properties", rules).Add("additionalProperties", false);
    }

    private static JsonText Nothing() => new JsonText().Add("type", "null");

    private static JsonText Something() => new JsonText().AddWords("type", "string", "number", "boolean", "object", "array");

    private static string Sentence(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1).Replace('-', ' ');
}
