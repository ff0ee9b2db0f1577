using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// The ids under which other collections hold a record, as far as each is of one record: what the model calls shared, such as the id of a
/// conflict or a cell, says nothing of what a record is.
/// </summary>
internal static class ExternalIds
{
    /// <summary>The ids of a record that are of one record each.</summary>
    public static EquatableArray<FieldValue> Of(RecordNode node)
        => node.Fields.Values(FieldRole.ExternalIds) is { Count: > 0 } values && values[0] is RecordValue ids ? ids.Fields : default;

    /// <summary>
    /// Whether a collection holds the two as two: both have an id of it, and they have none in common. Who keeps the collection has looked
    /// at them, and looked longer than a rule can.
    /// </summary>
    public static bool TellApart(RecordNode a, RecordNode b)
    {
        EquatableArray<FieldValue> others = Of(b);
        if (others.Count == 0)
            return false;

        bool areTwo = false;
        foreach (FieldValue mine in Of(a))
        {
            foreach (FieldValue other in others)
            {
                if (mine.Field != other.Field || mine.Field.Shared)
                    continue;

                // One that they have in common makes them one, whatever else they have.
                if (HaveOneInCommon(mine.Values, other.Values))
                    return false;

                areTwo = true;
            }
        }

        return areTwo;
    }

    private static bool HaveOneInCommon(ValueList mine, ValueList others)
    {
        foreach (Value id in mine)
        {
            foreach (Value other in others)
            {
                if ((id as ScalarValue)?.Text == (other as ScalarValue)?.Text)
                    return true;
            }
        }

        return false;
    }
}
