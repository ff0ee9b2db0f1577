using System.Diagnostics;

namespace Dossier.Benchmarks.Measuring;

/// <summary>How a process ran.</summary>
/// <param name="Milliseconds">From its start to its end.</param>
/// <param name="ProcessorMilliseconds">What it and the processes that it started used of the processors; NaN where that is not told.</param>
/// <param name="PeakMegabytes">The most memory that it held; 0 when that was not asked for.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it printed, errors last.</param>
internal sealed record ChildRun(double Milliseconds, double ProcessorMilliseconds, double PeakMegabytes, int ExitCode, string Output)
{
    /// <summary>Throws unless it went well.</summary>
    public ChildRun MustSucceed(string what)
        => ExitCode == 0 ? this : throw new InvalidOperationException($"{what} failed:\n{Output}");
}

/// <summary>Runs a process and looks at the clock.</summary>
internal static class Child
{
    private const int LookEveryMilliseconds = 20;

    /// <summary>Runs <c>dotnet</c> with the arguments.</summary>
    public static ChildRun Dotnet(
        IEnumerable<string> arguments, string? folder = null, bool watchMemory = false, params IEnumerable<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo(Machine.Dotnet, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder ?? "",
        };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (string inherited in start.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(inherited);

        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        double used = ProcessorTime.OfChildren;
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        double peak = watchMemory ? Watch(process) : 0;
        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return new ChildRun(milliseconds, ProcessorTime.OfChildren - used, peak, process.ExitCode, output.Result + errors.Result);
    }

    private static double Watch(Process process)
    {
        long peak = 0;
        while (!process.WaitForExit(LookEveryMilliseconds))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended between the two lines.
            }
        }

        return peak / 1048576.0;
    }
}
