using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Names, also in C#, and external ids that two records share; records that nothing refers to.</summary>
internal static class IdentityRules
{
    private static readonly string[] WantReferences = ["actor", "facility", "place", "source"];
    private static readonly string[] OneThing = ["supersededBy", "sameAs"];

    /// <summary>Runs the rules.</summary>
    public static void Check(CheckContext context)
    {
        foreach (Kind kind in context.Model.Kinds)
        {
            CheckNames(kind, context);
            CheckExternalIds(kind, context);
        }

        CheckMembers(context);
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

    // Of one record, names may well be alike; of two, one name that they share is enough to tell of.
    private static void CheckNames(Kind kind, CheckContext context)
    {
        var holders = new Dictionary<string, (RecordNode Node, Value At)>(StringComparer.Ordinal);
        var told = new HashSet<(string, string)>();
        foreach (RecordNode node in context.Of(kind.Name))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (ScalarValue name in RecordNames.Of(node))
            {
                string key = NameKey.Fold(name.Text);
                if (!holders.TryGetValue(key, out (RecordNode Node, Value At) holder))
                    holders[key] = (node, name);
                else if (holder.Node != node && told.Add((node.Id, holder.Node.Id)))
                    context.Report(Rules.SharedName, node, name, holder.Node.PlaceOf(holder.At), name.Text, kind.Name, node.Id, holder.Node.Id);
            }
        }
    }

    private static void CheckExternalIds(Kind kind, CheckContext context)
    {
        var holders = new Dictionary<(string Collection, string Id), (RecordNode Node, Value At)>();
        foreach (RecordNode node in context.With(kind, "externalIds"))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (node.Fields.Values("externalIds") is not { Count: > 0 } values || values[0] is not RecordValue ids)
                continue;

            foreach (FieldValue field in ids.Fields)
            {
                foreach (ScalarValue id in field.Values.OfType<ScalarValue>())
                {
                    (string, string) key = (field.Field.Name, id.Text);
                    if (!holders.TryGetValue(key, out (RecordNode Node, Value At) holder))
                        holders[key] = (node, id);
                    else if (!AreOne(node, holder.Node) && !AreOne(holder.Node, node))
                        context.Report(Rules.SharedExternalId, node, id, holder.Node.PlaceOf(holder.At), field.Field.Name, id.Text, kind.Name, holder.Node.Id);
                }
            }
        }
    }

    // A record and the one that took its place, or two of the same event, are rightly the same thing elsewhere.
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
