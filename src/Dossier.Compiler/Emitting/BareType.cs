using System.Globalization;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// A type of the model with its members and nothing that fills them, for when emitting it failed: what refers to it compiles, so that the
/// one message of the failure is not lost among hundreds.
/// </summary>
internal static class BareType
{
    private const string Json = "global::System.Text.Json.";
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>Emits a kind or an item record.</summary>
    public static SourceFile Emit(Shape shape, DomainModel model, EmitOptions options)
    {
        var kind = shape as Kind;
        string type = shape.TypeName;
        SourceWriter writer = Start(options);
        writer.Open($"{options.Accessibility} sealed partial record {type}{InterfaceMembers.Of(shape)}");
        if (shape.Name == WellKnown.Attribution.Record)
            writer.Line($"internal static readonly {type} None = new();");
        if (kind is not null)
            writer.Line("public required string Id { get; init; }");
        var fields = new List<FieldCode>();
        for (int i = 0; i < shape.Fields.Length; i++)
        {
            if (!shape.Fields[i].Emit)
                continue;

            var code = new FieldCode(shape.Fields[i], i, shape, model, options);
            fields.Add(code);
            writer.Line($"public {(code.IsRequired ? "required " : "")}{code.Type} {code.Property} {{ get; init; }}{code.Initialiser}");
            if (code.IsReference)
                writer.Line($"private global::Dossier.Rows.Reference<{code.Element}> {code.Backing} => new({code.Property});");
        }

        if (kind is not null)
        {
            foreach (InverseList inverse in kind.Inverses)
                writer.Line($"public {List}<{inverse.Source.TypeName}> {inverse.Property} => [];");
        }

        DerivedMembers.Write(writer, shape, fields, model, options);
        InterfaceMembers.Write(writer, shape);
        TypedClaims.Write(writer, shape, options);

        writer.Line($"public {type}()").Open().Close();
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        string of = TypedClaims.Are(shape) ? TypedClaims.Parameter : "";
        writer.Line($"internal {type}(ref global::Dossier.Rows.RowReader row{of})").Open().Close();
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Line($"internal {type}(ref {Json}Utf8JsonReader reader{of})").Open().Close();
        writer.Line($"internal void WriteJsonFields({Json}Utf8JsonWriter writer)").Open().Close();
        writer.Close();
        writer.OpenWholeType($"{options.Accessibility} sealed class {type}JsonConverter : {Json}Serialization.JsonConverter<{type}>");
        writer.Line($"public override {type} Read(ref {Json}Utf8JsonReader reader, global::System.Type typeToConvert, {Json}JsonSerializerOptions options) => new(ref reader);");
        writer.Line($"public override void Write({Json}Utf8JsonWriter writer, {type} value, {Json}JsonSerializerOptions options)").Open().Close();
        writer.Close();
        if (kind is not null)
            FieldNamesEmitter.Write(writer, kind, options);
        return new SourceFile(type + ".g.cs", writer.ToString());
    }

    /// <summary>Emits a vocabulary.</summary>
    public static SourceFile Emit(Vocabulary vocabulary, EmitOptions options)
    {
        SourceWriter writer = Start(options);
        writer.OpenWholeType($"{options.Accessibility} enum {vocabulary.TypeName}").Line("Unspecified = 0,");
        foreach (Term term in vocabulary.Terms)
            writer.Line($"{term.Member} = {term.Number.ToString(CultureInfo.InvariantCulture)},");
        writer.Close();
        return new SourceFile(vocabulary.TypeName + ".g.cs", writer.ToString());
    }

    /// <summary>Emits the words of all vocabularies.</summary>
    public static SourceFile EmitWords(DomainModel model, EmitOptions options)
    {
        SourceWriter writer = Start(options);
        writer.OpenWholeType("internal static class Vocabularies");
        foreach (Vocabulary vocabulary in model.Vocabularies)
            writer.Line($"internal static readonly global::Dossier.Rows.Vocabulary {vocabulary.TypeName} = new(\"\", \"\");");
        writer.Close();
        return new SourceFile("Vocabularies.g.cs", writer.ToString());
    }

    /// <summary>Emits the terms of all vocabularies as text.</summary>
    public static SourceFile EmitTerms(DomainModel model, EmitOptions options)
    {
        SourceWriter writer = Start(options);
        writer.OpenWholeType($"{options.Accessibility} static class {TermEmitter.TypeName}");
        foreach (Vocabulary vocabulary in model.Vocabularies.Where(static v => !v.IsClosed))
        {
            string type = $"global::{options.Namespace}.{vocabulary.TypeName}";
            writer.Line($"public static string ToNotation(this {type} term) => ((int)term).ToString(global::System.Globalization.CultureInfo.InvariantCulture);");
            writer.Line($"public static string ToWords(this {type} term) => ToNotation(term);");
            writer.Line($"public static bool TryParse(string? text, out {type} term)").Open().Line("term = default;").Line("return false;").Close();
        }

        writer.Close();
        return new SourceFile(TermEmitter.TypeName + ".g.cs", writer.ToString());
    }

    /// <summary>Emits the other sides of references.</summary>
    public static SourceFile EmitInverses(DomainModel model, EmitOptions options)
    {
        SourceWriter writer = Start(options);
        writer.OpenWholeType($"internal static class {InversesEmitter.TypeName}");
        foreach (Kind kind in model.Kinds)
        {
            foreach (InverseList inverse in kind.Inverses)
                writer.Line($"internal static readonly global::Dossier.Rows.InverseIndex<{inverse.Source.TypeName}> {InversesEmitter.FieldName(kind, inverse)} = new([], static (record, add) => {{ }});");
        }

        writer.Close();
        return new SourceFile(InversesEmitter.TypeName + ".g.cs", writer.ToString());
    }

    /// <summary>Emits how the items that claims hold are read and written.</summary>
    public static SourceFile EmitClaimedItems(EmitOptions options)
    {
        SourceWriter writer = Start(options);
        writer.OpenWholeType($"internal static class {ClaimedItemsEmitter.TypeName}");
        writer.Line("public static object? Read(ref global::Dossier.Rows.RowReader row) => null;");
        writer.Line($"public static object? Read(ref {Json}Utf8JsonReader reader, string kind, string? about) => null;");
        writer.Line($"public static void Write({Json}Utf8JsonWriter writer, object? item)").Open().Close();
        writer.Close();
        return new SourceFile(ClaimedItemsEmitter.TypeName + ".g.cs", writer.ToString());
    }

    /// <summary>Emits what the fields hold that claims are about.</summary>
    public static SourceFile EmitTypedClaims(EmitOptions options)
    {
        SourceWriter writer = Start(options);
        writer.OpenWholeType($"internal static class {TypedClaims.TypeName}");
        writer.Line("internal static readonly global::Dossier.Rows.ClaimedFieldTypes Types = new(\"\");");
        writer.Line("internal static global::Dossier.IDossierRecord? Record(string kind, global::Dossier.FieldName about, string? value) => null;");
        writer.Close();
        return new SourceFile(TypedClaims.TypeName + ".g.cs", writer.ToString());
    }

    private static SourceWriter Start(EmitOptions options)
    {
        SourceWriter writer = SourceWriter.StartFile("A part of the model that could not be emitted");
        return writer.Line($"namespace {options.Namespace};").Line();
    }
}
