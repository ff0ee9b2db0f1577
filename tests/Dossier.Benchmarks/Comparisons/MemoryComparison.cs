using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>
/// The memory that the compiler takes beyond an empty project. The collector for servers, which the compiler asks for, lets garbage lie
/// while the machine has room, and collects when it likes: how much a process held differs from one run to the next. The other collector
/// tells what a build needs.
/// </summary>
internal static class MemoryComparison
{
    private const string Section = "Memory";

    // More strings than an assembly takes, so that long ones are kept as data.
    private const int Unlimited = 20_000;
    private static readonly string[] Taken = [Variant.Empty, Variant.Dossier, Variant.LazyByMethod];

    /// <summary>Runs it at every size.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        foreach (int size in settings.SizesOr(10_000, 100_000))
        {
            MadeData data = DataMaker.Make(size, files: Math.Max(20, size / 1_000));
            bool isLarge = size > Unlimited;

            // By hand, 100,000 records take minutes, and more memory than many machines have.
            string[] variants = isLarge ? Taken[..2] : Taken;
            var runs = variants.ToDictionary(
                v => v, v => new CompilerRun(Variant.Of(v, data), workspace.Folder("memory", size.ToString(CultureInfo.InvariantCulture), v.Replace(' ', '-')), isLarge), StringComparer.Ordinal);
            int rounds = isLarge ? settings.Rounds(1, 3) : settings.Rounds(2, 5);
            Add(table, size, "as the compiler runs", NamedSamples.Of(variants, rounds, $"memory {size}", v => runs[v].Run()));
            Add(table, size, "with the collector that gives memory back", NamedSamples.Of(variants, rounds, $"memory {size}, frugally", v => runs[v].RunFrugally()));
        }
    }

    private static void Add(Table table, int size, string how, NamedSamples samples)
    {
        Samples empty = samples.Peak(Variant.Empty);
        Samples beyond = samples.Peak(Variant.Dossier).Beyond(empty);
        string other = samples.Has(Variant.LazyByMethod) ? $"; lazily created C# {samples.Peak(Variant.LazyByMethod).Beyond(empty).ToString("0")}" : "";
        table.AddBar(
            Section, size, "taken beyond an empty project, " + how, beyond, Bar.Memory,
            $"MB; the empty project {empty.ToString("0")}{other}; processor {samples.Worked(Variant.Dossier).ToString("0.0")} s", "0");
    }
}
