using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Tool.Importing.Exports;

/// <summary>
/// Reads the records of an export as a build reads them, and rejects those that it would not take whole: a date that a spreadsheet has written in
/// another way is reported, and not guessed.
/// </summary>
internal static class ReadRecordCheck
{
    private static readonly SourceLines NoLines = new("");

    /// <summary>Checks records.</summary>
    /// <param name="export">The export.</param>
    /// <param name="model">The model.</param>
    /// <param name="isThere">Whether the seeds have a record already, so that others may refer to it whatever becomes of its row.</param>
    /// <param name="isAsBefore">Whether a field is what the seeds have, so that a mistake in it is theirs and not of the export; or may be right, in a part of data without its seeds.</param>
    public static void Run(ReadExport export, DomainModel model, Func<Kind, string, bool> isThere, Func<ReadRecord, (FieldPath Path, SeedNode Value), bool> isAsBefore)
    {
        var references = new HashSet<Reference>();
        foreach (ReadRecord record in export.Records.Where(static record => !record.IsRejected))
        {
            record.Trim(new PathTypes(model, record.Kind));
            BoundDocument bound = Bind(record, model);
            foreach (LocatedProblem problem in bound.Problems.Items.Where(static problem => problem.Rule.Severity == RuleSeverity.Error))
                export.Reject(export.PlaceOf(problem.Span), problem.Message, record);
            foreach (BoundRecord one in bound.Content.Records)
                AddReferences(record, one.Fields, model, references);
        }

        foreach (Reference reference in references)
        {
            if (export.Find(reference.Target, reference.Id) is not null || isThere(reference.Target, reference.Id))
                continue;
            string near = Suggestion.For(reference.Id, [.. export.Records.Where(record => record.Kind == reference.Target).Select(static record => record.Id)]);
            foreach ((FieldPath Path, SeedNode Value) field in FieldsOf(reference, model).Where(field => !isAsBefore(reference.From, field)))
                export.Reject(export.PlaceOf(field.Value.Span), $"No {reference.Target.Name} has the id '{reference.Id}'.{near}", reference.From);
        }

        // What refers to a record that cannot be written cannot be written either.
        for (bool isAny = true; isAny;)
        {
            isAny = false;
            foreach (Reference reference in references)
            {
                if (reference.From.IsRejected || export.Find(reference.Target, reference.Id) is not { IsRejected: true } || isThere(reference.Target, reference.Id))
                    continue;
                SeedSpan span = FieldsOf(reference, model).FirstOrDefault() is { Value: { } value } ? value.Span : reference.From.Span;
                export.Reject(export.PlaceOf(span), $"The {reference.Target.Name} '{reference.Id}' was rejected; the reason is with its row.", reference.From);
                isAny = true;
            }
        }

        RejectOtherRows(export);
    }

    private static BoundDocument Bind(ReadRecord record, DomainModel model)
    {
        SeedMap tree = PlacedValue.Tree([.. record.Fields.Select(static field => new PlacedValue(field.Path.Steps, field.Value))], record.Span);
        var records = new SeedMap([new SeedEntry(record.Id, record.Span, tree)], record.Span);
        var root = new SeedMap([new SeedEntry(record.Kind.Plural, record.Span, records)], record.Span);
        return Binder.Bind("export.yaml", new SeedDocument(root, NoLines, []), model);
    }

    // A field that may refer to records of several kinds is checked with the seeds.
    private static void AddReferences(ReadRecord from, IEnumerable<FieldValue> fields, DomainModel model, HashSet<Reference> references)
    {
        foreach (FieldValue field in fields)
        {
            foreach (Value value in field.Values)
            {
                if (value is ReferenceValue reference && model.Kinds.FirstOrDefault(kind => kind.Name == field.Field.Target) is { } target)
                    references.Add(new Reference(from, target, reference.Id));
                else if (value is RecordValue item)
                    AddReferences(from, item.Fields, model, references);
            }
        }
    }

    // The fields that have a reference. That of the item that a claim is about has a path that the model does not know.
    private static IEnumerable<(FieldPath Path, SeedNode Value)> FieldsOf(Reference reference, DomainModel model)
    {
        var types = new PathTypes(model, reference.From.Kind);
        return reference.From.Fields.Where(field => (field.Value is SeedList list ? list.Items.Any(item => NodeText.Of(item) == reference.Id) : NodeText.Of(field.Value) == reference.Id)
            && types.Find(field.Path, out string? mistake, out _) is var of && (mistake is not null || of is { Type: FieldType.Ref } && of.Target == reference.Target.Name));
    }

    // Nothing is written half, so that all rows of a record are rejected with one of them.
    private static void RejectOtherRows(ReadExport export)
    {
        var told = new HashSet<(string Table, int Row)>(export.Rejects.Select(static reject => (reject.Table, reject.Row)));
        foreach (ReadRecord record in export.Records.Where(static record => record.IsRejected))
        {
            foreach (CellPlace row in record.Rows.Where(row => told.Add((row.Table, row.Row))))
                export.Reject(row, $"Another row of the record '{record.Id}' was rejected.");
        }
    }

    /// <summary>A reference in a record.</summary>
    private sealed record Reference(ReadRecord From, Kind Target, string Id);
}
