namespace Dossier.Benchmarks.Contenders;

/// <summary>What a program says of its data. Dossier's and those by hand must say the same.</summary>
internal static class Totals
{
    public static string Of(Dataset data)
    {
        References.Resolve(data);
        int killed = 0;
        long months = 0;
        foreach (Incident incident in data.Incidents)
        {
            months += incident.Date is { } day ? (day.Year * 12) + day.Month : 0;
            foreach (CasualtyReport report in incident.Casualties ?? [])
                killed += report.Harm == Harm.Killed ? report.Count?.Low ?? 0 : 0;
        }

        return $"{data.Actors.Count} actors, {data.Facilities.Count} facilities, {data.Incidents.Count} incidents, {data.Places.Count} places, "
            + $"{data.Sources.Count} sources; {killed} killed, {months} months, {Walk.Over(data)} letters in names and claims";
    }
}
