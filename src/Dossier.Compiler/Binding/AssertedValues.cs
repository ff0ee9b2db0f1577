using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>
/// Leaves in the fields and lists of a record what somebody asserts or suggests, and moves the rest into its claims: what everybody who
/// mentions it denies, disputes, does not know, omits or threatens; what is deprecated or withdrawn; what its own speaker took back;
/// and what a preferred denial denies. A property or a list reads as fact, so it must not contain anything that nobody asserts.
/// </summary>
internal static class AssertedValues
{
    /// <summary>Processes the fields of a record whose claims are bound.</summary>
    public static void Keep(Kind kind, ValueList[] slots, BindingContext context)
    {
        int claims = kind.IndexOf(FieldRole.Claims);
        if (claims < 0)
            return;

        List<Value>? moved = null;
        for (int i = 0; i < slots.Length; i++)
        {
            if (i != claims && !slots[i].IsEmpty && (HasStatement(slots[i]) || IsClaimed(kind.Fields[i], slots[claims])))
                slots[i] = Keep(kind.Fields[i], slots[i], slots, claims, context, ref moved);
        }

        foreach (Value claim in moved ?? [])
            slots[claims] = slots[claims].Add(claim);
    }

    /// <summary>
    /// Processes the lists of an item. What nobody asserts there cannot become a claim, since a claim names a field of the record: it is
    /// reported, and left out.
    /// </summary>
    public static void KeepInItem(Shape item, ValueList[] slots, BindingContext context)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            if (item.Fields[i].Inline || item.Fields[i].Type != FieldType.Record || !HasStatement(slots[i]))
                continue;

            var kept = new List<Value>(slots[i].Count);
            foreach (Value value in slots[i])
            {
                if (new Statement(Attribution((RecordValue)value)?.Fields ?? default, key: null, isItem: true).IsAffirmed)
                    kept.Add(value);
                else
                    context.Report(Rules.DeniedInsideItem, context.Spans[value.Ordinal], item.Fields[i].Name, FieldBinder.Words(item.Name));
            }

            slots[i] = ValueList.Of(kept);
        }
    }

    // Called for every field of a record with claims; most claims are about one or two of the fields.
    private static bool IsClaimed(Field field, ValueList claims)
    {
        foreach (Value claim in claims)
        {
            if (IsAbout(field, (RecordValue)claim))
                return true;
        }

        return false;
    }

    private static bool IsAbout(Field field, RecordValue claim)
    {
        foreach (FieldValue part in claim.Fields)
        {
            if (part.Field.Role == FieldRole.About && part.Values[0] is ScalarValue about && about.Text == field.Name)
                return true;
        }

        return false;
    }

    // Nearly every item has only speakers and a source.
    private static bool HasStatement(ValueList values)
    {
        foreach (Value value in values)
        {
            if (value is RecordValue item && Attribution(item) is { } attribution)
            {
                foreach (FieldValue field in attribution.Fields)
                {
                    if (field.Field.Role is FieldRole.Stance or FieldRole.Rank or FieldRole.Stage)
                        return true;
                }
            }
        }

        return false;
    }

    private static ValueList Keep(Field field, ValueList values, ValueList[] slots, int claims, BindingContext context, ref List<Value>? moved)
    {
        ItemRecord? item = field.Type == FieldType.Record ? context.Model.Record(field.Target) : null;
        bool isAttributed = item is not null && ItemAttribution.IsCarriedBy(item);
        var free = new List<Statement>();
        var all = new List<Statement>();
        var ofValue = new Dictionary<int, List<Statement>>();
        foreach (Value value in slots[claims])
        {
            // Only claims about this field are replaced here; the other fields are processed by themselves.
            if (value is RecordValue claim && IsAbout(field, claim))
                ReadClaim(new SaidClaim(claim, context.Kind!, context.Model), values, free, all, ofValue);
        }

        if (isAttributed)
        {
            foreach (Value value in values)
            {
                var statement = Statement.OfItem(item!, value);
                ofValue[value.Ordinal] = [statement];
                all.Add(statement);
            }
        }

        if (all.Count == 0)
            return values;

        var kept = new List<Value>(values.Count);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (Value value in values)
        {
            string key = ItemKeys.Of(item, value);
            bool isStated = ofValue.TryGetValue(value.Ordinal, out List<Statement>? own);
            bool holds = !isStated || own.Exists(s => s.HasRemainingSpeaker(all, field.Many));

            // Another speaker may assert what the speaker of this item does not; one is enough.
            holds |= !isAttributed && !keys.Contains(key) && free.Exists(s => s.Names(key) && s.HasRemainingSpeaker(all, field.Many));
            holds &= !all.Exists(s => s.IsPreferred && (isAttributed ? s.Rejects(own![0]) : s.IsRejected && s.IsAbout(key)));
            if (holds)
            {
                keys.Add(key);
                kept.Add(value);
            }
            else
            {
                Move(field, value, isStated, isAttributed, slots, claims, context, ref moved);
            }
        }

        return kept.Count == values.Count ? values : ValueList.Of(kept);
    }

    private static void ReadClaim(
        SaidClaim claim, ValueList values, List<Statement> free, List<Statement> all, Dictionary<int, List<Statement>> ofValue)
    {
        all.Add(claim.Statement);
        if (claim.Value is not { } value || !IsOneOf(values, value.Ordinal))
        {
            free.Add(claim.Statement);
            return;
        }

        if (!ofValue.TryGetValue(value.Ordinal, out List<Statement>? own))
            ofValue[value.Ordinal] = own = [];
        own.Add(claim.Statement);
    }

    // The claim of a long form has the same position as its value.
    private static bool IsOneOf(ValueList values, int ordinal)
    {
        foreach (Value value in values)
        {
            if (value.Ordinal == ordinal)
                return true;
        }

        return false;
    }

    private static void Move(
        Field field, Value value, bool isStated, bool isAttributed, ValueList[] slots, int claims, BindingContext context, ref List<Value>? moved)
    {
        var item = value as RecordValue;
        if (isAttributed || !isStated)
        {
            RecordValue? attribution = item is null ? null : Attribution(item);
            (moved ??= []).Add(LongForm.About(field, attribution, value, context));
            return;
        }

        // Its claim holds the value as text. A whole item, and a reference that is still to be resolved, must be put there too.
        var changed = new List<Value>(slots[claims].Count);
        foreach (Value claim in slots[claims])
            changed.Add(IsOf(field, (RecordValue)claim, value.Ordinal) ? LongForm.With(field, (RecordValue)claim, value, context) : claim);
        slots[claims] = ValueList.Of(changed);
    }

    private static bool IsOf(Field field, RecordValue claim, int ordinal)
    {
        bool isAbout = false;
        bool isHere = false;
        foreach (FieldValue part in claim.Fields)
        {
            isAbout |= part.Field.Role == FieldRole.About && part.Values[0] is ScalarValue about && about.Text == field.Name;
            isHere |= part.Field.Role == FieldRole.Value && part.Values[0].Ordinal == ordinal;
        }

        return isAbout && isHere;
    }

    private static RecordValue? Attribution(RecordValue item)
    {
        foreach (FieldValue field in item.Fields)
        {
            if (field.Field.Inline)
                return (RecordValue)field.Values[0];
        }

        return null;
    }
}
