using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Finds incidents that look like one event entered twice: of the same kind, within a day and 5 km, with an actor in common, and not
/// related. If a collection such as UCDP has them under different ids, they are accepted as two.
/// Each is compared only with those of its kind, actor, day and spot, and reported once, so that the cost grows linearly.
/// </summary>
internal static class DuplicateRule
{
    private static readonly string[] Relations =
        [
            WellKnown.Incident.SameAs, WellKnown.Incident.PossiblySameAs, WellKnown.Incident.DifferentFrom, WellKnown.Incident.PartOf,
            WellKnown.Incident.InResponseTo, WellKnown.Incident.Follows, WellKnown.Common.SupersededBy,
        ];

    /// <summary>Runs the rule.</summary>
    public static void Check(CheckContext context)
    {
        IReadOnlyList<RecordNode> incidents = context.Of(WellKnown.Incident.Kind);
        List<ActTable.Entry> entries = context.Acts.Entries;

        var spots = new IncidentSpot?[incidents.Count];
        var reported = new HashSet<int>();
        Spots? before = null, same = null;
        for (int i = 0; i < entries.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            ActTable.Entry entry = entries[i];
            int gap = i == 0 ? int.MaxValue : entry.DaysAfter(entries[i - 1]);
            if (gap > 0)
                (before, same) = (gap == Thresholds.DuplicateDays ? same : null, null);

            // Most have no other to be compared with, so their spot is not computed.
            bool isAlone = gap > Thresholds.DuplicateDays && (i + 1 == entries.Count || entries[i + 1].DaysAfter(entry) > Thresholds.DuplicateDays);
            if (isAlone)
                continue;

            IncidentSpot spot = spots[entry.Order] ??= IncidentSpot.Of(incidents[entry.Order], context);
            var candidate = new Candidate(incidents[entry.Order], entry.Order, spot);
            if ((before?.Find(candidate) ?? same?.Find(candidate)) is { } other)
            {
                // The one later in the files is reported, whichever happened first.
                (Candidate later, Candidate earlier) = candidate.Order > other.Order ? (candidate, other) : (other, candidate);
                if (reported.Add(later.Order))
                    context.Report(Rules.LikelyDuplicate, later.Incident, null, earlier.Incident.Place, later.Incident.Id, earlier.Incident.Id, $"'{entry.Actor}'");
            }

            (same ??= new Spots()).Add(candidate);
        }
    }

    private static bool AreRelated(RecordNode a, RecordNode b) => RefersTo(a, b) || RefersTo(b, a);

    private static bool RefersTo(RecordNode from, RecordNode to)
        => Relations.Any(field => from.Fields.Values(field).OfType<ReferenceValue>().Any(r => r.Id == to.Id));

    private sealed record Candidate(RecordNode Incident, int Order, IncidentSpot Spot);

    /// <summary>The incidents of one kind, actor and day, by where they happened.</summary>
    private sealed class Spots
    {
        // Most days have one or two, which are compared directly.
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
            => others.Find(n => n.Spot.IsSameAs(incident.Spot)
                && !AreRelated(incident.Incident, n.Incident) && !ExternalIds.AreDifferent(incident.Incident, n.Incident));

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
