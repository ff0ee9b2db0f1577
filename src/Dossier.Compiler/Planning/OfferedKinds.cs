using System.Collections.Immutable;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Planning;

/// <summary>
/// The kinds whose records an editor is asked to offer first wherever one is wanted, so that <c>Incidents.Involving(</c> offers <c>Actors.X</c>.
/// </summary>
internal static class OfferedKinds
{
    /// <summary>
    /// How many members an editor can be asked to offer each time: with 7,000 it takes from 0.6 to 1.2 s for each list.
    /// </summary>
    public const int Most = 500;

    /// <summary>The kinds with more members than that, by name. There are usually none, so that edits of seeds change nothing that comes of it.</summary>
    public static EquatableArray<string> TooLong(SeedIndex index)
    {
        if (index.Entries.Count == 0)
            return default;

        var members = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (IndexEntry entry in index.Entries)
        {
            members.TryGetValue(entry.Kind, out int count);
            members[entry.Kind] = count + (entry.Member.Length > 0 ? 1 : 0);
        }

        return members.Where(static kind => kind.Value > Most).Select(static kind => kind.Key).ToImmutableArray();
    }
}
