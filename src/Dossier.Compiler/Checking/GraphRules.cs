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

        SupersededRule.Check(context);
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
