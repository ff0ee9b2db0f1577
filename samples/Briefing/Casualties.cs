namespace Briefing;

/// <summary>Casualties: what all reports come to, then every report with who gave it.</summary>
internal static class Casualties
{
    public static void Write(Terminal terminal, Incident incident, ClaimLedger<IncidentField> claims)
    {
        if (incident.Casualties.Count == 0)
        {
            terminal.Entry("casualties", "no report of any, which is not a report of none");
        }
        else
        {
            terminal.Entry("killed", Together(incident, Harm.Killed, incident.Killed));
            terminal.Entry("injured", Together(incident, Harm.Injured, incident.Injured));
            terminal.Entry("as reported", incident.Casualties.Select(report => new Told(Words(report), report.Attribution)));
        }

        terminal.Entry("of casualties", claims.Remarks(IncidentField.Casualties));
    }

    /// <summary>What all reports come to, and on how much that rests.</summary>
    private static string Together(Incident incident, Harm harm, Estimate count)
    {
        CasualtyReport[] reports = [.. incident.Casualties.Where(r => r.Harm == harm && !IsSilent(r))];
        Actor[] silent = [.. incident.Casualties.Where(r => r.Harm == harm && IsSilent(r)).SelectMany(r => r.Attribution.By)];
        bool toldTogether = incident.Casualties.Any(r => r.Harm == Harm.KilledOrInjured);

        var text = new List<string> { Figure(count, reports) };
        if (silent.Length > 0)
            text.Add($"not mentioned by {Voices.Names(silent)}");
        if (toldTogether)
            text.Add("killed and injured are also told together, which says nothing of either alone");
        return string.Join("; ", text);
    }

    // A word stays a word: no number is read into "several".
    private static string Figure(Estimate count, CasualtyReport[] reports) => (count, reports) switch
    {
        (_, []) => "unknown: no report, which is not a report of none",
        (_, [{ Attribution.By: [] }]) => $"{count}, by one report without a named speaker",
        (_, [_]) => $"{count}, by one report",
        ({ HasNumber: true, Wording: { } word }, _) => $"{count}, by {reports.Length} reports together, of which one or more say \"{word}\"",
        _ => $"{count}, by {reports.Length} reports together",
    };

    private static bool IsSilent(CasualtyReport report) => report.Attribution.Stance == Stance.Omits;

    private static string Words(CasualtyReport report)
    {
        string harm = TermWords.Of(report.Harm);
        if (IsSilent(report))
            return $"{harm}: not mentioned, which is no number";

        string severity = report.Severity switch
        {
            Severity.Unspecified => "",
            Severity.NonSerious => ", none seriously",
            _ => $", {TermWords.Of(report.Severity)}",
        };
        string of = report.Of switch
        {
            null => "; to whom they belonged is not told",
            { Kind: ActorKind.Person } person => $": {person.Name}",
            { } group => $", of {group.Name}",
        };
        string part = report.Covers == Coverage.Part ? "; a part of all, whose number is not told here" : "";
        return $"{report.Count} {harm}{severity}{of}{part}";
    }
}
