using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Exporting;

/// <summary>
/// Items of which nothing is stated: somebody denies that there was any target, whatever it was. An import of the export has the claim, and no item in it.
/// </summary>
internal static class EmptyItems
{
    private const string Reason = "has an item of which nothing is stated, which is like one that is not there";

    /// <summary>Notes those of a record.</summary>
    public static void Note(ProjectRecord record, Losses losses)
    {
        foreach (Field field in record.Kind.Fields)
        {
            if (record.Values.Of(field).OfType<RecordValue>().Any(static item => item.Fields.Count == 0 || Has(item)))
                losses.Add(record, $"{record.Kind.Name}.{field.Name}", Reason);
        }
    }

    private static bool Has(RecordValue item)
        => item.Fields.Any(static field => !field.Field.Inline && field.Values.OfType<RecordValue>().Any(static value => value.Fields.Count == 0 || Has(value)));
}
