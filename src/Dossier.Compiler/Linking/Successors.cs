namespace Dossier.Compiler.Linking;

/// <summary>
/// Finds the ends of chains of superseded records. Each record is visited once, however long the chains are. A circular chain has
/// no end.
/// </summary>
internal static class Successors
{
    /// <summary>The last record of each chain, by the id of every record before it; null for a circular chain.</summary>
    /// <param name="next">The successor of each record, by the record's id.</param>
    public static Dictionary<string, string> Ends(Dictionary<string, string> next)
    {
        var ends = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (string start in next.Keys)
        {
            if (ends.ContainsKey(start))
                continue;

            var path = new List<string>();
            string id = start;
            while (next.TryGetValue(id, out string? successor) && !ends.ContainsKey(id))
            {
                // Not known yet. If the path returns to this record, it is circular, and null is the result.
                ends[id] = null;
                path.Add(id);
                id = successor;
            }

            string? end = ends.TryGetValue(id, out string? known) ? known : id;
            foreach (string passed in path)
                ends[passed] = end;
        }

        return ends.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
    }
}
