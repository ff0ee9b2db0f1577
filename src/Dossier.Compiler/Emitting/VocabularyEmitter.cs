using System.Globalization;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits the vocabularies: an enum for each, and the table of their words.</summary>
internal static class VocabularyEmitter
{
    /// <summary>Emits a vocabulary as an enum.</summary>
    public static SourceFile EmitEnum(Vocabulary vocabulary, EmitOptions options)
    {
        SourceWriter writer = SourceWriter.StartFile($"A vocabulary: {vocabulary.Name}", options);
        writer.Line($"namespace {options.Namespace};").Line();
        RecordTypeEmitter.Doc(writer, vocabulary.Doc, "");
        writer.OpenWholeType($"{options.Accessibility} enum {vocabulary.TypeName}");
        RecordTypeEmitter.Doc(writer, "Not stated.", "");
        writer.Line("Unspecified = 0,");
        foreach (Term term in vocabulary.Terms)
        {
            writer.Line();
            RecordTypeEmitter.Doc(writer, term.Doc.Length > 0 ? term.Doc : term.Name, RecordTypeEmitter.Maps(term.Maps));
            writer.Line($"{term.Member} = {term.Number.ToString(CultureInfo.InvariantCulture)},");
        }

        writer.Close();
        return new SourceFile(vocabulary.TypeName + ".g.cs", writer.ToString());
    }

    /// <summary>Emits the words of all vocabularies.</summary>
    public static SourceFile EmitWords(DomainModel model, EmitOptions options)
    {
        SourceWriter writer = SourceWriter.StartFile("The words of the vocabularies in seeds and documents", options);
        writer.Line($"namespace {options.Namespace};").Line();
        writer.OpenWholeType("internal static class Vocabularies");
        bool first = true;
        foreach (Vocabulary vocabulary in model.Vocabularies)
        {
            if (!first)
                writer.Line();
            first = false;
            var words = vocabulary.Terms.OrderBy(t => t.Name, StringComparer.Ordinal)
                .Select(t => t.Name + "=" + t.Number.ToString(CultureInfo.InvariantCulture));
            writer.Line($"internal static readonly global::Dossier.Rows.Vocabulary {vocabulary.TypeName} = new(");
            writer.Indent();
            writer.Line($"{CSharpText.Literal(vocabulary.Name.Replace('-', ' '))},");
            var broader = vocabulary.Broader.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => b.Key + ">" + b.Value).ToList();
            writer.Line($"{CSharpText.Literal(string.Join(";", words))}{(broader.Count == 0 ? ");" : ",")}");
            if (broader.Count > 0)
                writer.Line($"{CSharpText.Literal(string.Join(";", broader))});");
            writer.Outdent();
        }

        writer.Line().Line($"internal static global::Dossier.Rows.Vocabulary[] __All => [{string.Join(", ", model.Vocabularies.Select(static v => v.TypeName))}];");
        writer.Close();
        return new SourceFile("Vocabularies.g.cs", writer.ToString());
    }
}
