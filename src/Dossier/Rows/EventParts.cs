using System.Globalization;

namespace Dossier.Rows;

/// <summary>Counts of events of which some are parts of others: whoever is counted in a part is counted in the whole.</summary>
/// <param name="reports">For each event, the counts that its records give.</param>
/// <param name="wholes">For each event, those that it is a part of.</param>
internal sealed class EventParts(SortedDictionary<int, List<Estimate>> reports, Dictionary<int, List<int>> wholes)
{
    private readonly Dictionary<int, List<int>> _parts = [];

    /// <summary>For all events that are connected as wholes and parts, the count of all of them together.</summary>
    public List<(List<int> Events, Estimate Count)> Totals()
    {
        var clusters = new DisjointSets();
        var numbers = new Dictionary<int, int>();
        foreach (int one in reports.Keys)
            numbers.Add(one, clusters.Add());
        foreach (KeyValuePair<int, List<int>> part in wholes)
        {
            foreach (int whole in part.Value)
            {
                clusters.Join(numbers[part.Key], numbers[whole]);
                if (!_parts.TryGetValue(whole, out List<int>? parts))
                    _parts.Add(whole, parts = []);
                parts.Add(part.Key);
            }
        }

        return [.. reports.Keys.GroupBy(one => clusters.Of(numbers[one])).Select(cluster => Total([.. cluster]))];
    }

    private (List<int> Events, Estimate Count) Total(List<int> events)
    {
        // Where each is a part of one other at most, and one of none, they are a tree.
        List<int> outermost = events.FindAll(one => wholes[one].Count == 0);
        return outermost.Count == 1 && events.TrueForAll(one => wholes[one].Count <= 1)
            ? (events, CountOf(outermost[0], onlyAsserted: false))
            : (events, Consolidated(events));
    }

    /// <summary>The count of one event, raised by what is in its parts.</summary>
    private Estimate CountOf(int one, bool onlyAsserted)
    {
        var own = new OwnReports();
        foreach (Estimate count in reports[one])
        {
            if (!onlyAsserted || !count.IsSuggested)
                own.Add(new ReportedCount(count));
        }

        Estimate figure = own.Figure;
        if (!_parts.TryGetValue(one, out List<int>? parts))
            return figure;

        // What is certain of some of a sum is certain, also where the sum is not.
        figure = CountGroups.Raise(figure, parts.Sum(part => CountOf(part, onlyAsserted: true)));
        return onlyAsserted ? figure : CountGroups.Raise(figure, parts.Sum(part => CountOf(part, onlyAsserted: false)));
    }

    // Events that are parts of several are groups that share members.
    private Estimate Consolidated(List<int> events)
    {
        ReportedCount[] counts = [.. events.SelectMany(one => reports[one].Select(count => new ReportedCount(count) { Group = KeyOf(one) }))];
        return ReportedCounts.Consolidate(counts, IsWithin).Estimate;
    }

    private bool IsWithin(string part, string whole)
    {
        int wanted = int.Parse(whole, CultureInfo.InvariantCulture);
        var seen = new HashSet<int>();
        var next = new Stack<int>(wholes[int.Parse(part, CultureInfo.InvariantCulture)]);
        while (next.Count > 0)
        {
            int one = next.Pop();
            if (one == wanted)
                return true;
            if (!seen.Add(one))
                continue;
            foreach (int larger in wholes[one])
                next.Push(larger);
        }

        return false;
    }

    private static string KeyOf(int one) => one.ToString(CultureInfo.InvariantCulture);
}
