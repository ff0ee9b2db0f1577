namespace Briefing;

/// <summary>One incident: who did what to whom, where and when, and who claims what about it.</summary>
internal static class IncidentPage
{
    private const string OthersNotListed = "and others; the list is known to be partial";

    public static void Write(Terminal terminal, Incident incident)
    {
        terminal.Section($"{Timeline.Mark(incident)} {incident.Name}");
        if (incident.Summary is { } summary)
            terminal.Text(summary);
        terminal.Blank();

        var claims = new ClaimLedger<IncidentField>(incident.Claims, incident.ClaimsAbout);
        WriteWhatAndWhen(terminal, incident, claims);
        WriteWhere(terminal, incident, claims);
        WriteWho(terminal, incident, claims);
        Casualties.Write(terminal, incident, claims);
        WriteMeans(terminal, incident, claims);
        WriteOrder(terminal, incident, claims);
        terminal.Entry("also said", claims.Rest());
        terminal.Entry("note", incident.Notes.Select(note => new Statement(note)));
    }

    private static void WriteWhatAndWhen(Terminal terminal, Incident incident, ClaimLedger<IncidentField> claims)
    {
        terminal.Entry("kind", claims.Value(IncidentField.Kind, incident.Kind.ToWords(), incident.Kind.ToNotation()));
        string clarity = incident.Clarity switch
        {
            Clarity.Individual => "one event",
            Clarity.Aggregate => "several events reported as one",
            _ => "",
        };
        terminal.Entry("one or several", claims.Value(IncidentField.Clarity, clarity, incident.Clarity.ToNotation()));
        terminal.Entry("when", claims.Value(IncidentField.Date, DateWords.Of(incident.Date), incident.Date.ToString()));
        if (!incident.Time.IsUnspecified)
            terminal.Entry("time of day", claims.Value(IncidentField.Time, DateWords.Of(incident.Time), incident.Time.ToString()));
    }

    private static void WriteWhere(Terminal terminal, Incident incident, ClaimLedger<IncidentField> claims)
    {
        bool isStated = incident.Place is not null || incident.Facilities.Count > 0
            || incident.ClaimsAbout(IncidentField.Place).Any(claim => claim.Value is not null);
        IReadOnlyList<IDossierRecord> place = incident.Place is { } known ? [known] : [];
        List<Statement> places = claims.Links(IncidentField.Place, place);
        terminal.Entry("place", isStated ? places : [new Statement("not stated"), .. places]);
        terminal.Entry("at", claims.Links(IncidentField.Facilities, incident.Facilities));
        if (incident.Incomplete.Contains(IncidentField.Facilities))
            terminal.Entry("", OthersNotListed);
    }

    private static void WriteWho(Terminal terminal, Incident incident, ClaimLedger<IncidentField> claims)
    {
        // One entry a role, in the order of the seed; an actor whom several name for it is listed once. An actor whose part is only
        // denied is not listed here: the claims have that.
        foreach (var role in incident.Participants.GroupBy(p => p.Role))
            terminal.Entry(role.Key.ToWords(), role.Select(p => new Statement((p.IsSuggested ? "Suspected: " : "") + p.Actor.Name, p.Attribution)));
        if (incident.Incomplete.Contains(IncidentField.Participants))
            terminal.Entry("", OthersNotListed);
        terminal.Entry("of the parties", claims.Remarks(IncidentField.Participants));

        terminal.Entry("aimed at", incident.Targets.Select(t => new Statement(ItemWords.Of(t), t.Attribution)));
        terminal.Entry("of the target", claims.Remarks(IncidentField.Targets));
    }

    private static void WriteMeans(Terminal terminal, Incident incident, ClaimLedger<IncidentField> claims)
    {
        terminal.Entry("weapon", incident.Weapons.Select(w => new Statement(ItemWords.Of(w), w.Attribution)));
        terminal.Entry("of weapons", claims.Remarks(IncidentField.Weapons));
        terminal.Entry("damage", incident.Damage.Select(d => new Statement(ItemWords.Of(d), d.Attribution)));
        terminal.Entry("of damage", claims.Remarks(IncidentField.Damage));
        string outcome = incident.Outcome == Outcome.Unspecified ? "" : incident.Outcome.ToWords();
        terminal.Entry("outcome", claims.Value(IncidentField.Outcome, outcome, incident.Outcome.ToNotation()));
    }

    private static void WriteOrder(Terminal terminal, Incident incident, ClaimLedger<IncidentField> claims)
    {
        terminal.Entry("answers", claims.Links(IncidentField.InResponseTo, incident.InResponseTo));
        terminal.Entry(
            incident.Follows.Count > 0 ? "comes after" : "may come after",
            claims.Links(IncidentField.Follows, incident.Follows));
        terminal.Entry("belongs to", claims.Links(IncidentField.PartOf, incident.PartOf));
        terminal.Entry("same as", claims.Links(IncidentField.SameAs, incident.SameAs));
        terminal.Entry("may be same as", claims.Links(IncidentField.PossiblySameAs, incident.PossiblySameAs));
        terminal.Entry("different from", claims.Links(IncidentField.DifferentFrom, incident.DifferentFrom));

        // The other sides of references, which the compiler has found.
        SeeAlso("answered by", incident.Responses);
        SeeAlso("followed by", incident.FollowedBy);
        SeeAlso("includes", incident.Parts);

        void SeeAlso(string label, IReadOnlyList<Incident> others)
        {
            if (others.Count > 0)
                terminal.Entry(label, Timeline.Marks(others));
        }
    }
}
