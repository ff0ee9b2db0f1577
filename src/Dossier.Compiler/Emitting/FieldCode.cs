using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// A field as C#: the type of its property, and the expressions that read it from a row and give its value. Everything that depends on the
/// type of a field is here.
/// </summary>
internal sealed class FieldCode
{
    private const string Runtime = "global::Dossier.";
    private const string Rows = "global::Dossier.Rows.";
    private const string ListType = "SystemLists::IReadOnlyList";

    private readonly string _namespace;
    private readonly string _target;
    private readonly string _element;

    /// <summary>Works out the code of a field of a model.</summary>
    public FieldCode(Field field, int number, DomainModel model, EmitOptions options)
    {
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
                FieldType.Record => $"row.Item<{_target}>()",
                FieldType.Item => $"{_namespace}{ClaimedItemsEmitter.TypeName}.Read(ref row)",
                FieldType.Ref => $"row.Reference<{_target}>()",
                FieldType.Field => "row.FieldName()",
                _ => "row.Text()",
            };
            if (!Field.Many)
                return $"{(IsReference ? Backing : Property)} = {one};";

            return Field.Type switch
            {
                FieldType.Ref => $"{Property} = row.References<{_target}>();",
                FieldType.Record => $"{Property} = row.Items<{_target}>();",
                FieldType.Field => $"{Property} = row.FieldNames();",
                FieldType.Flag or FieldType.Integer or FieldType.Decimal or FieldType.Date or FieldType.Time or FieldType.Estimate
                    or FieldType.Quantity or FieldType.Point or FieldType.Enum
                    => $"{Property} = row.Items(static (ref {Rows}RowReader row) => {one});",
                _ => $"{Property} = row.Texts();",
            };
        }
    }

    /// <summary>Gives the field's value by its number; a single reference as the id, so that nothing is read for it.</summary>
    public string Value => $"{Number.ToString(System.Globalization.CultureInfo.InvariantCulture)} => {(IsReference ? $"{Backing}.Id" : Property)},";

    /// <summary>The field in words, for a line about the record; null when it has none.</summary>
    public string InWords => Field switch
    {
        { Many: true, Type: FieldType.Ref } => $"{DerivedMembers.Room}RecordWords.Ids({Property})",
        { Many: true } => $"{DerivedMembers.Room}RecordWords.Count({Property}, {CSharpText.Literal(NameWords.Of(Field.Name))})",
        { Type: FieldType.Ref } => $"{Backing}.Id",
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
