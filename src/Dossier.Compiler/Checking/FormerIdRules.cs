using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Reports former ids that another record has now, and references that still use a former id.</summary>
internal static class FormerIdRules
{
    /// <summary>Runs the rules.</summary>
    public static void Check(CheckContext context)
    {
        foreach (Kind kind in context.Model.Kinds)
            CheckTaken(kind, context);
    }

    /// <summary>Checks a reference of a record.</summary>
    public static void CheckReference(RecordNode node, Field field, ReferenceValue reference, CheckContext context)
    {
        if (reference.FormerId.Length > 0)
            context.Report(Rules.FormerId, node, reference, context.Find(field.Target, reference.Id)?.Place, field.Target, reference.FormerId, reference.Id);
    }

    // An id refers to the record that has it now; a former id refers to the first record that had it.
    private static void CheckTaken(Kind kind, CheckContext context)
    {
        var holders = new Dictionary<string, (RecordNode Node, Value Value)>(StringComparer.Ordinal);
        foreach (RecordNode node in context.With(kind, FieldRole.FormerIds))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (ScalarValue id in node.Fields.Values(FieldRole.FormerIds).OfType<ScalarValue>())
            {
                if (context.Find(kind.Name, id.Text) is { } now)
                    Report(node, id, now == node ? "still its id" : "an id in use", now.Place);
                else if (!holders.TryGetValue(id.Text, out (RecordNode Node, Value Value) first))
                    holders[id.Text] = (node, id);
                else if (first.Node != node)
                    Report(node, id, $"also a former id of '{first.Node.Id}'", first.Node.PlaceOf(first.Value));
            }
        }

        void Report(RecordNode node, ScalarValue id, string what, ValuePlace other)
            => context.Report(Rules.FormerIdTaken, node, id, other, id.Text, kind.Name, node.Id, what);
    }
}
