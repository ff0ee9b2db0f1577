namespace Dossier.Compiler.Linking;

/// <summary>
/// Where chains of superseded records end. Each record is passed once, however long the chains are, and a chain that runs in a circle
/// ends nowhere.
/// </summary>
internal static class Successors
{
    /// <summary>The last record of each chain, by the id of every record before it.</summary>
    /// <param name="next">The successor that each record names, by its own id.</param>
    public static Dictionary<string, string> Ends(Dictionary<string, string> next)
    {
        var ends = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (string start in next.Keys)
        {
            if (ends.ContainsKey(start))
                continue;

            var path = new List<string>();
            string at = start;
            while (next.TryGetValue(at, out string? successor) && !ends.ContainsKey(at))
            {
                // No end yet: what comes back to a record of this path finds this.
                ends[at] = null;
                path.Add(at);
                at = successor;
            }

            string? end = ends.TryGetValue(at, out string? known) ? known : at;
            foreach (string id in path)
                ends[id] = end;
        }

        return ends.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
    }
}
