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
        var days = new Dictionary<(string Kind, string Actor, int Day), Spots>();
        foreach (RecordNode incident in context.Of("incident"))
        {
            EdtfDate date = incident.Fields.Date("date");
            string kind = incident.Fields.Text("kind");
            if (!date.IsPlainDay || date.EarliestDay is not { } day || kind.Length == 0 || incident.Fields.Text("clarity") == "aggregate")
                continue;

            var candidate = new Candidate(incident, IncidentSpot.Of(incident, context));
            string[] actors = [.. Actors(incident)];
            (Candidate Other, string Actor)? found = Find(candidate, kind, day, actors, days);
            if (found is { } match)
                context.Report(Rules.LikelyDuplicate, incident, null, match.Other.Incident.Place, incident.Id, match.Other.Incident.Id, $"'{match.Actor}'");

            foreach (string actor in actors)
            {
                if (!days.TryGetValue((kind, actor, day), out Spots? own))
                    days[(kind, actor, day)] = own = new Spots();
                own.Add(candidate);
            }
        }
    }

    private static (Candidate Other, string Actor)? Find(
        Candidate incident, string kind, int day, string[] actors, Dictionary<(string Kind, string Actor, int Day), Spots> days)
    {
        foreach (string actor in actors)
        {
            for (int other = day - 1; other <= day + 1; other++)
            {
                if (days.TryGetValue((kind, actor, other), out Spots? near) && near.Find(incident) is { } match)
                    return (match, actor);
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

    /// <summary>The incidents of one kind, actor and day, by where they happened.</summary>
    private sealed class Spots
    {
        private readonly Dictionary<(string Name, int Cell), List<Candidate>> _byKey = [];

        public void Add(Candidate candidate)
        {
            foreach ((string Name, int Cell) key in candidate.Spot.Keys)
            {
                if (!_byKey.TryGetValue(key, out List<Candidate>? here))
                    _byKey[key] = here = [];
                here.Add(candidate);
            }
        }

        public Candidate? Find(Candidate incident)
        {
            foreach ((string Name, int Cell) key in incident.Spot.KeysNearby)
            {
                if (_byKey.TryGetValue(key, out List<Candidate>? near)
                    && near.Find(n => n.Spot.IsSameAs(incident.Spot) && !AreRelated(incident.Incident, n.Incident)) is { } match)
                    return match;
            }

            return null;
        }
    }
}
