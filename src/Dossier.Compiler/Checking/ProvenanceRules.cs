using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Checking;

/// <summary>Who says so, where it was read, and whether those who say so agree.</summary>
internal static class ProvenanceRules
{
    private static readonly string[] Reports = ["casualties", "damage", "counts", "claims"];
    private static readonly string[] Harms = ["killed", "injured", CasualtyReports.Combined, "missing", "captured"];
    private static readonly string[] SourceDates = ["published", "created", "retrieved"];
    private static readonly string[] Voices = ["by", "source"];
    private static readonly string[] Cited = ["source", "sources"];
    private static readonly string[] Reason = ["reason"];
    private static readonly string[] Addresses = ["url", "archived", "document", "partOf"];

    /// <summary>Checks a record.</summary>
    public static void CheckRecord(RecordNode node, CheckContext context)
    {
        CheckVoices(node, context);
        CheckRetracted(node, context);
        CheckClaims(node, context);
        switch (node.Kind)
        {
            case "incident":
                CheckSources(node, context);
                CheckCasualties(node, context);
                break;
            case "tally":
                CheckPreferred(node, node.Fields.Values("counts"), context);
                break;
            case "source":
                CheckSource(node, context);
                break;
        }
    }

    private static void CheckVoices(RecordNode node, CheckContext context)
    {
        string? onlySource = null;
        bool isSourceKnown = false;
        foreach (string field in Reports)
        {
            foreach (RecordValue report in node.Fields.Values(field).OfType<RecordValue>())
            {
                FieldSet attribution = new FieldSet(report.Fields).Attribution;
                if (attribution.Values("by").Count > 0 || attribution.Values("source").Count > 0 || AnyOf(Voices, report.Lost))
                    continue;

                if (!isSourceKnown)
                    (onlySource, isSourceKnown) = (OnlySource.Of(node), true);
                if (onlySource is null)
                    context.Report(Rules.ReportWithoutVoice, node, report, field switch { "casualties" => "casualty report", "damage" => "damage report", "counts" => "count", _ => "claim" });
            }
        }
    }

    private static void CheckRetracted(RecordNode node, CheckContext context)
    {
        if (node.Fields.Text("status") == "retracted" && node.Fields.Text("reason").Trim().Length == 0 && !AnyOf(Reason, node.Record.Lost))
            context.Report(Rules.RetractedWithoutReason, node, node.Fields.Scalar("status"), node.Kind, node.Id);
    }

    private static void CheckSources(RecordNode incident, CheckContext context)
    {
        if (!CitesSource(incident.Record.Fields, incident.Record.Lost))
            context.Report(Rules.IncidentWithoutSource, incident, null, incident.Id);
    }

    // One that was named and could not be read, or leads nowhere, has had its message.
    private static bool CitesSource(EquatableArray<FieldValue> fields, EquatableArray<string> lost)
    {
        if (AnyOf(Cited, lost))
            return true;

        foreach (FieldValue field in fields)
        {
            if (field.Field.Name is "source" or "sources")
                return true;

            foreach (Value value in field.Values)
            {
                if (value is RecordValue record && CitesSource(record.Fields, record.Lost))
                    return true;
            }
        }

        return false;
    }

    // Whether one of the names is among those that were written and could not be read. Asked of every item: nothing to collect.
    private static bool AnyOf(string[] names, EquatableArray<string> lost)
    {
        foreach (string name in lost)
        {
            if (Array.IndexOf(names, name) >= 0)
                return true;
        }

        return false;
    }

    private static void CheckSource(RecordNode source, CheckContext context)
    {
        if (SourceDates.All(date => source.Fields.Text(date).Length == 0) && !AnyOf(SourceDates, source.Record.Lost))
            context.Report(Rules.SourceWithoutDate, source, null, source.Id);

        // What is part of a source is found where the whole is.
        bool hasAddress = source.Fields.Text("url").Length > 0 || source.Fields.Text("archived").Length > 0
            || source.Fields.Text("document").Length > 0 || source.Fields.Values("partOf").Count > 0
            || AnyOf(Addresses, source.Record.Lost);
        if (!hasAddress)
            context.Report(Rules.SourceWithoutAddress, source, null, source.Id);
    }

    private static void CheckCasualties(RecordNode incident, CheckContext context)
    {
        CheckPreferred(incident, incident.Fields.Values("casualties"), context);

        // Who denies a report contradicts those who assert it.
        List<RecordValue> values = StatedItems.Of(incident, "casualties");
        if (values.Count < 2)
            return;

        string? onlySource = OnlySource.Of(incident);
        foreach (string harm in Harms)
        {
            var places = new List<Value>();
            var reports = new List<ReportedCount>();
            foreach (RecordValue value in values)
            {
                if (CasualtyReports.Reported(new FieldSet(value.Fields), harm, onlySource) is { } report)
                {
                    places.Add(value);
                    reports.Add(report);
                }
            }

            ReportContradictions(incident, harm, places, reports, context);
        }
    }

    private static void ReportContradictions(RecordNode incident, string harm, List<Value> places, List<ReportedCount> reports, CheckContext context)
    {
        if (reports.Count < 2)
            return;

        ReportedCount[] all = reports.ToArray();
        ConsolidatedCount count = ReportedCounts.Consolidate(all, (part, whole) => Hierarchy.IsWithin(context, "actor", part, whole));
        foreach (CountDisagreement found in count.Disagreements)
        {
            bool settled = found.Reports.Any(r => all[r].Rank == CountRank.Preferred);
            bool elsewhere = found.Reports.All(r => all[r].IsCombined);
            if (found.Kind == DisagreementKind.Contradiction && !settled && !elsewhere)
                context.Report(
                    Rules.ContradictingReports, incident, places[found.Reports[found.Reports.Count - 1]], incident.PlaceOf(places[found.Reports[0]]),
                    found.Describe(harm.Replace('-', ' '), all) + WayOut(found, all));
        }
    }

    // Two figures of one voice are most often an earlier and a later one. A revision that was said first is something else.
    private static string WayOut(CountDisagreement found, ReportedCount[] reports)
        => found.Reports.Count == 2 && reports[found.Reports[0]] is var first && reports[found.Reports[1]] is var second
            && first.Stance == CountStance.Asserts && second.Stance == CountStance.Asserts && first.IsAboutSameAs(second) && first.IsSameVoiceAs(second)
            ? " If the later figure replaces the earlier one, give it 'stage: updated'."
            : "";

    private static void CheckPreferred(RecordNode node, ValueList values, CheckContext context)
    {
        var preferred = new Dictionary<(string, string, string), Value>();
        foreach (RecordValue value in values.OfType<RecordValue>())
        {
            var report = new FieldSet(value.Fields);
            if (report.Attribution.Text("rank") != "preferred" || report.Text("covers") == "part")
                continue;

            string harm = report.Text("harm");
            var key = (harm + report.Text("what"), report.Reference("of")?.Id ?? "", report.Text("severity") + report.Text("nationality"));
            string what = harm.Length > 0 ? harm + " report of this group" : "count of " + report.Text("what");
            if (preferred.TryGetValue(key, out Value? first))
                context.Report(Rules.TwoPreferred, node, value, node.PlaceOf(first), what);
            else
                preferred[key] = value;
        }
    }

    private static void CheckClaims(RecordNode node, CheckContext context)
    {
        ValueList values = node.Fields.Values("claims");
        if (values.Count < 2)
            return;

        var perpetrators = new PerpetratorRule(node, context);
        var byField = new Dictionary<string, List<(RecordValue Value, FieldSet Fields)>>(StringComparer.Ordinal);
        foreach (RecordValue value in values.OfType<RecordValue>())
        {
            var fields = new FieldSet(value.Fields);
            string about = fields.Text("about");
            if (!byField.TryGetValue(about, out List<(RecordValue, FieldSet)>? list))
                byField[about] = list = [];
            list.Add((value, fields));
        }

        foreach (KeyValuePair<string, List<(RecordValue Value, FieldSet Fields)>> claims in byField)
        {
            CheckPreferredClaims(node, claims.Key, claims.Value, context);
            perpetrators.Check(claims.Key, claims.Value);
        }
    }

    private static void CheckPreferredClaims(RecordNode node, string about, List<(RecordValue Value, FieldSet Fields)> claims, CheckContext context)
    {
        (RecordValue Value, FieldSet Fields)? first = null;
        foreach ((RecordValue value, FieldSet fields) in claims)
        {
            if (fields.Attribution.Text("rank") != "preferred" || fields.Text("value").Length == 0)
                continue;

            if (first is not { } held)
                first = (value, fields);
            else if (held.Fields.Text("value") != fields.Text("value") && node.Record.Kind.Find(about) is { Many: false })
                context.Report(Rules.TwoPreferred, node, value, node.PlaceOf(held.Value), $"claim about '{about}'");
        }
    }
}
