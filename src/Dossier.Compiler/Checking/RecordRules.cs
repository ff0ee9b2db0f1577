using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// The rules that are about one record, and what it refers to. They are asked record by record, and its items are gone through once for
/// all of them: a dataset is larger than the processor's cache, and going through it once a rule would be most of what checking costs.
/// </summary>
internal static class RecordRules
{
    /// <summary>Goes through a record or an item, and all items in it.</summary>
    public static void CheckItem(RecordNode node, EquatableArray<FieldValue> fields, CheckContext context)
    {
        bool hasDate = false;
        Field? about = null;
        foreach (FieldValue field in fields)
        {
            // A claim gives the id that it claims as text, which refers to the record all the same.
            if (field.Field.Type == FieldType.Field && !field.Field.Many && field.Values[0] is ScalarValue name)
                about = node.Record.Kind.Find(name.Text);
            else if (about is { Type: FieldType.Ref } && field.Field.Role == FieldRole.Value && field.Values[0] is ScalarValue id)
                context.Refer(node, about, new ReferenceValue(id.Text, id.Ordinal));
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
                    context.Refer(node, field.Field, reference);
                }
            }
        }

        // Most items say nothing of time.
        if (!hasDate)
            return;

        var set = new FieldSet(fields);
        TimeRules.CheckItem(node, set, context);
        TenureRule.CheckSpeakers(node, set, context);
    }
}
