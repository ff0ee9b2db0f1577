using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// Counts of records that describe several events. Their low and high figures may have been summed over different events, so that the
/// low one can be above the high one. Then neither is a bound, and the text is kept as words without a number.
/// </summary>
internal static class AggregateCounts
{
    /// <summary>Whether a record says, plainly or in long form, that it describes several events.</summary>
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

    /// <summary>The notation of a count whose figures are out of order: its text as a wording, without a number.</summary>
    public static string Keep(string text)
    {
        int open = text.IndexOf('(');
        string figures = (open < 0 ? text : text.Substring(0, open)).Trim();
        string words = open < 0 ? "" : "; " + text.Substring(open + 1).TrimEnd(')', ' ');
        return Estimate.Worded(figures + words).Notation;
    }
}
