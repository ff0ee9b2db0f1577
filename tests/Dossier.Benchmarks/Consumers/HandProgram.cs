// Prints the microseconds since it began, those of processor time since the process began, how many methods were compiled
// and for how many microseconds, the bytes allocated, and a number that tells that it read the right thing.
using System;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using ByHand;

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
}
