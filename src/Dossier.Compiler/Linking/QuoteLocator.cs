using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>A source and its document.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Document">The document.</param>
internal sealed record SourceDocument(string Source, DocumentText Document)
{
    /// <summary>Why the sources of the file could not be read; set instead of a source, and null if nothing failed.</summary>
    public FileProblem? Fault { get; init; }
}

/// <summary>
/// Finds every quotation in the document of its source and stores the offset at which it begins. A quotation that is not found is
/// left unchanged; a rule reports it.
/// </summary>
internal static class QuoteLocator
{
    /// <summary>The documents that sources of a file name.</summary>
    public static EquatableArray<SourceDocument> DocumentsOf(BoundContent seed, DocumentSet documents, CancellationToken cancellation = default)
    {
        if (documents.Documents.Count == 0)
            return default;

        var found = ImmutableArray.CreateBuilder<SourceDocument>();
        foreach (BoundRecord record in seed.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            if (record.Kind.Name != WellKnown.Source.Kind)
                continue;

            foreach (FieldValue field in record.Fields)
            {
                if (field.Field is { Name: WellKnown.Source.Document, BuiltIn: true } && field.Values[0] is ScalarValue name && documents.Find(seed.Path, name.Text) is { } document)
                    found.Add(new SourceDocument(record.Id, document));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Adds the offsets to a file's records; returns the same object when there is none to add.</summary>
    public static LinkedDocument Locate(
        LinkedDocument seed, EquatableArray<SourceDocument> documents, DomainModel model, CancellationToken cancellation = default)
    {
        if (documents.Count == 0)
            return seed;

        var records = ImmutableArray.CreateBuilder<LinkedRecord>(seed.Records.Count);
        foreach (LinkedRecord record in seed.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            records.Add(record with { Fields = Locate(record.Fields, documents, model) });
        }

        return seed with { Records = records.Finish() };
    }

    private static EquatableArray<FieldValue> Locate(EquatableArray<FieldValue> fields, EquatableArray<SourceDocument> documents, DomainModel model)
    {
        var located = ImmutableArray.CreateBuilder<FieldValue>(fields.Count + 1);
        foreach (FieldValue field in fields)
        {
            if (field.Field.Type is not (FieldType.Record or FieldType.Item))
            {
                located.Add(field);
                continue;
            }

            Shape shape = model.Record(field.Field.Target);
            var values = new List<Value>(field.Values.Count);
            foreach (Value value in field.Values)
            {
                values.Add(value is RecordValue record
                    ? new RecordValue(WithOffset(Locate(record.Fields, documents, model), shape, documents), record.Ordinal, record.UnreadableFields)
                    : value);
            }

            located.Add(field with { Values = ValueList.Of(values) });
        }

        return located.Finish();
    }

    private static EquatableArray<FieldValue> WithOffset(EquatableArray<FieldValue> fields, Shape shape, EquatableArray<SourceDocument> documents)
    {
        int index = shape.IndexOf(FieldRole.QuotePosition);
        if (index < 0 || OffsetOf(fields, documents) is not { } offset)
            return fields;

        // Kept in the order of the model; replaces an offset that was written in the seed.
        var all = fields.Items.Where(f => f.Index != index).ToList();
        int place = all.FindIndex(f => f.Index > index);
        var value = new ScalarValue(offset.Offset.ToString(CultureInfo.InvariantCulture), offset.Ordinal);
        all.Insert(place < 0 ? all.Count : place, new FieldValue(index, shape.Fields[index], ValueList.Of(value)));
        return all.ToImmutableArray();
    }

    private static (int Offset, int Ordinal)? OffsetOf(EquatableArray<FieldValue> fields, EquatableArray<SourceDocument> documents)
    {
        ScalarValue? quote = null;
        ReferenceValue? source = null;
        foreach (FieldValue field in fields)
        {
            if (field.Field.Role == FieldRole.Quote)
                quote = field.Values[0] as ScalarValue;
            else if (field.Field.Role == FieldRole.Source)
                source = field.Values[0] as ReferenceValue;
        }

        if (quote is null || source is null)
            return null;

        foreach (SourceDocument document in documents)
        {
            if (document.Source == source.Id)
                return document.Document.Find(quote.Text) is >= 0 and int offset ? (offset, quote.Ordinal) : null;
        }

        return null;
    }
}
