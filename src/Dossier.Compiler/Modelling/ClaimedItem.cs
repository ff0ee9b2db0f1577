using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>
/// The record for the item that a claim denies. It has one field for each item record that kinds have lists of, and exactly one of
/// them is set. In this form the item is bound, linked and written into rows like any other record.
/// </summary>
internal static class ClaimedItem
{
    /// <summary>Its name in the model, which no model file can use.</summary>
    public const string Name = "claimed item";

    private static readonly string[] NeverClaimed = [WellKnown.Claim.Record, WellKnown.Suppression.Record];

    /// <summary>The record for a model with these kinds and item records.</summary>
    public static ItemRecord Of(ImmutableArray<Kind> kinds, ImmutableArray<ItemRecord> records)
    {
        var claimable = new HashSet<string>(
            kinds.SelectMany(k => k.Fields).Where(f => f is { Type: FieldType.Record, Emit: true }).Select(f => f.Target).Except(NeverClaimed),
            StringComparer.Ordinal);
        ImmutableArray<Field> fields = records.Where(r => claimable.Contains(r.Name))
            .Select(r => new Field(r.Name, FieldType.Record) { Target = r.Name, Property = r.TypeName, BuiltIn = true })
            .ToImmutableArray();
        return new ItemRecord(Name, "ClaimedItem", "An item that a claim is about.", fields, ImmutableArray<string>.Empty);
    }
}
