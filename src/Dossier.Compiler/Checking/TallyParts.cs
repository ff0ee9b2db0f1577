using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Checking;

/// <summary>What the incidents that a tally includes certainly come to.</summary>
internal sealed class TallyParts
{
    // Of other kinds it depends on who counts whether they are attacks.
    private static readonly HashSet<string> Attacks = new(
        ["air-strike", "missile-attack", "rocket-or-mortar-attack", "drone-attack", "attack", "ied", "shooting", "assassination"], StringComparer.Ordinal);

    private readonly RecordNode _tally;
    private readonly CheckContext _context;
    private readonly List<RecordNode> _incidents;

    /// <summary>Takes the incidents of a tally.</summary>
    public TallyParts(RecordNode tally, CheckContext context)
    {
        _tally = tally;
        _context = context;
        _incidents = Distinct(tally, context);
    }

    /// <summary>The least that they come to, of the group where one is told; 0 when nothing is certain.</summary>
    public int AtLeast(string what, ReferenceValue? of) => what switch
    {
        "incidents" => _incidents.Count,
        "attacks" => _incidents.Count(i => Attacks.Contains(i.Fields.Text("kind"))),
        "strikes" => _incidents.Count(i => i.Fields.Text("kind") == "air-strike"),
        "killed" or "injured" or CasualtyReports.Combined or "missing" or "captured" => Sum(i => Low(i, what, of)),

        _ => 0,
    };

    private int Sum(Func<RecordNode, long> low) => (int)Math.Min(int.MaxValue, _incidents.Sum(low));

    // As the runtime brings the reports together; what is only about so is not certain.
    private int Low(RecordNode incident, string harm, ReferenceValue? of)
    {
        string? onlySource = OnlySource.Of(incident);
        var reports = new List<ReportedCount>();
        foreach (FieldSet report in CasualtyReports.Of(incident))
        {
            if (IsCounted(report.Reference("of"), of) && CasualtyReports.Reported(report, harm, onlySource) is { } reported)
                reports.Add(reported);
        }

        if (reports.Count == 0)
            return 0;

        Estimate count = ReportedCounts.Consolidate(reports.ToArray(), IsActorWithin).Estimate;
        return count.Low is { } low && count.WhetherAtLeast(low) == ThreeValued.Yes ? low : 0;
    }

    // Without a group of its own the tally counts those against whom it is, where it tells that.
    private bool IsCounted(ReferenceValue? harmed, ReferenceValue? of)
    {
        if (of is not null)
            return harmed is not null && IsActorWithin(harmed.Id, of.Id);

        ReferenceValue[] against = [.. _tally.Fields.Values("against").OfType<ReferenceValue>()];
        return against.Length == 0 || (harmed is not null && against.Any(a => IsActorWithin(harmed.Id, a.Id)));
    }

    private bool IsActorWithin(string part, string whole) => Hierarchy.IsWithin(_context, "actor", part, whole);

    // Each event once: not those that are parts of others, nor those that may be the same as one before, nor those that do not stand.
    private static List<RecordNode> Distinct(RecordNode tally, CheckContext context)
    {
        var included = new Dictionary<string, RecordNode>(StringComparer.Ordinal);
        foreach (ReferenceValue reference in tally.Fields.Values("includes").OfType<ReferenceValue>())
        {
            if (context.Follow("incident", reference) is { } incident && incident.Fields.Text("status") is "" or "active" && !included.ContainsKey(reference.Id))
                included.Add(reference.Id, incident);
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        var distinct = new List<RecordNode>();
        foreach (RecordNode incident in included.Values)
        {
            string[] same = [incident.Id, .. References(incident, "sameAs"), .. References(incident, "possiblySameAs")];
            if (!same.Any(known.Contains) && !IsPart(incident, included, context))
                distinct.Add(incident);
            known.UnionWith(same);
        }

        return distinct;
    }

    private static bool IsPart(RecordNode incident, Dictionary<string, RecordNode> included, CheckContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { incident.Id };
        var next = new Stack<string>(References(incident, "partOf"));
        while (next.Count > 0)
        {
            string id = next.Pop();
            if (!seen.Add(id) || context.Find("incident", id) is not { } above)
                continue;

            if (included.ContainsKey(id))
                return true;

            foreach (string further in References(above, "partOf"))
                next.Push(further);
        }

        return false;
    }

    private static IEnumerable<string> References(RecordNode node, string field)
        => node.Fields.Values(field).OfType<ReferenceValue>().Select(r => r.Id);
}
