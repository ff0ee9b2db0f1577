using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits the fields of a kind as values of a type of their own, so that a field is named by a member and not by a string: a name that
/// does not exist, or that is another kind's, does not compile.
/// </summary>
internal static class FieldNamesEmitter
{
    /// <summary>Emits the type of one kind.</summary>
    public static void Write(SourceWriter writer, Kind kind, EmitOptions options)
    {
        string type = TypeSuffix.Fields(kind.TypeName);
        RecordTypeEmitter.Doc(writer, $"A field of {NameWords.WithArticle(NameWords.Of(kind.Name))}, for naming one at run time.", "");
        writer.Line($"/// <completionlist cref=\"{type}\"/>");

        // Not an enum: its numbers would depend on the order of the model, and be wrong in a program that was built against another.
        writer.OpenWholeType($"{options.Accessibility} readonly record struct {type}");
        writer.Line("private readonly string? _name;").Line();
        writer.Line($"private {type}(string name) => _name = name;").Line();
        foreach (Field field in kind.Fields.Where(f => f.Emit))
        {
            writer.Line($"/// <inheritdoc cref=\"{kind.TypeName}.{field.Property}\"/>");
            writer.Line($"public static {type} {field.Property} => new({CSharpText.Literal(field.Name)});").Line();
        }

        RecordTypeEmitter.Doc(writer, "The name of the field in seeds; empty if there is none.", "");
        writer.Line("public override string ToString() => _name ?? \"\";").Line();
        RecordTypeEmitter.Doc(writer, "The field as it is compared with what a claim is about.", "");
        writer.Line($"public static implicit operator global::Dossier.FieldName({type} field) => new(field._name);");
        writer.Close();
    }
}
