using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Compares quotations and locators with the documents of their sources.</summary>
internal static class DocumentRules
{
    private const string Paragraph = "paragraph ";

    /// <summary>Runs the rules.</summary>
    public static void Check(CheckContext context)
    {
        var documents = new Dictionary<string, DocumentText>(StringComparer.Ordinal);
        foreach (RecordNode source in context.Of(WellKnown.Source.Kind))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (source.Fields.Scalar(WellKnown.Source.Document) is not { } name)
                continue;

            if (context.Documents.Find(source.Path, name.Text) is { } document)
                documents[source.Id] = document;
            else
                context.Report(Rules.DocumentNotFound, source, name, name.Text, Advice(name.Text, source, context));
        }

        if (documents.Count == 0)
            return;

        foreach (RecordNode node in context.Nodes)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            CheckFields(node, node.Record.Fields, documents, context);
        }
    }

    private static void CheckFields(RecordNode node, EquatableArray<FieldValue> fields, Dictionary<string, DocumentText> documents, CheckContext context)
    {
        var set = new FieldSet(fields);
        if (set.Reference(FieldRole.Source) is { } source && documents.TryGetValue(source.Id, out DocumentText? document))
        {
            if (set.Scalar(FieldRole.Quote) is { } quote && document.Find(quote.Text) < 0)
                context.Report(Rules.QuoteNotFound, node, quote, document.Path, source.Id);
            if (set.Scalar(FieldRole.Locator) is { } locator && IsBeyond(locator.Text, document))
                context.Report(Rules.LocatorNotFound, node, locator, document.Path, Paragraphs(document.Paragraphs), locator.Text);
        }

        foreach (FieldValue field in fields)
        {
            foreach (Value value in field.Values)
            {
                if (value is RecordValue record)
                    CheckFields(node, record.Fields, documents, context);
            }
        }
    }

    private static string Advice(string name, RecordNode source, CheckContext context)
    {
        string suggestion = Suggestion.For(name, context.Documents.NamesIn(source.Path));
        return suggestion.Length > 0 ? suggestion : " Add the file, or correct its name.";
    }

    private static string Paragraphs(int count) => count.ToString(CultureInfo.InvariantCulture) + " " + Paragraph.Trim() + (count == 1 ? "" : "s");

    private static bool IsBeyond(string locator, DocumentText document)
        => locator.StartsWith(Paragraph, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(locator.Substring(Paragraph.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && (number < 1 || number > document.Paragraphs);
}
