using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>A record as it was read without the rest of its file.</summary>
/// <param name="Lines">The lines of the file.</param>
/// <param name="Range">The lines of the record.</param>
/// <param name="Entry">The record.</param>
internal sealed record RecordText(SourceLines Lines, RecordRange Range, SeedEntry Entry);

/// <summary>
/// Puts an edited record into a bound file in place of what it was. The other records are kept as they are, so that an edit costs what the
/// record costs, and not what the file does.
/// </summary>
internal static class RecordEdit
{
    /// <summary>The file with the edit; null when it has to be bound as a whole.</summary>
    /// <param name="file">The file before the edit.</param>
    /// <param name="index">The index of the record.</param>
    /// <param name="before">The record before the edit.</param>
    /// <param name="after">The record after it.</param>
    /// <param name="model">The model that the file is read by.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static BoundDocument? Apply(BoundDocument file, int index, RecordText before, RecordText after, DomainModel model, CancellationToken cancellation)
    {
        ImmutableArray<BoundRecord> records = file.Content.Records.Items;
        BoundRecord record = records[index];
        int first = record.Ordinal;
        int next = index + 1 < records.Length ? records[index + 1].Ordinal : file.Spans.Count;
        if (ProblemsIn(file, before.Range) is not var (from, to))
            return null;

        // Whether a record means the same without the rest of its file is tried with what is known of it.
        BoundRecord known = Bind(file, record, before, model, cancellation, out BindingContext was);
        if (!known.Equals(record) || was.Spans.Count != next || !was.Spans.IsSame(file.Spans, first, next) || !was.Problems.SequenceEqual(file.Problems.Items.Skip(from).Take(to - from)))
            return null;

        BoundRecord edited = Bind(file, record, after, model, cancellation, out BindingContext context);
        int moved = context.Spans.Count - next;
        int by = after.Range.End - before.Range.End;
        context.Spans.AddRange(file.Spans, next, file.Spans.Count, by);
        return file with
        {
            Content = file.Content with { Records = With(records, index, edited, moved) },
            Spans = context.Spans.Trim(),
            Problems = With(file.Problems.Items, from, to, context.Problems, after.Lines, by),
        };
    }

    private static BoundRecord Bind(BoundDocument file, BoundRecord record, RecordText text, DomainModel model, CancellationToken cancellation, out BindingContext context)
    {
        var spans = new ValueSpans(text.Lines);
        spans.AddRange(file.Spans, 0, record.Ordinal);
        context = new BindingContext(model, spans, ImmutableArray<LocatedProblem>.Empty) { Cancellation = cancellation };
        return Binder.BindRecord(record.Kind, text.Entry, context);
    }

    private static ImmutableArray<BoundRecord> With(ImmutableArray<BoundRecord> records, int index, BoundRecord edited, int moved)
    {
        if (moved == 0)
            return records.SetItem(index, edited);

        var all = ImmutableArray.CreateBuilder<BoundRecord>(records.Length);
        all.AddRange(records, index);
        all.Add(edited);
        for (int i = index + 1; i < records.Length; i++)
            all.Add(records[i] with { Ordinal = records[i].Ordinal + moved, Fields = FieldValue.Moved(records[i].Fields, moved) });
        return all.MoveToImmutable();
    }

    private static ImmutableArray<LocatedProblem> With(
        ImmutableArray<LocatedProblem> problems, int from, int to, IEnumerable<LocatedProblem> edited, SourceLines lines, int by)
    {
        if (problems.IsEmpty)
            return edited.ToImmutableArray();

        var all = ImmutableArray.CreateBuilder<LocatedProblem>();
        all.AddRange(problems, from);
        all.AddRange(edited);
        for (int i = to; i < problems.Length; i++)
            all.Add(new LocatedProblem(problems[i].Rule, lines.Span(problems[i].Span.Start + by, problems[i].Span.End + by), problems[i].Arguments.ToArray()));
        return all.ToImmutable();
    }

    /// <summary>The problems of a record among those of its file; null when they are not all in the order of the text.</summary>
    private static (int From, int To)? ProblemsIn(BoundDocument file, RecordRange range)
    {
        ImmutableArray<LocatedProblem> problems = file.Problems.Items;
        int from = file.ProblemsOfFile;
        while (from < problems.Length && problems[from].Span.End <= range.Start)
            from++;
        int to = from;
        while (to < problems.Length && problems[to].Span.Start >= range.Start && problems[to].Span.End <= range.End)
            to++;
        for (int i = 0; i < problems.Length; i++)
        {
            bool isPlaced = i < file.ProblemsOfFile ? problems[i].Span.End <= range.Start : i < to || problems[i].Span.Start >= range.End;
            if (!isPlaced || !problems[i].Others.IsEmpty)
                return null;
        }

        return (from, to);
    }
}
