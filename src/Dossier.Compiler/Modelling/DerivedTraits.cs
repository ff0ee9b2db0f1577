namespace Dossier.Compiler.Modelling;

/// <summary>What the members that are worked out need to know of a model: which kind has them, and by which of its fields.</summary>
internal static class DerivedTraits
{
    // Of these there may be several that say the same in other words.
    private static readonly FieldRole[] Wordings = [FieldRole.Name, FieldRole.Summary, FieldRole.Notes, FieldRole.Reason];

    /// <summary>Whether look-ups and comparisons ask which records of the kind are within each other.</summary>
    public static bool IsHierarchical(Kind kind) => kind.Name is WellKnown.Actor.Kind or WellKnown.Place.Kind;

    /// <summary>Whether an item is a report of people harmed.</summary>
    public static bool IsCasualtyReport(Shape shape) => shape.Name == WellKnown.CasualtyReport.Record;

    /// <summary>The field of an item about which no two reports can both be right; null for none.</summary>
    public static Field? ExtentOf(ItemRecord shape) => shape.Name == WellKnown.DamageReport.Record ? shape.Find(WellKnown.DamageReport.Extent) : null;

    /// <summary>Whether an item is a part that somebody took, in which one speaker may name one and another one another.</summary>
    public static bool IsParticipation(ItemRecord shape) => shape.Name == WellKnown.Participation.Record;

    /// <summary>Whether an item carries an attribution and is no claim.</summary>
    public static bool IsStatedItem(Shape shape) => shape is ItemRecord { InlineField: >= 0, ItemField: < 0 };

    /// <summary>Whether a field is a list of such items, which claims may deny.</summary>
    public static bool IsStatedList(Field field, DomainModel model)
        => field is { Type: FieldType.Record, Many: true, Emit: true } && IsStatedItem(model.Record(field.Target));

    /// <summary>What a field holds, as far as comparing claims about it depends on that.</summary>
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

    /// <summary>The fields of a kind as the library reads them: <c>date=Date facilities=Reference*</c>.</summary>
    public static string ClaimableFields(Kind kind)
        => string.Join(" ", kind.Fields.Select(static field => $"{field.Name}={KindOf(field)}{(field.Many ? "*" : "")}"));

    /// <summary>The kind whose records decide whether two values of a field are within each other; null for none.</summary>
    public static Kind? NestingOf(Field field, DomainModel model)
    {
        Kind? kind = field.Type == FieldType.Ref ? model.Kind(field.Target)
            : field.Type == FieldType.Record && IsParticipation(model.Record(field.Target)) ? model.Kind(WellKnown.Actor.Kind)
            : null;
        return kind is not null && IsHierarchical(kind) ? kind : null;
    }
}
