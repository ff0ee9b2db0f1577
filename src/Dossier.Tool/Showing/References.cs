using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Showing;

/// <summary>A reference from a record to another.</summary>
/// <param name="To">The other record.</param>
/// <param name="Field">The field of the record.</param>
/// <param name="Inner">The field of the item, or of its attribution, that holds it; null when the record's own field does.</param>
/// <param name="Item">The item that holds it; null when the record's own field does.</param>
internal readonly record struct Referral(ProjectRecord To, Field Field, Field? Inner, RecordValue? Item)
{
    /// <summary>Whether it says who spoke, or where that was read.</summary>
    public bool IsAttribution => Inner?.Role is FieldRole.Speakers or FieldRole.Source;
}

/// <summary>All references of a record: those of its fields, of its items, and of their attributions.</summary>
internal static class References
{
    /// <summary>The references of a record, in the order of its fields.</summary>
    public static IEnumerable<Referral> Of(ProjectRecord record, ProjectRecords records)
    {
        foreach (Field field in record.Kind.Fields)
        {
            foreach (Value value in record.Values.Of(field))
            {
                if (value is RecordValue item)
                {
                    foreach (Referral referral in Within(item, item, field, records))
                        yield return referral;
                }
                else if (RecordNumbers.Referred(value, field, records) is { } to)
                {
                    yield return new Referral(to, field, null, null);
                }
            }
        }
    }

    private static IEnumerable<Referral> Within(RecordValue held, RecordValue item, Field field, ProjectRecords records)
    {
        foreach (FieldValue inner in held.Fields)
        {
            foreach (Value value in inner.Values)
            {
                if (value is RecordValue deeper)
                {
                    foreach (Referral referral in Within(deeper, item, field, records))
                        yield return referral;
                }
                else if (RecordNumbers.Referred(value, inner.Field, records) is { } to)
                {
                    yield return new Referral(to, field, inner.Field, item);
                }
            }
        }
    }
}
