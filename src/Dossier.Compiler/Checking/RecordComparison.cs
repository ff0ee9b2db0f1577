using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Compares a record with what it was. A value that is added to a file moves all that follow it, and what rules find about other records
/// depends on what a record says and not on where.
/// </summary>
internal static class RecordComparison
{
    /// <summary>What has become of the record.</summary>
    public static RecordChange Compare(LinkedRecord before, LinkedRecord now)
    {
        bool hasMoved = before.Ordinal != now.Ordinal;
        bool isSame = before.Kind == now.Kind && before.Id == now.Id && before.Member == now.Member && before.Successor == now.Successor
            && before.FormerMembers.Equals(now.FormerMembers) && before.UnreadableFields.Equals(now.UnreadableFields)
            && SaySame(before.Fields, now.Fields, ref hasMoved);
        return !isSame ? RecordChange.Changed : hasMoved ? RecordChange.Moved : RecordChange.None;
    }

    private static bool SaySame(EquatableArray<FieldValue> before, EquatableArray<FieldValue> now, ref bool hasMoved)
    {
        if (before.Count != now.Count)
            return false;
        if (before.Items == now.Items)
            return true;

        for (int i = 0; i < before.Count; i++)
        {
            ValueList old = before[i].Values;
            ValueList values = now[i].Values;
            if (before[i].Field != now[i].Field || old.Count != values.Count)
                return false;
            if (old.IsSameAs(values))
                continue;

            for (int v = 0; v < old.Count; v++)
            {
                if (!SaySame(old[v], values[v], ref hasMoved))
                    return false;
            }
        }

        return true;
    }

    private static bool SaySame(Value before, Value now, ref bool hasMoved)
    {
        hasMoved |= before.Ordinal != now.Ordinal;
        return (before, now) switch
        {
            (ScalarValue old, ScalarValue scalar) => old.Text == scalar.Text,
            (ReferenceValue old, ReferenceValue reference) => old.Id == reference.Id && old.FormerId == reference.FormerId,
            (RecordValue old, RecordValue record) => old.UnreadableFields.Equals(record.UnreadableFields) && SaySame(old.Fields, record.Fields, ref hasMoved),
            _ => before.Equals(now),
        };
    }
}
