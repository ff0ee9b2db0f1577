using System.Collections.Immutable;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Emitting;

namespace Dossier.Compiler.Modelling;

/// <summary>
/// Makes a model of a draft. A part that cannot stand (its type does not exist, its name is taken) is reported and left out,
/// so that the model that comes out is sound whatever the files say.
/// </summary>
internal sealed class ModelBuilder(ModelDraft draft)
{
    private const string Attribution = "attribution";

    private readonly Dictionary<string, string> _typeNames = new(StringComparer.Ordinal);

    /// <summary>Builds the model.</summary>
    public DomainModel Build(string fingerprint)
    {
        var kinds = draft.Kinds.InOrder.Where(k => Claim(k.Name, Identifiers.Pascal(k.Name)) && Claim(k.Name + ".", Identifiers.Pascal(k.Plural))).ToList();
        var records = draft.Records.InOrder.Where(r => Claim(r.Name, Identifiers.Pascal(r.Name))).ToList();
        var vocabularies = draft.Vocabularies.InOrder.Where(v => Claim(v.Name, Identifiers.Pascal(v.Name))).ToList();
        var names = new Names(
            new HashSet<string>(kinds.Select(k => k.Name), StringComparer.Ordinal),
            new HashSet<string>(records.Select(r => r.Name), StringComparer.Ordinal),
            new HashSet<string>(vocabularies.Select(v => v.Name), StringComparer.Ordinal));

        return new DomainModel(
            kinds.Select(k => BuildKind(k, names)).ToImmutableArray(),
            records.Select(r => BuildRecord(r, names)).ToImmutableArray(),
            vocabularies.Select(v => new Vocabulary(v.Name, Identifiers.Pascal(v.Name), v.Doc, v.Terms.OrderBy(t => t.Number).ToImmutableArray())).ToImmutableArray(),
            fingerprint);
    }

    private bool Claim(string owner, string typeName)
    {
        if (ReservedNames.Types.Contains(typeName) || _typeNames.ContainsKey(typeName))
            return false;

        _typeNames[typeName] = owner;
        return true;
    }

    private Kind BuildKind(ShapeDraft kind, Names names)
    {
        string type = Identifiers.Pascal(kind.Name);
        var fields = draft.Common.Fields.Select(f => ResolveSelf(f, kind.Name)).Concat(kind.Fields);
        return new Kind(
            kind.Name,
            type,
            kind.Plural,
            Identifiers.Pascal(kind.Plural),
            kind.Doc,
            Fields(fields, type, kind.Name, names, ReservedNames.KindMembers),
            kind.Hover.Select(line => line.ToImmutableArray()).ToImmutableArray(),
            kind.Maps.ToImmutableArray());
    }

    private ItemRecord BuildRecord(ShapeDraft record, Names names)
    {
        string type = Identifiers.Pascal(record.Name);
        ImmutableArray<Field> fields = Fields(record.Fields, type, record.Name, names, ReservedNames.ItemMembers);
        if (record.Attributed && names.Records.Contains(Attribution))
        {
            fields = fields.Add(new Field(Attribution, FieldType.Record)
            {
                Target = Attribution,
                Property = Identifiers.Pascal(Attribution),
                Inline = true,
                Doc = "Who says so, where it was read, and how far it is to be trusted.",
            });
        }

        return new ItemRecord(record.Name, type, record.Doc, fields, record.Hover.SelectMany(line => line).ToImmutableArray());
    }

    private ImmutableArray<Field> Fields(
        IEnumerable<FieldDraft> drafts, string owner, string ownerName, Names names, IReadOnlyCollection<string> reserved)
    {
        var fields = ImmutableArray.CreateBuilder<Field>();
        var taken = new HashSet<string>(reserved, StringComparer.Ordinal) { owner };
        foreach (FieldDraft field in drafts)
        {
            if (!Resolves(field, ownerName, names))
                continue;

            if (taken.Add(field.Field.Property))
                fields.Add(field.Field);
            else
                field.File.Report(Rules.ModelNameTaken, field.NameSpan, field.Field.Name, $"'{owner}' has a member '{field.Field.Property}' already");
        }

        return fields.ToImmutable();
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
            field.File.Report(Rules.UnknownType, field.TypeSpan, target, Suggestion.For(target, known));
            return false;
        }

        if (field.Field.Type == FieldType.Record && Holds(target, owner, []))
        {
            field.File.Report(Rules.RecursiveRecord, field.TypeSpan, field.Field.Name, owner);
            return false;
        }

        return true;
    }

    /// <summary>Whether the record <paramref name="outer"/> is, or holds at any depth, the record <paramref name="inner"/>.</summary>
    private bool Holds(string outer, string inner, HashSet<string> seen)
    {
        if (outer == inner)
            return true;

        if (!seen.Add(outer))
            return false;

        ShapeDraft? record = draft.Records.InOrder.Find(r => r.Name == outer);
        return record is not null
            && record.Fields.Any(f => f.Field.Type == FieldType.Record && Holds(f.Field.Target, inner, seen));
    }

    private static FieldDraft ResolveSelf(FieldDraft field, string kind)
    {
        Field f = field.Field;
        if (f.Type != FieldType.Ref || f.Target != "self")
            return field;

        return field with
        {
            Field = new Field(f.Name, FieldType.Ref)
            {
                Target = kind,
                Property = f.Property,
                Many = f.Many,
                Required = f.Required,
                Emit = f.Emit,
                Acyclic = f.Acyclic,
                Inverse = f.Inverse,
                Doc = f.Doc,
                Maps = f.Maps,
            },
        };
    }

    private sealed record Names(HashSet<string> Kinds, HashSet<string> Records, HashSet<string> Vocabularies);
}
