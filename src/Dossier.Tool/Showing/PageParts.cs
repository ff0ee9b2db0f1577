using System.Text;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Showing;

/// <summary>What filters ask of a record: who took part, where it was read, what speakers do with it, and its words.</summary>
internal sealed class PageParts
{
    /// <summary>Collects them.</summary>
    public PageParts(ProjectRecord record, RecordNumbers numbers, ProjectRecords records, PageStatements statements)
    {
        IReadOnlyList<RecordValue> claims = PageStatements.ClaimsOf(record);
        var actors = new List<IDossierRecord>();
        var denied = new List<IDossierRecord>();
        var sources = new List<IDossierRecord>(record.Sources);
        var stances = new SortedSet<int>();
        var words = new StringBuilder();
        foreach (Field field in record.Kind.Fields)
        {
            foreach (RecordValue item in record.Values.Records(field))
            {
                if (field.Role == FieldRole.Claims)
                    continue;
                stances.Add((int)Stated(statements.StanceOf(item)));
                if (DerivedTraits.IsParticipation(records.Model.Record(field.Target)))
                    actors.AddRange(ActorsOf(item, records));
            }
        }

        foreach (RecordValue claim in claims)
        {
            Stance stance = statements.StanceOf(claim);
            stances.Add((int)Stated(stance));
            if (stance == Stance.Denies && PageStatements.ItemOf(claim) is { } held && DerivedTraits.IsParticipation(records.Model.Record(held.Field.Target)))
                denied.AddRange(ActorsOf(held.Item, records));
        }

        foreach (Referral referral in References.Of(record, records))
        {
            if (referral.Inner?.Role == FieldRole.Source)
                sources.Add(referral.To);
        }

        AddWords(record, words);
        Actors = numbers.Of(actors);
        DeniedActors = numbers.Of(denied);
        Sources = numbers.Of(sources);
        Stances = stances.Count == 0 ? null : [.. stances];
        SearchText = words.Length == 0 ? null : words.ToString().ToLowerInvariant();
    }

    /// <summary>The actors that take part, as somebody affirms or suggests.</summary>
    public IReadOnlyList<int>? Actors { get; }

    /// <summary>The actors whose part somebody denies.</summary>
    public IReadOnlyList<int>? DeniedActors { get; }

    /// <summary>Everything in which something about it was read.</summary>
    public IReadOnlyList<int>? Sources { get; }

    /// <summary>The stances of its items and claims.</summary>
    public IReadOnlyList<int>? Stances { get; }

    /// <summary>Its notes, statements and quotes, in small letters.</summary>
    public string? SearchText { get; }

    /// <summary>What a record is part of, directly and through others; a circle ends where it began.</summary>
    public static IEnumerable<IDossierRecord> WholesOf(ProjectRecord record)
    {
        var seen = new HashSet<ProjectRecord> { record };
        var next = new Stack<ProjectRecord>([record]);
        while (next.Count > 0)
        {
            ProjectRecord part = next.Pop();
            if (part.Kind.Find(FieldRole.PartOf) is not { } field)
                continue;
            foreach (ProjectRecord whole in part.Values.References(field))
            {
                if (seen.Add(whole))
                {
                    yield return whole;
                    next.Push(whole);
                }
            }
        }
    }

    private static Stance Stated(Stance stance) => stance == Stance.Unspecified ? Stance.Asserts : stance;

    private static IEnumerable<ProjectRecord> ActorsOf(RecordValue participation, ProjectRecords records)
    {
        foreach (FieldValue field in participation.Fields)
        {
            foreach (Value value in field.Values)
            {
                if (field.Field.Name == WellKnown.Participation.Actor && RecordNumbers.Referred(value, field.Field, records) is { } actor)
                    yield return actor;
            }
        }
    }

    // Quotes and statements are in the claims; every other long text is a note.
    private static void AddWords(ProjectRecord record, StringBuilder words)
    {
        foreach (Field field in record.Kind.Fields)
        {
            if (field.Role is FieldRole.Notes or FieldRole.Reason)
                AddTexts(record.Values.Of(field), words);
            foreach (RecordValue item in record.Values.Records(field))
                AddWords(item, words);
        }
    }

    private static void AddWords(RecordValue item, StringBuilder words)
    {
        foreach (FieldValue field in item.Fields)
        {
            if (field.Field.Role is FieldRole.Statement or FieldRole.Quote)
                AddTexts(field.Values, words);
            foreach (RecordValue inner in field.Values.OfType<RecordValue>())
                AddWords(inner, words);
        }
    }

    private static void AddTexts(ValueList values, StringBuilder words)
    {
        foreach (ScalarValue text in values.OfType<ScalarValue>())
            words.Append(words.Length == 0 ? "" : "\n").Append(text.Text);
    }
}
