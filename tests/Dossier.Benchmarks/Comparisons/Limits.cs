using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>Whether large datasets compile, and what is said where they do not: the strings of an assembly end at 16 MB.</summary>
internal static class Limits
{
    private const string Section = "Limits";

    /// <summary>Runs it.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        foreach (int size in settings.IsShort ? new[] { 20_000 } : [20_000, 25_000, 30_000, 40_000])
        {
            var compile = new CompilerRun(
                Variant.Of(Variant.Dossier, DataMaker.Make(size)), workspace.Folder("limits", size.ToString(CultureInfo.InvariantCulture)));
            ChildRun run = compile.Run();
            string said = run.ExitCode == 0
                ? string.Create(CultureInfo.InvariantCulture, $"assembly {new FileInfo(compile.Assembly).Length / 1048576.0:0.0} MB")
                : run.Output.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal)) ?? run.Output;
            table.Add(
                Section, size, run.ExitCode == 0 ? "compiles" : "does not compile",
                string.Create(CultureInfo.InvariantCulture, $"{run.Milliseconds / 1000:0.0} s, peak {run.PeakMegabytes:0} MB"), said.Trim());
        }
    }
}
