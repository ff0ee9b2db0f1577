using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Checking;

/// <summary>What cannot be in that order. Dates that may be in the right order are let pass, unless the rule says otherwise.</summary>
internal static class TimeRules
{
    private static readonly (string Start, string End)[] Periods = [("activeFrom", "activeTo"), ("from", "to")];
    private static readonly string[] Reports = ["casualties", "damage"];

    // The dead can be spoken to, aimed at and dishonoured, and be involved in ways that no role describes.
    private static readonly string[] RolesOfTheDead = ["victim", "target", "addressee", "other"];

    /// <summary>Checks what a record says of the time of an event, and of others.</summary>
    public static void CheckRecord(RecordNode node, CheckContext context)
    {
        if (node.Kind != "incident")
            return;

        CheckOrder(node, "inResponseTo", "responds to", context);
        CheckOrder(node, "follows", "follows", context);
        CheckPublished(node, context);
        CheckParticipants(node, context);
        CheckZone(node, context);
    }

    /// <summary>Checks the dates of a record or an item among themselves, and against the source's.</summary>
    public static void CheckItem(RecordNode node, FieldSet item, CheckContext context)
    {
        foreach ((string start, string end) in Periods)
        {
            if (CertainOrder.Precedes(item.Date(end), item.Date(start)))
                context.Report(Rules.EndBeforeStart, node, item.Scalar(end), node.PlaceOf(item.Scalar(start)), item.Text(end), item.Text(start));
        }

        if (item.Scalar("said") is { } said && context.Follow("source", item.Reference("source")) is { } source
            && source.Fields.Date("published").WhetherPrecedes(item.Date("said")) == ThreeValued.Yes)
        {
            context.Report(
                Rules.SaidAfterPublication, node, said, source.PlaceOf(source.Fields.Scalar("published")),
                said.Text, source.Id, source.Fields.Text("published"));
        }
    }

    private static void CheckOrder(RecordNode incident, string field, string verb, CheckContext context)
    {
        if (incident.Fields.Scalar("date") is not { } date)
            return;

        foreach (ReferenceValue reference in incident.Fields.Values(field).OfType<ReferenceValue>())
        {
            if (context.Follow("incident", reference) is not { } cause || cause == incident || cause.Fields.Scalar("date") is not { } causeDate)
                continue;

            Rule? rule = Order(incident.Fields, cause.Fields);
            if (rule is not null)
            {
                context.Report(
                    rule, incident, reference, cause.PlaceOf(causeDate), incident.Id, Moment(incident.Fields), cause.Id, Moment(cause.Fields), verb);
            }
        }
    }

    private static Rule? Order(FieldSet later, FieldSet earlier)
    {
        EdtfDate date = later.Date("date");
        EdtfDate causeDate = earlier.Date("date");
        if (date == causeDate)
            return date.IsPlainDay && ClockBefore(later, earlier) ? Rules.ResponseBeforeCause : null;

        return date.WhetherPrecedes(causeDate) switch
        {
            ThreeValued.Yes when CertainOrder.Precedes(date, causeDate) => Rules.ResponseBeforeCause,
            ThreeValued.Yes or ThreeValued.Undecided => Rules.ResponseMaybeBeforeCause,
            _ => null,
        };
    }

    // On one day, only clock times in one zone tell.
    private static bool ClockBefore(FieldSet a, FieldSet b)
        => TimeOfDay.TryParse(a.Text("time"), out TimeOfDay first) && TimeOfDay.TryParse(b.Text("time"), out TimeOfDay second)
            && first.HasClock && second.HasClock && a.Text("timeZone") == b.Text("timeZone") && first.CompareTo(second) < 0;

    private static string Moment(FieldSet fields) => fields.Text("time").Length == 0 ? fields.Text("date") : fields.Text("date") + " " + fields.Text("time");

    // What the record as a whole rests on, and where reports of what it led to were read. A threat may well be read before it is carried
    // out, and what stands in other fields may be about the time before.
    private static void CheckPublished(RecordNode incident, CheckContext context)
    {
        EdtfDate date = incident.Fields.Date("date");
        HashSet<string>? told = null;
        foreach (ReferenceValue reference in incident.Fields.Values("sources").OfType<ReferenceValue>())
            Check(reference);

        foreach (string field in Reports)
        {
            foreach (RecordValue report in incident.Fields.Values(field).OfType<RecordValue>())
            {
                FieldSet attribution = new FieldSet(report.Fields).Attribution;
                if (attribution.Text("stance") != "threatens" && attribution.Reference("source") is { } reference)
                    Check(reference);
            }
        }

        void Check(ReferenceValue reference)
        {
            if (context.Follow("source", reference) is { } source && source.Fields.Date("published").WhetherPrecedes(date) == ThreeValued.Yes
                && (told ??= new HashSet<string>(StringComparer.Ordinal)).Add(source.Id))
            {
                context.Report(
                    Rules.PublishedBeforeEvent, incident, reference, source.PlaceOf(source.Fields.Scalar("published")),
                    source.Id, source.Fields.Text("published"), incident.Fields.Text("date"));
            }
        }
    }

    private static void CheckParticipants(RecordNode incident, CheckContext context)
    {
        EdtfDate date = incident.Fields.Date("date");
        foreach (RecordValue participation in incident.Fields.Values("participants").OfType<RecordValue>())
        {
            var fields = new FieldSet(participation.Fields);
            ReferenceValue? reference = fields.Reference("actor");
            if (context.Follow("actor", reference) is not { } actor)
                continue;

            string role = fields.Text("role");
            string day = incident.Fields.Text("date");
            if (CertainOrder.Precedes(actor.Fields.Date("died"), date) && role.Length > 0 && Array.IndexOf(RolesOfTheDead, role) < 0)
            {
                context.Report(
                    Rules.ActsAfterDeath, incident, reference, actor.PlaceOf(actor.Fields.Scalar("died")),
                    actor.Id, actor.Fields.Text("died"), role, day);
            }
            else if (!CheckActive(incident, reference!, actor, date, day, context))
            {
                TenureRule.CheckParticipation(incident, fields, actor, context);
            }
        }
    }

    private static bool CheckActive(
        RecordNode incident, ReferenceValue reference, RecordNode actor, EdtfDate date, string day, CheckContext context)
    {
        ScalarValue? from = actor.Fields.Scalar("activeFrom");
        ScalarValue? to = actor.Fields.Scalar("activeTo");
        if (from is not null && date.WhetherPrecedes(actor.Fields.Date("activeFrom")) == ThreeValued.Yes)
            return Report(from, $"was active only from {from.Text}");

        return to is not null && actor.Fields.Date("activeTo").WhetherPrecedes(date) == ThreeValued.Yes && Report(to, $"was active only until {to.Text}");

        bool Report(Value at, string why)
        {
            context.Report(Rules.OutsideActivePeriod, incident, reference, actor.PlaceOf(at), actor.Id, "takes part", day, why);
            return true;
        }
    }

    private static void CheckZone(RecordNode incident, CheckContext context)
    {
        // A zone that was not understood has had its message.
        if (incident.Fields.Scalar("time") is { } time && incident.Fields.Text("timeZone").Length == 0 && !incident.Record.Lost.Items.Contains("timeZone")
            && TimeOfDay.TryParse(time.Text, out TimeOfDay clock) && clock.HasClock)
            ReportZone(incident, time, context);
    }

    // With the zones of the country in which it happened, where that is known.
    private static void ReportZone(RecordNode incident, ScalarValue time, CheckContext context)
    {
        IReadOnlyList<string> zones = TimeZones.Of(RecordCountry.Of(incident, context));
        context.Report(
            Rules.TimeWithoutZone, incident, time, time.Text,
            zones.Count == 0 ? TimeZones.Example : zones[0],
            zones.Count < 2 ? "" : $" or {string.Join(" or ", zones.Skip(1))}");
    }
}
