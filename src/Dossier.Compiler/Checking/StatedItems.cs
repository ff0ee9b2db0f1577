using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// All statements about the items of a list: those in the list, and those that are only in claims because nobody asserts them. Rules about
/// what speakers say need both; rules about what happened need only the list.
/// </summary>
internal static class StatedItems
{
    /// <summary>The items of a field, each with its attribution; those of the list first.</summary>
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
