using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>
/// What a small dataset costs: the package without seeds, and the article with its 11 incidents, beyond a project without the package.
/// The bars are seconds, so the empty project stands for how busy the machine is.
/// </summary>
internal static class FixedCost
{
    private const string Section = "Fixed cost";
    private static readonly string[] Compiled = [Variant.Empty, Variant.NoSeeds, Variant.Article];

    /// <summary>Runs it.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        var none = new MadeData([]);
        string Folder(string tool, string variant) => workspace.Folder("fixed", tool, variant.Replace(' ', '-').Replace(",", "", StringComparison.Ordinal));
        var runs = Compiled.ToDictionary(v => v, v => new CompilerRun(Variant.Of(v, none), Folder("csc", v)), StringComparer.Ordinal);
        NamedSamples compiled = NamedSamples.Of(Compiled, settings.Rounds(5, 15), "fixed, csc", v => runs[v].Run());
        Add(table, "csc, cold", compiled, Bar.NoSeeds, Bar.Article);
        foreach (string variant in Compiled)
            table.Add(Section, Incidents(variant), "csc, where the time goes: " + variant, "", runs[variant].RunProfiled().ToString());

        var builds = Compiled.ToDictionary(v => v, v => new ProjectBuild(Variant.Of(v, none), Folder("build", v)), StringComparer.Ordinal);
        Add(table, "dotnet build, cold", NamedSamples.Of(Compiled, settings.Rounds(2, 7), "fixed, build cold", v => builds[v].RunCold()), null, null);
        Add(table, "dotnet build, the compiler up", NamedSamples.Of(Compiled, settings.Rounds(2, 7), "fixed, build, compiler up", v => builds[v].RunServed()), null, null);
        foreach (ProjectBuild build in builds.Values)
            build.Dispose();
    }

    private static void Add(Table table, string tool, NamedSamples samples, Bar? noSeeds, Bar? article)
    {
        Samples calibration = samples.Worked(Variant.Empty);
        foreach ((string variant, Bar? bar) in new[] { (Variant.NoSeeds, noSeeds), (Variant.Article, article) })
        {
            Samples beyond = samples.Worked(variant).Beyond(calibration);
            string what = $"{tool}, beyond an empty project: {variant}";
            Samples share = beyond.Over(calibration);
            if (bar is null)
            {
                table.Add(Section, Incidents(variant), what, beyond.ToString() + " s", $"{share} of the empty project's");
                continue;
            }

            table.AddBar(
                Section, Incidents(variant), what, beyond.Quieted(calibration, Calibration.QuietCompile), bar,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"as measured {beyond} s, {share} of the empty project's {calibration.Median:0.00} s, which takes {Calibration.QuietCompile:0.00} s on a quiet machine"));
        }

        ByHandRatios.AddTimes(table, Section, 0, tool, samples);
    }

    private static int Incidents(string variant) => variant == Variant.Article ? 11 : 0;
}
