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
    [
        Variant.Empty, Variant.Dossier, Variant.DossierJson, Variant.Emitted, Variant.Floor, Variant.StaticReadonly, Variant.Lazy, Variant.LazyByMethod,
    ];

    // Looked at more closely, at the largest size.
    private static readonly string[] Profiled = [Variant.Empty, Variant.Emitted, Variant.Dossier];

    /// <summary>Runs it at every size.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        IReadOnlyList<int> sizes = settings.SizesOr(1_000, 10_000);
        foreach (int size in sizes)
        {
            MadeData data = DataMaker.Make(size);
            var runs = Compiled.ToDictionary(
                v => v, v => new CompilerRun(Variant.Of(v, data), workspace.Folder("compile", size.ToString(CultureInfo.InvariantCulture), v)), StringComparer.Ordinal);
            Compile(table, size, settings.Rounds(1, size > 1_000 ? 3 : 5), runs);
            if (size != sizes.Max())
                continue;

            foreach (string variant in Profiled)
                table.Add(Section, size, "csc, where the time goes: " + variant, "", runs[variant].RunProfiled().ToString());
        }
    }

    private static void Compile(Table table, int size, int rounds, Dictionary<string, CompilerRun> runs)
    {
        NamedSamples samples = NamedSamples.Of(Compiled, rounds, $"compile {size}", v => runs[v].Run());
        ByHandRatios.Add(table, Section, size, "csc", samples, "a lazily created object a property, in the form that compiles soonest", Variant.LazyByMethod, Bar.ColdAgainstLazy);
        ByHandRatios.Add(table, Section, size, "csc", samples, "a lazily created initialiser a property", Variant.Lazy, Bar.ColdAgainstLazy);
        ByHandRatios.Add(table, Section, size, "csc", samples, "a static readonly initialiser a record", Variant.StaticReadonly, Bar.AgainstStatic);
        ByHandRatios.Add(table, Section, size, "csc", samples, "the floor", Variant.Floor, Bar.ColdAgainstFloor);
        Samples emitted = samples.Worked(Variant.Emitted);
        Samples generator = samples.Worked(Variant.Dossier).Beyond(emitted).Over(emitted.Beyond(samples.Worked(Variant.Empty)));
        table.AddBar(Section, size, "generator's own time, cold, against the compiler's on what it emitted", generator, Bar.GeneratorAgainstCompiler);
        foreach (string variant in Compiled)
        {
            double bytes = new FileInfo(runs[variant].Assembly).Length;
            table.Add(
                Section, size, "csc, cold: " + variant, samples.Worked(variant).ToString() + " s",
                string.Create(CultureInfo.InvariantCulture, $"clock {samples.Clock(variant).Median:0.00} s, peak {samples.Peak(variant).Median:0} MB, assembly {bytes / 1024:0} KB, {bytes / size:0} bytes a record"));
        }
    }
}
