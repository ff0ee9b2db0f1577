using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>What a build costs beyond an empty project: by the compiler alone, and by the whole of <c>dotnet build</c>.</summary>
internal static class BuildComparison
{
    private const string Section = "Build";
    private static readonly string[] Compiled =
        [Variant.Empty, Variant.Dossier, Variant.DossierJson, Variant.Emitted, Variant.Floor, Variant.StaticReadonly, Variant.Lazy];

    private static readonly string[] Built = [Variant.Empty, Variant.Dossier, Variant.Floor, Variant.StaticReadonly, Variant.Lazy];

    /// <summary>Runs it at every size.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        foreach (int size in settings.Sizes)
        {
            MadeData data = DataMaker.Make(size);
            Dictionary<string, Variant> variants = Compiled.ToDictionary(v => v, v => Variant.Of(v, data), StringComparer.Ordinal);
            Compile(settings, workspace, table, size, variants);

            // A round of whole builds takes two minutes at 10,000 records: in short, one size that does not.
            if (!settings.IsShort || size == settings.Sizes.Where(s => s <= 1_000).DefaultIfEmpty().Max())
                Build(settings, workspace, table, size, variants);
        }
    }

    private static void Compile(Settings settings, Workspace workspace, Table table, int size, Dictionary<string, Variant> variants)
    {
        int rounds = settings.IsShort ? (size > 1_000 ? 1 : 3) : (size > 1_000 ? 3 : 5);
        var runs = variants.ToDictionary(
            v => v.Key, v => new CompilerRun(v.Value, workspace.Folder("compile", Text(size), v.Key)), StringComparer.Ordinal);
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

        AddRatios(table, size, "csc", times, worked);
        Samples generator = worked[Variant.Dossier].Beyond(worked[Variant.Emitted]).Over(worked[Variant.Emitted].Beyond(worked[Variant.Empty]));
        table.AddBar(Section, size, "generator's own time, cold, against the compiler's on what it emitted", generator, Bar.GeneratorAgainstCompiler);
        table.AddBar(
            Section, size, "compiler's peak memory beyond an empty project", peaks[Variant.Dossier].Beyond(peaks[Variant.Empty]), Bar.Memory,
            $"MB; static readonly {peaks[Variant.StaticReadonly].Beyond(peaks[Variant.Empty]).Median:0}, lazy {peaks[Variant.Lazy].Beyond(peaks[Variant.Empty]).Median:0}, floor {peaks[Variant.Floor].Beyond(peaks[Variant.Empty]).Median:0}", "0");
        foreach (string variant in Compiled)
        {
            double bytes = new FileInfo(runs[variant].Assembly).Length;
            table.Add(
                Section, size, "csc, cold: " + variant, times[variant].ToString("0.00") + " s",
                string.Create(CultureInfo.InvariantCulture, $"processor {worked[variant].Median:0.00} s, peak {peaks[variant].Median:0} MB, assembly {bytes / 1024:0} KB, {bytes / size:0} bytes a record"));
        }
    }

    private static void Build(Settings settings, Workspace workspace, Table table, int size, Dictionary<string, Variant> variants)
    {
        int rounds = settings.IsShort ? 2 : 3;
        var builds = Built.ToDictionary(
            v => v, v => new ProjectBuild(variants[v], workspace.Folder("build", Text(size), v.Replace(' ', '-'))), StringComparer.Ordinal);
        Build(table, size, rounds, "dotnet build, the compiler up", builds, build => build.RunWarm(), toldByProcessor: false);
        Build(table, size, rounds, "dotnet build, cold", builds, build => build.RunCold(), toldByProcessor: true);
        foreach (ProjectBuild build in builds.Values)
            build.Dispose();
    }

    private static void Build(
        Table table, int size, int rounds, string what, Dictionary<string, ProjectBuild> builds, Func<ProjectBuild, ChildRun> build, bool toldByProcessor)
    {
        var times = Built.ToDictionary(v => v, _ => new Samples(), StringComparer.Ordinal);
        var worked = Built.ToDictionary(v => v, _ => new Samples(), StringComparer.Ordinal);
        for (int round = 0; round < rounds; round++)
        {
            foreach (string variant in Built)
            {
                ChildRun run = build(builds[variant]).MustSucceed("building " + variant);
                Progress.Say(string.Create(CultureInfo.InvariantCulture, $"{what} {size} {variant}: {run.Milliseconds / 1000:0.0} s"));
                times[variant].Add(run.Milliseconds / 1000);
                worked[variant].Add(run.ProcessorMilliseconds / 1000);
            }
        }

        AddRatios(table, size, what, times, toldByProcessor ? worked : null);
        foreach (string variant in Built)
        {
            table.Add(
                Section, size, $"{what}: {variant}", times[variant].ToString("0.0") + " s", toldByProcessor ? "processor " + worked[variant].ToString("0.0") + " s" : "");
        }
    }

    private static void AddRatios(Table table, int size, string tool, Dictionary<string, Samples> times, Dictionary<string, Samples>? worked)
    {
        Samples dossier = times[Variant.Dossier].Beyond(times[Variant.Empty]);
        string beyond = string.Create(CultureInfo.InvariantCulture, $"{dossier.Median:0.0} s beyond an empty project");
        Add("a lazily created initialiser a property", Variant.Lazy, Bar.BuildAgainstLazy);
        Add("a static readonly initialiser a record", Variant.StaticReadonly, Bar.BuildAgainstStatic);
        Add("the floor", Variant.Floor, Bar.BuildAgainstFloor);

        void Add(string against, string variant, Bar bar)
            => table.AddBar(
                Section, size, $"{tool}, against {against}", dossier.Over(times[variant].Beyond(times[Variant.Empty])), bar,
                beyond + Worked(variant));

        string Worked(string variant)
            => worked is null
                ? ""
                : "; by processor time " + worked[Variant.Dossier].Beyond(worked[Variant.Empty]).Over(worked[variant].Beyond(worked[Variant.Empty]));
    }

    private static string Text(int size) => size.ToString(CultureInfo.InvariantCulture);
}
