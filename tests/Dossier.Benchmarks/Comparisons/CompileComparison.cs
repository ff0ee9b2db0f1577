using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>What the compiler alone costs beyond an empty project: time, memory, and the size of what comes out.</summary>
internal static class CompileComparison
{
    private const string Section = "Compile";
    private static readonly string[] Compiled =
        [Variant.Empty, Variant.Dossier, Variant.DossierJson, Variant.Emitted, Variant.Floor, Variant.StaticReadonly, Variant.Lazy];

    // Looked at more closely, at the largest size.
    private static readonly string[] Frugally = [Variant.Empty, Variant.Dossier, Variant.DossierJson];
    private static readonly string[] Profiled = [Variant.Empty, Variant.Emitted, Variant.Dossier];

    /// <summary>Runs it at every size.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        foreach (int size in settings.Sizes)
        {
            MadeData data = DataMaker.Make(size);
            var runs = Compiled.ToDictionary(
                v => v, v => new CompilerRun(Variant.Of(v, data), workspace.Folder("compile", size.ToString(CultureInfo.InvariantCulture), v)), StringComparer.Ordinal);
            int rounds = settings.IsShort ? 1 : (size > 1_000 ? 3 : 5);
            Compile(table, size, rounds, runs);
            if (size != settings.Sizes.Max())
                continue;

            Frugal(table, size, rounds, runs);
            foreach (string variant in Profiled)
                table.Add(Section, size, "csc, where the time goes: " + variant, "", runs[variant].RunProfiled().ToString());
        }
    }

    private static void Compile(Table table, int size, int rounds, Dictionary<string, CompilerRun> runs)
    {
        var times = Compiled.ToDictionary(v => v, _ => new Samples(), StringComparer.Ordinal);
        var worked = Compiled.ToDictionary(v => v, _ => new Samples(), StringComparer.Ordinal);
        var peaks = Compiled.ToDictionary(v => v, _ => new Samples(), StringComparer.Ordinal);
        for (int round = 0; round < rounds; round++)
        {
            foreach (string variant in Compiled)
            {
                ChildRun run = runs[variant].Run().MustSucceed("compiling " + variant);
                Progress.Say(string.Create(CultureInfo.InvariantCulture, $"compile {size} {variant}: {run.Milliseconds / 1000:0.00} s, {run.PeakMegabytes:0} MB"));
                times[variant].Add(run.Milliseconds / 1000);
                worked[variant].Add(run.ProcessorMilliseconds / 1000);
                peaks[variant].Add(run.PeakMegabytes);
            }
        }

        ByHandRatios.Add(table, Section, size, "csc", times, worked);
        Samples generator = worked[Variant.Dossier].Beyond(worked[Variant.Emitted]).Over(worked[Variant.Emitted].Beyond(worked[Variant.Empty]));
        table.AddBar(Section, size, "generator's own time, cold, against the compiler's on what it emitted", generator, Bar.GeneratorAgainstCompiler);
        table.AddBar(
            Section, size, "compiler's peak memory beyond an empty project", peaks[Variant.Dossier].Beyond(peaks[Variant.Empty]), Bar.Memory,
            Memory(peaks), "0");
        foreach (string variant in Compiled)
        {
            double bytes = new FileInfo(runs[variant].Assembly).Length;
            table.Add(
                Section, size, "csc, cold: " + variant, times[variant].ToString("0.00") + " s",
                string.Create(CultureInfo.InvariantCulture, $"processor {worked[variant].Median:0.00} s, peak {peaks[variant].Median:0} MB, assembly {bytes / 1024:0} KB, {bytes / size:0} bytes a record"));
        }
    }

    // The most that the process held depends on when the collector last had reason to look: the one for servers, which the compiler
    // asks for, lets garbage lie while the machine has room. The other tells what a build needs.
    private static void Frugal(Table table, int size, int rounds, Dictionary<string, CompilerRun> runs)
    {
        var peaks = Frugally.ToDictionary(v => v, _ => new Samples(), StringComparer.Ordinal);
        for (int round = 0; round < rounds; round++)
        {
            foreach (string variant in Frugally)
                peaks[variant].Add(runs[variant].RunFrugally().MustSucceed("compiling " + variant).PeakMegabytes);
        }

        table.AddBar(
            Section, size, "the same with the collector that gives memory back", peaks[Variant.Dossier].Beyond(peaks[Variant.Empty]), Bar.Memory,
            Memory(peaks), "0");
    }

    private static string Memory(Dictionary<string, Samples> peaks)
        => "MB; " + string.Join(", ", peaks.Where(p => p.Key is not (Variant.Dossier or Variant.Empty)).Select(
            p => string.Create(CultureInfo.InvariantCulture, $"{p.Key} {p.Value.Beyond(peaks[Variant.Empty]).Median:0}")));
}
