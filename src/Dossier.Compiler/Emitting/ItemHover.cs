using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// What a hover says of an item of a record, such as a party or a casualty report: "killed at least 5 of Kataib Hezbollah (per Iraqi media)".
/// Those that say the same are written once, with all who say it.
/// </summary>
internal static class ItemHover
{
    private const string One = "1";

    /// <summary>Whether two items say the same, whoever says it.</summary>
    public static bool AreSame(ItemRecord shape, RecordValue left, RecordValue right)
    {
        foreach (string name in shape.Hover)
        {
            ValueList one = ValuesOf(left, name);
            ValueList other = ValuesOf(right, name);
            if (one.Count != other.Count)
                return false;
            for (int i = 0; i < one.Count; i++)
            {
                if (ItemKeys.Text(one[i]) != ItemKeys.Text(other[i]))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Writes items that say the same. What is between parentheses is not ended: caveats may follow.</summary>
    public static void Append(HoverText text, ItemRecord shape, List<RecordValue> same)
    {
        HoverText.Mark start = text.Here;
        foreach (string name in shape.Hover)
        {
            if (IsAside(shape, name) || ValuesOf(same[0], name) is not { IsEmpty: false } values)
                continue;

            if (text.Here != start)
                text.Put(Joint(shape, name, same[0]));
            else
                text.Put(Preposition(name));
            AppendPlain(text, shape.Find(name)!, values);
        }

        foreach (string name in shape.Hover)
        {
            if (IsAside(shape, name) && ValuesOf(same[0], name) is { IsEmpty: false } values)
                text.Aside().Put(AsideOf(shape.Find(name)!, ItemKeys.Text(values[0])));
        }

        AppendAttributions(text, same);
    }

    // How sure it is, and who says it.
    private static void AppendAttributions(HoverText text, List<RecordValue> same)
    {
        var voices = new HoverVoices();
        var told = new List<string>();
        foreach (RecordValue item in same)
        {
            EquatableArray<FieldValue> attribution = default;
            foreach (FieldValue field in item.Fields)
            {
                if (field.Field.Inline)
                    attribution = ((RecordValue)field.Values[0]).Fields;
            }

            voices.Add(attribution);
            foreach (FieldValue part in attribution)
            {
                if (part.Field.Role is FieldRole.Stance or FieldRole.Stage && Words(part) is { } words && !told.Contains(words))
                {
                    told.Add(words);
                    text.Aside().Put(words);
                }
            }
        }

        if (!voices.IsEmpty)
            voices.Append(text.Aside());
    }

    private static string? Words(FieldValue part)
    {
        string term = ItemKeys.Text(part.Values[0]);
        if (part.Field.Role == FieldRole.Stage)
            return FieldWords.Of(part.Field, term);
        return ClosedTerms.Stance(term) switch
        {
            Stance.Suggests => "suspected",
            Stance.Asserts => null,
            _ => FieldWords.Of(part.Field, term),
        };
    }

    private static void AppendPlain(HoverText text, Field field, ValueList values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0)
                text.Put(", ");
            if (values[i] is ReferenceValue reference)
                text.Link(field.Target, reference.Id);
            else if (values[i] is ScalarValue scalar)
                text.Text(FieldWords.Of(field, scalar.Text));
        }
    }

    // "killed several of ...", "photographer of ..., from ...": a field that is called by a preposition reads on as one. A single person
    // who was harmed is often named: "killed 1: ...".
    private static string Joint(ItemRecord shape, string name, RecordValue item)
    {
        if (shape.Name == WellKnown.RoleHeld.Record && name == WellKnown.RoleHeld.Org)
            return " of ";
        return shape.Name == WellKnown.CasualtyReport.Record && name == WellKnown.CasualtyReport.Of
            && ValuesOf(item, WellKnown.CasualtyReport.Count) is { IsEmpty: false } count && ItemKeys.Text(count[0]) == One ? ": " : " " + Preposition(name);
    }

    private static string Preposition(string name) => name is "of" or "from" or "to" ? name + " " : "";

    // What qualifies a count is behind it.
    private static bool IsAside(ItemRecord shape, string name)
        => shape.Name == WellKnown.CasualtyReport.Record && name is WellKnown.CasualtyReport.Severity or WellKnown.CasualtyReport.Covers or WellKnown.CasualtyReport.Nationality;

    private static string AsideOf(Field field, string term)
        => field.Name == WellKnown.CasualtyReport.Covers && term == WellKnown.Coverage.Part ? "a partial count"
            : field.Name == WellKnown.CasualtyReport.Nationality ? $"of {FieldWords.Of(field, term)}"
            : FieldWords.Of(field, term);

    private static ValueList ValuesOf(RecordValue item, string name)
    {
        foreach (FieldValue field in item.Fields)
        {
            if (field.Field.Name == name)
                return field.Values;
        }

        return default;
    }
}
