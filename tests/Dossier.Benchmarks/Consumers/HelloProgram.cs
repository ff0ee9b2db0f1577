// What every program does besides: prints a line.
using System;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;

long start = Stopwatch.GetTimestamp();
double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
double processor = Environment.CpuUsage.TotalTime.TotalMicroseconds;
long methods = JitInfo.GetCompiledMethodCount();
double compiling = JitInfo.GetCompilationTime().TotalMicroseconds;
long bytes = GC.GetTotalAllocatedBytes(precise: true);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{microseconds:0} {processor:0} {methods} {compiling:0} {bytes} 0"));
