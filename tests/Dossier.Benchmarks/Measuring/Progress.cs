using System.Diagnostics;
using System.Globalization;

namespace Dossier.Benchmarks.Measuring;

/// <summary>Says on the error stream what is going on; the table alone goes to the output.</summary>
internal static class Progress
{
    private static readonly Stopwatch Clock = Stopwatch.StartNew();

    /// <summary>Says it, with the time since the start.</summary>
    public static void Say(string what)
        => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{Clock.Elapsed:mm\\:ss}] {what}"));
}
