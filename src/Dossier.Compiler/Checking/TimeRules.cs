using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Finds dates in an impossible order. Dates that may be in the right order are accepted, unless the rule says otherwise.</summary>
internal static class TimeRules
{
    // Roles that a dead person can have: they can be addressed, targeted and dishonoured, and be involved in ways that no role describes.
    private static readonly string[] RolesOfTheDead = [WellKnown.ParticipantRole.Victim, WellKnown.ParticipantRole.Target, WellKnown.ParticipantRole.Addressee, WellKnown.ParticipantRole.Other];

    /// <summary>Checks the time of a record's event against the times of others.</summary>
    public static void CheckRecord(RecordNode node, CheckContext context)
    {
        Kind kind = node.Record.Kind;
        if (kind.Name == WellKnown.Incident.Kind)
        {
            CheckOrder(node, WellKnown.Incident.InResponseTo, "responds to", context);
            CheckOrder(node, WellKnown.Incident.Follows, "follows", context);
            CheckParticipants(node, context);
        }

        if (kind.IndexOf(FieldRole.Date) >= 0)
            CheckPublished(node, context);
        if (kind.IndexOf(FieldRole.Time) >= 0 && kind.Find(FieldRole.TimeZone) is { } zone)
        {
            CheckZone(node, zone, context);
            ZoneDayRule.Check(node, zone, context);
        }
    }

    /// <summary>Checks the dates of a record or an item against each other, and against the date of the source.</summary>
    public static void CheckItem(RecordNode node, FieldSet item, CheckContext context)
    {
        if (CertainOrder.Precedes(item.Date(FieldRole.End), item.Date(FieldRole.Start)))
        {
            context.Report(
                Rules.EndBeforeStart, node, item.Scalar(FieldRole.End), node.PlaceOf(item.Scalar(FieldRole.Start)), item.Text(FieldRole.End), item.Text(FieldRole.Start));
        }

        if (item.Scalar(FieldRole.Said) is { } said && context.Follow(WellKnown.Source.Kind, item.Reference(FieldRole.Source)) is { } source
            && source.Fields.Date(WellKnown.Source.Published).WhetherPrecedes(item.Date(FieldRole.Said)) == ThreeValued.Yes)
        {
            context.Report(
                Rules.SaidAfterPublication, node, said, source.PlaceOf(source.Fields.Scalar(WellKnown.Source.Published)),
                said.Text, source.Id, source.Fields.Text(WellKnown.Source.Published));
        }
    }

    private static void CheckOrder(RecordNode incident, string field, string verb, CheckContext context)
    {
        if (incident.Fields.Scalar(FieldRole.Date) is not { } date)
            return;

        foreach (ReferenceValue reference in incident.Fields.Values(field).OfType<ReferenceValue>())
        {
            if (context.Follow(WellKnown.Incident.Kind, reference) is not { } cause || cause == incident || cause.Fields.Scalar(FieldRole.Date) is not { } causeDate)
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
        EdtfDate date = later.Date(FieldRole.Date);
        EdtfDate causeDate = earlier.Date(FieldRole.Date);
        if (date == causeDate)
            return date.IsPlainDay && ClockBefore(later, earlier) ? Rules.ResponseBeforeCause : null;

        return date.WhetherPrecedes(causeDate) switch
        {
            ThreeValued.Yes when CertainOrder.Precedes(date, causeDate) => Rules.ResponseBeforeCause,
            ThreeValued.Yes or ThreeValued.Undecided => Rules.ResponseMaybeBeforeCause,
            _ => null,
        };
    }

    // Times of one day are only compared if they are clock times in the same zone.
    private static bool ClockBefore(FieldSet a, FieldSet b)
        => TimeOfDay.TryParse(a.Text(FieldRole.Time), out TimeOfDay first) && TimeOfDay.TryParse(b.Text(FieldRole.Time), out TimeOfDay second)
            && first.HasClock && second.HasClock && a.Text(FieldRole.TimeZone) == b.Text(FieldRole.TimeZone) && first.CompareTo(second) < 0;

    private static string Moment(FieldSet fields) => fields.Text(FieldRole.Time).Length == 0 ? fields.Text(FieldRole.Date) : fields.Text(FieldRole.Date) + " " + fields.Text(FieldRole.Time);

    // Checks the sources of the record as a whole, and of reports about its results. A threat may be read before it is carried out, and
    // other fields may be about the time before the event.
    private static void CheckPublished(RecordNode incident, CheckContext context)
    {
        EdtfDate date = incident.Fields.Date(FieldRole.Date);
        HashSet<string>? reported = null;
        foreach (ReferenceValue reference in incident.Fields.Values(FieldRole.Sources).OfType<ReferenceValue>())
            Check(reference);

        if (incident.Record.Kind.CasualtyField is { } casualties)
            CheckReports(incident.Fields.Values(casualties));
        CheckReports(incident.Fields.Values(WellKnown.Incident.Damage));

        void CheckReports(ValueList reports)
        {
            foreach (RecordValue report in reports.OfType<RecordValue>())
            {
                FieldSet attribution = new FieldSet(report.Fields).Attribution;
                if (CasualtyReports.StanceOf(attribution) != Stance.Threatens && attribution.Reference(FieldRole.Source) is { } reference)
                    Check(reference);
            }
        }

        void Check(ReferenceValue reference)
        {
            if (context.Follow(WellKnown.Source.Kind, reference) is { } source && source.Fields.Date(WellKnown.Source.Published).WhetherPrecedes(date) == ThreeValued.Yes
                && (reported ??= new HashSet<string>(StringComparer.Ordinal)).Add(source.Id))
            {
                context.Report(
                    Rules.PublishedBeforeEvent, incident, reference, source.PlaceOf(source.Fields.Scalar(WellKnown.Source.Published)),
                    source.Id, source.Fields.Text(WellKnown.Source.Published), incident.Fields.Text(FieldRole.Date));
            }
        }
    }

    private static void CheckParticipants(RecordNode incident, CheckContext context)
    {
        EdtfDate date = incident.Fields.Date(FieldRole.Date);
        foreach (RecordValue participation in incident.Fields.Values(WellKnown.Incident.Participants).OfType<RecordValue>())
        {
            var fields = new FieldSet(participation.Fields);
            ReferenceValue? reference = fields.Reference(WellKnown.Participation.Actor);
            if (context.Follow(WellKnown.Actor.Kind, reference) is not { } actor)
                continue;

            string role = fields.Text(WellKnown.Participation.Role);
            string day = incident.Fields.Text(FieldRole.Date);
            if (CertainOrder.Precedes(actor.Fields.Date(WellKnown.Actor.Died), date) && role.Length > 0 && Array.IndexOf(RolesOfTheDead, role) < 0)
            {
                context.Report(
                    Rules.ActsAfterDeath, incident, reference, actor.PlaceOf(actor.Fields.Scalar(WellKnown.Actor.Died)),
                    actor.Id, actor.Fields.Text(WellKnown.Actor.Died), role, day);
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
        ScalarValue? from = actor.Fields.Scalar(FieldRole.Start);
        ScalarValue? to = actor.Fields.Scalar(FieldRole.End);
        if (from is not null && date.WhetherPrecedes(actor.Fields.Date(FieldRole.Start)) == ThreeValued.Yes)
            return Report(from, $"was active only from {from.Text}");

        return to is not null && actor.Fields.Date(FieldRole.End).WhetherPrecedes(date) == ThreeValued.Yes && Report(to, $"was active only until {to.Text}");

        bool Report(Value value, string why)
        {
            context.Report(Rules.OutsideActivePeriod, incident, reference, actor.PlaceOf(value), actor.Id, "takes part", day, why);
            return true;
        }
    }

    private static void CheckZone(RecordNode incident, Field zone, CheckContext context)
    {
        // A zone that could not be read has been reported.
        if (incident.Fields.Scalar(FieldRole.Time) is { } time && incident.Fields.Values(zone).IsEmpty && !incident.Record.UnreadableFields.Items.Contains(zone.Name)
            && TimeOfDay.TryParse(time.Text, out TimeOfDay clock) && clock.HasClock)
            ReportZone(incident, time, zone, context);
    }

    // Suggests the zones of the country where it happened, if that is known.
    private static void ReportZone(RecordNode incident, ScalarValue time, Field zone, CheckContext context)
    {
        IReadOnlyList<string> zones = TimeZones.Of(RecordCountry.Of(incident, context));
        context.Report(
            Rules.TimeWithoutZone, incident, time, time.Text,
            zones.Count == 0 ? TimeZones.Example : zones[0],
            zones.Count < 2 ? "" : $" or {string.Join(" or ", zones.Skip(1))}", zone.Name);
    }
}
