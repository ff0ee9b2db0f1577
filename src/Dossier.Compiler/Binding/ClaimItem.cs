using System.Collections.Immutable;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// Binds the item of a claim about a list: <c>{ about: participants, value: { actor: iran, role: attacker }, stance: denies }</c>. It is
/// bound as in the list itself, so that mistakes in it are reported at their place.
/// </summary>
internal static class ClaimItem
{
    /// <summary>
    /// The field that a claim is about, if the claim's value is an item of it; null if the value is a text. A bare word means an
    /// attributed item, as it does in the list: <c>value: iran</c> is a participation of Iran.
    /// </summary>
    public static Field? FieldOf(Shape shape, SeedMap claim, SeedEntry entry, BindingContext context)
    {
        if (entry.Key != LongForm.ValueKey || shape.ItemField < 0 || context.Kind is not { } kind)
            return null;

        Field? about = About(claim) is { } name ? kind.Find(name) : null;
        if (about is not { Type: FieldType.Record, Emit: true } || Number(about, context) < 0)
            return null;

        return entry.Value switch
        {
            SeedMap map => LongForm.ValueOf(map) is null ? about : null,
            SeedScalar { IsNull: false } => ItemAttribution.IsCarriedBy(context.Model.Record(about.Target)) ? about : null,
            _ => null,
        };
    }

    /// <summary>Puts the item of a claim into its slot, and the attribution of the item into the claim.</summary>
    public static void Bind(Field about, Shape shape, SeedNode value, ValueList[] slots, BindingContext context)
    {
        var claims = new List<Value>();
        if (FieldBinder.BindItem(context.Model.Record(about.Target), about, value, claims, context) is not { } item)
            return;

        ItemRecord record = context.Model.Record(about.Target);
        if (ItemAttribution.IsCarriedBy(record))
            ItemAttribution.Add(shape, slots, item, context);
        slots[shape.ItemField] = ValueList.Of(Wrap(about, Bare(item), context));
    }

    /// <summary>The item without its attribution, which the claim has.</summary>
    public static RecordValue Bare(RecordValue item)
    {
        var fields = ImmutableArray.CreateBuilder<FieldValue>(item.Fields.Count);
        foreach (FieldValue field in item.Fields)
        {
            if (!field.Field.Inline)
                fields.Add(field);
        }

        return fields.Count == item.Fields.Count ? item : new RecordValue(fields.Finish(), item.Ordinal, item.UnreadableFields);
    }

    /// <summary>The item in the form in which a claim stores it: in a field named after its record.</summary>
    public static RecordValue Wrap(Field about, RecordValue item, BindingContext context)
    {
        int number = Number(about, context);
        Field field = context.Model.Record(ClaimedItem.Name).Fields[number];
        return new RecordValue(ImmutableArray.Create(new FieldValue(number, field, ValueList.Of(item))), item.Ordinal);
    }

    /// <summary>The item that a claim contains; null when it contains none.</summary>
    public static RecordValue? Of(RecordValue claim)
    {
        foreach (FieldValue field in claim.Fields)
        {
            if (field.Field.Type == FieldType.Item)
                return ((RecordValue)field.Values[0]).Fields[0].Values[0] as RecordValue;
        }

        return null;
    }

    private static int Number(Field about, BindingContext context) => context.Model.Record(ClaimedItem.Name).IndexOf(about.Target);

    /// <summary>The field that a claim is about; the key may be written after the value.</summary>
    public static string? About(SeedMap claim)
    {
        foreach (SeedEntry entry in claim.Entries)
        {
            if (entry.Key == LongForm.AboutField)
                return (entry.Value as SeedScalar)?.Text;
        }

        return null;
    }
}
