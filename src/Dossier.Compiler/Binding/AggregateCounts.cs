using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// Counts of records that stand for several events. Their low and high figures may have been summed over different events, so that the
/// low one may well be above the high one: neither bounds the other then, and what was written is kept as words without a number.
/// </summary>
internal static class AggregateCounts
{
    /// <summary>Whether a record says of itself, plainly or in long form, that it stands for several events.</summary>
    public static bool IsAggregate(Kind kind, SeedNode record)
    {
        if (record is not SeedMap fields || kind.Find(FieldRole.Clarity) is not { } clarity)
            return false;

        foreach (SeedEntry entry in fields.Entries)
        {
            if (entry.Key == clarity.Name)
                return (entry.Value is SeedMap map ? LongForm.ValueOf(map) : entry.Value) is SeedScalar { Text: WellKnown.Clarity.Aggregate };
        }

        return false;
    }

    /// <summary>The notation of a count whose figures are out of order: words, its own among them, and no number.</summary>
    public static string Keep(string text)
    {
        int open = text.IndexOf('(');
        string figures = (open < 0 ? text : text.Substring(0, open)).Trim();
        string words = open < 0 ? "" : "; " + text.Substring(open + 1).TrimEnd(')', ' ');
        return Estimate.Worded(figures + words).Notation;
    }
}
