namespace Dossier.Rows;

/// <summary>Which records are of one event, which may be, and which events are parts of others, as the records say.</summary>
internal sealed class IncidentEvents
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly DisjointSets _records = new();
    private readonly List<(int One, int Other)> _possible = [];
    private readonly List<(int Part, int Whole)> _parts = [];

    /// <summary>Takes in what a record says. Of what two records say of each other, one is enough.</summary>
    public void Add<T>(T record, T current, IReadOnlyList<T> sameAs, IReadOnlyList<T> possiblySameAs, IReadOnlyList<T> partOf)
        where T : class, IDossierRecord
    {
        int own = NumberOf(record.Id);
        _records.Join(own, NumberOf(current.Id));
        foreach (T same in sameAs)
            _records.Join(own, NumberOf(same.Id));
        foreach (T other in possiblySameAs)
            _possible.Add((own, NumberOf(other.Id)));
        foreach (T whole in partOf)
            _parts.Add((own, NumberOf(whole.Id)));
    }

    /// <summary>The event that a record is of.</summary>
    public int EventOf(string id) => _records.Of(NumberOf(id));

    /// <summary>Pairs of events that may be one.</summary>
    public IEnumerable<(int One, int Other)> Possible() => _possible.Select(pair => (_records.Of(pair.One), _records.Of(pair.Other)));

    /// <summary>For each of some events, those of them that it is a part of, also through others, but not those that these are parts of.</summary>
    public Dictionary<int, List<int>> WholesOf(ICollection<int> events)
    {
        ILookup<int, int> direct = _parts.Select(pair => (Part: _records.Of(pair.Part), Whole: _records.Of(pair.Whole)))
            .Where(static pair => pair.Part != pair.Whole)
            .ToLookup(static pair => pair.Part, static pair => pair.Whole);
        var wholes = new Dictionary<int, List<int>>();
        foreach (int one in events)
        {
            var found = new List<int>();
            var seen = new HashSet<int> { one };
            var next = new Stack<int>(direct[one]);
            while (next.Count > 0)
            {
                int whole = next.Pop();
                if (!seen.Add(whole))
                    continue;
                if (events.Contains(whole))
                    found.Add(whole);
                else
                    foreach (int larger in direct[whole])
                        next.Push(larger);
            }

            found.Sort();
            wholes.Add(one, found);
        }

        return wholes;
    }

    private int NumberOf(string id)
    {
        if (!_numbers.TryGetValue(id, out int number))
            _numbers.Add(id, number = _records.Add());
        return number;
    }
}
