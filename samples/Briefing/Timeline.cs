namespace Briefing;

/// <summary>The incidents in order, and which of them are said to answer or to follow others.</summary>
internal static class Timeline
{
    /// <summary>
    /// Sorted by the last day on which each can have happened, since of some dates only the end is known; but no incident comes before
    /// one that it is said to answer or to follow.
    /// </summary>
    public static IReadOnlyList<Incident> Order { get; } = InOrder();

    /// <summary>An incident's number in the briefing, in brackets.</summary>
    public static string Mark(Incident incident) => $"({NumberOf(incident)})";

    /// <summary>The numbers of several incidents, in their order.</summary>
    public static string Marks(IEnumerable<Incident> incidents) => string.Join(", ", incidents.OrderBy(NumberOf).Select(Mark));

    public static int NumberOf(Incident incident)
    {
        for (int i = 0; i < Order.Count; i++)
        {
            if (Order[i].Id == incident.Id)
                return i + 1;
        }

        return 0;
    }

    public static void Write(Terminal terminal)
    {
        terminal.Section("Timeline");
        terminal.Text(
            "Ordered by the last day on which each can have happened. Within a day, only \"answers\" and \"comes after\" give an "
            + "order; the other incidents are in the order of the seeds, which says nothing about time.");

        string when = "";
        foreach (Incident incident in Order)
        {
            string date = DateWords.Of(incident.Date);
            if (date != when)
                terminal.Heading(date);
            when = date;
            WriteIncident(terminal, incident);
        }
    }

    private static void WriteIncident(Terminal terminal, Incident incident)
    {
        string time = incident.Time.IsUnspecified ? "" : $", {DateWords.Of(incident.Time)}";
        string several = incident.Clarity == Clarity.Aggregate ? " (several events reported as one)" : "";
        terminal.Item(Mark(incident), incident.Name + time + several);

        // How a relation was concluded is on the incidents' pages; here only the speakers are named.
        Relation("answers", incident.InResponseTo, incident.ClaimsAbout(IncidentField.InResponseTo));
        Relation("comes after", incident.Follows, incident.ClaimsAbout(IncidentField.Follows));
        Relation("belongs to", incident.PartOf, incident.ClaimsAbout(IncidentField.PartOf));
        Relation("may be the same as", incident.PossiblySameAs, incident.ClaimsAbout(IncidentField.PossiblySameAs));

        // An order that is claimed but that the record does not use.
        Relation(
            "may come after",
            [.. Incidents.All.Where(i => incident.Follows.All(f => f.Id != i.Id))],
            incident.ClaimsAbout(IncidentField.Follows),
            claimedOnly: true);

        void Relation(string word, IReadOnlyList<Incident> others, IReadOnlyList<Claim> claims, bool claimedOnly = false)
        {
            foreach (Incident other in others)
            {
                string[] speakers = [.. claims.Where(c => c.Value == other.Id).Select(c => Attributions.Where(c.Attribution)).Distinct()];
                if (speakers.Length > 0 || !claimedOnly)
                    terminal.Item("", $"- {word} {Mark(other)}{(speakers.Length == 0 ? "" : ": " + string.Join("; ", speakers))}");
            }
        }
    }

    private static List<Incident> InOrder()
    {
        List<Incident> waiting =
        [
            .. Incidents.All
                .OrderBy(i => i.Date.Latest ?? DateOnly.MaxValue)
                .ThenBy(i => i.Date.IsPlainDay ? 0 : 1)
                .ThenBy(i => i.Time),
        ];
        var order = new List<Incident>();
        while (waiting.Count > 0)
        {
            // The compiler reports a circle of answers; one of answers and orders together is broken here.
            Incident next = waiting.Find(i => !i.InResponseTo.Concat(i.Follows).Any(waiting.Contains)) ?? waiting[0];
            waiting.Remove(next);
            order.Add(next);
        }

        return order;
    }
}
