using System.Runtime.CompilerServices;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <summary>What a map of a seed says about its readers.</summary>
/// <param name="Rank">The rank of the audience that it is for; -1 where it does not say.</param>
/// <param name="Publish">What wider readers get instead; null for nothing.</param>
/// <param name="IsSilent">Whether wider readers are not told that something is withheld.</param>
/// <param name="StandIn">The id of the record that takes the place of this one; empty for none.</param>
internal sealed record Mark(int Rank, SeedEntry? Publish, bool IsSilent, string StandIn)
{
    /// <summary>The mark of a map without any.</summary>
    public static Mark None { get; } = new(-1, null, false, "");

    /// <summary>The word that stands in place of a value that is known and not told, and the key of the map that says so.</summary>
    public const string WithheldWord = WellKnown.Marked.Withheld;

    /// <summary>Whether a key belongs to a mark, and not to what is marked.</summary>
    public static bool IsKey(string key) => key is WellKnown.Marked.Audience or WellKnown.Marked.Publish or WellKnown.Marked.Silently or WellKnown.Marked.StandIn;

    /// <summary>Reads the mark of a map.</summary>
    public static Mark Of(SeedMap map, AudienceLevels levels)
    {
        Mark mark = None;
        foreach (SeedEntry entry in map.Entries)
        {
            switch (entry.Key)
            {
                case WellKnown.Marked.Audience:
                    // What cannot be read as a level counts as the narrowest: nothing is published by a mistake.
                    mark = mark with { Rank = levels.RankOf((entry.Value as SeedScalar)?.Text ?? "") };
                    break;
                case WellKnown.Marked.Publish when entry.Value is not SeedScalar { IsNull: true }:
                    mark = mark with { Publish = entry };
                    break;
                case WellKnown.Marked.Silently:
                    mark = mark with { IsSilent = entry.Value is SeedScalar { Text: "true", Style: ScalarStyle.Plain } };
                    break;
                case WellKnown.Marked.StandIn:
                    mark = mark with { StandIn = (entry.Value as SeedScalar)?.Text ?? "" };
                    break;
            }
        }

        return mark;
    }

    /// <summary>Whether a map says that its value is known and not told: <c>{ withheld: true }</c>.</summary>
    public static bool IsWithheld(SeedMap map) => map.Entries.Length == 1 && map.Entries[0] is { Key: WithheldWord, Value: SeedScalar { Text: "true", Style: ScalarStyle.Plain } };

    /// <summary>Whether anything in a tree says for which readers it is, or that it is withheld.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public static bool IsAnywhereIn(SeedNode? node)
    {
        switch (node)
        {
            case SeedScalar scalar:
                return scalar.Text.Length == WithheldWord.Length && scalar.Text == WithheldWord;
            case SeedList list:
                foreach (SeedNode item in list.Items)
                {
                    if (IsAnywhereIn(item))
                        return true;
                }

                return false;
            case SeedMap map:
                foreach (SeedEntry entry in map.Entries)
                {
                    // All marks have seven letters or eight; this is asked of every key of every seed.
                    if ((entry.Key.Length is 7 or 8 && WithheldField.IsMark(entry.Key)) || LostMarks.IsNearly(entry.Key) || IsAnywhereIn(entry.Value))
                        return true;
                }

                return false;
            default:
                return false;
        }
    }
}
