using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>
/// The attribution of an item such as a casualty report. It applies to the whole item: <c>{ harm: killed, count: { value: 5, by: us } }</c>
/// means the same as <c>{ harm: killed, count: 5, by: us }</c>.
/// </summary>
internal static class ItemAttribution
{
    /// <summary>Whether items of the shape carry an attribution.</summary>
    public static bool IsCarriedBy(Shape shape) => shape is not Kind && shape.InlineField >= 0;

    /// <summary>Adds the attribution of a long form to the item that contains it, or that is its value.</summary>
    public static RecordValue Add(Shape shape, RecordValue item, RecordValue claim, BindingContext context)
    {
        ValueList[] slots = FieldSlots.ToSlots(shape, item);
        Add(shape, slots, claim, context);
        return new RecordValue(FieldSlots.ToFields(shape, slots), item.Ordinal, item.UnreadableFields.Items.AddRange(claim.UnreadableFields.Items));
    }

    /// <inheritdoc cref="Add(Shape, RecordValue, RecordValue, BindingContext)"/>
    public static void Add(Shape shape, ValueList[] slots, RecordValue claim, BindingContext context)
    {
        if (Of(claim) is not { } added)
            return;

        ValueList own = slots[shape.InlineField];
        slots[shape.InlineField] = own.IsEmpty
            ? ValueList.Of(added)
            : ValueList.Of(Merge(shape, (RecordValue)own[0], added, context));
    }

    private static RecordValue Merge(Shape shape, RecordValue own, RecordValue added, BindingContext context)
    {
        ItemRecord attribution = context.Model.Record(shape.Fields[shape.InlineField].Target);
        ValueList[] slots = FieldSlots.ToSlots(attribution, own);
        foreach (FieldValue field in added.Fields)
        {
            if (slots[field.Index].IsEmpty)
                slots[field.Index] = field.Values;
            else if (!slots[field.Index].Select(Text).SequenceEqual(field.Values.Select(Text), StringComparer.Ordinal))
                context.Report(Rules.AttributedTwice, context.Spans[field.Values[0].Ordinal], field.Field.Name, FieldBinder.Words(shape.Name));
        }

        return new RecordValue(FieldSlots.ToFields(attribution, slots), own.Ordinal);
    }

    private static RecordValue? Of(RecordValue claim)
    {
        foreach (FieldValue field in claim.Fields)
        {
            if (field.Field.Inline)
                return (RecordValue)field.Values[0];
        }

        return null;
    }

    // Both texts are in bound form, so that two ways of writing the same value are equal.
    private static string Text(Value value) => value is ReferenceValue reference ? reference.Id : ((ScalarValue)value).Text;
}
