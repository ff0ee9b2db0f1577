using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// Reads the value of a claim in the notation of the field that the claim is about, since a value that the field could not have can
/// neither agree nor disagree with it. A mistake removes the value and keeps the claim.
/// </summary>
internal static class ClaimValue
{
    /// <summary>Reads the value of a claim that was bound as text; does nothing for any other record.</summary>
    public static void Bind(Shape shape, SeedNode node, ValueList[] slots, BindingContext context)
    {
        if (context.Kind is not { } kind || node is not SeedMap map || !LongForm.IsClaim(shape))
            return;

        int valueIndex = shape.IndexOf(FieldRole.Value);
        int about = shape.IndexOf(FieldRole.About);
        if (valueIndex < 0 || about < 0 || slots[valueIndex].IsEmpty || Written(map) is not { } scalar)
            return;

        if (!slots[about].IsEmpty)
        {
            slots[valueIndex] = Read(kind.Find((slots[about][0] as ScalarValue)?.Text ?? ""), scalar, slots[valueIndex], kind, context);
        }
        else if (!Names(map) && !map.IsIncomplete)
        {
            context.Report(Rules.MissingField, scalar.Span, "A claim with a value", LongForm.AboutField);
            slots[valueIndex] = default;
        }
    }

    private static ValueList Read(Field? field, SeedScalar scalar, ValueList text, Kind kind, BindingContext context)
    {
        // Text needs no further reading; an item as text has the notation of its first field.
        if (field is null or { Type: FieldType.Text or FieldType.Field or FieldType.Record })
            return text;

        return (field.Type == FieldType.Point ? ClaimPoint.Read(field, scalar, kind, context) : ScalarBinder.Bind(field, scalar, kind, context)) switch
        {
            null => default,
            ReferenceValue reference => ValueList.Of(new ClaimedReference(field, reference)),
            { } value => ValueList.Of(value),
        };
    }

    // The original text is needed, since a quoted word is not a flag.
    private static SeedScalar? Written(SeedMap claim)
    {
        SeedNode? value = LongForm.ValueOf(claim);
        return (value is SeedMap attributed ? LongForm.ValueOf(attributed) : value) as SeedScalar;
    }

    // An unknown field name has been reported, and may mean any field.
    private static bool Names(SeedMap claim)
        => claim.Entries.Any(entry => entry.Key == LongForm.AboutField && entry.Value is not SeedScalar { IsNull: true });
}
