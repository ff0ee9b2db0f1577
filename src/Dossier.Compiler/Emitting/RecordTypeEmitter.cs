using System.Globalization;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits the record of a kind or of an item: properties, how they are read from a row, and their values by number.</summary>
internal static class RecordTypeEmitter
{
    private const string Rows = "global::Dossier.Rows.";

    /// <summary>Emits a kind or an item record.</summary>
    /// <param name="shape">The kind or item record.</param>
    /// <param name="model">The model.</param>
    /// <param name="options">The options.</param>
    /// <param name="isOffered">For a kind, whether an editor offers its records first wherever one is wanted.</param>
    public static SourceFile Emit(Shape shape, DomainModel model, EmitOptions options, bool isOffered = false)
    {
        var fields = new List<FieldCode>();
        for (int i = 0; i < shape.Fields.Length; i++)
        {
            if (shape.Fields[i].Emit)
                fields.Add(new FieldCode(shape.Fields[i], i, model, options));
        }

        var kind = shape as Kind;
        string type = shape.TypeName;
        SourceWriter writer = SourceWriter.StartFile(kind is null ? $"An item of records: {shape.Name}" : $"A kind of record: {shape.Name}", options);
        if (kind is not null || fields.Exists(field => field.Field.Many))
            writer.NamespaceOfLists(options.Namespace);
        else
            writer.Line($"namespace {options.Namespace};").Line();
        Doc(writer, shape.Doc, kind is null ? "" : Maps(kind.Maps));
        if (kind is not null && isOffered)
            writer.Line($"/// <completionlist cref=\"{kind.Container}\"/>");
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Dossier.Json.RecordJsonConverter<{type}>))]");
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
        InterfaceMembers.Write(writer, shape, options);
        TypedClaims.Write(writer, shape, options);
        WriteEquality(writer, type, kind);
        WriteToString(writer, shape, kind);
        WriteRowConstructor(writer, shape, kind, fields, model);
        WriteValues(writer, fields);
        writer.Close();
        if (kind is not null)
            FieldNamesEmitter.Write(writer.Line(), kind, options);
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
        writer.Line($"get => {field.Backing}.Get(){(field.IsRequired ? "!" : "")};");
        writer.Line($"init => {field.Backing} = new(value);");
        writer.Close().Line();
        writer.Line($"private {Rows}Reference<{field.Element}> {field.Backing};").Line();
    }

    private static void WriteInverses(SourceWriter writer, Kind kind, EmitOptions options)
    {
        foreach (InverseList inverse in kind.Inverses)
        {
            var paths = inverse.Paths.Select(p => string.Join("/", p.Select(f => f.Name))).ToList();
            string words = NameWords.Of(inverse.Source.Plural);
            string suspected = inverse.TakesSuspected ? ", even where that is only suspected" : "";
            Doc(writer, $"The {words} that refer to this {NameWords.Of(kind.Name)} by {string.Join(", ", paths).Replace('/', '.')}{suspected}; empty for a record that is not in a dataset.", "");
            writer.Line($"public SystemLists::IReadOnlyList<{inverse.Source.TypeName}> {inverse.Property}");
            writer.Line($"    => {Rows}RecordSets.Referring<{inverse.Source.TypeName}>(this, __self, {CSharpText.Literal(string.Join(",", paths))});").Line();
        }
    }

    private static void WriteEquality(SourceWriter writer, string type, Kind? kind)
    {
        Doc(writer, "Whether both have the same values: lists are compared item by item, references by id.", "");
        writer.Line($"public bool Equals({type}? other) => {Rows}RecordFields.AreEqual(this, other);").Line();
        writer.Line("/// <inheritdoc/>");
        string hash = kind is null ? Rows + "RecordFields.Hash(this)" : "global::System.StringComparer.Ordinal.GetHashCode(Id)";
        writer.Line($"public override int GetHashCode() => {hash};").Line();
    }

    private static void WriteToString(SourceWriter writer, Shape shape, Kind? kind)
    {
        // What a claim names is not so for that: who prints it must see what is done with it.
        string caveat = shape.ItemField >= 0 ? $", {DerivedMembers.Room}Attributions.Caveat(Attribution)"
            : Binding.ItemAttribution.IsCarriedBy(shape) ? $", {DerivedMembers.Room}Denials.Caveat(this, __denials)" : "";
        string line = kind is null ? $"{Rows}RecordFields.Line(this{caveat})" : $"{DerivedMembers.Room}RecordWords.Line(Name, \"(\" + Id + \")\")";
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override string ToString() => {line};").Line();
    }

    // The fields once more: what compares, prints or writes them asks for one after the other.
    private static void WriteValues(SourceWriter writer, List<FieldCode> fields)
    {
        writer.Line($"object? {Rows}IRecordFields.Value(int field) => field switch");
        writer.Open();
        foreach (FieldCode field in fields)
            writer.Line(field.Value);
        writer.Line("_ => (object?)null,"); // Its type is that of all: of a text and the name of a field it would be the name.
        writer.Close("};");
    }

    private static void WriteRowConstructor(SourceWriter writer, Shape shape, Kind? kind, List<FieldCode> fields, DomainModel model)
    {
        if (kind is not null || fields.Exists(field => field.IsRequired))
            writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Open($"private {shape.TypeName}(ref {Rows}RowReader row)");
        if (TypedClaims.Are(shape))
            writer.Line(TypedClaims.Remember);
        if (kind is null)
        {
            writer.Lines("var outer = row.Enter();\n");
        }
        else
        {
            writer.Line("__self = row.IsOfDataset ? this : null;");
            writer.Line($"row.Kind = {CSharpText.Literal(kind.Name)};");
            writer.Line("Id = row.Id();");
            writer.Line("Name = Id;");
        }

        RequiredTexts(writer, fields);
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

    // The compiler cannot see that a loop sets what must be set.
    private static void RequiredTexts(SourceWriter writer, List<FieldCode> fields)
    {
        foreach (FieldCode field in fields)
        {
            if (field.IsRequired && !field.IsReference && field.Field.Role != FieldRole.Name && field.Element == "string")
                writer.Line($"{field.Property} = \"\";");
        }
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
