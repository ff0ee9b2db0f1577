using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>The values of a record while it is bound, by the index of their field in the shape.</summary>
internal static class FieldSlots
{
    /// <summary>The fields of a bound record, each at its index in the shape.</summary>
    public static ValueList[] ToSlots(Shape shape, RecordValue record)
    {
        var slots = new ValueList[shape.Fields.Length];
        foreach (FieldValue field in record.Fields)
            slots[field.Index] = field.Values;

        return slots;
    }

    /// <summary>The fields that have a value, in the order of the model.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public static EquatableArray<FieldValue> ToFields(Shape shape, ValueList[] slots)
    {
        int count = 0;
        foreach (ValueList slot in slots)
            count += slot.IsEmpty ? 0 : 1;

        var fields = ImmutableArray.CreateBuilder<FieldValue>(count);
        for (int i = 0; i < slots.Length; i++)
        {
            if (!slots[i].IsEmpty)
                fields.Add(new FieldValue(i, shape.Fields[i], slots[i]));
        }

        return fields.MoveToImmutable();
    }
}
