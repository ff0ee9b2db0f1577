using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <summary>
/// Files that were written for an audience, as in a packed dataset. They lack what is for narrower ones, so that a build for these would be taken for
/// all that the desk has.
/// </summary>
internal static class DisclosedFiles
{
    /// <summary>What is wrong with the audience of a file in a build; null if nothing is.</summary>
    public static LocatedProblem? Check(SeedMap? root, ReaderModel readers)
    {
        if (root is null)
            return null;

        foreach (SeedEntry section in root.Entries)
        {
            if (section.Key != SeedKeys.FileHead || section.Value is not SeedMap head)
                continue;

            foreach (SeedEntry entry in head.Entries)
            {
                if (entry is { Key: WellKnown.FileHead.DisclosedFor, Value: SeedScalar { IsNull: false } word } && IsForOthers(word.Text, readers))
                    return new LocatedProblem(Rules.DisclosedForOthers, entry.KeySpan, word.Text, readers.Audience);
            }
        }

        return null;
    }

    // A word that is not an audience is reported as such.
    private static bool IsForOthers(string word, ReaderModel readers)
    {
        var levels = new AudienceLevels(readers.All);
        return levels.Has(word) && levels.Has(readers.Audience) && levels.RankOf(readers.Audience) > levels.RankOf(word);
    }
}
