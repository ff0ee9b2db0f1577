// Prints the microseconds since it began, those of processor time since the process began, how many methods were compiled
// and for how many microseconds, the bytes allocated, and a number that tells that it read the right thing.
using System;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Consumer;

if (args[0] == "totals")
{
    Console.WriteLine(Walk.Totals());
    return;
}

long start = Stopwatch.GetTimestamp();
long sum = args[0] switch
{
    "first" => Walk.First(),
    "all" => Walk.All(),
    _ => 0,
};
double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
double processor = Environment.CpuUsage.TotalTime.TotalMicroseconds;
long methods = JitInfo.GetCompiledMethodCount();
double compiling = JitInfo.GetCompilationTime().TotalMicroseconds;
long bytes = GC.GetTotalAllocatedBytes(precise: true);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{microseconds:0} {processor:0} {methods} {compiling:0} {bytes} {sum}"));

internal static class Walk
{
    public static long First()
    {
        Incident incident = Incidents.__FIRST__;
        return incident.Name.Length + incident.Place!.Name.Length;
    }

    public static long All()
    {
        long sum = 0;
        foreach (Actor actor in Actors.All)
        {
            sum += actor.Name.Length;
            foreach (Actor whole in actor.PartOf)
                sum += whole.Name.Length;
            foreach (Actor backer in actor.BackedBy)
                sum += backer.Name.Length;
        }

        foreach (Facility facility in Facilities.All)
        {
            sum += facility.Name.Length + (facility.Place?.Name.Length ?? 0);
            foreach (Actor actor in facility.Operators)
                sum += actor.Name.Length;
            foreach (Actor actor in facility.Hosts)
                sum += actor.Name.Length;
        }

        foreach (Place place in Places.All)
            sum += place.Name.Length + (place.PartOf?.Name.Length ?? 0);
        foreach (Source source in Sources.All)
            sum += source.Name.Length + (source.Publisher?.Length ?? 0);
        foreach (Incident incident in Incidents.All)
            sum += Over(incident);
        return sum;
    }

    public static string Totals()
    {
        int killed = 0;
        long months = 0;
        foreach (Incident incident in Incidents.All)
        {
            months += incident.Date.Earliest is { } day ? (day.Year * 12) + day.Month : 0;
            foreach (CasualtyReport report in incident.Casualties)
                killed += report.Harm == Harm.Killed ? report.Count.Low ?? 0 : 0;
        }

        return $"{Actors.All.Count} actors, {Facilities.All.Count} facilities, {Incidents.All.Count} incidents, {Places.All.Count} places, "
            + $"{Sources.All.Count} sources; {killed} killed, {months} months, {All()} letters in names and claims";
    }

    private static long Over(Incident incident)
    {
        long sum = incident.Name.Length + (incident.Place?.Name.Length ?? 0);
        foreach (Facility facility in incident.Facilities)
            sum += facility.Name.Length;
        foreach (Incident cause in incident.InResponseTo)
            sum += cause.Name.Length;
        foreach (Source source in incident.Sources)
            sum += source.Name.Length;
        foreach (Participation participation in incident.Participants)
            sum += participation.Actor.Name.Length + Over(participation.Attribution);
        foreach (CasualtyReport report in incident.Casualties)
            sum += (report.Of?.Name.Length ?? 0) + Over(report.Attribution);
        foreach (Claim claim in incident.Claims)
            sum += (claim.Statement?.Length ?? 0) + Over(claim.Attribution);
        return sum;
    }

    private static long Over(Attribution attribution)
    {
        long sum = attribution.Source?.Name.Length ?? 0;
        foreach (Actor actor in attribution.By)
            sum += actor.Name.Length;
        return sum;
    }
}
