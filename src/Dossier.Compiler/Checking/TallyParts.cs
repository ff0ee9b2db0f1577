using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The least that the incidents that a tally includes certainly add up to.</summary>
internal sealed class TallyParts
{
    // Whether incidents of other kinds are attacks depends on who counts.
    private static readonly HashSet<string> Attacks = new(
        [
            WellKnown.IncidentKind.AirStrike, WellKnown.IncidentKind.MissileAttack, WellKnown.IncidentKind.RocketOrMortarAttack, WellKnown.IncidentKind.DroneAttack,
            WellKnown.IncidentKind.Attack, WellKnown.IncidentKind.Ied, WellKnown.IncidentKind.Shooting, WellKnown.IncidentKind.Assassination,
        ],
        StringComparer.Ordinal);

    private readonly RecordNode _tally;
    private readonly CheckContext _context;
    private readonly Field _casualties;
    private readonly List<RecordNode> _incidents;

    /// <summary>Collects the incidents of a tally.</summary>
    public TallyParts(RecordNode tally, CheckContext context)
    {
        _tally = tally;
        _context = context;
        _casualties = context.Model.Kind(WellKnown.Incident.Kind).CasualtyField!;
        _incidents = Distinct(tally, context);
    }

    /// <summary>The least that they add up to, for the group if one is stated; 0 when nothing is certain.</summary>
    public int AtLeast(string what, ReferenceValue? of) => what switch
    {
        WellKnown.TallyMeasure.Incidents => _incidents.Count,
        WellKnown.TallyMeasure.Attacks => _incidents.Count(i => Attacks.Contains(i.Fields.Text(WellKnown.Incident.Type))),
        WellKnown.TallyMeasure.Strikes => _incidents.Count(i => i.Fields.Text(WellKnown.Incident.Type) == WellKnown.IncidentKind.AirStrike),
        WellKnown.TallyMeasure.Killed => Harmed(WellKnown.Harm.Killed, of),
        WellKnown.TallyMeasure.Injured => Harmed(WellKnown.Harm.Injured, of),
        WellKnown.TallyMeasure.KilledOrInjured => Harmed(WellKnown.Harm.KilledOrInjured, of),
        WellKnown.TallyMeasure.Missing => Harmed(WellKnown.Harm.Missing, of),
        WellKnown.TallyMeasure.Captured => Harmed(WellKnown.Harm.Captured, of),
        _ => 0,
    };

    private int Harmed(string harm, ReferenceValue? of) => Sum(i => Low(i, harm, of));

    private int Sum(Func<RecordNode, long> low) => (int)Math.Min(int.MaxValue, _incidents.Sum(low));

    // Combined as at run time, without soft figures, which are not certain.
    private int Low(RecordNode incident, string harm, ReferenceValue? of)
    {
        string? onlySource = OnlySource.Of(incident);
        var reports = new List<ReportedCount>();
        foreach (RecordValue value in incident.Fields.Values(_casualties).OfType<RecordValue>())
        {
            var report = new FieldSet(value.Fields);
            if (IsCounted(report.Reference(WellKnown.CasualtyReport.Of), of) && CasualtyReports.Reported(report, harm, onlySource) is { } reported)
                reports.Add(reported);
        }

        if (reports.Count == 0)
            return 0;

        Estimate count = ReportedCounts.Consolidate(reports.ToArray(), IsActorWithin).Estimate;
        return count.Low is { } low && count.WhetherAtLeast(low) == ThreeValued.Yes ? low : 0;
    }

    // Without a group of its own, the tally counts those whom the attacks were on, if that is stated.
    private bool IsCounted(ReferenceValue? harmed, ReferenceValue? of)
    {
        if (of is not null)
            return harmed is not null && IsActorWithin(harmed.Id, of.Id);

        ReferenceValue[] against = [.. _tally.Fields.Values(WellKnown.Tally.Against).OfType<ReferenceValue>()];
        return against.Length == 0 || (harmed is not null && against.Any(a => IsActorWithin(harmed.Id, a.Id)));
    }

    private bool IsActorWithin(string part, string whole) => Hierarchy.IsWithin(_context, WellKnown.Actor.Kind, part, whole);

    // Each event once: without parts of others, possible duplicates of earlier ones, and records that are no longer active.
    private static List<RecordNode> Distinct(RecordNode tally, CheckContext context)
    {
        var included = new Dictionary<string, RecordNode>(StringComparer.Ordinal);
        foreach (ReferenceValue reference in tally.Fields.Values(WellKnown.Tally.Includes).OfType<ReferenceValue>())
        {
            if (context.Follow(WellKnown.Incident.Kind, reference) is { } incident && ClosedTerms.Status(incident.Fields.Text(FieldRole.Status)) is RecordStatus.Unspecified or RecordStatus.Active && !included.ContainsKey(reference.Id))
                included.Add(reference.Id, incident);
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        var distinct = new List<RecordNode>();
        foreach (RecordNode incident in included.Values)
        {
            string[] same = [incident.Id, .. References(incident, WellKnown.Incident.SameAs), .. References(incident, WellKnown.Incident.PossiblySameAs)];
            if (!same.Any(known.Contains) && !IsPart(incident, included, context))
                distinct.Add(incident);
            known.UnionWith(same);
        }

        return distinct;
    }

    private static bool IsPart(RecordNode incident, Dictionary<string, RecordNode> included, CheckContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { incident.Id };
        var next = new Stack<string>(References(incident, WellKnown.Incident.PartOf));
        while (next.Count > 0)
        {
            string id = next.Pop();
            if (!seen.Add(id) || context.Find(WellKnown.Incident.Kind, id) is not { } above)
                continue;

            if (included.ContainsKey(id))
                return true;

            foreach (string further in References(above, WellKnown.Incident.PartOf))
                next.Push(further);
        }

        return false;
    }

    private static IEnumerable<string> References(RecordNode node, string field)
        => node.Fields.Values(field).OfType<ReferenceValue>().Select(r => r.Id);
}
