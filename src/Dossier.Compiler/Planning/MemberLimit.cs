using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Planning;

/// <summary>
/// How many members fit into a class. The compiler has no limit, but the runtime cannot load a class with more than 65,535 methods.
/// </summary>
internal static class MemberLimit
{
    // The rest is for the container's own methods, one method for each file, and members that users add.
    private const int Most = 65_000;

    /// <summary>Finds the kinds with too many records, each with the file in which it is reported.</summary>
    public static EquatableArray<CrowdedKind> Find(SeedIndex index, DomainModel model)
    {
        var members = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IndexEntry entry in index.Entries)
        {
            members.TryGetValue(entry.Kind, out int count);
            count += (entry.Member.Length > 0 ? 1 : 0) + entry.Former.Items.Count(static former => former.Member.Length > 0);
            members[entry.Kind] = count;
            if (count > Most && !first.ContainsKey(entry.Kind))
                first[entry.Kind] = entry.Path;
        }

        return System.Collections.Immutable.ImmutableArray.CreateRange(first.Select(kind => new CrowdedKind(kind.Value, new LocatedProblem(
            Rules.TooManyMembers, default, Number(members[kind.Key]), NameWords.Of(model.Kind(kind.Key).Plural), Number(Most)))));
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>A kind with more records than a class can have members.</summary>
/// <param name="Path">The file with which the limit is exceeded.</param>
/// <param name="Problem">The problem to report.</param>
internal sealed record CrowdedKind(string Path, LocatedProblem Problem);
