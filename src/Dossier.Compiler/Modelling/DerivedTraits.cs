namespace Dossier.Compiler.Modelling;

/// <summary>What computed members need to know about a model: which kinds have them, and which of its fields they use.</summary>
internal static class DerivedTraits
{
    // In these fields the same can be said in different words.
    private static readonly FieldRole[] Wordings = [FieldRole.Name, FieldRole.Summary, FieldRole.Notes, FieldRole.Reason];

    /// <summary>Whether look-ups and comparisons need to know which records of the kind contain each other.</summary>
    public static bool IsHierarchical(Kind kind) => kind.Name is WellKnown.Actor.Kind or WellKnown.Place.Kind;

    /// <summary>Whether an item is a report of people harmed.</summary>
    public static bool IsCasualtyReport(Shape shape) => shape.Name == WellKnown.CasualtyReport.Record;

    /// <summary>The field of an item on which two reports cannot both be right if they differ; null for none.</summary>
    public static Field? ExtentOf(ItemRecord shape) => shape.Name == WellKnown.DamageReport.Record ? shape.Find(WellKnown.DamageReport.Extent) : null;

    /// <summary>Whether an item is a participation, for which speakers may name different actors.</summary>
    public static bool IsParticipation(ItemRecord shape) => shape.Name == WellKnown.Participation.Record;

    /// <summary>Whether an item has an attribution and is not a claim.</summary>
    public static bool IsStatedItem(Shape shape) => shape is ItemRecord { InlineField: >= 0, ItemField: < 0 };

    /// <summary>Whether a field is a list of such items, which claims may deny.</summary>
    public static bool IsStatedList(Field field, DomainModel model)
        => field is { Type: FieldType.Record, Many: true, Emit: true } && IsStatedItem(model.Record(field.Target));

    /// <summary>The kind of values that a field has, for comparing claims about it.</summary>
    public static ClaimedKind KindOf(Field field) => field.Type switch
    {
        FieldType.Date => ClaimedKind.Date,
        FieldType.Time => ClaimedKind.Time,
        FieldType.Estimate => ClaimedKind.Count,
        FieldType.Quantity => ClaimedKind.Quantity,
        FieldType.Point => ClaimedKind.Point,
        FieldType.Enum => ClaimedKind.Term,
        FieldType.Ref => ClaimedKind.Reference,
        FieldType.Text when Array.IndexOf(Wordings, field.Role) >= 0 => ClaimedKind.Wording,
        _ => ClaimedKind.Text,
    };

    /// <summary>The fields of a kind with what each holds, and whether it is a list.</summary>
    public static IEnumerable<(string Name, ClaimedKind Kind, bool IsMany)> ClaimableFields(Kind kind)
        => kind.Fields.Select(static field => (field.Name, KindOf(field), field.Many));

    /// <summary>The kind whose records decide whether one value of a field contains another; null for none.</summary>
    public static Kind? NestingOf(Field field, DomainModel model)
    {
        Kind? kind = field.Type == FieldType.Ref ? model.Kind(field.Target)
            : field.Type == FieldType.Record && IsParticipation(model.Record(field.Target)) ? model.Kind(WellKnown.Actor.Kind)
            : null;
        return kind is not null && IsHierarchical(kind) ? kind : null;
    }
}
