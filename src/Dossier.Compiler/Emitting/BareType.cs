using System.Globalization;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// A type of the model with its members and nothing that fills them, for when emitting it failed: what refers to it compiles, so that the
/// one message of the failure is not lost among hundreds.
/// </summary>
internal static class BareType
{
    private const string List = "SystemLists::IReadOnlyList";

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

            var code = new FieldCode(shape.Fields[i], i, model, options);
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
        InterfaceMembers.Write(writer, shape, options);
        TypedClaims.Write(writer, shape, options);

        writer.Line($"public {type}()").Open().Close();
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Line($"private {type}(ref global::Dossier.Rows.RowReader row)").Open().Close();
        writer.Line("object? global::Dossier.Rows.IRecordFields.Value(int field) => null;");
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
        writer.Line("internal static global::Dossier.Rows.Vocabulary[] __All => [];");
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

    /// <summary>Emits how the items that claims hold are read and written.</summary>
    public static SourceFile EmitClaimedItems(EmitOptions options)
    {
        SourceWriter writer = Start(options);
        writer.OpenWholeType($"internal static class {ClaimedItemsEmitter.TypeName}");
        writer.Line("public static object? Read(ref global::Dossier.Rows.RowReader row) => null;");
        writer.Close();
        return new SourceFile(ClaimedItemsEmitter.TypeName + ".g.cs", writer.ToString());
    }

    /// <summary>Emits the table of all kinds and items.</summary>
    public static SourceFile EmitRecordShapes(EmitOptions options)
    {
        SourceWriter writer = Start(options);
        writer.OpenWholeType($"internal static class {RecordShapesEmitter.TypeName}");
        writer.Line("internal static readonly global::Dossier.Rows.ModelTable Table = new(\"\", static () => [], static kind => throw new global::System.ArgumentException(kind));");
        writer.Close();
        return new SourceFile(RecordShapesEmitter.TypeName + ".g.cs", writer.ToString());
    }

    private static SourceWriter Start(EmitOptions options)
    {
        SourceWriter writer = SourceWriter.StartFile("A part of the model that could not be emitted");
        return writer.NamespaceOfLists(options.Namespace);
    }
}
