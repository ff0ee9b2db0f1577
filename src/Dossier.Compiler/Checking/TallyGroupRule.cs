using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Reports a group given for a count of acts: for attacks it would be unclear whether they are by the group or on it.</summary>
internal static class TallyGroupRule
{
    // Counts of acts. A count of people may have the group to which they belong, and so may counts that a dataset adds.
    private static readonly HashSet<string> Acts = new(
        [
            WellKnown.TallyMeasure.Attacks, WellKnown.TallyMeasure.Strikes, WellKnown.TallyMeasure.Launches, WellKnown.TallyMeasure.Interceptions,
            WellKnown.TallyMeasure.Sorties, WellKnown.TallyMeasure.Incidents,
        ],
        StringComparer.Ordinal);

    /// <summary>Runs the rule on a tally.</summary>
    public static void Check(RecordNode tally, CheckContext context)
    {
        foreach (Value value in tally.Fields.Values(WellKnown.Tally.Counts))
        {
            var count = new FieldSet(((RecordValue)value).Fields);
            if (count.Reference(WellKnown.TallyCount.Of) is { } of && count.Text(WellKnown.TallyCount.What) is var what && Acts.Contains(what))
                context.Report(Rules.TallyGroup, tally, of, what, of.Id);
        }
    }
}
