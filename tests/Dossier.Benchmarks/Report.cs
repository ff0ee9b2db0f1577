using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks;

/// <summary>The run as a page: on what, how it was disturbed, and the tables. The figures of README and docs are copied from it.</summary>
internal static class Report
{
    /// <summary>Writes the page, and tells it.</summary>
    /// <param name="settings">What was asked for.</param>
    /// <param name="began">When the run began.</param>
    /// <param name="loads">How many programs wanted a processor, from the beginning to the end.</param>
    /// <param name="table">What was measured.</param>
    public static string Write(Settings settings, DateTime began, IReadOnlyList<string> loads, Table table)
    {
        var text = new StringBuilder("# Benchmarks\n\n");
        text.Append("`dotnet run -c Release --project tests/Dossier.Benchmarks").Append(settings.Arguments.Length == 0 ? "" : " -- " + settings.Arguments).Append("`\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- {began:yyyy-MM-dd HH:mm} to {DateTime.UtcNow:HH:mm} UTC, SDK {Machine.Sdk}, {RuntimeInformation.OSDescription}, ");
        text.Append(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors ({Processor()})\n");
        text.Append("- Waiting for a processor when each group began, and at the end (load average of a minute): ").AppendJoin(", ", loads).Append('\n');
        text.Append("- Rounds are interleaved: each contender once in each round. A ratio or difference is taken round by round, and its median told.\n");
        text.Append("- Times of builds and compilers are processor time, of all processes of the build and of the compiler that stays up, unless they say clock.\n");
        text.Append(table.Print());
        Directory.CreateDirectory(Path.GetDirectoryName(settings.Report)!);
        File.WriteAllText(settings.Report, text.ToString());
        return text.ToString();
    }

    /// <summary>How many programs want a processor; the run's own are among them.</summary>
    public static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";

    private static string Processor()
        => File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "?"
            : RuntimeInformation.ProcessArchitecture.ToString();
}
