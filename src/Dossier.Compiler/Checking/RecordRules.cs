using System.Runtime.CompilerServices;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// The rules about one record and what it refers to. They run record by record and visit its items once for all rules: a dataset is
/// larger than the processor's cache, and a pass for each rule would be most of the cost of checking.
/// </summary>
internal static class RecordRules
{
    /// <summary>Visits a record or an item, and all items in it.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public static void CheckItem(RecordNode node, EquatableArray<FieldValue> fields, CheckContext context)
    {
        bool hasDate = false;
        Field? about = null;
        foreach (FieldValue field in fields)
        {
            // A claim stores a claimed id as text, which refers to the record nevertheless.
            if (field.Field.Type == FieldType.Field && !field.Field.Many && field.Values[0] is ScalarValue name)
                about = node.Record.Kind.Find(name.Text);
            else if (about is { Type: FieldType.Ref } && field.Field.Role == FieldRole.Value && field.Values[0] is ScalarValue id)
                context.MarkReferred(node, about, new ReferenceValue(id.Text, id.Ordinal));
            else if (about is { Type: FieldType.Date } && field.Field.Role == FieldRole.Value)
                context.Dates.AddClaimed(node, about, field.Values[0]);

            if (field.Field.Type == FieldType.Date)
            {
                hasDate = true;
                context.Dates.Add(node, field);
            }

            foreach (Value value in field.Values)
            {
                if (value is RecordValue record)
                {
                    CheckItem(node, record.Fields, context);
                }
                else if (value is ReferenceValue reference)
                {
                    FormerIdRules.CheckReference(node, field.Field, reference, context);
                    context.MarkReferred(node, field.Field, reference);
                }
            }
        }

        // Most items have no dates.
        if (!hasDate)
            return;

        var set = new FieldSet(fields);
        TimeRules.CheckItem(node, set, context);
        TenureRule.CheckSpeakers(node, set, context);
    }
}
