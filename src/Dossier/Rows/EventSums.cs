using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>Adds up counts of incidents so that each event is counted once. The emitted sum says what is read of a record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EventSums
{
    /// <summary>
    /// The sum of a count over the events that some incidents are records of; unknown where there is no incident, since that nothing is on record
    /// does not say that there was nobody.
    /// </summary>
    /// <param name="all">All incidents, which say what is one event and what is a part of another.</param>
    /// <param name="incidents">The incidents to add up.</param>
    /// <param name="countOf">The count of one.</param>
    /// <param name="currentOf">The record that has replaced one, or itself.</param>
    /// <param name="sameAs">Records of exactly the same event.</param>
    /// <param name="possiblySameAs">Records that may be of the same event.</param>
    /// <param name="partOf">The larger incidents that one is a part of.</param>
    public static Estimate Sum<T>(
        IReadOnlyList<T> all,
        IEnumerable<T> incidents,
        Func<T, Estimate> countOf,
        Func<T, T> currentOf,
        Func<T, IReadOnlyList<T>> sameAs,
        Func<T, IReadOnlyList<T>> possiblySameAs,
        Func<T, IReadOnlyList<T>> partOf)
        where T : class, IDossierRecord
    {
        ArgumentNullException.ThrowIfNull(incidents);
        ArgumentNullException.ThrowIfNull(countOf);
        var counted = new Dictionary<string, Estimate>(StringComparer.Ordinal);
        var events = new IncidentEvents();
        foreach (T incident in incidents)
        {
            T current = currentOf(incident);
            if (counted.ContainsKey(current.Id))
                continue;

            counted.Add(current.Id, countOf(current));
            events.Add(current, current, sameAs(current), possiblySameAs(current), partOf(current));
        }

        foreach (T incident in counted.Count > 0 ? all : [])
            events.Add(incident, currentOf(incident), sameAs(incident), possiblySameAs(incident), partOf(incident));

        var reports = new SortedDictionary<int, List<Estimate>>();
        foreach (KeyValuePair<string, Estimate> one in counted)
        {
            if (!reports.TryGetValue(events.EventOf(one.Key), out List<Estimate>? own))
                reports.Add(events.EventOf(one.Key), own = []);
            own.Add(one.Value);
        }

        return Sum(new EventParts(reports, events.WholesOf(reports.Keys)).Totals(), events)
            .AsWithoutWithheld(counted.Values.Any(static count => count.IsWithoutWithheld));
    }

    private static Estimate Sum(List<(List<int> Events, Estimate Count)> totals, IncidentEvents events)
    {
        var possible = new DisjointSets();
        var numbers = new Dictionary<int, int>();
        foreach ((List<int> together, _) in totals)
        {
            int number = possible.Add();
            foreach (int one in together)
                numbers.Add(one, number);
        }

        foreach ((int one, int other) in events.Possible())
        {
            if (numbers.TryGetValue(one, out int a) && numbers.TryGetValue(other, out int b))
                possible.Join(a, b);
        }

        // Those that may be one event are at least the larger of them, and at most both.
        var sums = new SortedDictionary<int, Estimate>();
        for (int i = 0; i < totals.Count; i++)
        {
            int set = possible.Of(i);
            sums[set] = sums.TryGetValue(set, out Estimate other) ? other.AddOverlapping(totals[i].Count) : totals[i].Count;
        }

        return sums.Count == 0 ? Estimate.Unknown : sums.Values.Sum();
    }
}
