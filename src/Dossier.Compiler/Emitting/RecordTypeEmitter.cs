using System.Globalization;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits the record of a kind or of an item: properties, equality, and the ways in from a row and from JSON and out to it.</summary>
internal static class RecordTypeEmitter
{
    private const string Rows = "global::Dossier.Rows.";
    private const string Json = "global::Dossier.Json.RecordJson.";
    private const string JsonNamespace = "global::System.Text.Json.";

    /// <summary>Emits a kind or an item record.</summary>
    public static SourceFile Emit(Shape shape, DomainModel model, EmitOptions options)
    {
        var fields = new List<FieldCode>();
        for (int i = 0; i < shape.Fields.Length; i++)
        {
            if (shape.Fields[i].Emit)
                fields.Add(new FieldCode(shape.Fields[i], i, shape, model, options));
        }

        var kind = shape as Kind;
        string type = shape.TypeName;
        SourceWriter writer = SourceWriter.StartFile(kind is null ? $"An item of records: {shape.Name}" : $"A kind of record: {shape.Name}");
        writer.Line($"namespace {options.Namespace};").Line();
        Doc(writer, shape.Doc, kind is null ? "" : Maps(kind.Maps));
        writer.Line($"[{JsonNamespace}Serialization.JsonConverter(typeof({type}JsonConverter))]");
        writer.Open($"{options.Accessibility} sealed partial record {type}{InterfaceMembers.Of(shape)}");
        WriteStart(writer, shape, kind);
        if (kind is not null)
        {
            Doc(writer, $"The id, which is unique among {NameWords.Of(kind.Plural)}.", "");
            writer.Line("public required string Id { get; init; }").Line();
        }

        foreach (FieldCode field in fields)
            WriteProperty(writer, field);
        if (kind is not null)
            WriteInverses(writer, kind, options);
        DerivedMembers.Write(writer, shape, fields, model, options);
        InterfaceMembers.Write(writer, shape);
        TypedClaims.Write(writer, shape, options);
        WriteEquality(writer, shape, kind, fields);
        WriteToString(writer, shape, kind, fields);
        WriteRowConstructor(writer, shape, kind, fields, model);
        WriteJsonConstructor(writer, shape, kind, fields, model, options);
        WriteJsonWriter(writer, fields);
        writer.Close().Line();
        if (kind is not null)
        {
            FieldNamesEmitter.Write(writer, kind, options);
            writer.Line();
        }

        WriteConverter(writer, shape, kind, options);
        return new SourceFile(type + ".g.cs", writer.ToString());
    }

    private static void WriteStart(SourceWriter writer, Shape shape, Kind? kind)
    {
        if (shape.Name == WellKnown.Attribution.Record)
            writer.Lines($"internal static readonly {shape.TypeName} None = new();\n\n");
        if (kind is null)
        {
            Doc(writer, $"Creates {NameWords.WithArticle(NameWords.Of(shape.Name))} in which no value is stated.", "");
        }
        else
        {
            // A copy made by `with` holds the original here, and so is known for a record that the user made.
            writer.Lines($"private readonly {kind.TypeName}? __self;\n\n");
            Doc(writer, $"Creates {NameWords.WithArticle(NameWords.Of(shape.Name))} that is not in a dataset: its lists of records that refer to it are empty.", "");
        }

        writer.Line($"public {shape.TypeName}()");
        writer.Open().Close().Line();
    }

    private static void WriteProperty(SourceWriter writer, FieldCode field)
    {
        Doc(writer, field.Field.Doc, Remarks(field.Field));
        string required = field.IsRequired ? "required " : "";
        if (!field.IsReference)
        {
            writer.Line($"public {required}{field.Type} {field.Property} {{ get; init; }}{field.Initialiser}").Line();
            return;
        }

        writer.Open($"public {required}{field.Type} {field.Property}");
        writer.Line($"get => {field.Backing}.Get({field.Container}){(field.IsRequired ? "!" : "")};");
        writer.Line($"init => {field.Backing} = new(value);");
        writer.Close().Line();
        writer.Line($"private {Rows}Reference<{field.Element}> {field.Backing};").Line();
    }

    private static void WriteInverses(SourceWriter writer, Kind kind, EmitOptions options)
    {
        foreach (InverseList inverse in kind.Inverses)
        {
            string paths = string.Join(", ", inverse.Paths.Select(p => string.Join(".", p.Select(f => f.Name))));
            string words = NameWords.Of(inverse.Source.Plural);
            Doc(writer, $"The {words} that refer to this {NameWords.Of(kind.Name)} by {paths}; empty for a record that is not in a dataset.", "");
            writer.Line($"public global::System.Collections.Generic.IReadOnlyList<{inverse.Source.TypeName}> {inverse.Property}");
            writer.Line($"    => ReferenceEquals(__self, this) ? global::{options.Namespace}.{InversesEmitter.TypeName}.{InversesEmitter.FieldName(kind, inverse)}.Of(Id) : [];").Line();
        }
    }

    private static void WriteEquality(SourceWriter writer, Shape shape, Kind? kind, List<FieldCode> fields)
    {
        Doc(writer, "Whether both have the same values: lists are compared item by item, references by id.", "");
        writer.Line($"public bool Equals({shape.TypeName}? other)");
        writer.Line("    => ReferenceEquals(this, other)");
        var comparisons = fields.Select(f => f.Equality).ToList();
        if (kind is not null)
            comparisons.Insert(0, "Id == other.Id");
        writer.Line($"        || (other is not null{(comparisons.Count == 0 ? ");" : "")}");
        for (int i = 0; i < comparisons.Count; i++)
            writer.Line($"            && {comparisons[i]}{(i == comparisons.Count - 1 ? ");" : "")}");
        writer.Line();

        writer.Line("/// <inheritdoc/>");
        if (kind is not null)
        {
            writer.Line("public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);").Line();
            return;
        }

        string hashed = string.Join(", ", fields.Where(f => f.Field is { Many: false, Type: not FieldType.Record }).Take(8).Select(f => f.IsReference ? f.Property + "?.Id" : f.Property));
        writer.Line($"public override int GetHashCode() => {(hashed.Length == 0 ? "0" : $"global::System.HashCode.Combine({hashed})")};").Line();
    }

    private static void WriteToString(SourceWriter writer, Shape shape, Kind? kind, List<FieldCode> fields)
    {
        writer.Line("/// <inheritdoc/>");
        if (kind is not null)
        {
            writer.Line($"public override string ToString() => {DerivedMembers.Room}RecordWords.Line(Name, \"(\" + Id + \")\");").Line();
            return;
        }

        var parts = new List<string>();
        foreach (string name in ((ItemRecord)shape).Hover)
        {
            if (fields.Find(f => f.Field.Name == name) is { } field)
                parts.Add(field.InWords);
        }

        // What a claim names is not so for that: who prints it must see what is done with it.
        if (shape.ItemField >= 0)
            parts.Add($"{DerivedMembers.Room}Attributions.Caveat(Attribution)");
        else if (Binding.ItemAttribution.IsCarriedBy(shape))
            parts.Add($"{DerivedMembers.Room}Denials.Caveat(this, __denials)");

        writer.Line($"public override string ToString() => {DerivedMembers.Room}RecordWords.Line({string.Join(", ", parts)});").Line();
    }

    private static void WriteRowConstructor(SourceWriter writer, Shape shape, Kind? kind, List<FieldCode> fields, DomainModel model)
    {
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Open($"internal {shape.TypeName}(ref {Rows}RowReader row{(TypedClaims.Are(shape) ? TypedClaims.Parameter : "")})");
        if (TypedClaims.Are(shape))
            writer.Line(TypedClaims.Remember);
        if (kind is null)
        {
            writer.Lines("var outer = row.Enter();\n");
        }
        else
        {
            writer.Line("__self = this;");
            writer.Line("Id = row.Id();");
            writer.Line("Name = Id;");
        }

        RequiredTexts(writer, fields, "\"\"");
        writer.Open("while (row.Next())");
        writer.Open("switch (row.Field)");
        foreach (FieldCode field in fields)
            writer.Line($"case {field.Number.ToString(CultureInfo.InvariantCulture)}: {field.FromRow} break;");
        writer.Close().Close();
        if (kind is null)
            writer.Line("row.Leave(outer);");
        else if (StatedItemMembers.HasLists(kind, model))
            writer.Line(StatedItemMembers.Marking);
        writer.Close().Line();
    }

    private static void WriteJsonConstructor(SourceWriter writer, Shape shape, Kind? kind, List<FieldCode> fields, DomainModel model, EmitOptions options)
    {
        string what = NameWords.WithArticle(NameWords.Of(shape.Name));
        string sentence = "A" + what.Substring(1);
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        FieldCode? item = fields.Find(f => f.Field.Type == FieldType.Item);
        writer.Open($"internal {shape.TypeName}(ref {JsonNamespace}Utf8JsonReader reader{(TypedClaims.Are(shape) ? TypedClaims.Parameter : "")})");
        if (TypedClaims.Are(shape))
            writer.Line(TypedClaims.Remember);
        writer.Line($"{Json}Start(ref reader, \"{sentence}\");");
        foreach (FieldCode inline in fields.Where(f => f.Field.Inline))
        {
            // Its keys stand among the item's own: it reads the same object, and passes over what is not its own.
            writer.Line("var again = reader;");
            writer.Line($"{inline.Property} = new {inline.Element}(ref again);");
        }

        if (kind is not null)
            writer.Line("Id = Name = \"\";");
        RequiredTexts(writer, fields, "null!");

        // What an item is depends on what the claim is about, which may be said after it.
        if (item is not null)
            writer.Lines("var held = reader;\nbool isHeld = false;\n");
        writer.Open($"while ({Json}Next(ref reader, out string name))");
        writer.Open("switch (name)");
        if (kind is not null)
            writer.Line($"case \"id\": Id = {Json}Text(ref reader); break;");
        if (item is not null)
            writer.Line($"case {CSharpText.Literal(Binding.LongForm.ValueKey)} when {Json}IsObject(ref reader): held = reader; isHeld = true; reader.Skip(); break;");
        foreach (FieldCode field in fields.Where(f => !f.Field.Inline && f != item))
            writer.Line($"case {CSharpText.Literal(field.Field.Name)}: {field.FromJson} break;");
        writer.Line("default: reader.Skip(); break;");
        writer.Close().Close();
        if (item is not null)
            writer.Line($"if (isHeld) {item.Property} = global::{options.Namespace}.{ClaimedItemsEmitter.TypeName}.Read(ref held, kind, About.Name);");
        if (kind is not null && StatedItemMembers.HasLists(kind, model))
            writer.Line(StatedItemMembers.Marking);
        if (kind is not null)
            writer.Line($"{Json}Require(Id.Length > 0 && Name.Length > 0, \"{sentence} needs an id and a name.\");");
        foreach (FieldCode field in fields.Where(f => f.IsRequired && f.Field.Role != FieldRole.Name))
        {
            if (field.IsStated is { } there)
                writer.Line($"{Json}Require({there}, {CSharpText.Literal($"{sentence} needs '{field.Field.Name}'.")});");
        }

        writer.Close().Line();
    }

    // The compiler cannot see that a loop sets what must be set.
    private static void RequiredTexts(SourceWriter writer, List<FieldCode> fields, string value)
    {
        foreach (FieldCode field in fields)
        {
            if (field.IsRequired && !field.IsReference && field.Field.Role != FieldRole.Name && field.Element == "string")
                writer.Line($"{field.Property} = {value};");
        }
    }

    private static void WriteJsonWriter(SourceWriter writer, List<FieldCode> fields)
    {
        writer.Open($"internal void WriteJsonFields({JsonNamespace}Utf8JsonWriter writer)");
        foreach (FieldCode field in fields)
            writer.Line(field.ToJson);
        writer.Close();
    }

    private static void WriteConverter(SourceWriter writer, Shape shape, Kind? kind, EmitOptions options)
    {
        string type = shape.TypeName;
        Doc(writer, $"Writes {NameWords.WithArticle(NameWords.Of(shape.Name))} in the form that it has in seeds{(kind is null ? "" : ", with its id first and references as ids")}, and reads it back.", "");
        writer.OpenWholeType($"{options.Accessibility} sealed class {type}JsonConverter : {JsonNamespace}Serialization.JsonConverter<{type}>");
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override {type} Read(ref {JsonNamespace}Utf8JsonReader reader, global::System.Type typeToConvert, {JsonNamespace}JsonSerializerOptions options)");
        writer.Line("    => new(ref reader);").Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public override void Write({JsonNamespace}Utf8JsonWriter writer, {type} value, {JsonNamespace}JsonSerializerOptions options)");
        writer.Line("writer.WriteStartObject();");
        if (kind is not null)
            writer.Line("writer.WriteString(\"id\", value.Id);");
        writer.Line("value.WriteJsonFields(writer);");
        writer.Line("writer.WriteEndObject();");
        writer.Close().Close();
    }

    private static string Remarks(Field field)
    {
        string unit = field.Unit.Length > 0 ? $"In {field.Unit}. " : "";
        string range = (field.Min, field.Max) switch
        {
            ({ } min, { } max) => FormattableString.Invariant($"From {min} to {max}. "),
            ({ } min, null) => FormattableString.Invariant($"{min} or more. "),
            (null, { } max) => FormattableString.Invariant($"{max} or less. "),
            _ => "",
        };
        return (unit + range + Maps(field.Maps)).TrimEnd();
    }

    internal static string Maps(IReadOnlyCollection<CodebookMap> maps)
        => string.Join(" ", maps.Select(m => $"{Codebook(m.Codebook)}: {m.Code}."));

    private static string Codebook(string name) => name switch
    {
        "ucdp" => "UCDP GED",
        "acled" => "ACLED",
        "gtd" => "GTD",
        _ => name,
    };

    internal static void Doc(SourceWriter writer, string summary, string remarks)
    {
        writer.Line($"/// <summary>{XmlText.Escape(summary)}</summary>");
        if (remarks.Length > 0)
            writer.Line($"/// <remarks>{XmlText.Escape(remarks)}</remarks>");
    }
}
