using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>
/// Whether large datasets compile and run, and what is said where they do not: the strings of an assembly end at 16 MB, unless long ones
/// are kept as data.
/// </summary>
internal static class Limits
{
    private const string Section = "Limits";

    /// <summary>Runs it.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        foreach (int size in settings.IsShort ? new[] { 20_000 } : [20_000, 30_000])
            Compile(workspace, table, size, isLarge: false);
        foreach (int size in settings.IsShort ? Array.Empty<int>() : [20_000, 30_000, 80_000])
            Compile(workspace, table, size, isLarge: true);
    }

    private static void Compile(Workspace workspace, Table table, int size, bool isLarge)
    {
        string folder = workspace.Folder("limits", size.ToString(CultureInfo.InvariantCulture) + (isLarge ? "-large" : ""));
        var compile = new CompilerRun(Variant.Of(Variant.Dossier, DataMaker.Make(size)), folder, isLarge);
        ChildRun run = compile.Run();
        string said = run.ExitCode == 0
            ? string.Create(CultureInfo.InvariantCulture, $"assembly {new FileInfo(compile.Assembly).Length / 1048576.0:0.0} MB; {Started(compile.Assembly)}")
            : run.Output.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal)) ?? run.Output;
        table.Add(
            Section, size, (isLarge ? "DossierLargeDatasets: " : "") + (run.ExitCode == 0 ? "compiles" : "does not compile"),
            string.Create(CultureInfo.InvariantCulture, $"{run.Milliseconds / 1000:0.0} s, peak {run.PeakMegabytes:0} MB"), said.Trim());
    }

    private static string Started(string assembly)
    {
        StartupComparison.MakeRunnable(Path.GetDirectoryName(assembly)!);
        return $"first record in {Microseconds("first") / 1000} ms, all in {Microseconds("all") / 1000} ms from the program's first line";

        long Microseconds(string mode)
            => long.Parse(Child.Dotnet(["exec", assembly, mode]).MustSucceed("running a large dataset").Output.Split(' ')[0], CultureInfo.InvariantCulture);
    }
}
