using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Tool.Importing;

/// <summary>
/// Reads the records of a mapping as a build reads them, and rejects the rows of those that it would not take whole. The reasons are the messages
/// of the build.
/// </summary>
internal static class RecordCheck
{
    /// <summary>Checks records, and takes out those of rejected rows.</summary>
    public static void Run(MappedTable mapped, DomainModel model)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        var rejected = new HashSet<MappedRecord>();
        foreach (MappedRecord record in mapped.Records)
        {
            if (ProblemsOf(record, model) is not { Count: > 0 } problems)
                continue;
            rejected.Add(record);
            refused.Add(record.Id);
            if (record.RowNumber == 0)
            {
                mapped.Problems.AddRange(problems.Select(problem => new TableProblem(problem.Span, $"The record '{record.Id}' of the mapping: {problem.Message}")));
                continue;
            }

            foreach (LocatedProblem problem in problems)
                mapped.Rejects.Add(RejectOf(record, problem));
        }

        if (rejected.Count == 0)
            return;

        // A row whose actor or place cannot be written cannot be written either.
        for (int before = -1; before != rejected.Count;)
        {
            before = rejected.Count;
            foreach (MappedRecord record in mapped.Records.Where(record => !rejected.Contains(record) && record.RowNumber > 0))
            {
                if (record.Fields.FirstOrDefault(field => IsReference(field.Value, refused)) is not { Value: { } value } of)
                    continue;
                rejected.Add(record);
                refused.Add(record.Id);
                mapped.Rejects.Add(new RejectedCell(record.RowNumber, ColumnOf(record, of.Path), NodeText.Of(value), "What this refers to could not be written; the reason is with another row.", record.Span));
            }
        }

        int rows = rejected.Count(static record => record.Rule.Name.Length == 0);
        mapped.Rejected += rows;
        mapped.Mapped -= rows;
        mapped.Records.RemoveAll(rejected.Contains);
        mapped.Rejects.Sort(static (a, b) => a.Row.CompareTo(b.Row));
    }

    private static List<LocatedProblem>? ProblemsOf(MappedRecord record, DomainModel model)
    {
        // That a value is withheld is a mark, which is read before values are.
        SeedMap tree = record.Tree(static value => !ValueNodes.IsWithheld(value));
        var records = new SeedMap([new SeedEntry(record.Id, record.Span, tree)], record.Span);
        var root = new SeedMap([new SeedEntry(record.Rule.Kind.Plural, record.Span, records)], record.Span);
        BoundDocument bound = Binder.Bind("import.yaml", new SeedDocument(root, NoLines, []), model);
        List<LocatedProblem>? problems = null;
        foreach (LocatedProblem problem in bound.Problems.Items.Where(static problem => problem.Rule.Severity == RuleSeverity.Error))
            (problems ??= []).Add(problem);
        return problems;
    }

    private static SourceLines NoLines { get; } = new("");

    private static RejectedCell RejectOf(MappedRecord record, LocatedProblem problem)
    {
        (FieldPath path, SeedNode value) = record.Fields.FirstOrDefault(field => field.Value.Span.Start == problem.Span.Start && (field.Value as SeedScalar)?.Text is { } text && problem.Arguments.Contains(text));
        if (path is null)
            (path, value) = record.Fields.FirstOrDefault(field => field.Value.Span.Start == problem.Span.Start);
        return new RejectedCell(record.RowNumber, path is null ? "" : ColumnOf(record, path), value is null ? "" : NodeText.Of(value), problem.Message, problem.Span);
    }

    private static string ColumnOf(MappedRecord record, FieldPath path)
        => string.Join(", ", record.Rule.Fields.Where(field => IsPathOf(field.Path, path)).SelectMany(static field => field.Rule.Columns).Distinct(StringComparer.Ordinal));

    // The rule for an item of each value of a list has another label than the items.
    private static bool IsPathOf(FieldPath rule, FieldPath path)
        => rule.Equals(path) || (rule.Text.Contains("*]", StringComparison.Ordinal) && rule.Steps.Length == path.Steps.Length && rule.Steps.Zip(path.Steps).All(static pair => pair.First.Name == pair.Second.Name));

    private static bool IsReference(SeedNode value, HashSet<string> ids) => value switch
    {
        SeedScalar scalar => ids.Contains(scalar.Text),
        SeedList list => list.Items.Any(item => IsReference(item, ids)),
        _ => false,
    };
}
