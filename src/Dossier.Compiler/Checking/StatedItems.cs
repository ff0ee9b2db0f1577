using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// All that is said of the items of a list: those in it, and those that claims hold because nobody stands by them. Rules about what
/// speakers say need both; rules about what happened need the list alone.
/// </summary>
internal static class StatedItems
{
    /// <summary>The items about a field, each with its attribution in it: those of the list first.</summary>
    public static List<RecordValue> Of(RecordNode node, Field field)
    {
        var items = new List<RecordValue>();
        foreach (Value value in node.Fields.Values(field))
        {
            if (value is RecordValue item)
                items.Add(item);
        }

        foreach (Value value in node.Fields.Values(FieldRole.Claims))
        {
            if (value is RecordValue claim && ClaimItem.Of(claim) is { } item && new FieldSet(claim.Fields).Text(FieldRole.About) == field.Name)
                items.Add(WithAttribution(item, claim));
        }

        return items;
    }

    private static RecordValue WithAttribution(RecordValue item, RecordValue claim)
    {
        ImmutableArray<FieldValue> fields = item.Fields.Items;
        foreach (FieldValue part in claim.Fields)
        {
            if (part.Field.Inline)
                fields = fields.Add(part);
        }

        return new RecordValue(fields, claim.Ordinal, item.UnreadableFields);
    }
}
