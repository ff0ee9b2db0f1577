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
    public static void Run(ReadExport export, DomainModel model, Func<Kind, string, bool> isThere)
    {
        var references = new List<(ReadRecord From, string Kind, string Id)>();
        foreach (ReadRecord record in export.Records.Where(static record => !record.IsRejected))
        {
            BoundDocument bound = Bind(record, model);
            foreach (LocatedProblem problem in bound.Problems.Items.Where(static problem => problem.Rule.Severity == RuleSeverity.Error))
                export.Reject(export.PlaceOf(problem.Span), problem.Message, record);
            foreach (BoundRecord one in bound.Content.Records)
                AddReferences(record, one.Fields, references);
        }

        // What refers to a record that cannot be written cannot be written either.
        for (bool isAny = true; isAny;)
        {
            isAny = false;
            foreach ((ReadRecord from, string kind, string id) in references)
            {
                if (from.IsRejected || model.Kinds.FirstOrDefault(one => one.Name == kind) is not { } target || export.Find(target, id) is not { IsRejected: true } || isThere(target, id))
                    continue;
                export.Reject(PlaceOf(export, from, id), $"The {target.Name} '{id}' was rejected; the reason is with its row.", from);
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

    private static void AddReferences(ReadRecord from, IEnumerable<FieldValue> fields, List<(ReadRecord From, string Kind, string Id)> references)
    {
        foreach (FieldValue field in fields)
        {
            foreach (Value value in field.Values)
            {
                if (value is ReferenceValue reference)
                    references.Add((from, field.Field.Target, reference.Id));
                else if (value is RecordValue item)
                    AddReferences(from, item.Fields, references);
            }
        }
    }

    private static CellPlace PlaceOf(ReadExport export, ReadRecord from, string id)
    {
        SeedNode? value = from.Fields.Select(static field => field.Value).FirstOrDefault(value => value is SeedList list ? list.Items.Any(item => NodeText.Of(item) == id) : NodeText.Of(value) == id);
        return export.PlaceOf(value?.Span ?? from.Span);
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
}
