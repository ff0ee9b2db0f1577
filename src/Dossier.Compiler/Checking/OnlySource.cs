using System.Runtime.CompilerServices;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// The only source of a record: the single one that its <c>sources</c>, items and claims name. An item or claim that names no source
/// was read there.
/// </summary>
internal static class OnlySource
{
    /// <summary>The id of the source; null when the record names none, or several.</summary>
    public static string? Of(RecordNode node)
    {
        string? only = null;
        return IsOne(node.Record.Fields, ref only) ? only : null;
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static bool IsOne(EquatableArray<FieldValue> fields, ref string? only)
    {
        foreach (FieldValue field in fields)
        {
            bool names = field.Field.Role is FieldRole.Source or FieldRole.Sources;
            foreach (Value value in field.Values)
            {
                if (names && value is ReferenceValue reference)
                {
                    if (only is not null && only != reference.Id)
                        return false;
                    only = reference.Id;
                }
                else if (value is RecordValue record && !IsOne(record.Fields, ref only))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
