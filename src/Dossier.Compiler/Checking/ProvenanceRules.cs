using System.Runtime.CompilerServices;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Checks who says something, where it was read, and whether speakers agree.</summary>
internal static class ProvenanceRules
{
    private static readonly string[] SourceDates = [WellKnown.Source.Published, WellKnown.Source.Created, WellKnown.Source.Retrieved];
    private static readonly string[] SpeakerOrSource = [WellKnown.Attribution.By, WellKnown.Attribution.Source];
    private static readonly string[] Cited = [WellKnown.Attribution.Source, WellKnown.Common.Sources];
    private static readonly string[] Reason = [WellKnown.Common.Reason];
    private static readonly string[] Addresses = [WellKnown.Source.Url, WellKnown.Source.Archived, WellKnown.Source.Document, WellKnown.Source.PartOf];

    /// <summary>Checks a record.</summary>
    public static void CheckRecord(RecordNode node, CheckContext context)
    {
        CheckVoices(node, context);
        CheckRetracted(node, context);
        CheckClaims(node, context);
        if (node.Record.Kind.CasualtyField is { } casualties)
        {
            CheckPreferred(node, node.Fields.Values(casualties), context);
            ContradictionRule.Check(node, casualties, context);
        }

        switch (node.Kind)
        {
            case WellKnown.Incident.Kind:
                CheckSources(node, context);
                break;
            case WellKnown.Tally.Kind:
                CheckPreferred(node, node.Fields.Values(WellKnown.Tally.Counts), context);
                break;
            case WellKnown.Source.Kind:
                CheckSource(node, context);
                break;
        }
    }

    private static void CheckVoices(RecordNode node, CheckContext context)
    {
        string? onlySource = null;
        bool isSourceKnown = false;
        foreach (FieldValue field in node.Record.Fields)
        {
            if (Reported(field.Field) is not { } what)
                continue;

            foreach (RecordValue report in field.Values.OfType<RecordValue>())
            {
                FieldSet attribution = new FieldSet(report.Fields).Attribution;
                if (attribution.Values(FieldRole.Speakers).Count > 0 || attribution.Values(FieldRole.Source).Count > 0 || AnyOf(SpeakerOrSource, report.UnreadableFields))
                    continue;

                if (!isSourceKnown)
                    (onlySource, isSourceKnown) = (OnlySource.Of(node), true);
                if (onlySource is null)
                    context.Report(Rules.ReportWithoutVoice, node, report, what);
            }
        }
    }

    // What somebody must have reported: counts, damage and claims.
    private static string? Reported(Field field) => field switch
    {
        { Role: FieldRole.Claims } => "claim",
        { Derives: Derivation.Casualties } => "casualty report",
        { BuiltIn: true, Type: FieldType.Record, Target: WellKnown.DamageReport.Record } => "damage report",
        { BuiltIn: true, Type: FieldType.Record, Target: WellKnown.TallyCount.Record } => "count",
        _ => null,
    };

    private static void CheckRetracted(RecordNode node, CheckContext context)
    {
        if (ClosedTerms.Status(node.Fields.Text(FieldRole.Status)) == RecordStatus.Retracted && node.Fields.Text(FieldRole.Reason).Trim().Length == 0 && !AnyOf(Reason, node.Record.UnreadableFields))
            context.Report(Rules.RetractedWithoutReason, node, node.Fields.Scalar(FieldRole.Status), node.Kind, node.Id);
    }

    private static void CheckSources(RecordNode incident, CheckContext context)
    {
        if (!CitesSource(incident.Record.Fields, incident.Record.UnreadableFields))
            context.Report(Rules.IncidentWithoutSource, incident, null, incident.Id);
    }

    // A source that could not be read or resolved has been reported already.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static bool CitesSource(EquatableArray<FieldValue> fields, EquatableArray<string> unreadable)
    {
        if (AnyOf(Cited, unreadable))
            return true;

        foreach (FieldValue field in fields)
        {
            if (field.Field.Role is FieldRole.Source or FieldRole.Sources)
                return true;

            foreach (Value value in field.Values)
            {
                if (value is RecordValue record && CitesSource(record.Fields, record.UnreadableFields))
                    return true;
            }
        }

        return false;
    }

    // Whether one of the names is among those of unreadable fields. Called for every item, so it allocates nothing.
    private static bool AnyOf(string[] names, EquatableArray<string> unreadable)
    {
        foreach (string name in unreadable)
        {
            if (Array.IndexOf(names, name) >= 0)
                return true;
        }

        return false;
    }

    private static void CheckSource(RecordNode source, CheckContext context)
    {
        if (SourceDates.All(date => source.Fields.Text(date).Length == 0) && !AnyOf(SourceDates, source.Record.UnreadableFields))
            context.Report(Rules.SourceWithoutDate, source, null, source.Id);

        LicenseRule.Check(source, context);

        // A part of a source can be found where the whole is.
        bool hasAddress = source.Fields.Text(WellKnown.Source.Url).Length > 0 || source.Fields.Text(WellKnown.Source.Archived).Length > 0
            || source.Fields.Text(WellKnown.Source.Document).Length > 0 || source.Fields.Values(WellKnown.Source.PartOf).Count > 0
            || AnyOf(Addresses, source.Record.UnreadableFields);
        if (!hasAddress)
            context.Report(Rules.SourceWithoutAddress, source, null, source.Id);
    }

    private static void CheckPreferred(RecordNode node, ValueList values, CheckContext context)
    {
        var preferred = new Dictionary<(string, string, string), Value>();
        foreach (RecordValue value in values.OfType<RecordValue>())
        {
            var report = new FieldSet(value.Fields);
            if (ClosedTerms.Rank(report.Attribution.Text(FieldRole.Rank)) != Rank.Preferred || report.Text(WellKnown.CasualtyReport.Covers) == WellKnown.Coverage.Part)
                continue;

            string harm = report.Text(WellKnown.CasualtyReport.Harm);
            var key = (harm + report.Text(WellKnown.TallyCount.What), report.Reference(WellKnown.CasualtyReport.Of)?.Id ?? "", report.Text(WellKnown.CasualtyReport.Severity) + report.Text(WellKnown.CasualtyReport.Nationality));
            string what = harm.Length > 0 ? harm + " report of this group" : "count of " + report.Text(WellKnown.TallyCount.What);
            if (preferred.TryGetValue(key, out Value? first))
                context.Report(Rules.TwoPreferred, node, value, node.PlaceOf(first), what);
            else
                preferred[key] = value;
        }
    }

    private static void CheckClaims(RecordNode node, CheckContext context)
    {
        ValueList values = node.Fields.Values(FieldRole.Claims);
        if (values.Count < 2)
            return;

        var perpetrators = new PerpetratorRule(node, context);
        var byField = new Dictionary<string, List<(RecordValue Value, FieldSet Fields)>>(StringComparer.Ordinal);
        foreach (RecordValue value in values.OfType<RecordValue>())
        {
            var fields = new FieldSet(value.Fields);
            string about = fields.Text(FieldRole.About);
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
            if (ClosedTerms.Rank(fields.Attribution.Text(FieldRole.Rank)) != Rank.Preferred || fields.Text(FieldRole.Value).Length == 0)
                continue;

            if (first is not { } held)
                first = (value, fields);
            else if (held.Fields.Text(FieldRole.Value) != fields.Text(FieldRole.Value) && node.Record.Kind.Find(about) is { Many: false })
                context.Report(Rules.TwoPreferred, node, value, node.PlaceOf(held.Value), $"claim about '{about}'");
        }
    }
}
