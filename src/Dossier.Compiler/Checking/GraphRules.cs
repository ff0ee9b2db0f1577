using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Relations that cannot be: circles, records that refer to themselves or to what was replaced, one event twice.</summary>
internal static class GraphRules
{
    /// <summary>Runs the rules.</summary>
    public static void Check(CheckContext context)
    {
        foreach (Kind kind in context.Model.Kinds)
        {
            foreach (Field field in kind.Fields)
            {
                if (field.Type == FieldType.Ref && field.Target == kind.Name)
                    CheckRelation(kind, field, context);
            }
        }

        CheckSuperseded(context);
        foreach (RecordNode incident in context.Of("incident"))
            CheckSides(incident, context);
        DuplicateRule.Check(context);
    }

    private static void CheckRelation(Kind kind, Field field, CheckContext context)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (RecordNode node in context.Of(kind.Name))
        {
            // Most have no such relation, and begin no circle.
            EquatableArray<Value> values = node.Fields.Values(field.Name);
            if (values.Count == 0)
                continue;

            foreach (LinkedReference reference in values.Items.OfType<LinkedReference>())
            {
                if (reference.Id == node.Id)
                    context.Report(Rules.SelfRelation, node, reference, field.Name, node.Id);
            }

            if (field.Acyclic && !done.Contains(node.Id))
                CircleSearch.From(node, field.Name, done, context);
        }
    }

    // Few records are superseded, and in most datasets none: only they are looked up.
    private static void CheckSuperseded(CheckContext context)
    {
        var superseded = context.Nodes.Where(IsSuperseded).ToDictionary(n => (n.Kind, n.Id));
        if (superseded.Count == 0)
            return;

        foreach (RecordNode node in context.Nodes)
            CheckSuperseded(node, node.Record.Fields, superseded, context);
    }

    private static void CheckSuperseded(
        RecordNode node, EquatableArray<FieldValue> fields, Dictionary<(string Kind, string Id), RecordNode> superseded, CheckContext context)
    {
        foreach (FieldValue field in fields)
        {
            foreach (Value value in field.Values)
            {
                if (value is RecordValue record)
                    CheckSuperseded(node, record.Fields, superseded, context);
                else if (value is LinkedReference reference && superseded.TryGetValue((field.Field.Target, reference.Id), out RecordNode? target))
                    ReportSuperseded(node, reference, target, context);
            }
        }
    }

    private static bool IsSuperseded(RecordNode node) => node.Fields.Text("status") == "superseded" || node.Fields.Values("supersededBy").Count > 0;

    private static void ReportSuperseded(RecordNode node, LinkedReference reference, RecordNode target, CheckContext context)
    {
        string? successor = target.Fields.Reference("supersededBy")?.Id;
        if (successor != node.Id)
            context.Report(Rules.ReferenceToSuperseded, node, reference, target.Place, target.Kind, target.Id, successor is null ? "" : $" by '{successor}'");
    }

    private static void CheckSides(RecordNode incident, CheckContext context)
    {
        var attackers = new Dictionary<string, Value>(StringComparer.Ordinal);
        var participants = incident.Fields.Values("participants").Items.OfType<RecordValue>().Select(p => new FieldSet(p.Fields)).ToList();
        foreach (FieldSet participant in participants)
        {
            if (participant.Text("role") == "attacker" && CasualtyReports.Stands(participant) && participant.Reference("actor") is { } actor && !attackers.ContainsKey(actor.Id))
                attackers[actor.Id] = actor;
        }

        foreach (FieldSet participant in participants)
        {
            // Whoever attacks may well be harmed in it: only to be aimed at by oneself makes no sense.
            if (participant.Text("role") == "target" && CasualtyReports.Stands(participant)
                && participant.Reference("actor") is { } actor && attackers.TryGetValue(actor.Id, out Value? attacker))
                context.Report(Rules.AttackerAndTarget, incident, actor, incident.PlaceOf(attacker), actor.Id);
        }
    }
}
