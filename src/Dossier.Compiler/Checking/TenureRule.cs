using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Finds persons who act or speak at a time when they held no office. A person may act privately, so a message only says that none of the
/// recorded offices was held that day, or none in the institution with which the person acts.
/// </summary>
internal static class TenureRule
{
    private static readonly string[] Acting =
    [
        WellKnown.ParticipantRole.Attacker, WellKnown.ParticipantRole.Intruder, WellKnown.ParticipantRole.Defender, WellKnown.ParticipantRole.Speaker,
        WellKnown.ParticipantRole.Organiser,
    ];

    /// <summary>Checks a person's part in an incident.</summary>
    public static void CheckParticipation(RecordNode incident, FieldSet participation, RecordNode person, CheckContext context)
    {
        string role = participation.Text(WellKnown.Participation.Role);
        EdtfDate date = incident.Fields.Date(FieldRole.Date);
        Tenure[] tenures = [.. Tenures(person)];
        if (tenures.Length == 0 || date.IsUnknown || Array.IndexOf(Acting, role) < 0)
            return;

        var beside = incident.Fields.Values(WellKnown.Incident.Participants).OfType<RecordValue>().Select(p => new FieldSet(p.Fields))
            .Where(p => p.Text(WellKnown.Participation.Role) == role).Select(p => p.Reference(WellKnown.Participation.Actor)?.Id).OfType<string>();
        ReferenceValue reference = participation.Reference(WellKnown.Participation.Actor)!;
        string day = incident.Fields.Text(FieldRole.Date);
        if (!CheckBeside(incident, reference, person, tenures, beside, "takes part", date, day, context) && Outside(tenures, date) is { } bound)
            context.Report(Rules.OutsideActivePeriod, incident, reference, person.PlaceOf(bound), person.Id, "takes part", day, "held no recorded office then");
    }

    /// <summary>Checks persons who speak together with others, if the day is stated.</summary>
    public static void CheckSpeakers(RecordNode node, FieldSet set, CheckContext context)
    {
        if (set.Values(FieldRole.Speakers) is { Count: > 1 } speakers && set.Scalar(FieldRole.Said) is { } said)
        {
            ReferenceValue[] by = [.. speakers.OfType<ReferenceValue>()];
            foreach (ReferenceValue speaker in by)
            {
                if (context.Follow(WellKnown.Actor.Kind, speaker) is { } person)
                    CheckBeside(node, speaker, person, [.. Tenures(person)], by.Select(r => r.Id), "speaks", set.Date(FieldRole.Said), said.Text, context);
            }
        }
    }

    private static bool CheckBeside(
        RecordNode node, ReferenceValue reference, RecordNode person, Tenure[] tenures, IEnumerable<string> beside, string acts,
        EdtfDate date, string day, CheckContext context)
    {
        if (tenures.Length == 0)
            return false;

        foreach (string org in beside)
        {
            if (Outside([.. tenures.Where(t => t.Org == org)], date) is { } bound)
            {
                context.Report(
                    Rules.OutsideActivePeriod, node, reference, person.PlaceOf(bound), person.Id, acts, day,
                    $"is named together with '{org}' and held no office in it then");
                return true;
            }
        }

        return false;
    }

    /// <summary>The end or the start of an office that excludes the day; null when any office may have been held, or there is none.</summary>
    private static ScalarValue? Outside(Tenure[] tenures, EdtfDate date)
    {
        ScalarValue? first = null;
        foreach (Tenure tenure in tenures)
        {
            if (tenure.BoundBefore(date) is not { } bound)
                return null;

            first ??= bound;
        }

        return first;
    }

    // If the list is marked as incomplete, the office of that day may be missing from it.
    private static IEnumerable<Tenure> Tenures(RecordNode person)
        => person.Fields.Values(FieldRole.Incomplete).OfType<ScalarValue>().Any(f => f.Text == WellKnown.Actor.Roles)
            ? []
            : person.Fields.Values(WellKnown.Actor.Roles).OfType<RecordValue>().Select(r => new Tenure(new FieldSet(r.Fields)));

    private sealed class Tenure(FieldSet role)
    {
        public string? Org => role.Reference(WellKnown.RoleHeld.Org)?.Id;

        public ScalarValue? BoundBefore(EdtfDate date)
            => role.Date(FieldRole.End).WhetherPrecedes(date) == ThreeValued.Yes ? role.Scalar(FieldRole.End)
                : date.WhetherPrecedes(role.Date(FieldRole.Start)) == ThreeValued.Yes ? role.Scalar(FieldRole.Start)
                : null;
    }
}
