using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Reports impossible relations: circles, records that refer to themselves, and an actor who attacks himself.</summary>
internal static class GraphRules
{
    /// <summary>Finds circles and records that refer to themselves.</summary>
    public static void CheckRelations(CheckContext context)
    {
        foreach (Kind kind in context.Model.Kinds)
        {
            foreach (Field field in kind.Fields)
            {
                if (field.Type == FieldType.Ref && field.Target == kind.Name)
                    CheckRelation(kind, field, context);
            }
        }
    }

    /// <summary>Checks who takes part in an incident.</summary>
    public static void CheckRecord(RecordNode node, CheckContext context)
    {
        if (node.Kind == WellKnown.Incident.Kind)
            CheckSides(node, context);
    }

    private static void CheckRelation(Kind kind, Field field, CheckContext context)
    {
        CircleSearch? circles = null;
        foreach (RecordNode node in context.With(kind, field))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (Value value in node.Fields.Values(field))
            {
                if (value is ReferenceValue reference && reference.Id == node.Id)
                    context.Report(Rules.SelfRelation, node, reference, field.Name, node.Id);
            }

            if (field.Acyclic)
                (circles ??= new CircleSearch(field, context)).From(node);
        }
    }

    // An attacker may be harmed in his own attack, but being his own target makes no sense.
    private static void CheckSides(RecordNode incident, CheckContext context)
    {
        ValueList participants = incident.Fields.Values(WellKnown.Incident.Participants);
        Dictionary<string, Value>? attackers = null;
        foreach (Value participant in participants)
        {
            if (ActorAs(WellKnown.ParticipantRole.Attacker, participant) is { } actor && attackers?.ContainsKey(actor.Id) != true)
                (attackers ??= new Dictionary<string, Value>(StringComparer.Ordinal))[actor.Id] = actor;
        }

        if (attackers is null)
            return;

        foreach (Value participant in participants)
        {
            if (ActorAs(WellKnown.ParticipantRole.Target, participant) is { } actor && attackers.TryGetValue(actor.Id, out Value? attacker))
                context.Report(Rules.AttackerAndTarget, incident, actor, incident.PlaceOf(attacker), actor.Id);
        }
    }

    private static ReferenceValue? ActorAs(string role, Value participant)
    {
        if (participant is not RecordValue record)
            return null;

        var fields = new FieldSet(record.Fields);
        return fields.Text(WellKnown.Participation.Role) == role && CasualtyReports.IsAffirmed(fields) ? fields.Reference(WellKnown.Participation.Actor) : null;
    }
}
