using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Tool.Showing;

/// <summary>Items that count nobody, such as "killed: none": they connect no records, and an edge would say that somebody was harmed.</summary>
internal static class CountsNobody
{
    /// <summary>Whether an item states a count, and that it is none.</summary>
    public static bool Is(RecordValue item, ItemRecord shape)
        => !DerivedTraits.IsParticipation(shape)
            && item.Fields.Any(static field => field.Field.Type == FieldType.Estimate && field.Values is { Count: > 0 } && field.Values[0] is ScalarValue count
                && Estimate.TryParseNotation(count.Text, out Estimate number, out _) && number.Qualifier == EstimateQualifier.None);
}
