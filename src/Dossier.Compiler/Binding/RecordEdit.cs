using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Records as they were read without the rest of their file.</summary>
/// <param name="Lines">The lines of the file.</param>
/// <param name="Range">The lines of the records.</param>
/// <param name="Records">The records by their ids.</param>
internal sealed record RecordText(SourceLines Lines, RecordRange Range, SeedMap Records);

/// <summary>
/// Puts edited records into a bound file in place of what they were. The other records are kept as they are, so that an edit costs what the
/// record costs, and not what the file does.
/// </summary>
internal static class RecordEdit
{
    /// <summary>The file with the edit; null when it has to be bound as a whole.</summary>
    /// <param name="file">The file before the edit.</param>
    /// <param name="index">The index of the first record.</param>
    /// <param name="before">The records before the edit.</param>
    /// <param name="after">The records after it.</param>
    /// <param name="model">The model that the file is read by.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static BoundDocument? Apply(BoundDocument file, int index, RecordText before, RecordText after, DomainModel model, CancellationToken cancellation)
    {
        ImmutableArray<BoundRecord> records = file.Content.Records.Items;
        int end = index + before.Records.Entries.Length;
        if (end > records.Length || ProblemsIn(file, before.Range) is not var (from, to))
            return null;

        // Whether records mean the same without the rest of their file is tried with what is known of them.
        int first = records[index].Ordinal;
        int next = end < records.Length ? records[end].Ordinal : file.Spans.Count;
        ImmutableArray<BoundRecord> known = Bind(file, records[index], before, model, cancellation, out BindingContext was);
        if (!known.AsSpan().SequenceEqual(records.AsSpan(index, end - index)) || was.Spans.Count != next || !was.Spans.IsSame(file.Spans, first, next)
            || !was.Problems.SequenceEqual(file.Problems.Items.Skip(from).Take(to - from)))
        {
            return null;
        }

        ImmutableArray<BoundRecord> edited = Bind(file, records[index], after, model, cancellation, out BindingContext context);
        int moved = context.Spans.Count - next;
        int by = after.Range.End - before.Range.End;
        context.Spans.AddRange(file.Spans, next, file.Spans.Count, by);
        return file with
        {
            Content = file.Content with { Records = With(records, index, end, edited, moved) },
            Spans = context.Spans.Trim(),
            Problems = With(file.Problems.Items, from, to, context.Problems, after.Lines, by),
        };
    }

    private static ImmutableArray<BoundRecord> Bind(BoundDocument file, BoundRecord first, RecordText text, DomainModel model, CancellationToken cancellation, out BindingContext context)
    {
        var spans = new ValueSpans(text.Lines);
        spans.AddRange(file.Spans, 0, first.Ordinal);
        context = new BindingContext(model, spans, ImmutableArray<LocatedProblem>.Empty) { Cancellation = cancellation };
        var records = ImmutableArray.CreateBuilder<BoundRecord>(text.Records.Entries.Length);
        foreach (SeedEntry entry in text.Records.Entries)
            records.Add(Binder.BindRecord(first.Kind, entry, context));
        return records.MoveToImmutable();
    }

    private static ImmutableArray<BoundRecord> With(ImmutableArray<BoundRecord> records, int index, int end, ImmutableArray<BoundRecord> edited, int moved)
    {
        var all = ImmutableArray.CreateBuilder<BoundRecord>(records.Length + edited.Length - (end - index));
        all.AddRange(records, index);
        all.AddRange(edited);
        for (int i = end; i < records.Length; i++)
            all.Add(moved == 0 ? records[i] : records[i] with { Ordinal = records[i].Ordinal + moved, Fields = FieldValue.Moved(records[i].Fields, moved) });
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

    /// <summary>The problems of records among those of their file; null when they are not all in the order of the text.</summary>
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
