namespace Briefing;

/// <summary>Casualties: the totals of all reports, then every report with its attribution, then the claims about them.</summary>
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
            terminal.Entry("killed", Total(incident, Harm.Killed, incident.Killed));
            terminal.Entry("injured", Total(incident, Harm.Injured, incident.Injured));
            terminal.Entry("as reported", incident.Casualties.Select(report => new Statement(Words(report), report.Attribution)));
        }

        terminal.Entry("of casualties", claims.Remarks(IncidentField.Casualties));
    }

    /// <summary>The total of all reports, and how many reports it is based on.</summary>
    private static string Total(Incident incident, Harm harm, Estimate count)
    {
        CasualtyReport[] reports = [.. incident.Casualties.Where(r => r.Harm == harm)];
        CasualtyReport[] both = [.. incident.Casualties.Where(r => r.Harm == Harm.KilledOrInjured)];

        var text = new List<string> { Figure(count, reports, both) };

        // A speaker who denies a figure or leaves it out has given no report: the claims have it, with the item that is denied or left out.
        foreach (IGrouping<Stance, Claim> claimed in incident.ClaimsAbout(IncidentField.Casualties)
            .Where(c => c.Item is CasualtyReport report && report.Harm == harm).GroupBy(c => c.Attribution.Stance))
            text.Add($"{Attributions.PrefixOf(claimed.Key)} {string.Join("; ", claimed.Select(c => Attributions.Speakers(c.Attribution)).Distinct())}");
        if (both.Length > 0)
        {
            text.Add("killed and injured are also reported together, "
                + (both.Any(r => r.Count.HasNumber) ? "by a figure that neither is above" : "in a word, which gives neither a bound"));
        }

        return string.Join("; ", text);
    }

    // A word is kept as a word: "several" is given no number.
    private static string Figure(Estimate count, CasualtyReport[] reports, CasualtyReport[] both) => (count, reports) switch
    {
        ({ HasNumber: true }, []) => $"{count}, from reports of killed and injured together",
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
            + (report.Count.IsUnknown ? "; how many is not stated" : "")
            + (report.Of is null ? "; to whom they belonged is not stated" : "");
    }
}
