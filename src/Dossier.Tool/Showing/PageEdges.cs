using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Showing;

/// <summary>
/// What connects records: who took part in what, who is part of or backed by whom, and other relations, each with who says so. What somebody
/// denies is an edge of its own, so that it is never drawn as if it were the case.
/// </summary>
internal sealed class PageEdges(RecordNumbers numbers, ProjectRecords records, PageStatements statements)
{
    private const string Stated = "stated";
    private const string Suggested = "suggested";
    private const string Disputed = "disputed";
    private const string Denied = "denied";

    // What these refer to are readings and replacements of records, not relations between what they describe.
    private static readonly FieldRole[] Apart = [FieldRole.Sources, FieldRole.Claims, FieldRole.SupersededBy];

    /// <summary>All edges, record by record.</summary>
    public List<PageEdge> All()
    {
        var edges = new List<PageEdge>();
        foreach (ProjectRecord record in numbers.Shown)
        {
            if (record.Kind.Name == WellKnown.Source.Kind)
                continue;
            int from = numbers.Of(record)!.Value;
            IReadOnlyList<RecordValue> claims = PageStatements.ClaimsOf(record);
            foreach (Field field in record.Kind.Fields)
            {
                if (!Apart.Contains(field.Role))
                    Add(edges, from, record, field, claims);
            }

            foreach (RecordValue claim in claims)
                AddClaimed(edges, from, record, claim);
        }

        return [.. edges.Where(static edge => edge.From != edge.To).Distinct()];
    }

    private void Add(List<PageEdge> edges, int from, ProjectRecord record, Field field, IReadOnlyList<RecordValue> claims)
    {
        foreach (Value value in record.Values.Of(field))
        {
            if (value is RecordValue item)
            {
                if (CountsNobody.Is(item, records.Model.Record(field.Target)))
                    continue;
                bool isDisputed = Rejections(field, item, claims).Any(claim => statements.StanceOf(claim) == Stance.Disputes);
                AddItem(edges, from, field, item, isDisputed ? Disputed : StateOf(statements.StanceOf(item)), statements.Line(item));
            }
            else if (numbers.Of(RecordNumbers.Referred(value, field, records)) is { } to)
            {
                string id = ((ReferenceValue)value).Id;
                RecordValue[] asserting = [.. claims.Where(claim => statements.Asserts(claim, field.Name, id))];
                string state = asserting.Length > 0 && asserting.All(claim => statements.StanceOf(claim) == Stance.Suggests) ? Suggested : Stated;
                edges.Add(new PageEdge(from, to, GroupOf(record.Kind, field, null), NameWords.Of(field.Name), state, Who(asserting)));
            }
        }
    }

    // The references of an item, such as the actor of a participation; what it says of the actor names the edge.
    private void AddItem(List<PageEdge> edges, int from, Field field, RecordValue item, string state, string who)
    {
        ItemRecord shape = records.Model.Record(field.Target);
        foreach (FieldValue inner in item.Fields)
        {
            if (inner.Field.Type != FieldType.Ref)
                continue;
            foreach (Value value in inner.Values)
            {
                if (numbers.Of(RecordNumbers.Referred(value, inner.Field, records)) is { } to)
                    edges.Add(new PageEdge(from, to, GroupOf(null, field, shape), RelationOf(item, shape, field, inner.Field), state, who));
            }
        }
    }

    // What is claimed and not in the record itself: a part that is denied, a membership that is disputed.
    private void AddClaimed(List<PageEdge> edges, int from, ProjectRecord record, RecordValue claim)
    {
        Stance stance = statements.StanceOf(claim);
        if (!stance.IsRejecting() || statements.AboutOf(claim) is not { } about || record.Kind.Find(about) is not { } field)
            return;

        string state = stance == Stance.Denies ? Denied : Disputed;
        if (PageStatements.ItemOf(claim) is { } denied)
            AddItem(edges, from, denied.Field, denied.Item, state, statements.Line(claim));
        else if (field.Type == FieldType.Ref && statements.ValueOf(claim) is { } id && numbers.Of(records.Find(field.Target, id)) is { } to)
            edges.Add(new PageEdge(from, to, GroupOf(record.Kind, field, null), NameWords.Of(field.Name), state, statements.Line(claim)));
    }

    // The claims that deny or dispute an item.
    private IEnumerable<RecordValue> Rejections(Field field, RecordValue item, IReadOnlyList<RecordValue> claims)
    {
        foreach (RecordValue claim in claims)
        {
            if (statements.StanceOf(claim).IsRejecting() && statements.AboutOf(claim) == field.Name && IsSame(PageStatements.ItemOf(claim)?.Item, item, field))
                yield return claim;
        }
    }

    private bool IsSame(RecordValue? denied, RecordValue item, Field field)
    {
        ItemRecord shape = records.Model.Record(field.Target);
        return denied is not null && DerivedTraits.IsStatedItem(shape)
            && ItemIdentity.Matches(ProjectItem.Read(denied, shape, records).IdentityKey, ProjectItem.Read(item, shape, records).IdentityKey);
    }

    private string Who(RecordValue[] claims) => string.Join("; ", claims.Select(statements.Line).Where(static line => line.Length > 0).Distinct());

    private static string StateOf(Stance stance) => stance == Stance.Suggests ? Suggested : Stated;

    private static string GroupOf(Kind? kind, Field field, ItemRecord? shape)
        => shape is not null
            ? DerivedTraits.IsParticipation(shape) ? "part" : shape.Name == WellKnown.RoleHeld.Record ? "part-of" : "other"
            : field.Role == FieldRole.PartOf ? "part-of"
            : kind?.Name == WellKnown.Actor.Kind && field.Target == WellKnown.Actor.Kind ? "backing" : "other";

    // "attacker" for a part, "operative (org)" for an office, else the names of the two fields.
    private string RelationOf(RecordValue item, ItemRecord shape, Field field, Field inner)
    {
        var values = new FieldValues(item.Fields, records);
        if (DerivedTraits.IsParticipation(shape))
            return values.Text(shape.Find(WellKnown.Participation.Role)!) is { } role ? NameWords.Of(role) : "takes part, role not stated";
        foreach (FieldValue first in item.Fields)
        {
            if (first.Field != inner && !first.Field.Inline && first.Field.Type is FieldType.Text or FieldType.Enum && first.Values[0] is ScalarValue text)
                return $"{NameWords.Of(field.Name)}: {(first.Field.Type == FieldType.Enum ? NameWords.Of(text.Text) : text.Text)}";
        }

        return $"{NameWords.Of(field.Name)}, {NameWords.Of(inner.Name)}";
    }
}
