using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Whose the people are that a tally counts: of attacks it would be open whether they are by the group or on it.</summary>
internal static class TallyGroupRule
{
    // What counts people has a group that they belong to, and so may what a dataset adds and what is not listed.
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
