using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Checks whether the casualty reports of an event can all be right.</summary>
internal static class ContradictionRule
{
    private static readonly string[] Harms =
        [WellKnown.Harm.Killed, WellKnown.Harm.Injured, WellKnown.Harm.KilledOrInjured, WellKnown.Harm.Missing, WellKnown.Harm.Captured];

    /// <summary>Checks a record.</summary>
    /// <param name="node">The record.</param>
    /// <param name="casualties">The field with its reports.</param>
    /// <param name="context">What is checked.</param>
    public static void Check(RecordNode node, Field casualties, CheckContext context)
    {
        // A speaker who denies a report contradicts those who assert it.
        List<RecordValue> values = StatedItems.Of(node, casualties);
        if (values.Count < 2 || PlainReports.Agree(values, context))
            return;

        string? onlySource = OnlySource.Of(node);
        foreach (string harm in Harms)
        {
            var places = new List<Value>();
            var reports = new List<ReportedCount>();
            bool isCounted = false;
            foreach (RecordValue value in values)
            {
                if (CasualtyReports.Reported(new FieldSet(value.Fields), harm, onlySource) is { } report)
                {
                    places.Add(value);
                    reports.Add(report);
                    isCounted |= report is { IsCombined: false, Component: CountComponent.Whole };
                }
            }

            // Without a report of this very harm, there are only its parts or sums, which are compared where they are whole.
            if (isCounted)
                Report(node, harm, places, reports, context);
        }
    }

    private static void Report(RecordNode incident, string harm, List<Value> places, List<ReportedCount> reports, CheckContext context)
    {
        if (reports.Count < 2)
            return;

        ReportedCount[] all = reports.ToArray();
        ConsolidatedCount count = ReportedCounts.Consolidate(all, (part, whole) => Hierarchy.IsWithin(context, WellKnown.Actor.Kind, part, whole));
        foreach (CountDisagreement found in count.Disagreements)
        {
            bool settled = found.Reports.Any(r => all[r].Rank == Rank.Preferred);
            bool elsewhere = found.Reports.All(r => all[r].IsCombined);
            if (found.Kind == DisagreementKind.Contradiction && !elsewhere && IsPartAboveWhole(found, all, settled))
            {
                context.Report(
                    Rules.PartExceedsWhole, incident, places[found.Reports[found.Reports.Count - 1]], incident.PlaceOf(places[found.Reports[0]]),
                    found.Describe(harm.Replace('-', ' '), all));
                continue;
            }

            if (found.Kind == DisagreementKind.Contradiction && !settled && !elsewhere)
                context.Report(
                    Rules.ContradictingReports, incident, places[found.Reports[found.Reports.Count - 1]], incident.PlaceOf(places[found.Reports[0]]),
                    found.Describe(harm.Replace('-', ' '), all) + Hint(found, all));
        }
    }

    // Whoever says both cannot mean both, and preferring the whole does not make it hold the part: the total is "at least" the part.
    private static bool IsPartAboveWhole(CountDisagreement found, ReportedCount[] reports, bool isSettled)
    {
        ReportedCount? whole = null;
        bool hasPart = false;
        foreach (int index in found.Reports)
        {
            ReportedCount report = reports[index];
            if (!IsAsserted(report) || report.IsCombined)
                return false;
            bool isPart = report.IsNarrow || !string.Equals(report.Group, found.Group, StringComparison.Ordinal);
            hasPart |= isPart;
            if (isPart)
                continue;
            // Two totals that differ are another matter.
            if (whole is not null)
                return false;
            whole = report;
        }

        if (!hasPart || whole is not { } total || (isSettled && total.Rank != Rank.Preferred))
            return false;
        foreach (int index in found.Reports)
        {
            bool isSaidByOne = reports[index].IsSameVoiceAs(total) && (reports[index].IsPart || reports[index].IsAboutSameAs(total));
            if (reports[index].Stage != total.Stage || !(isSettled || isSaidByOne))
                return false;
        }

        return true;
    }

    // Two figures of one voice are usually an earlier and a later one, unless the revision was made first.
    private static string Hint(CountDisagreement found, ReportedCount[] reports)
        => found.Reports.Count == 2 && reports[found.Reports[0]] is var first && reports[found.Reports[1]] is var second
            && IsAsserted(first) && IsAsserted(second) && first.IsAboutSameAs(second) && first.IsSameVoiceAs(second)
            ? " If the later figure replaces the earlier one, give it 'stage: updated'."
            : "";

    private static bool IsAsserted(in ReportedCount report) => report.Stance is Stance.Unspecified or Stance.Asserts;
}
