using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// A field as C#: the type of its property, and the expressions that read it from a row, write it to JSON, read it from there and
/// compare it. Everything that depends on the type of a field is here.
/// </summary>
internal sealed class FieldCode
{
    private const string Runtime = "global::Dossier.";
    private const string Rows = "global::Dossier.Rows.";
    private const string Json = "global::Dossier.Json.RecordJson.";
    private const string ListType = "global::System.Collections.Generic.IReadOnlyList";

    private readonly string _namespace;
    private readonly string _target;
    private readonly string _container;
    private readonly string _element;
    private readonly string _heldBy = "";

    /// <summary>Works out the code of a field of a model.</summary>
    public FieldCode(Field field, int number, Shape owner, DomainModel model, EmitOptions options)
    {
        // A claim asks what its value and its item are: those of a field of the kind that it is about.
        if (field.Type == FieldType.Record && owner is Kind && model.Record(field.Target).ItemField >= 0)
            _heldBy = owner.Name;
        Field = field;
        Number = number;
        _namespace = "global::" + options.Namespace + ".";
        _target = field.Type switch
        {
            FieldType.Enum => model.Vocabulary(field.Target).TypeName,
            FieldType.Record => model.Record(field.Target).TypeName,
            FieldType.Ref => model.Kind(field.Target).TypeName,
            _ => "",
        };
        _element = field.Type == FieldType.Enum && model.Vocabulary(field.Target).IsClosed ? Runtime + _target : _target;
        _container = field.Type == FieldType.Ref ? _namespace + model.Kind(field.Target).Container + ".Records" : "";
    }

    /// <summary>The field.</summary>
    public Field Field { get; }

    /// <summary>Its number in rows.</summary>
    public int Number { get; }

    /// <summary>The property's name.</summary>
    public string Property => Field.Property;

    /// <summary>The field behind a single reference.</summary>
    public string Backing => "_" + char.ToLowerInvariant(Property[0]) + Property.Substring(1);

    /// <summary>Whether the property holds one reference, which is followed on first use.</summary>
    public bool IsReference => Field is { Type: FieldType.Ref, Many: false };

    /// <summary>The container that a reference is followed into.</summary>
    public string Container => _container;

    /// <summary>The type of one value, without a question mark.</summary>
    public string Element => Field.Type switch
    {
        FieldType.Flag => "bool",
        FieldType.Integer => "int",
        FieldType.Decimal => "decimal",
        FieldType.Date => Runtime + "EdtfDate",
        FieldType.Time => Runtime + "TimeOfDay",
        FieldType.Estimate => Runtime + "Estimate",
        FieldType.Quantity => Runtime + "Quantity",
        FieldType.Point => Runtime + "GeoPoint",
        FieldType.Enum or FieldType.Record or FieldType.Ref => _element,
        FieldType.Field => Runtime + "FieldName",
        FieldType.Item => "object",
        _ => "string",
    };

    /// <summary>The property's type. A value whose own default says "not stated" needs no null.</summary>
    public string Type
    {
        get
        {
            if (Field.Many)
                return $"{ListType}<{Element}>";

            bool hasDefault = Field.Required || Field.Inline
                || Field.Type is FieldType.Date or FieldType.Time or FieldType.Estimate or FieldType.Quantity or FieldType.Enum or FieldType.Field;
            return hasDefault ? Element : Element + "?";
        }
    }

    /// <summary>Whether the property must be set in an initialiser.</summary>
    public bool IsRequired => Field is { Required: true, Many: false };

    /// <summary>Asks whether the property was set; null where a value that was not set cannot be told from one that was.</summary>
    public string? IsStated => Field.Type switch
    {
        FieldType.Ref => $"!{Backing}.IsNone",
        FieldType.Enum or FieldType.Date or FieldType.Time or FieldType.Estimate or FieldType.Quantity or FieldType.Field => $"{Property} != default",
        FieldType.Flag or FieldType.Integer or FieldType.Decimal or FieldType.Point => null,
        _ => $"{Property} is not null",
    };

    /// <summary>What the property holds before it is set; empty for nothing.</summary>
    public string Initialiser => Field.Many ? " = [];" : Field.Inline ? $" = {_target}.None;" : "";

    /// <summary>The terms of the enum that the field holds.</summary>
    public string VocabularyText => $"{_namespace}Vocabularies.{_target}";

    /// <summary>Reads the field from a row.</summary>
    public string FromRow
    {
        get
        {
            string one = Field.Type switch
            {
                FieldType.Flag => "row.Flag()",
                FieldType.Integer => "row.Whole()",
                FieldType.Decimal => "row.Number()",
                FieldType.Date => "row.Date()",
                FieldType.Time => "row.Time()",
                FieldType.Estimate => "row.Estimate()",
                FieldType.Quantity => "row.Quantity()",
                FieldType.Point => "row.Point()",
                FieldType.Enum => $"({_element})row.Term({_namespace}Vocabularies.{_target})",
                FieldType.Record when _heldBy.Length > 0 => $"new {_target}(ref row, {CSharpText.Literal(_heldBy)})",
                FieldType.Record => $"new {_target}(ref row)",
                FieldType.Item => $"{_namespace}{ClaimedItemsEmitter.TypeName}.Read(ref row)",
                FieldType.Ref => $"row.Reference({_container})",
                FieldType.Field => "row.FieldName()",
                _ => "row.Text()",
            };
            if (!Field.Many)
                return $"{(IsReference ? Backing : Property)} = {one};";

            return Field.Type switch
            {
                FieldType.Ref => $"{Property} = row.References({_container});",
                FieldType.Flag or FieldType.Integer or FieldType.Decimal or FieldType.Date or FieldType.Time or FieldType.Estimate
                    or FieldType.Quantity or FieldType.Point or FieldType.Enum or FieldType.Record or FieldType.Field
                    => $"{Property} = row.Items(static (ref {Rows}RowReader row) => {one});",
                _ => $"{Property} = row.Texts();",
            };
        }
    }

    /// <summary>Writes the field to JSON.</summary>
    public string ToJson
    {
        get
        {
            string name = CSharpText.Literal(Field.Name);
            if (Field.Inline)
                return $"{Property}.WriteJsonFields(writer);";

            return Field.Type switch
            {
                FieldType.Enum when Field.Many
                    => $"{Json}WriteTerms(writer, {name}, global::System.Linq.Enumerable.Select({Property}, static term => (int)term), {_namespace}Vocabularies.{_target});",
                FieldType.Enum => $"{Json}WriteTerm(writer, {name}, (int){Property}, {_namespace}Vocabularies.{_target});",
                FieldType.Ref when Field.Many => $"{Json}WriteIds(writer, {name}, {Property});",
                FieldType.Ref => $"{Json}Write(writer, {name}, {Property}?.Id);",
                FieldType.Item => $"{_namespace}{ClaimedItemsEmitter.TypeName}.Write(writer, {Property});",
                FieldType.Record when Field.Many => $"{Json}WriteItems(writer, {name}, {Property}, static (writer, item) => item.WriteJsonFields(writer));",
                FieldType.Record => $"{Json}WriteItem(writer, {name}, {Property}, static (writer, item) => item.WriteJsonFields(writer));",
                _ when !Field.Many => $"{Json}Write(writer, {name}, {Property});",
                FieldType.Flag or FieldType.Integer or FieldType.Decimal or FieldType.Date or FieldType.Time or FieldType.Estimate or FieldType.Quantity
                    or FieldType.Point or FieldType.Field => $"{Json}WriteValues(writer, {name}, {Property});",
                _ => $"{Json}WriteTexts(writer, {name}, {Property});",
            };
        }
    }

    /// <summary>Reads the field from JSON.</summary>
    public string FromJson
    {
        get
        {
            string one = Field.Type switch
            {
                FieldType.Flag => "reader.GetBoolean()",
                FieldType.Integer => $"{Json}WholeNumber(ref reader)",
                FieldType.Decimal => "reader.GetDecimal()",
                FieldType.Date => $"{Json}Date(ref reader)",
                FieldType.Time => $"{Json}Time(ref reader)",
                FieldType.Estimate => $"{Json}Count(ref reader)",
                FieldType.Quantity => $"{Json}Quantity(ref reader, {CSharpText.Literal(Field.Unit)})",
                FieldType.Point => $"{Json}Point(ref reader)",
                FieldType.Enum => $"({_element}){Json}Term(ref reader, {_namespace}Vocabularies.{_target})",
                FieldType.Record when _heldBy.Length > 0 => $"new {_target}(ref reader, {CSharpText.Literal(_heldBy)})",
                FieldType.Record => $"new {_target}(ref reader)",
                FieldType.Ref => $"{Json}Reference(ref reader, {_container})",
                FieldType.Field => $"new {Element}({Json}Text(ref reader))",
                _ => $"{Json}Text(ref reader)",
            };
            return Field.Many
                ? $"{Property} = {Json}List(ref reader, static (ref global::System.Text.Json.Utf8JsonReader reader) => {one});"
                : $"{Property} = {one};";
        }
    }

    /// <summary>Compares the field of two records, <c>this</c> and <c>other</c>.</summary>
    public string Equality
    {
        get
        {
            if (Field.Many)
                return $"{Rows}RecordEquality.{(Field.Type == FieldType.Ref ? "SameIds" : "Same")}({Property}, other.{Property})";

            return Field.Type switch
            {
                FieldType.Ref => $"{Property}?.Id == other.{Property}?.Id",
                FieldType.Item => $"global::System.Object.Equals({Property}, other.{Property})",
                _ => $"{Property} == other.{Property}",
            };
        }
    }

    /// <summary>The field in words, for a line about the record; null when it has none.</summary>
    public string InWords => Field switch
    {
        { Many: true, Type: FieldType.Ref } => $"{DerivedMembers.Room}RecordWords.Ids({Property})",
        { Many: true } => $"{DerivedMembers.Room}RecordWords.Count({Property}, {CSharpText.Literal(NameWords.Of(Field.Name))})",
        { Type: FieldType.Ref } => $"{Backing}.IdIn({_container})",
        { Type: FieldType.Enum } => $"{VocabularyText}.WordOf((int){Property})",
        { Type: FieldType.Date or FieldType.Time or FieldType.Estimate or FieldType.Quantity } => $"{Property} == default ? null : {Property}.ToString()",
        {
            Type: FieldType.Text or FieldType.Id or FieldType.Url or FieldType.Country or FieldType.Language
            or FieldType.TimeZone
        } => Property,
        { Type: FieldType.Field } => Property + ".Name",
        { Type: FieldType.Decimal or FieldType.Integer }
            => $"{Property}{(Field.Required ? "" : "?")}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        { Type: FieldType.Flag } => $"{DerivedMembers.Room}RecordWords.Flag({Property}, {CSharpText.Literal(NameWords.Of(Field.Name))})",
        _ => Type.EndsWith("?", StringComparison.Ordinal) ? $"{Property}?.ToString()" : $"{Property}.ToString()",
    };
}
