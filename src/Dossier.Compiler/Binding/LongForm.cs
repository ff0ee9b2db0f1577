using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// The long form of a value: <c>{ value: ..., by: ..., source: ... }</c>. The field gets the plain value, and the record gets a claim about
/// the field. If the value is in an item with its own attribution, the item gets the attribution instead.
/// </summary>
internal static class LongForm
{
    /// <summary>The key of the value, in a long form and in a claim.</summary>
    public const string ValueKey = WellKnown.Claim.Value;

    /// <summary>The field of a claim that names what it is about.</summary>
    public const string AboutField = WellKnown.Claim.About;

    private const string StanceKey = WellKnown.Attribution.Stance;
    private const string StatementKey = WellKnown.Claim.Statement;

    /// <summary>
    /// Whether the node is a long form of the field: it has a <c>value</c>, or it has keys of an attribution that the plain value does not
    /// have (someone who <c>omits</c> a field gives it no value).
    /// </summary>
    public static bool Is(Field field, SeedNode node, DomainModel model)
    {
        if (node is not SeedMap map || map.Entries.Length == 0 || Claims(model) is not { } claim)
            return false;

        ItemRecord? item = field.Type == FieldType.Record ? model.Record(field.Target) : null;
        if (item is not null && item.IndexOf(ValueKey) >= 0)
            return false;

        if (Find(map, ValueKey) is not null)
            return true;

        // If the plain value is a map too, the node is a long form only if it has an attribution and none of the value's own keys.
        if (item is not null || field.Type == FieldType.Point)
            return Find(map, StanceKey) is not null && !HasOwnKey(map, item, claim, model);

        foreach (SeedEntry entry in map.Entries)
        {
            if (IsClaimKey(claim, entry.Key, model))
                return true;
        }

        return false;
    }

    /// <summary>The node under <c>value</c>; null when there is none or it is empty.</summary>
    public static SeedNode? ValueOf(SeedMap map) => Find(map, ValueKey) is { } value && value is not SeedScalar { IsNull: true } ? value : null;

    /// <summary>The claim of the long form, without what it is about and without its value.</summary>
    public static RecordValue Claim(Field field, Shape owner, SeedMap map, BindingContext context)
    {
        ItemRecord claim = Claims(context.Model)!;
        string what = $"The long form of '{field.Name}'";
        bool saysSomething = ValueOf(map) is not null || map.IsIncomplete;
        bool isKnown = true;
        var entries = ImmutableArray.CreateBuilder<SeedEntry>(map.Entries.Length);
        foreach (SeedEntry entry in map.Entries)
        {
            // A long form is about its own field, and an item has an attribution but no statement.
            if (entry.Key == AboutField || (entry.Key == StatementKey && owner is not Kind))
            {
                context.Report(Rules.UnknownField, entry.KeySpan, what, entry.Key, "");
                isKnown = false;
            }
            else if (entry.Key == field.Name && entry.Key != ValueKey && !IsClaimKey(claim, entry.Key, context.Model))
            {
                context.Report(Rules.UnknownField, entry.KeySpan, what, entry.Key, Suggestion.Of(ValueKey));
                isKnown = false;
            }
            else if (entry.Key != ValueKey)
            {
                entries.Add(entry);
                saysSomething |= entry.Key is StanceKey or StatementKey;
                isKnown &= IsClaimKey(claim, entry.Key, context.Model);
            }
        }

        // An unknown key has been reported; it may be a misspelt 'value'.
        if (!saysSomething && isKnown)
            context.Report(Rules.MissingField, map.Span, what, ValueKey);

        int ordinal = context.AddSpan(map.Span);
        var fields = RecordBinder.Bind(claim, new SeedMap(entries.ToImmutable(), map.Span), map.Span, what, context, out EquatableArray<string> unreadable);
        return new RecordValue(fields, ordinal, unreadable);
    }

    /// <summary>The same claim, about a field and its value.</summary>
    public static RecordValue About(Field field, RecordValue claim, Value? value, DomainModel model)
    {
        ItemRecord shape = Claims(model)!;
        var fields = ImmutableArray.CreateBuilder<FieldValue>(claim.Fields.Count + 2);
        Put(FieldRole.About, new ScalarValue(field.Name, claim.Ordinal));
        if (Notation(value) is { } text)
            Put(FieldRole.Value, new ScalarValue(text, value!.Ordinal));
        foreach (FieldValue other in claim.Fields)
        {
            if (other.Field.Role is not (FieldRole.About or FieldRole.Value))
                fields.Add(other);
        }

        return new RecordValue(fields.Finish(), claim.Ordinal, claim.UnreadableFields);

        void Put(FieldRole role, Value scalar)
        {
            int index = shape.IndexOf(role);
            if (index >= 0)
                fields.Add(new FieldValue(index, shape.Fields[index], ValueList.Of(scalar)));
        }
    }

    /// <summary>
    /// A claim about a value that is not kept in its field: the value in the field's notation, or the whole item, with its attribution
    /// moved to the claim.
    /// </summary>
    public static RecordValue About(Field field, RecordValue? attribution, Value value, BindingContext context)
    {
        ItemRecord shape = Claims(context.Model)!;
        var slots = new ValueList[shape.Fields.Length];
        if (attribution is not null)
            slots[shape.InlineField] = ValueList.Of(attribution);
        return Put(shape, slots, field, value, value.Ordinal, default, context);
    }

    /// <summary>The claim of a long form whose value is not kept in its field, with the value in the field's notation.</summary>
    public static RecordValue With(Field field, RecordValue claim, Value value, BindingContext context)
    {
        ItemRecord shape = Claims(context.Model)!;
        return Put(shape, FieldSlots.ToSlots(shape, claim), field, value, claim.Ordinal, claim.UnreadableFields, context);
    }

    private static RecordValue Put(
        ItemRecord shape, ValueList[] slots, Field field, Value value, int ordinal, EquatableArray<string> unreadable, BindingContext context)
    {
        slots[shape.IndexOf(FieldRole.About)] = ValueList.Of(new ScalarValue(field.Name, ordinal));
        int text = shape.IndexOf(FieldRole.Value);
        switch (value)
        {
            case RecordValue item when shape.ItemField >= 0:
                slots[text] = default;
                slots[shape.ItemField] = ValueList.Of(ClaimItem.Wrap(field, ClaimItem.Bare(item), context));
                break;
            case ReferenceValue reference:
                slots[text] = ValueList.Of(new ClaimedReference(field, reference));
                break;
            default:
                slots[text] = ValueList.Of(new ScalarValue(ItemKeys.Text(value), value.Ordinal));
                break;
        }

        return new RecordValue(FieldSlots.ToFields(shape, slots), ordinal, unreadable);
    }

    /// <summary>Whether the record is the one for claims.</summary>
    public static bool IsClaim(Shape shape) => shape is ItemRecord { InlineField: >= 0 } && shape.IndexOf(FieldRole.About) >= 0;

    private static string? Notation(Value? value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        ReferenceValue reference => reference.Id,
        RecordValue { Fields.Count: > 0 } record => Notation(record.Fields[0].Values[0]),
        _ => null,
    };

    private static ItemRecord? Claims(DomainModel model)
    {
        foreach (ItemRecord record in model.Records)
        {
            if (IsClaim(record))
                return record;
        }

        return null;
    }

    /// <summary>Whether a key belongs to attributions, which long forms and items have, and records do not.</summary>
    public static bool IsAttributionKey(string key, DomainModel model)
        => Claims(model) is { } claim && model.Record(claim.Fields[claim.InlineField].Target).IndexOf(key) >= 0;

    // This and the next are called for every map of every seed: loops, which allocate nothing.
    private static SeedNode? Find(SeedMap map, string key)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Key == key)
                return entry.Value;
        }

        return null;
    }

    private static bool HasOwnKey(SeedMap map, ItemRecord? item, ItemRecord claim, DomainModel model)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (!IsClaimKey(claim, entry.Key, model) || item?.IndexOf(entry.Key) >= 0)
                return true;
        }

        return false;
    }

    private static bool IsClaimKey(ItemRecord claim, string key, DomainModel model)
        => key is AboutField or StatementKey || model.Record(claim.Fields[claim.InlineField].Target).IndexOf(key) >= 0;
}
