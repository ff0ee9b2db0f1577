using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <content>
/// Marks that are indented too little or misspelt. Nothing is published by a mistake: what such a mark may have been for counts as for the narrowest.
/// </content>
internal sealed partial class SeedView
{
    // Beside the kinds of a file, or beside the records of a kind. Nobody calls a record so and gives it the name 'internal'.
    private bool IsMisplaced(SeedEntry entry)
        => entry is { Key: WellKnown.Marked.Audience, Value: SeedScalar { IsNull: false } } && model.KindByPlural(entry.Key) is null;

    private void ReportMisplaced(SeedEntry mark, string what)
        => Report(Rules.MisplacedMark, mark.KeySpan, mark.Key, what, $"Indent it below the record that it is for, or write it in the head of the file, '{SeedKeys.FileHead}'");

    // A mark beside the head, or somewhere in it, may be for all of the file.
    private int RankOfFile(SeedMap root)
    {
        int rank = 0;
        foreach (SeedEntry section in root.Entries)
        {
            bool isHead = section.Key == SeedKeys.FileHead;
            if (isHead && section.Value is SeedMap head)
                rank = Math.Max(rank, MarkOf(head, model.Record(WellKnown.FileHead.Record), parent: 0).Rank);
            if (isHead ? section.Value is not SeedScalar && Mark.IsAnywhereIn(Head(section).Value) : IsMisplaced(section))
                rank = AudienceLevels.Narrowest;
        }

        return rank;
    }

    /// <summary>Whether a key belongs to a mark, also to one that is misspelt.</summary>
    private bool IsMark(string key, Shape? shape) => Mark.IsKey(key) || IsMisspelt(key, shape);

    private bool IsMisspelt(string key, Shape? shape) => LostMarks.IsNearly(key) && FieldOf(shape, key) is null;

    private bool ReportMisspelt(SeedMap map, Shape shape)
    {
        bool isOne = false;
        foreach (SeedEntry entry in map.Entries)
        {
            if (!IsMisspelt(entry.Key, shape))
                continue;

            Report(Rules.UnknownAudience, entry.KeySpan, entry.Key, Suggestion.Of(WellKnown.Marked.Audience));
            isOne = true;
        }

        return isOne;
    }
}
