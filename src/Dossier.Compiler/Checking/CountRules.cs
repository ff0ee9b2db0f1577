using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Checking;

/// <summary>Tallies against what they are made of, and against earlier ones.</summary>
internal static class CountRules
{
    private static readonly string[] Harms = ["killed", "injured", "missing", "captured"];

    /// <summary>Runs the rules.</summary>
    public static void Check(CheckContext context)
    {
        foreach (RecordNode tally in context.Of("tally"))
            CheckParts(tally, context);
        CheckOrder(context);
    }

    private static void CheckParts(RecordNode tally, CheckContext context)
    {
        EquatableArray<Value> includes = tally.Fields.Values("includes");
        if (includes.Count == 0)
            return;

        foreach (FieldSet count in Counts(tally))
        {
            string what = count.Text("what");
            Estimate stated = count.Count("count");
            Estimate parts = what == "attacks" ? Estimate.AtLeast(includes.Count) : SumOf(tally, what, count.Reference("of"), context);
            if (stated.IsLessThan(parts) == Answer.Yes)
                context.Report(Rules.TallyBelowParts, tally, count.Scalar("count"), stated.ToString(), what, parts.ToString());
        }
    }

    // What the included incidents come to, of those whom the tally counts. Sums of what is at least known.
    private static Estimate SumOf(RecordNode tally, string harm, LinkedReference? of, CheckContext context)
    {
        int low = 0;
        if (Array.IndexOf(Harms, harm) < 0)
            return default;

        foreach (LinkedReference included in tally.Fields.Values("includes").Items.OfType<LinkedReference>())
        {
            if (context.Follow("incident", included) is not { } incident)
                continue;

            int most = 0;
            foreach (FieldSet report in CasualtyReports.Of(incident))
            {
                bool counted = report.Text("harm") == harm && (of is null || report.Reference("of")?.Id == of.Id)
                    && CasualtyReports.Stands(report);
                if (counted)
                    most = Math.Max(most, report.Count("count").Low ?? 0);
            }

            low += most;
        }

        return low == 0 ? default : Estimate.AtLeast(low);
    }

    private static void CheckOrder(CheckContext context)
    {
        var earlier = new Dictionary<(string, string), List<(RecordNode Tally, FieldSet Count)>>();
        foreach (RecordNode tally in context.Of("tally"))
        {
            foreach (FieldSet count in Counts(tally))
            {
                string series = string.Join("+", tally.Fields.Values("against").Items.OfType<LinkedReference>().Select(r => r.Id))
                    + "|" + tally.Fields.Date("window").Start + "|" + count.Reference("of")?.Id;
                var key = (count.Text("what"), series);
                if (!earlier.TryGetValue(key, out List<(RecordNode, FieldSet)>? list))
                    earlier[key] = list = [];
                list.Add((tally, count));
            }
        }

        foreach (KeyValuePair<(string What, string Series), List<(RecordNode Tally, FieldSet Count)>> series in earlier)
        {
            if (series.Value.Count > 1)
                CompareNeighbours(series.Key.What, series.Value, context);
        }
    }

    private static void CompareNeighbours(string what, List<(RecordNode Tally, FieldSet Count)> series, CheckContext context)
    {
        series.Sort(static (a, b) => a.Tally.Fields.Date("asOf").CompareTo(b.Tally.Fields.Date("asOf")));
        for (int i = 1; i < series.Count; i++)
        {
            (RecordNode before, FieldSet earlier) = series[i - 1];
            (RecordNode tally, FieldSet later) = series[i];
            bool revised = later.Attribution.Text("stance") == "revises" || later.Attribution.Text("stage") == "revised";
            bool ordered = before.Fields.Date("asOf").Precedes(tally.Fields.Date("asOf")) == Answer.Yes;
            if (ordered && !revised && later.Count("count").IsLessThan(earlier.Count("count")) == Answer.Yes)
            {
                context.Report(
                    Rules.TallyFalls, tally, later.Scalar("count"), before.PlaceOf(earlier.Scalar("count")),
                    later.Count("count").ToString(), what, before.Id, earlier.Count("count").ToString());
            }
        }
    }

    private static IEnumerable<FieldSet> Counts(RecordNode tally)
        => tally.Fields.Values("counts").Items.OfType<RecordValue>().Select(c => new FieldSet(c.Fields));

    internal static string Number(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);
}
