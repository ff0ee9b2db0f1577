using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Incidents that look like one event entered twice: the same kind, within a day and 5 km, with an actor in common, and unrelated.
/// Each is compared with those of its kind, actor, day and spot only, and told of once, so that the cost grows with their number.
/// </summary>
internal static class DuplicateRule
{
    private static readonly string[] Relations =
        ["sameAs", "possiblySameAs", "differentFrom", "partOf", "inResponseTo", "follows", "supersededBy"];

    /// <summary>Runs the rule.</summary>
    public static void Check(CheckContext context)
    {
        var buckets = new Dictionary<(string Kind, string Actor, int Day, string Spot), List<Candidate>>();
        foreach (RecordNode incident in context.Of("incident"))
        {
            EdtfDate date = incident.Fields.Date("date");
            string kind = incident.Fields.Text("kind");
            if (!date.IsPlainDay || date.EarliestDay is not { } day || kind.Length == 0 || incident.Fields.Text("clarity") == "aggregate")
                continue;

            var candidate = new Candidate(incident, IncidentSpot.Of(incident, context));
            string[] actors = [.. Actors(incident)];
            (Candidate Other, string Actor)? found = Find(candidate, kind, day, actors, buckets);
            if (found is { } match)
                context.Report(Rules.LikelyDuplicate, incident, null, match.Other.Incident.Place, incident.Id, match.Other.Incident.Id, $"'{match.Actor}'");

            foreach (string actor in actors)
            {
                foreach (string spot in candidate.Spot.Keys)
                {
                    if (!buckets.TryGetValue((kind, actor, day, spot), out List<Candidate>? own))
                        buckets[(kind, actor, day, spot)] = own = [];
                    own.Add(candidate);
                }
            }
        }
    }

    private static (Candidate Other, string Actor)? Find(
        Candidate incident, string kind, int day, string[] actors, Dictionary<(string Kind, string Actor, int Day, string Spot), List<Candidate>> buckets)
    {
        foreach (string actor in actors)
        {
            foreach (string spot in incident.Spot.KeysNearby)
            {
                for (int other = day - 1; other <= day + 1; other++)
                {
                    if (buckets.TryGetValue((kind, actor, other, spot), out List<Candidate>? near)
                        && near.Find(n => n.Spot.IsSameAs(incident.Spot) && !AreRelated(incident.Incident, n.Incident)) is { } match)
                        return (match, actor);
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> Actors(RecordNode incident)
        => incident.Fields.Values("participants").Items.OfType<RecordValue>()
            .Select(p => new FieldSet(p.Fields).Reference("actor")?.Id).OfType<string>().Distinct();

    private static bool AreRelated(RecordNode a, RecordNode b) => RefersTo(a, b) || RefersTo(b, a);

    private static bool RefersTo(RecordNode from, RecordNode to)
        => Relations.Any(field => from.Fields.Values(field).Items.OfType<LinkedReference>().Any(r => r.Id == to.Id));

    private sealed record Candidate(RecordNode Incident, IncidentSpot Spot);
}
