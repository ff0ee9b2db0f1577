using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Exporting;

/// <summary>Whether an item that stands in a record is in doubt: it is only suggested, or somebody denies or disputes it.</summary>
/// <param name="records">The records that references resolve to.</param>
internal sealed class Doubt(ProjectRecords records)
{
    /// <summary>Why a format that can only state facts leaves such an item out.</summary>
    public const string Reason = "is suggested, denied or disputed by somebody, which this format cannot say; it is left out";

    private readonly AttributionWords _attributions = new(records);

    /// <summary>Whether an item of a list is in doubt.</summary>
    public bool IsIn(ProjectRecord record, Field list, RecordValue item)
        => StanceOf(item) == Stance.Suggests || record.Values.Records(record.Kind.Find(FieldRole.Claims)!).Any(claim => IsRejection(claim) && IsAbout(claim, list, item));

    /// <summary>Whether a claim denies or disputes something.</summary>
    public bool IsRejection(RecordValue claim) => StanceOf(claim) is Stance.Denies or Stance.Disputes;

    private Stance StanceOf(RecordValue item) => _attributions.PartsOf(item)?.Stance ?? Stance.Unspecified;

    // A field that the denial leaves out matches any value.
    private bool IsAbout(RecordValue claim, Field list, RecordValue item)
    {
        ItemRecord shape = records.Model.Record(WellKnown.Claim.Record);
        if (new FieldValues(claim.Fields, records).Text(shape.Find(FieldRole.About)!) != list.Name)
            return false;
        foreach (FieldValue field in claim.Fields)
        {
            if (field.Field.Type == FieldType.Item && field.Values.Count > 0 && field.Values[0] is RecordValue { Fields: { Count: > 0 } held } && held[0].Values[0] is RecordValue denied)
                return denied.Fields.All(stated => stated.Field.Inline || IsSame(new FieldValues(item.Fields, records).Of(stated.Field), stated.Values));
        }

        return true;
    }

    private static bool IsSame(ValueList one, ValueList other)
        => one.Count == other.Count && Enumerable.Range(0, one.Count).All(i => (one[i], other[i]) switch
        {
            (ScalarValue a, ScalarValue b) => a.Text == b.Text,
            (ReferenceValue a, ReferenceValue b) => a.Id == b.Id,
            _ => false,
        });
}
