using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// The ids of a record in other collections, as far as an id belongs to a single record. An id that the model marks as shared, such as
/// that of a conflict or a grid cell, does not identify a record.
/// </summary>
internal static class ExternalIds
{
    /// <summary>The external ids that each belong to a single record.</summary>
    public static EquatableArray<FieldValue> Of(RecordNode node)
        => node.Fields.Values(FieldRole.ExternalIds) is { Count: > 0 } values && values[0] is RecordValue ids ? ids.Fields : default;

    /// <summary>
    /// Whether a collection has the two as different: both have an id in it, and none in common. Its curators have compared them more
    /// carefully than a rule can.
    /// </summary>
    public static bool AreDifferent(RecordNode a, RecordNode b)
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

                // One id in common is enough for them to be the same.
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
