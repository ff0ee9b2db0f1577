namespace Dossier.Compiler.Checking;

/// <summary>
/// What the rules about one record found, and what they asked to find it. While all of that is as it was, they would find the same.
/// </summary>
/// <param name="Problems">The problems of the record.</param>
/// <param name="Dates">Its dates, which are compared with all others.</param>
/// <param name="Referred">The other records that it refers to.</param>
/// <param name="Asked">The records that rules looked at, each once.</param>
/// <param name="Missing">The kinds and ids that rules looked for in vain.</param>
internal sealed record RecordOutcome(
    CheckContext.Found[] Problems, FarDateRule.Dated[] Dates, RecordNode[] Referred, RecordNode[] Asked, (string Kind, string Id)[] Missing)
{
    private readonly bool _namesPlaces = Array.Exists(Problems, static found => found.Problem.Others.Count > 0);

    /// <summary>Whether it holds in the present run, for a record that has not changed itself.</summary>
    /// <param name="added">The kinds and ids of the records that are new in this run.</param>
    public bool Holds(HashSet<(string Kind, string Id)> added)
    {
        foreach (RecordNode asked in Asked)
        {
            // Where the other record is matters only if a message says it.
            if (asked.Change >= RecordChange.Changed || (_namesPlaces && asked.Change == RecordChange.Moved))
                return false;
        }

        return added.Count == 0 || !Array.Exists(Missing, added.Contains);
    }
}
