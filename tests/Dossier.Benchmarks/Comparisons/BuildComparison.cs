using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>What the whole of <c>dotnet build</c> costs beyond an empty project.</summary>
internal static class BuildComparison
{
    private const string Section = "Build";
    private static readonly string[] Built = [Variant.Empty, Variant.Dossier, Variant.Floor, Variant.StaticReadonly, Variant.Lazy];

    /// <summary>Runs it at every size; a round takes minutes at 10,000 records: in short, at one size that does not.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        foreach (int size in settings.IsShort ? settings.Sizes.Where(s => s <= 1_000).Take(1) : settings.Sizes)
        {
            MadeData data = DataMaker.Make(size);
            Build(settings, workspace, table, size, Built.ToDictionary(v => v, v => Variant.Of(v, data), StringComparer.Ordinal));
        }
    }

    private static void Build(Settings settings, Workspace workspace, Table table, int size, Dictionary<string, Variant> variants)
    {
        int rounds = settings.IsShort ? 1 : 3;
        var builds = Built.ToDictionary(
            v => v, v => new ProjectBuild(variants[v], workspace.Folder("build", size.ToString(CultureInfo.InvariantCulture), v.Replace(' ', '-'))), StringComparer.Ordinal);
        if (!settings.IsShort)
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

        ByHandRatios.Add(table, Section, size, what, times, toldByProcessor ? worked : null);
        foreach (string variant in Built)
        {
            table.Add(
                Section, size, $"{what}: {variant}", times[variant].ToString("0.0") + " s", toldByProcessor ? "processor " + worked[variant].ToString("0.0") + " s" : "");
        }
    }
}
