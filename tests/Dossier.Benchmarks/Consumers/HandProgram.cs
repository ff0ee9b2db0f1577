// Prints the microseconds since it began, those of processor time since the process began, how many methods were compiled
// and for how many microseconds, the bytes allocated, and a number that tells that it read the right thing.
using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime;
using ByHand;

if (args[0] == "totals")
{
    Console.WriteLine(Walk.Totals());
    return;
}

long start = Stopwatch.GetTimestamp();
long sum = args[0] == "first" ? Walk.First() : 0;
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

    // No list of all records is compiled, which would cost the compiler more.
    public static string Totals()
    {
        Incident[] incidents = All<Incident>(typeof(Incidents));
        int killed = incidents.SelectMany(i => i.Casualties).Where(c => c.Harm == Harm.Killed).Sum(c => c.Count?.Low ?? 0);
        long months = incidents.Sum(i => i.Date is { } day ? (day.Year * 12L) + day.Month : 0);
        return $"{All<Actor>(typeof(Actors)).Length} actors, {All<Facility>(typeof(Facilities)).Length} facilities, {incidents.Length} incidents, "
            + $"{All<Place>(typeof(Places)).Length} places, {All<Source>(typeof(Sources)).Length} sources; {killed} killed, {months} months, "
            + $"{Letters(incidents)} letters in names and claims";
    }

    private static long Letters(Incident[] incidents)
        => All<Actor>(typeof(Actors)).Sum(a => a.Name.Length + a.PartOf.Sum(p => p.Name.Length) + a.BackedBy.Sum(b => b.Name.Length))
            + All<Facility>(typeof(Facilities)).Sum(f => f.Name.Length + (f.Place?.Name.Length ?? 0) + f.Operators.Sum(o => o.Name.Length) + f.Hosts.Sum(h => h.Name.Length))
            + All<Place>(typeof(Places)).Sum(p => p.Name.Length + (p.PartOf?.Name.Length ?? 0))
            + All<Source>(typeof(Sources)).Sum(s => s.Name.Length + (s.Publisher?.Length ?? 0))
            + incidents.Sum(i => i.Name.Length + (i.Place?.Name.Length ?? 0) + i.Facilities.Sum(f => f.Name.Length) + i.InResponseTo.Sum(r => r.Name.Length)
                + i.Sources.Sum(s => s.Name.Length)
                + i.Participants.Sum(p => p.Actor.Name.Length + p.By.Sum(b => b.Name.Length) + (p.Source?.Name.Length ?? 0))
                + i.Casualties.Sum(c => (c.Of?.Name.Length ?? 0) + c.By.Sum(b => b.Name.Length) + (c.Source?.Name.Length ?? 0))
                + i.Claims.Sum(c => (c.Statement?.Length ?? 0) + c.By.Sum(b => b.Name.Length) + (c.Source?.Name.Length ?? 0)));

    private static T[] All<T>(Type container)
        => container.GetMembers(BindingFlags.Public | BindingFlags.Static)
            .Select(m => m switch { PropertyInfo property => property.GetValue(null), FieldInfo field => field.GetValue(null), _ => null })
            .OfType<T>().ToArray();
}
