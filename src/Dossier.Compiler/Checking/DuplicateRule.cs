using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Incidents that look like one event entered twice: the same kind, within a day, within 5 km or in the same place, with an actor in
/// common, and unrelated. Incidents are compared within one kind, actor and day only, so that the cost grows with their number.
/// </summary>
internal static class DuplicateRule
{
    private const double NearKm = 5;
    private static readonly string[] Relations =
        ["sameAs", "possiblySameAs", "differentFrom", "partOf", "inResponseTo", "follows", "supersededBy"];

    /// <summary>Runs the rule.</summary>
    public static void Check(CheckContext context)
    {
        var buckets = new Dictionary<(string Kind, string Actor, int Day), List<RecordNode>>();
        var reported = new HashSet<(string, string)>();
        foreach (RecordNode incident in context.Of("incident"))
        {
            EdtfDate date = incident.Fields.Date("date");
            string kind = incident.Fields.Text("kind");
            if (!date.IsPlainDay || date.EarliestDay is not { } day || kind.Length == 0 || incident.Fields.Text("clarity") == "aggregate")
                continue;

            foreach (string actor in Actors(incident))
            {
                for (int other = day - 1; other <= day + 1; other++)
                {
                    if (buckets.TryGetValue((kind, actor, other), out List<RecordNode>? near))
                        Compare(incident, near, actor, reported, context);
                }

                if (!buckets.TryGetValue((kind, actor, day), out List<RecordNode>? own))
                    buckets[(kind, actor, day)] = own = [];
                own.Add(incident);
            }
        }
    }

    private static IEnumerable<string> Actors(RecordNode incident)
        => incident.Fields.Values("participants").Items.OfType<RecordValue>()
            .Select(p => new FieldSet(p.Fields).Reference("actor")?.Id).OfType<string>().Distinct();

    private static void Compare(
        RecordNode incident, List<RecordNode> others, string actor, HashSet<(string, string)> reported, CheckContext context)
    {
        foreach (RecordNode other in others)
        {
            if (other != incident && IsSamePlace(incident, other, context) && !AreRelated(incident, other) && reported.Add((incident.Id, other.Id)))
                context.Report(Rules.LikelyDuplicate, incident, null, other.Place, incident.Id, other.Id, $"'{actor}'");
        }
    }

    private static bool IsSamePlace(RecordNode a, RecordNode b, CheckContext context)
    {
        if (PointOf(a, context) is { } first && PointOf(b, context) is { } second)
            return first.DistanceToKm(second) <= NearKm;

        return a.Fields.Reference("place") is { } place && place.Id == b.Fields.Reference("place")?.Id;
    }

    private static GeoPoint? PointOf(RecordNode incident, CheckContext context)
    {
        if (incident.Fields.Point("location") is { } own)
            return own;

        foreach (LinkedReference reference in incident.Fields.Values("facilities").Items.OfType<LinkedReference>())
        {
            if (context.Follow("facility", reference)?.Fields.Point("location") is { } facility)
                return facility;
        }

        return null;
    }

    private static bool AreRelated(RecordNode a, RecordNode b) => RefersTo(a, b) || RefersTo(b, a);

    private static bool RefersTo(RecordNode from, RecordNode to)
        => Relations.Any(field => from.Fields.Values(field).Items.OfType<LinkedReference>().Any(r => r.Id == to.Id));
}
