using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Planning;

/// <summary>
/// Where the members of a seed's records are generated. An editor parses a generated file again when any of it changes, and most of the time
/// goes into the documentation of members: where there are many, they are in files apart from the rows, of which an edit changes one or none.
/// </summary>
internal static class MemberFiles
{
    /// <summary>The most records whose members are in one file.</summary>
    public const int Most = 128;

    /// <summary>Whether the members of the records of a kind are apart from the rows.</summary>
    /// <param name="records">The records.</param>
    /// <param name="areDocumented">
    /// Whether members have documentation. Without it nothing is gained: that is how projects are built, which parse every file once.
    /// </param>
    public static bool AreApart(List<LinkedRecord> records, bool areDocumented)
        => areDocumented && records.Count > Most && records.Exists(static record => record.Member.Length > 0);

    /// <summary>The records of each file: the first, and the one after the last. Where no record has a member there is no file.</summary>
    public static IEnumerable<(int From, int To)> Of(List<LinkedRecord> records)
    {
        for (int from = 0; from < records.Count; from += Most)
        {
            int count = Math.Min(Most, records.Count - from);
            if (records.FindIndex(from, count, static record => record.Member.Length > 0) >= 0)
                yield return (from, from + count);
        }
    }
}
