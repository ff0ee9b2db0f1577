namespace Dossier.Compiler.Checking;

/// <summary>The incidents, each under every one of its actors: sorted by kind and actor, then day, then place in the files.</summary>
internal sealed class ActTable
{
    private readonly DatedAct?[] _acts;

    private ActTable(IReadOnlyList<RecordNode> incidents, CancellationToken cancellation)
    {
        _acts = new DatedAct?[incidents.Count];
        var numbers = new Dictionary<(string Kind, string Actor), int>();
        for (int i = 0; i < incidents.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if ((_acts[i] = incidents[i].Facts.Act) is not { } act)
                continue;

            foreach (string actor in act.Actors)
                Entries.Add(new Entry(NumberOf((act.Kind, actor), numbers), act.Day, i, actor));
        }

        Entries.Sort();
    }

    /// <summary>The incidents under their actors.</summary>
    public List<Entry> Entries { get; } = [];

    /// <summary>The table of incidents.</summary>
    /// <param name="incidents">The incidents.</param>
    /// <param name="before">The table of the run before, which is still right when no kind, day or actor was edited.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static ActTable Of(IReadOnlyList<RecordNode> incidents, ActTable? before, CancellationToken cancellation)
        => before?.IsOf(incidents) == true ? before : new ActTable(incidents, cancellation);

    private bool IsOf(IReadOnlyList<RecordNode> incidents)
    {
        if (incidents.Count != _acts.Length)
            return false;

        for (int i = 0; i < _acts.Length; i++)
        {
            DatedAct? act = incidents[i].Facts.Act;
            if (act != _acts[i] && act?.IsSameAs(_acts[i]) != true)
                return false;
        }

        return true;
    }

    private static int NumberOf((string Kind, string Actor) key, Dictionary<(string Kind, string Actor), int> numbers)
    {
        if (!numbers.TryGetValue(key, out int number))
            numbers[key] = number = numbers.Count;
        return number;
    }

    /// <summary>An incident under one of its actors.</summary>
    /// <param name="KindAndActor">A number for its kind and the actor.</param>
    /// <param name="Day">Its day.</param>
    /// <param name="Order">Its place among the incidents.</param>
    /// <param name="Actor">The id of the actor.</param>
    internal readonly record struct Entry(int KindAndActor, int Day, int Order, string Actor) : IComparable<Entry>
    {
        /// <inheritdoc/>
        public int CompareTo(Entry other)
            => KindAndActor != other.KindAndActor ? KindAndActor.CompareTo(other.KindAndActor)
                : Day != other.Day ? Day.CompareTo(other.Day)
                : Order.CompareTo(other.Order);

        /// <summary>How many days it is after another of the same kind and actor; very many for any other.</summary>
        public int DaysAfter(Entry earlier) => KindAndActor == earlier.KindAndActor ? Day - earlier.Day : int.MaxValue;
    }
}
