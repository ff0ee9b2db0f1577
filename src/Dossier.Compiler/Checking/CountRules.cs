using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Compares tallies with the incidents that they include, and with earlier tallies.</summary>
internal static class CountRules
{
    /// <summary>Runs the rules.</summary>
    public static void Check(CheckContext context)
    {
        foreach (RecordNode tally in context.Of(WellKnown.Tally.Kind))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            CheckParts(tally, context);
            TallyGroupRule.Check(tally, context);
        }

        CheckOrder(context);
    }

    private static void CheckParts(RecordNode tally, CheckContext context)
    {
        if (tally.Fields.Values(WellKnown.Tally.Includes).Count == 0)
            return;

        var parts = new TallyParts(tally, context);
        foreach (FieldSet count in Counts(tally))
        {
            string what = count.Text(WellKnown.TallyCount.What);
            Estimate stated = count.Count(WellKnown.TallyCount.Count);
            var least = Estimate.AtLeast(parts.AtLeast(what, count.Reference(WellKnown.TallyCount.Of)));
            if (CasualtyReports.IsAffirmed(count) && stated.WhetherLessThan(least) == ThreeValued.Yes)
                context.Report(Rules.TallyBelowParts, tally, count.Scalar(WellKnown.TallyCount.Count), stated.ToString(), what, least.ToString());
        }
    }

    private static void CheckOrder(CheckContext context)
    {
        var all = new Dictionary<(string What, string Series), List<Counted>>();
        foreach (RecordNode tally in context.Of(WellKnown.Tally.Kind))
        {
            context.Cancellation.ThrowIfCancellationRequested();

            // If the window is not stated, it is not known whether it begins with that of another tally.
            if (tally.Fields.Date(WellKnown.Tally.Window) is not { IsUnknown: false } window)
                continue;

            string series = Ids(tally, WellKnown.Tally.Against) + "|" + Ids(tally, WellKnown.Tally.Places) + "|" + (window.Start ?? window) + "|";
            foreach (FieldSet count in Counts(tally))
            {
                (string, string) key = (count.Text(WellKnown.TallyCount.What), series + count.Reference(WellKnown.TallyCount.Of)?.Id);
                if (!all.TryGetValue(key, out List<Counted>? list))
                    all[key] = list = [];
                list.Add(new Counted(tally, count));
            }
        }

        foreach (KeyValuePair<(string What, string Series), List<Counted>> series in all)
        {
            if (series.Value.Count > 1)
                Compare(series.Key.What, [.. series.Value.OrderBy(c => c.AsOf)], context);
        }
    }

    // Each count is compared with the highest of those that are certainly earlier. Counts of the same day are compared with later days only.
    private static void Compare(string what, IReadOnlyList<Counted> series, CheckContext context)
    {
        Counted? highest = null;
        var waiting = new List<Counted>();
        foreach (Counted later in series)
        {
            foreach (Counted earlier in waiting.Where(w => w.AsOf.WhetherPrecedes(later.AsOf) == ThreeValued.Yes).ToList())
            {
                waiting.Remove(earlier);
                if (highest is null || earlier.IsRevised || highest.Count.WhetherAtLeast(earlier.Count.Low ?? 0) != ThreeValued.Yes)
                    highest = earlier;
            }

            if (highest is not null && !later.IsRevised && later.ReachesAsFarAs(highest) && later.Count.WhetherLessThan(highest.Count) == ThreeValued.Yes)
            {
                context.Report(
                    Rules.TallyFalls, later.Tally, later.Fields.Scalar(WellKnown.TallyCount.Count), highest.Tally.PlaceOf(highest.Fields.Scalar(WellKnown.TallyCount.Count)),
                    later.Count.ToString(), what, highest.Tally.Id, highest.Count.ToString());
            }

            if (later.Count.HasNumber && !later.AsOf.IsUnknown && CasualtyReports.IsAffirmed(later.Fields))
                waiting.Add(later);
        }
    }

    private static string Ids(RecordNode tally, string field)
        => string.Join("+", tally.Fields.Values(field).OfType<ReferenceValue>().Select(r => r.Id).OrderBy(id => id, StringComparer.Ordinal));

    private static IEnumerable<FieldSet> Counts(RecordNode tally)
        => tally.Fields.Values(WellKnown.Tally.Counts).OfType<RecordValue>().Select(c => new FieldSet(c.Fields));

    /// <summary>One count of a tally.</summary>
    private sealed class Counted(RecordNode tally, FieldSet fields)
    {
        public RecordNode Tally => tally;

        public FieldSet Fields => fields;

        public Estimate Count { get; } = fields.Count(WellKnown.TallyCount.Count);

        public EdtfDate AsOf { get; } = tally.Fields.Date(WellKnown.Tally.AsOf);

        public bool IsRevised => CasualtyReports.StanceOf(fields.Attribution) == Stance.Revises || ClosedTerms.Stage(fields.Attribution.Text(FieldRole.Stage)) == Stage.Revised;

        // A count of a shorter period may be lower.
        public bool ReachesAsFarAs(Counted earlier)
            => tally.Fields.Date(WellKnown.Tally.Window).End is not { } end || earlier.Tally.Fields.Date(WellKnown.Tally.Window).End is not { } before || end.WhetherPrecedes(before) == ThreeValued.No;
    }
}
