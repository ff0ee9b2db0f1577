// What every program does besides: prints a line.
using System;
using System.Diagnostics;
using System.Globalization;

long start = Stopwatch.GetTimestamp();
double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
double processor = Environment.CpuUsage.TotalTime.TotalMicroseconds;
long bytes = GC.GetTotalAllocatedBytes(precise: true);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{microseconds:0} {processor:0} {bytes} 0"));
