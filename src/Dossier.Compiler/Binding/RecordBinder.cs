using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Binds a map to the fields of a kind or an item record.</summary>
internal static class RecordBinder
{
    /// <summary>
    /// Binds a record. <paramref name="what"/> is what messages call it; <paramref name="span"/> is where a missing field is reported.
    /// Claims that the record itself cannot store, such as one about the text of an alias, are added to <paramref name="outer"/>. Fields that
    /// were written but could not be read are named in <paramref name="unreadable"/>, so that they are not reported as missing.
    /// </summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public static EquatableArray<FieldValue> Bind(
        Shape shape, SeedNode node, SeedSpan span, string what, BindingContext context, out EquatableArray<string> unreadable, List<Value>? outer = null)
    {
        List<string>? unreadableNames = null;
        unreadable = default;
        RecordScratch scratch = context.Begin(shape);
        ValueList[] slots = scratch.Slots;
        List<Value> claims = scratch.Claims;

        // A required field that is wrong or could not be read has been reported already.
        bool[] reported = scratch.Reported;
        switch (node)
        {
            case SeedMap map:
                BindEntries(shape, map, what, slots, reported, claims, context, ref unreadableNames);
                break;
            case SeedScalar { IsNull: true }:
                break;
            case SeedScalar scalar when FirstField(shape) is var index and >= 0:
                BindShorthand(shape, index, scalar, slots, reported, context);
                break;
            default:
                context.WrongType(node, shape.Name, "a map of fields", node is SeedList { IsFlow: false, Items: [SeedMap, ..] } ? " Remove the dashes before its fields." : "");
                context.End(scratch);
                return default;
        }

        ClaimValue.Bind(shape, node, slots, context);
        foreach (Value claim in claims)
        {
            foreach (string name in ItemAttribution.IsCarriedBy(shape) ? ((RecordValue)claim).UnreadableFields : default)
                (unreadableNames ??= []).Add(name);
            AttachClaim(shape, slots, (RecordValue)claim, outer, context);
        }

        if (shape is Kind kind)
            AssertedValues.Keep(kind, slots, context);
        else
        {
            JointSpeakers.Check(shape, slots, context);
            AssertedValues.KeepInItem(shape, slots, context);
        }

        for (int i = 0; i < slots.Length; i++)
        {
            if (slots[i].IsEmpty && shape.Fields[i].Required && !reported[i] && !BindingContext.IsIncomplete(node))
                context.Report(Rules.MissingField, span, what, shape.Fields[i].Name);
        }

        if (unreadableNames is not null)
            unreadable = unreadableNames.ToImmutableArray();
        EquatableArray<FieldValue> fields = FieldSlots.ToFields(shape, slots);
        context.End(scratch);
        return fields;
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static void BindEntries(
        Shape shape,
        SeedMap map,
        string what,
        ValueList[] slots,
        bool[] reported,
        List<Value> claims,
        BindingContext context,
        ref List<string>? unreadable)
    {
        ImmutableArray<SeedEntry>.Builder? inline = null;
        Shape? inlineShape = shape.InlineField < 0 ? null : context.Model.Record(shape.Fields[shape.InlineField].Target);
        foreach (SeedEntry entry in map.Entries)
        {
            int index = shape.IndexOf(entry.Key);
            if (index >= 0 && ClaimItem.FieldOf(shape, map, entry, context) is not null)
            {
                // Bound later, when the speaker of the claim is known: an item may name its own speaker.
                continue;
            }

            if (index >= 0)
            {
                int before = context.Problems.Count;
                slots[index] = ClaimPoint.FieldOf(shape, map, entry, context) is { } point
                    ? ClaimPoint.Bind(point, (SeedMap)entry.Value, context)
                    : FieldBinder.Bind(shape, shape.Fields[index], entry, claims, context);
                reported[index] = context.Problems.Count > before || BindingContext.IsIncomplete(entry.Value);
                if (reported[index])
                    (unreadable ??= []).Add(entry.Key);
            }
            else if (inlineShape is not null && inlineShape.IndexOf(entry.Key) >= 0)
                (inline ??= ImmutableArray.CreateBuilder<SeedEntry>()).Add(entry);
            else if (shape.Refused?.Contains(entry.Key) == true || inlineShape?.Refused?.Contains(entry.Key) == true)
            {
                // The model file that defines it has been reported.
                (unreadable ??= []).Add(entry.Key);
            }
            else
            {
                // A field with a misspelt key is not reported as missing too.
                string? meant = FieldAdvice.Meant(entry.Key, shape, inlineShape) ?? FieldAdvice.Mark(entry.Key, context.Model);
                string shown = FieldAdvice.Shown(entry, meant, shape, context.Model, out bool isWhole);
                context.Report(Rules.UnknownField, entry.KeySpan, what, entry.Key, shown);
                meant = isWhole ? null : meant;
                for (int i = 0; isWhole && i < reported.Length; i++)
                    reported[i] = true;
                if (meant is not null)
                    (unreadable ??= []).Add(meant);
                if (meant is not null && shape.IndexOf(meant) is var misspelt and >= 0)
                    reported[misspelt] = true;
            }
        }

        if (inline is not null)
        {
            int ordinal = context.AddSpan(map.Span);
            var values = Bind(inlineShape!, new SeedMap(inline.ToImmutable(), map.Span, isIncomplete: map.IsIncomplete), map.Span, what, context, out EquatableArray<string> lostThere, claims);
            slots[shape.InlineField] = ValueList.Of(new RecordValue(values, ordinal));
            foreach (string name in lostThere)
                (unreadable ??= []).Add(name);
        }

        if (shape.ItemField < 0)
            return;

        foreach (SeedEntry entry in map.Entries)
        {
            if (ClaimItem.FieldOf(shape, map, entry, context) is { } about)
                ClaimItem.Bind(about, shape, entry.Value, slots, context);
        }
    }

    // `aliases: [CENTCOM]`: a scalar means a record with that value in its first field, or in its name if it is a kind.
    private static void BindShorthand(
        Shape shape, int index, SeedScalar scalar, ValueList[] slots, bool[] reported, BindingContext context)
    {
        int before = context.Problems.Count;
        if (ScalarBinder.Bind(shape.Fields[index], scalar, shape, context) is { } value)
            slots[index] = ValueList.Of(value);
        reported[index] = context.Problems.Count > before;
    }

    // -1 for an item record that got no valid field from its model file.
    private static int FirstField(Shape shape) => shape is Kind ? shape.IndexOf(FieldRole.Name) : Math.Min(0, shape.StatedFields - 1);

    // A kind has claims; an item may have its own attribution; other items pass the claim to the record around them.
    private static void AttachClaim(Shape shape, ValueList[] slots, RecordValue claim, List<Value>? outer, BindingContext context)
    {
        int claims = shape is Kind ? shape.IndexOf(FieldRole.Claims) : -1;
        if (claims >= 0)
            slots[claims] = slots[claims].Add(claim);
        else if (ItemAttribution.IsCarriedBy(shape))
            ItemAttribution.Add(shape, slots, claim, context);
        else
            outer?.Add(claim);
    }
}
