using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Modelling;

/// <summary>
/// Makes a model from a draft. An invalid part (its type does not exist, its name is in use) is reported and left out,
/// so that the resulting model is consistent whatever the files contain.
/// </summary>
internal sealed class ModelBuilder(ModelDraft draft)
{
    private const string Attribution = WellKnown.Attribution.Record;
    private const string Self = "self";

    private readonly TypeNames _typeNames = new(draft.Common.Fields.Where(f => f.File.BuiltIn).Select(f => f.Field.Property));
    private readonly RecordNesting _nesting = new(draft.Records.InOrder, IsAttributed, Attribution);
    private readonly Dictionary<Field, FieldDraft> _draftOf = [];
    private Dictionary<string, HashSet<string>> _builtInLists = [];

    /// <summary>Builds the model.</summary>
    public DomainModel Build(string fingerprint)
    {
        // Built-in parts are named first, so that they keep their names.
        ClaimTypes(builtIn: true);
        ClaimTypes(builtIn: false);
        var kinds = draft.Kinds.InOrder.Where(_typeNames.Has).ToList();
        var records = draft.Records.InOrder.Where(_typeNames.Has).ToList();
        var vocabularies = draft.Vocabularies.InOrder.Where(_typeNames.Has).ToList();
        var names = new Names(
            new HashSet<string>(kinds.Select(k => k.Name), StringComparer.Ordinal),
            new HashSet<string>(records.Select(r => r.Name), StringComparer.Ordinal),
            new HashSet<string>(vocabularies.Select(v => v.Name), StringComparer.Ordinal));

        _builtInLists = FindBuiltInLists();
        RequireTerms(vocabularies);
        FieldSynonyms(draft.Common, draft.Common.FieldNames, []);
        var model = new DomainModel(
            kinds.Select(k => BuildKind(k, names)).ToImmutableArray(),
            records.Select(r => BuildRecord(r, names)).ToImmutableArray(),
            vocabularies.Select(v => BuildVocabulary(v)).ToImmutableArray(),
            fingerprint)
        {
            KindSynonyms = KindSynonyms(kinds),
            HasUnreadableKinds = draft.HasUnreadableKinds || kinds.Count < draft.Kinds.InOrder.Count,
        };
        foreach (RenamedInverse renamed in model.RenamedInverses)
            Report(renamed);
        return model;
    }

    // An enum without terms accepts no value: whatever a seed has there would be reported.
    private static void RequireTerms(IEnumerable<VocabularyDraft> vocabularies)
    {
        foreach (VocabularyDraft vocabulary in vocabularies)
        {
            if (vocabulary is { Terms.Count: 0, HasMistake: false })
                vocabulary.File?.Report(Rules.MissingModelKey, vocabulary.NameSpan, vocabulary.What, vocabulary.Name, "terms");
        }
    }

    private static Vocabulary BuildVocabulary(VocabularyDraft v)
        => new(v.Name, Identifiers.Pascal(v.Name), v.Doc, v.Terms.OrderBy(t => t.Number).ToImmutableArray())
        {
            Refused = v.Refused.Count == 0 ? null : v.Refused,
            Broader = BroaderDraft.Table(v),
            Synonyms = SynonymDraft.Table(v.Synonyms, v.Terms.Select(t => t.Name).Append(Vocabulary.Unspecified), $"a term of {v.Name}"),
        };

    // The keys at the top of a seed are plurals of kinds.
    private static Synonyms KindSynonyms(List<ShapeDraft> kinds)
        => SynonymDraft.Table(
            [.. kinds.SelectMany(k => k.OwnSynonyms.Select(s => s with { Target = k.Plural }))], kinds.Select(k => k.Plural), "a kind of record");

    // Synonyms of common fields are checked once; a kind's own synonym has priority.
    private static Synonyms FieldSynonyms(ShapeDraft shape, IEnumerable<string> fields, List<SynonymDraft> common)
    {
        Synonyms table = SynonymDraft.Table(shape.Synonyms, fields, "a field of " + shape.Name);
        if (common.Count == 0)
            return table;

        table = table == Synonyms.None ? new Synonyms() : table;
        foreach (SynonymDraft draft in common)
            table.Add(draft.Word, draft.Target);
        return table;
    }

    private static HashSet<string>? Refused(IEnumerable<string> names, ImmutableArray<Field> built)
    {
        var refused = new HashSet<string>(names, StringComparer.Ordinal);
        refused.ExceptWith(built.Select(f => f.Name));
        return refused.Count == 0 ? null : refused;
    }

    private void Report(RenamedInverse renamed)
    {
        // If the reference is built in, the list exists because of the consumer's field that contains its record.
        if (renamed.Path.LastOrDefault(f => !f.BuiltIn) is { } field && _draftOf.TryGetValue(field, out FieldDraft? draft))
            draft.File.Report(Rules.ModelNameTaken, draft.InverseSpan, renamed.Path.Last().Inverse, $"{HasMember(renamed.Target.TypeName, renamed.Wanted)}, so '{renamed.Given}' is used instead");
    }

    private static string HasMember(string owner, string property) => $"'{owner}' already has a member '{property}'";

    private void ClaimTypes(bool builtIn)
    {
        foreach (TypeDraft type in draft.Kinds.InOrder.Concat<TypeDraft>(draft.Records.InOrder).Concat(draft.Vocabularies.InOrder))
        {
            if (type.File?.BuiltIn == builtIn)
                _typeNames.Claim(type);
        }
    }

    private Kind BuildKind(ShapeDraft kind, Names names)
    {
        string type = Identifiers.Pascal(kind.Name);
        var fields = draft.Common.Fields.Select(f => ResolveSelf(f, kind)).Concat(kind.Fields);
        bool hasCasualties = kind.Fields.Exists(f => f.Field.Derives == Derivation.Casualties);
        IReadOnlyCollection<string> reserved =
        [
            .. ReservedNames.KindMembers, .. ReservedNames.DerivedMembers(kind.Name), .. hasCasualties ? ReservedNames.CasualtyMembers : [],
            TypeSuffix.Fields(type),
        ];
        ImmutableArray<Field> built = Fields(fields, type, kind.Name, names, reserved, _builtInLists.TryGetValue(kind.Name, out HashSet<string>? lists) ? lists : [], []);
        built = built.Add(WithheldField.Of(draft));
        return new Kind(
            kind.Name,
            type,
            kind.Plural,
            Identifiers.Pascal(kind.Plural),
            kind.Doc,
            built,
            Hover(kind, draft.Common.FieldNames),
            kind.Maps.ToImmutableArray())
        {
            Refused = Refused(draft.Common.FieldNames.Concat(kind.FieldNames), built),
            Synonyms = FieldSynonyms(kind, built.Select(f => f.Name), draft.Common.Synonyms),
        };
    }

    private ItemRecord BuildRecord(ShapeDraft record, Names names)
    {
        string type = Identifiers.Pascal(record.Name);
        IReadOnlyCollection<string> reserved =
            [.. ReservedNames.ItemMembers, .. ReservedNames.DerivedMembers(record.Name)];
        ImmutableArray<Field> fields = Fields(
            record.Fields, type, record.Name, names, reserved, [], KeysBeside(record));
        if (IsAttributed(record) && names.Records.Contains(Attribution))
        {
            fields = fields.Add(new Field(Attribution, FieldType.Record)
            {
                Target = Attribution,
                Property = Identifiers.Pascal(Attribution),
                Inline = true,
                Doc = "Who says so, where it was read, and how reliable it is.",
            }).Add(WithheldField.Of(draft));
        }

        return new ItemRecord(record.Name, type, record.Doc, fields, Hover(record, []).SelectMany(line => line).ToImmutableArray())
        {
            Identity = Identity(record, fields),
            Refused = Refused(record.FieldNames, fields),
            Synonyms = FieldSynonyms(record, record.FieldNames, []),
        };
    }

    // Unless a model file sets an identity, all fields of an item are its identity.
    private static ImmutableArray<int> Identity(ShapeDraft record, ImmutableArray<Field> fields)
    {
        foreach (HoverDraft name in record.Identity)
        {
            if (!record.FieldNames.Contains(name.Name))
                name.File.Report(Rules.BadModelValue, name.Span, name.Name, $"a field of '{record.Name}'");
        }

        bool all = record.Identity.Count == 0;
        return Enumerable.Range(0, fields.Length)
            .Where(i => fields[i].Role != FieldRole.Withheld && fields[i].Type is not (FieldType.Record or FieldType.Item) && (all || record.Identity.Exists(name => name.Name == fields[i].Name)))
            .ToImmutableArray();
    }

    // Unknown names are reported. A field that was left out has been reported already.
    private static ImmutableArray<ImmutableArray<string>> Hover(ShapeDraft shape, IReadOnlyCollection<string> common)
    {
        foreach (HoverDraft name in shape.Hover.SelectMany(line => line))
        {
            if (shape.FieldNames.Contains(name.Name) || common.Contains(name.Name))
                continue;

            string suggestion = Suggestion.Nearest(name.Name, shape.FieldNames.Concat(common)) is { } nearest ? $", such as '{nearest}'" : "";
            name.File.Report(Rules.BadModelValue, name.Span, name.Name, $"a field of '{shape.Name}'" + suggestion);
        }

        return shape.Hover.Select(line => line.Select(name => name.Name).ToImmutableArray()).ToImmutableArray();
    }

    // The names of lists from built-in references are reserved before any consumer's field.
    private Dictionary<string, HashSet<string>> FindBuiltInLists()
    {
        var lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var common = draft.Kinds.InOrder.SelectMany(kind => draft.Common.Fields.Select(f => ResolveSelf(f, kind)));
        var own = draft.Kinds.InOrder.Concat(draft.Records.InOrder).SelectMany(shape => shape.Fields);
        foreach (FieldDraft field in common.Concat(own))
        {
            if (field.Field is not { BuiltIn: true, Inverse.Length: > 0 })
                continue;

            if (!lists.TryGetValue(field.Field.Target, out HashSet<string>? names))
                lists[field.Field.Target] = names = new HashSet<string>(StringComparer.Ordinal);
            names.Add(Identifiers.Pascal(field.Field.Inverse));
        }

        return lists;
    }

    // The keys of an attribution are written among those of the record that it belongs to, so a consumer's field must not have the name
    // of a key on the other side.
    private HashSet<string> KeysBeside(ShapeDraft record)
    {
        IEnumerable<ShapeDraft> others = [];
        if (record.Name == Attribution)
            others = draft.Records.InOrder.Where(r => IsAttributed(r) && r.File?.BuiltIn == true);
        else if (IsAttributed(record) && draft.Records.Find(Attribution) is { } attribution)
            others = [attribution];
        return new HashSet<string>(others.SelectMany(r => r.Fields).Select(f => f.Field.Name), StringComparer.Ordinal);
    }

    private static bool IsAttributed(ShapeDraft record) => record.Attributed && record.Name != Attribution;

    private ImmutableArray<Field> Fields(
        IEnumerable<FieldDraft> drafts, string owner, string ownerName, Names names, IReadOnlyCollection<string> reserved,
        HashSet<string> builtInLists, HashSet<string> keysBeside)
    {
        var fields = ImmutableArray.CreateBuilder<Field>();
        var taken = new HashSet<string>(reserved, StringComparer.Ordinal) { owner };

        // Built-in fields come first: a consumer's common field does not replace a kind's own.
        foreach (FieldDraft field in drafts.OrderBy(f => !f.File.BuiltIn))
        {
            if (!Resolves(field, ownerName, names))
                continue;

            if (!field.File.BuiltIn && WithheldField.IsTakenBy(field.Field))
                field.File.Report(Rules.ModelNameTaken, field.NameSpan, field.Field.Name, "it says for which readers something is, on everything that may be withheld");
            else if (!field.File.BuiltIn && keysBeside.Contains(field.Field.Name))
                field.File.Report(Rules.ModelNameTaken, field.NameSpan, field.Field.Name, $"items of '{owner}' also have the keys of an attribution, and this is one of them");
            else if ((field.File.BuiltIn || !builtInLists.Contains(field.Field.Property)) && taken.Add(field.Field.Property))
                Keep(field);
            else
                field.File.Report(Rules.ModelNameTaken, field.NameSpan, field.Field.Name, HasMember(owner, field.Field.Property));
        }

        return fields.ToImmutable();

        void Keep(FieldDraft field)
        {
            fields.Add(field.Field);
            _draftOf[field.Field] = field;
        }
    }

    private bool Resolves(FieldDraft field, string owner, Names names)
    {
        string target = field.Field.Target;
        IReadOnlyCollection<string>? known = field.Field.Type switch
        {
            FieldType.Enum => names.Vocabularies,
            FieldType.Ref => names.Kinds,
            FieldType.Record => names.Records,
            _ => null,
        };
        if (known is not null && !known.Contains(target))
        {
            // A type that exists in a draft but was left out has been reported.
            if (!IsDrafted(field.Field.Type, target))
                field.File.Report(Rules.UnknownType, field.TypeSpan, target, Suggestion.For(target, known));
            return false;
        }

        if (field.Field is { Type: FieldType.Ref, Acyclic: true } && target != owner)
            field.File.Report(Rules.BadModelValue, field.AcyclicSpan, "acyclic", "left out: it applies only to references to the same kind");

        if (field.Field.Type != FieldType.Record)
            return true;

        if (_nesting.IsCircle(owner, target))
        {
            field.File.Report(Rules.RecursiveRecord, field.TypeSpan, field.Field.Name, owner);
            return false;
        }

        if (_nesting.IsFull(target))
        {
            string most = RecordNesting.Deepest.ToString(CultureInfo.InvariantCulture);
            field.File.Report(Rules.BadModelValue, field.TypeSpan, field.Field.Name, $"a record with fewer records nested in each other: the limit is {most}, and '{target}' reaches it");
            return false;
        }

        return true;
    }

    private bool IsDrafted(FieldType type, string target) => type switch
    {
        FieldType.Enum => draft.Vocabularies.Has(target),
        FieldType.Ref => draft.Kinds.Has(target),
        _ => draft.Records.Has(target),
    };

    // In a common field, "self" means each kind in turn, both as the target and in the name of the list on the other side.
    private static FieldDraft ResolveSelf(FieldDraft field, ShapeDraft kind)
    {
        Field f = field.Field;
        if (f.Type != FieldType.Ref || (f.Target != Self && f.Inverse != Self))
            return field;

        return field with
        {
            Field = new Field(f.Name, FieldType.Ref)
            {
                Target = f.Target == Self ? kind.Name : f.Target,
                Property = f.Property,
                Many = f.Many,
                Required = f.Required,
                Emit = f.Emit,
                Acyclic = f.Acyclic,
                Role = f.Role,
                BuiltIn = f.BuiltIn,
                Inverse = f.Inverse == Self ? kind.Plural : f.Inverse,
                Doc = f.Doc,
                Maps = f.Maps,
            },
        };
    }

    private sealed record Names(HashSet<string> Kinds, HashSet<string> Records, HashSet<string> Vocabularies);
}
