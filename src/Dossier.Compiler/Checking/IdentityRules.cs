using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Reports C# names and external ids that two records share, and records that nothing refers to.</summary>
internal static class IdentityRules
{
    private static readonly string[] WantReferences = [WellKnown.Actor.Kind, WellKnown.Facility.Kind, WellKnown.Place.Kind, WellKnown.Source.Kind];
    private static readonly string[] OneThing = [WellKnown.Common.SupersededBy, WellKnown.Incident.SameAs];

    /// <summary>Runs the rules.</summary>
    public static void Check(CheckContext context)
    {
        foreach (Kind kind in context.Model.Kinds)
        {
            SharedNames.Check(kind, context);
            CheckExternalIds(kind, context);
        }

        SourceRules.Check(context);
        CheckMembers(context);

        // "Remove it" would be wrong advice for a record that is referred to by what cannot be read.
        if (context.KnowsReferences && !UnreadableParts.Any(context.Index, context.Nodes.Select(static node => node.Record)))
            CheckReferences(context);
    }

    private static void CheckMembers(CheckContext context)
    {
        foreach (RenamedEntry renamed in context.Index.Renamed)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (context.Find(renamed.Kind, renamed.Id) is { } node)
                context.Report(Rules.IdentifierClash, node, null, renamed.Kind, renamed.Id, renamed.Member, renamed.Because);
        }
    }

    private static void CheckExternalIds(Kind kind, CheckContext context)
    {
        var holders = new Dictionary<(string Collection, string Id), (RecordNode Node, Value Value)>();
        foreach (RecordNode node in context.With(kind, FieldRole.ExternalIds))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (FieldValue field in ExternalIds.Of(node))
            {
                if (field.Field.Shared)
                    continue;

                foreach (ScalarValue id in field.Values.OfType<ScalarValue>())
                {
                    (string, string) key = (field.Field.Name, id.Text);
                    if (!holders.TryGetValue(key, out (RecordNode Node, Value Value) holder))
                        holders[key] = (node, id);
                    else if (!AreOne(node, holder.Node) && !AreOne(holder.Node, node))
                        context.Report(Rules.SharedExternalId, node, id, holder.Node.PlaceOf(holder.Value), field.Field.Name, id.Text, kind.Name, holder.Node.Id);
                }
            }
        }
    }

    // A record and its successor, or two about the same event, may rightly have the same id elsewhere.
    private static bool AreOne(RecordNode node, RecordNode other)
        => OneThing.Any(field => node.Fields.Values(field).OfType<ReferenceValue>().Any(r => r.Id == other.Id));

    private static void CheckReferences(CheckContext context)
    {
        foreach (string kind in WantReferences)
        {
            foreach (RecordNode node in context.Of(kind))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                if (!node.IsReferred)
                    context.Report(Rules.NeverReferenced, node, null, kind, node.Id);
            }
        }
    }
}
