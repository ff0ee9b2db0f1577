using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>The positions and problems that are collected while one file is bound.</summary>
internal sealed class BindingContext(DomainModel model, ValueSpans spans, ImmutableArray<LocatedProblem> problems)
{
    private readonly Dictionary<int, Stack<RecordScratch>> _free = [];
    private readonly Dictionary<string, string> _subjects = new(StringComparer.Ordinal);

    /// <summary>The model that the file is read by.</summary>
    public DomainModel Model { get; } = model;

    /// <summary>Cancelled when the result is no longer needed; checked at every record.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The kind of the record that is being bound: a claim inside it is about one of its fields.</summary>
    public Kind? Kind { get; set; }

    /// <summary>Whether the record that is being bound describes several events.</summary>
    public bool IsAggregate { get; set; }

    /// <summary>The positions of the values, by <see cref="Value.Ordinal"/>.</summary>
    public ValueSpans Spans { get; } = spans;

    /// <summary>The problems found, those of reading first.</summary>
    public ImmutableArray<LocatedProblem>.Builder Problems { get; } = Start(problems);

    /// <summary>Begins a record or an item of a shape, within others that are being bound.</summary>
    public RecordScratch Begin(Shape shape)
        => _free.TryGetValue(shape.Fields.Length, out Stack<RecordScratch>? free) && free.Count > 0 ? free.Pop() : new RecordScratch(shape.Fields.Length);

    /// <summary>Ends it: nothing refers to what was used for it any more.</summary>
    public void End(RecordScratch scratch)
    {
        if (!_free.TryGetValue(scratch.Slots.Length, out Stack<RecordScratch>? free))
            _free[scratch.Slots.Length] = free = new Stack<RecordScratch>();
        scratch.Clear();
        free.Push(scratch);
    }

    /// <summary>An item as messages begin with it: "A casualty report". It is made once, since there may be one for each row of a table.</summary>
    public string Subject(ItemRecord record)
    {
        if (!_subjects.TryGetValue(record.Name, out string? subject))
            _subjects[record.Name] = subject = "A" + NameWords.WithArticle(FieldBinder.Words(record.Name)).Substring(1);
        return subject;
    }

    /// <summary>Records the position of a value and returns its ordinal.</summary>
    public int AddSpan(SeedSpan span) => Spans.Add(span);

    /// <summary>Reports a problem.</summary>
    public void Report(Rule rule, SeedSpan span, params string[] arguments) => Problems.Add(new LocatedProblem(rule, span, arguments));

    /// <summary>Whether part of the value could not be read. That has been reported, and may be why the value looks wrong.</summary>
    public static bool IsIncomplete(SeedNode node) => node is SeedMap { IsIncomplete: true } or SeedList { IsIncomplete: true };

    /// <summary>Reports that a value has the wrong type; advises to quote it if YAML has read a text as something else.</summary>
    public void WrongType(SeedNode node, string field, string wanted, string advice = "")
    {
        if (IsIncomplete(node))
            return;

        (string actual, string hint) = node switch
        {
            SeedMap { Entries.Length: 0 } => ("nothing", ""),
            SeedList { IsFlow: true } => ("a list", " If the brackets belong to the value, quote it."),
            SeedMap { IsFlow: true } => ("a map", " If the braces belong to the value, quote it."),
            SeedList => ("a list", ""),
            SeedMap => ("a map", ""),
            SeedScalar { IsNull: true } => ("nothing", ""),
            SeedScalar { Text: "" } => ("nothing", " Leave the field out if there is nothing to say."),
            _ => ("text", ""),
        };
        Report(Rules.WrongType, node.Span, field, wanted, actual, advice.Length > 0 ? advice : hint);
    }

    private static ImmutableArray<LocatedProblem>.Builder Start(ImmutableArray<LocatedProblem> problems)
    {
        var builder = ImmutableArray.CreateBuilder<LocatedProblem>();
        builder.AddRange(problems);
        return builder;
    }
}
