using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits how the terms of the vocabularies are put into text and read back from it. Those of the closed ones are the library's.</summary>
internal static class TermEmitter
{
    /// <summary>The class that does.</summary>
    public const string TypeName = "VocabularyTerms";

    /// <summary>Emits it.</summary>
    public static SourceFile Emit(DomainModel model, EmitOptions options)
    {
        SourceWriter writer = SourceWriter.StartFile("The terms of the vocabularies as text, and back", options);
        writer.Line($"namespace {options.Namespace};").Line();
        RecordTypeEmitter.Doc(writer, "The terms of the vocabularies as text, and back from it.", "");
        writer.OpenWholeType($"{options.Accessibility} static class {TypeName}");
        bool first = true;
        foreach (Vocabulary vocabulary in model.Vocabularies.Where(static v => !v.IsClosed))
        {
            if (!first)
                writer.Line();
            first = false;
            Write(writer, vocabulary);
        }

        writer.Close();
        return new SourceFile(TypeName + ".g.cs", writer.ToString());
    }

    private static void Write(SourceWriter writer, Vocabulary vocabulary)
    {
        string type = vocabulary.TypeName;
        string words = "Vocabularies." + vocabulary.TypeName;
        string example = vocabulary.Terms.Length > 0 ? vocabulary.Terms[0].Name : "unspecified";
        writer.Line($"/// <summary>The term as seeds write it, such as <c>{example}</c>; for a number without a term, that number.</summary>");
        writer.Line($"public static string ToNotation(this {type} term) => {words}.TermOf((int)term);").Line();
        writer.Line("/// <summary>The term in words: as seeds write it, with spaces for hyphens; for a number without a term, that number.</summary>");
        writer.Line($"public static string ToWords(this {type} term) => {words}.WordsOf((int)term);").Line();
        writer.Line("/// <summary>Reads what <c>ToNotation</c> or <c>ToWords</c> writes of a term; false, and unspecified, for any other text, a number included.</summary>");
        writer.Line($"public static bool TryParse(string? text, out {type} term) => {words}.TryRead(text, out term);");
    }
}
