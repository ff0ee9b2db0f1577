using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Linking;

/// <summary>Resolves the references of one file with the index of all files. Those that do not resolve are reported and left out.</summary>
internal sealed class Linker
{
    // A suggestion compares all ids of the kind. In a file with thousands of wrong references, suggestions would not help anyway.
    private const int MaxSuggestions = 100;

    private readonly SeedIndex _index;
    private readonly DomainModel _model;
    private readonly ImmutableArray<FoundProblem>.Builder _problems = ImmutableArray.CreateBuilder<FoundProblem>();
    private readonly ImmutableArray<ReferredMember>.Builder _referred = ImmutableArray.CreateBuilder<ReferredMember>();
    private readonly HashSet<IndexEntry> _seen = new(ReferenceComparer.Instance);
    private readonly CancellationToken _cancellation;
    private int _suggestions;

    private Linker(SeedIndex index, DomainModel model, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _index = index;
        _model = model;
    }

    /// <summary>Links one file.</summary>
    public static LinkResult Link(BoundContent content, SeedIndex index, DomainModel model, CancellationToken cancellation = default)
    {
        var linker = new Linker(index, model, cancellation);
        var records = ImmutableArray.CreateBuilder<LinkedRecord>(content.Records.Count);
        var seen = new HashSet<(string, string)>();
        var source = new FileSource(content.Head, content.Head.Source is { } stated ? linker.LinkReference(FileHead.SourceIn(model), stated) : null);
        foreach (BoundRecord record in content.Records)
        {
            cancellation.ThrowIfCancellationRequested();

            // A later definition of the same id is reported by the index, and is not emitted.
            IndexEntry? entry = index.Find(record.Kind.Name, record.Id);
            List<string>? unreadable = null;
            EquatableArray<FieldValue> fields = linker.LinkFields(record.Kind, record.Fields, ref unreadable);
            fields = source.AddTo(record.Kind, fields, record.UnreadableFields, ref unreadable);
            if (entry is not null && entry.Path == content.Path && seen.Add((record.Kind.Name, record.Id)))
                records.Add(new LinkedRecord(record.Kind, record.Id, record.Ordinal, entry.Member, entry.Former, fields)
                {
                    Successor = entry.Successor,
                    UnreadableFields = Concat(record.UnreadableFields, unreadable),
                });
        }

        var linked = new LinkedDocument(content.Path, records.Finish(), linker._referred.ToImmutable())
        {
            IsBulk = !content.Head.HasMembers,
            IsPacked = content.Head.IsPacked,
            IsWithheld = content.IsWithheld,
        };
        return new LinkResult(linked, linker._problems.ToImmutable()) { Withheld = content.Withheld };
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private EquatableArray<FieldValue> LinkFields(Shape shape, EquatableArray<FieldValue> fields, ref List<string>? unreadable)
    {
        ImmutableArray<FieldValue>.Builder? linked = null;
        for (int i = 0; i < fields.Count; i++)
        {
            FieldValue field = fields[i];
            bool isLinked = field.Field.Type is FieldType.Ref or FieldType.Record or FieldType.Item || field.Values[0] is ClaimedReference;
            ValueList values = isLinked ? LinkValues(field, ref unreadable) : field.Values;
            if (linked is null && values.IsSameAs(field.Values))
                continue;

            linked ??= CopyPrefix(fields, i);
            if (values.Count > 0)
                linked.Add(new FieldValue(field.Index, field.Field, values));
        }

        return linked is null ? fields : linked.Finish();
    }

    // If every reference resolves, the bound values are reused, so that nearly no record is copied.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private ValueList LinkValues(FieldValue field, ref List<string>? unreadable)
    {
        List<Value>? changed = null;
        for (int i = 0; i < field.Values.Count; i++)
        {
            Value value = field.Values[i];
            Value? linked = LinkValue(field.Field, value, ref unreadable);
            if (changed is null && ReferenceEquals(linked, value))
                continue;

            changed ??= [.. field.Values.Take(i)];
            if (linked is not null)
                changed.Add(linked);
        }

        return changed is null ? field.Values : ValueList.Of(changed);
    }

    private Value? LinkValue(Field field, Value value, ref List<string>? unreadable)
    {
        Value? linked = value switch
        {
            ReferenceValue reference => LinkReference(field, reference),
            RecordValue record => LinkRecord(field, record, ref unreadable),
            ClaimedReference claimed => LinkClaimed(claimed),
            _ => value,
        };
        if (linked is null)
            (unreadable ??= []).Add(field.Name);
        return linked;
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private RecordValue? LinkRecord(Field field, RecordValue record, ref List<string>? outer)
    {
        ItemRecord shape = _model.Record(field.Target);
        List<string>? unreadable = null;
        EquatableArray<FieldValue> fields = LinkFields(shape, record.Fields, ref unreadable);

        // The keys of an attribution are written among those of the item.
        if (field.Inline && unreadable is not null)
            (outer ??= []).AddRange(unreadable);

        // An item without a required reference cannot be created, such as a participation without its actor.
        foreach (Field required in shape.Fields)
        {
            if (required.Required && !Has(fields, required))
                return null;
        }

        if (fields.Items == record.Fields.Items && unreadable is null)
            return record;
        return fields.Count == 0 ? null : new RecordValue(fields, record.Ordinal, Concat(record.UnreadableFields, unreadable));
    }

    private ScalarValue? LinkClaimed(ClaimedReference claimed)
        => LinkReference(claimed.Field, claimed.Reference) is null ? null : new ScalarValue(claimed.Reference.Id, claimed.Ordinal);

    private ReferenceValue? LinkReference(Field field, ReferenceValue reference)
    {
        string kind = field.Target;
        if (_index.Find(kind, reference.Id) is { } entry)
        {
            NoteReference(entry);
            return reference;
        }

        if (_index.FindFormer(kind, reference.Id) is { } renamed)
        {
            NoteReference(renamed);
            return new ReferenceValue(renamed.Id, reference.Ordinal, formerId: reference.Id);
        }

        if (_index.IsUnreadable(reference.Id))
            return null;

        // Finding the nearest id visits all ids of the kind.
        _cancellation.ThrowIfCancellationRequested();
        string suggestion = ++_suggestions > MaxSuggestions ? "" : Suggestion.For(reference.Id, _index.IdsOf(kind));
        if (_index.OtherKind(kind, reference.Id) is { } other)
            Report(Rules.WrongKind, reference.Ordinal, reference.Id, NameWords.WithArticle(other), field.Name, NameWords.WithArticle(kind), suggestion);
        else
            Report(Rules.DanglingReference, reference.Ordinal, kind, reference.Id, suggestion.Length > 0 ? suggestion : Hint(kind, reference.Id));
        return null;
    }

    // If no record has the name that was written in place of an id, the record has to be created.
    private string Hint(string kind, string text)
    {
        if (Identifiers.IsValidId(text))
            return "";

        string id = SuggestedId.Of(text);
        return $" Write the id of {NameWords.WithArticle(kind)}{(id.Length == 0 ? "" : $", such as '{id}'")}, which must be defined under '{_model.Kind(kind).Plural}'.";
    }

    private void NoteReference(IndexEntry entry)
    {
        if (_seen.Add(entry))
            _referred.Add(new ReferredMember(entry.Kind, entry.Id, entry.Member));
    }

    private void Report(Rule rule, int ordinal, params string[] arguments)
        => _problems.Add(new FoundProblem(rule, ordinal, arguments.ToImmutableArray()));

    private static bool Has(EquatableArray<FieldValue> fields, Field field)
    {
        foreach (FieldValue value in fields)
        {
            if (value.Field == field)
                return true;
        }

        return false;
    }

    private static EquatableArray<string> Concat(EquatableArray<string> before, List<string>? more)
        => more is null ? before : before.Items.AddRange(more);

    private static ImmutableArray<FieldValue>.Builder CopyPrefix(EquatableArray<FieldValue> fields, int count)
    {
        var builder = ImmutableArray.CreateBuilder<FieldValue>(fields.Count);
        builder.AddRange(fields.Items, count);
        return builder;
    }

    // The index has one entry for each record, so that comparing references is enough.
    private sealed class ReferenceComparer : IEqualityComparer<IndexEntry>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(IndexEntry? x, IndexEntry? y) => ReferenceEquals(x, y);

        public int GetHashCode(IndexEntry entry) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(entry);
    }
}
