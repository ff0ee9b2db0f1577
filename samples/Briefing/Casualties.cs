namespace Briefing;

/// <summary>Casualties: what all reports come to, then every report with who gave it, and what is said of them besides.</summary>
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
        CasualtyReport[] reports = [.. incident.Casualties.Where(r => r.Harm == harm)];
        CasualtyReport[] both = [.. incident.Casualties.Where(r => r.Harm == Harm.KilledOrInjured)];

        var text = new List<string> { Figure(count, reports, both) };

        // Who denies a figure or leaves it out gave no report: that is among the claims, with the report that is not made.
        foreach (IGrouping<Stance, Claim> said in incident.ClaimsAbout(IncidentField.Casualties)
            .Where(c => c.Item is CasualtyReport report && report.Harm == harm).GroupBy(c => c.Attribution.Stance))
            text.Add($"{Voices.Saying(said.Key)} {string.Join("; ", said.Select(c => Voices.Speakers(c.Attribution)).Distinct())}");
        if (both.Length > 0)
        {
            text.Add("killed and injured are also told together, "
                + (both.Any(r => r.Count.HasNumber) ? "by a figure that neither is above" : "in a word, which gives neither a bound"));
        }

        return string.Join("; ", text);
    }

    // A word stays a word: no number is read into "several".
    private static string Figure(Estimate count, CasualtyReport[] reports, CasualtyReport[] both) => (count, reports) switch
    {
        ({ HasNumber: true }, []) => $"{count}, by what is told of killed and injured together",
        (_, []) => both.Length > 0 ? "unknown: no report of these alone, which is not a report of none" : "unknown: no report, which is not a report of none",
        (_, [{ Attribution.By: [] }]) => $"{count}, by one report without a named speaker",
        (_, [_]) => $"{count}, by one report",
        ({ HasNumber: true, Wording: { } word }, _) => $"{count}, by {reports.Length} reports together, of which one or more say \"{word}\"",
        _ => $"{count}, by {reports.Length} reports together",
    };

    private static string Words(CasualtyReport report)
    {
        string suspected = report.IsSuggested ? "possibly " : "";
        return suspected + ItemWords.Of(report)
            + (report.Count.IsUnknown ? "; how many is not told" : "")
            + (report.Of is null ? "; to whom they belonged is not told" : "");
    }
}
