using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Dossier.Benchmarks.Measuring;

/// <summary>What a process did besides running its code, told when it ended.</summary>
/// <param name="CompilingMilliseconds">Compiling methods, on whichever thread.</param>
/// <param name="Methods">How many.</param>
/// <param name="PausedMilliseconds">Waiting for the collector.</param>
/// <param name="AllocatedMegabytes">What was allocated.</param>
/// <param name="Milliseconds">From its start to its end.</param>
internal sealed record RuntimeProfile(double CompilingMilliseconds, long Methods, double PausedMilliseconds, double AllocatedMegabytes, double Milliseconds)
{
    /// <summary>The environment variable that names the file to tell it to.</summary>
    public const string Variable = "DOSSIER_BENCHMARKS_PROFILE";

    /// <summary>Tells it of this process when that ends.</summary>
    public static void TellAtExit()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } file)
            return;

        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            double[] figures =
            [
                JitInfo.GetCompilationTime().TotalMilliseconds,
                JitInfo.GetCompiledMethodCount(),
                GC.GetTotalPauseDuration().TotalMilliseconds,
                GC.GetTotalAllocatedBytes() / 1048576.0,
                (DateTime.Now - Process.GetCurrentProcess().StartTime).TotalMilliseconds,
            ];
            File.WriteAllText(file, string.Join(' ', figures.Select(f => f.ToString(CultureInfo.InvariantCulture))));
        };
    }

    /// <summary>Reads what a process told.</summary>
    public static RuntimeProfile Read(string file)
    {
        double[] figures = [.. File.ReadAllText(file).Split(' ').Select(f => double.Parse(f, CultureInfo.InvariantCulture))];
        return new RuntimeProfile(figures[0], (long)figures[1], figures[2], figures[3], figures[4]);
    }

    /// <inheritdoc/>
    public override string ToString()
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{Milliseconds / 1000:0.0} s, in which {Methods} methods were compiled in {CompilingMilliseconds / 1000:0.0} s, and the collector paused for {PausedMilliseconds / 1000:0.0} s; {AllocatedMegabytes:0} MB allocated");
}
