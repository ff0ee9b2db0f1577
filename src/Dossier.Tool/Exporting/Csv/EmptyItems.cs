using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Exporting.Csv;

/// <summary>Items of which nothing is stated, such as <c>value: {}</c> in a claim: in a table they are like those that are not there.</summary>
internal static class EmptyItems
{
    private const string Reason = "has an item of which nothing is stated, which a table cannot hold";

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
