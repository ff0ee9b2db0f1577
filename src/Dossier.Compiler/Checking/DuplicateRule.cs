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
        var numbers = new Dictionary<(string Kind, string Actor), int>();
        var days = new Dictionary<(int KindAndActor, int Day), Spots>();
        foreach (RecordNode incident in context.Of("incident"))
        {
            EdtfDate date = incident.Fields.Date("date");
            string kind = incident.Fields.Text("kind");
            if (!date.IsPlainDay || date.EarliestDay is not { } day || kind.Length == 0 || incident.Fields.Text("clarity") == "aggregate")
                continue;

            var candidate = new Candidate(incident, IncidentSpot.Of(incident, context));
            (string Actor, int Number)[] actors = [.. Actors(incident).Select(actor => (actor, NumberOf((kind, actor), numbers)))];
            if (Find(candidate, day, actors, days) is { } match)
                context.Report(Rules.LikelyDuplicate, incident, null, match.Other.Incident.Place, incident.Id, match.Other.Incident.Id, $"'{match.Actor}'");

            foreach ((_, int number) in actors)
            {
                if (!days.TryGetValue((number, day), out Spots? own))
                    days[(number, day)] = own = new Spots();
                own.Add(candidate);
            }
        }
    }

    private static (Candidate Other, string Actor)? Find(
        Candidate incident, int day, (string Actor, int Number)[] actors, Dictionary<(int KindAndActor, int Day), Spots> days)
    {
        foreach ((string actor, int number) in actors)
        {
            for (int other = day - 1; other <= day + 1; other++)
            {
                if (days.TryGetValue((number, other), out Spots? near) && near.Find(incident) is { } match)
                    return (match, actor);
            }
        }

        return null;
    }

    private static int NumberOf((string Kind, string Actor) key, Dictionary<(string Kind, string Actor), int> numbers)
    {
        if (!numbers.TryGetValue(key, out int number))
            numbers[key] = number = numbers.Count;
        return number;
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
        // Most days have one or two: they are compared as they are.
        private const int Few = 8;

        private readonly List<Candidate> _all = [];
        private Dictionary<(string Name, int Cell), List<Candidate>>? _byKey;

        public void Add(Candidate candidate)
        {
            _all.Add(candidate);
            if (_byKey is not null)
            {
                Index(candidate, _byKey);
            }
            else if (_all.Count > Few)
            {
                _byKey = [];
                foreach (Candidate one in _all)
                    Index(one, _byKey);
            }
        }

        public Candidate? Find(Candidate incident)
        {
            if (_byKey is null)
                return Find(incident, _all);

            foreach ((string Name, int Cell) key in incident.Spot.KeysNearby)
            {
                if (_byKey.TryGetValue(key, out List<Candidate>? near) && Find(incident, near) is { } match)
                    return match;
            }

            return null;
        }

        private static Candidate? Find(Candidate incident, List<Candidate> others)
            => others.Find(n => n.Spot.IsSameAs(incident.Spot) && !AreRelated(incident.Incident, n.Incident));

        private static void Index(Candidate candidate, Dictionary<(string Name, int Cell), List<Candidate>> byKey)
        {
            foreach ((string Name, int Cell) key in candidate.Spot.Keys)
            {
                if (!byKey.TryGetValue(key, out List<Candidate>? here))
                    byKey[key] = here = [];
                here.Add(candidate);
            }
        }
    }
}
