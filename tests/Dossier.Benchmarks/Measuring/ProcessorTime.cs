using System.Runtime.InteropServices;

namespace Dossier.Benchmarks.Measuring;

/// <summary>
/// The time that processors worked, which other programs on the machine disturb far less than the clock on the wall. What is measured in
/// this process runs on one thread, so that on an idle machine both are alike.
/// </summary>
internal static partial class ProcessorTime
{
    private const int Children = -1;

    /// <summary>What this process has used, in milliseconds.</summary>
    public static double OfThis => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    /// <summary>What the processes have used that this one started and that have ended, with theirs; NaN where that is not told.</summary>
    public static double OfChildren
    {
        get
        {
            if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
                return double.NaN;

            Span<long> usage = stackalloc long[32];
            return GetResourceUsage(Children, ref usage[0]) == 0 ? Milliseconds(usage[0], usage[1]) + Milliseconds(usage[2], usage[3]) : double.NaN;
        }
    }

    // The microseconds have 32 bits on macOS, with padding behind them.
    private static double Milliseconds(long seconds, long microseconds) => (seconds * 1000.0) + ((int)microseconds / 1000.0);

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, ref long usage);
}
