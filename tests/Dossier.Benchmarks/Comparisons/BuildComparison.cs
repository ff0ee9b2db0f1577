using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>What the whole of <c>dotnet build</c> costs beyond an empty project, and with the tests where others need them.</summary>
internal static class BuildComparison
{
    private const string Section = "Build";
    private const int Small = 2_000;
    private const string Fastest = "a lazily created object a property, in the form that compiles soonest";

    private static readonly string[] Built =
    [
        Variant.Empty, Variant.Dossier, Variant.Floor, Variant.TestedJson, Variant.EmptyTested, Variant.LazyByMethod, Variant.Lazy, Variant.StaticReadonly,
    ];

    /// <summary>Runs it at every size; a round takes minutes at 10,000 records: in short, only the smaller.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        foreach (int size in settings.SizesOr(Small, 10_000))
        {
            MadeData data = DataMaker.Make(size);
            var builds = new Dictionary<string, ProjectBuild>(StringComparer.Ordinal);
            try
            {
                foreach (string variant in Built)
                    builds.Add(variant, new ProjectBuild(Variant.Of(variant, data), workspace.Folder("build", size.ToString(CultureInfo.InvariantCulture), Name(variant))));
                MustAgree(builds, table, size);
                Measure(settings, table, size, builds);
            }
            finally
            {
                foreach (ProjectBuild build in builds.Values)
                    build.Dispose();
            }
        }
    }

    private static void Measure(Settings settings, Table table, int size, Dictionary<string, ProjectBuild> builds)
    {
        NamedSamples cold = NamedSamples.Of(Built, settings.Rounds(2, 5), $"build, cold, {size}", v => builds[v].RunCold());
        Add(table, size, "dotnet build, cold", cold, size == Small ? Bar.SmallAgainstLazy : Bar.ColdAgainstLazy, Bar.ColdAgainstFloor);

        // At the smaller size the bars are for the first build; a developer's second takes a second in any form.
        if (size <= Small && settings.Sizes.Count == 0)
            return;
        NamedSamples served = NamedSamples.Of(Built, settings.Rounds(2, 5), $"build, compiler up, {size}", v => builds[v].RunServed());
        Add(table, size, "dotnet build, the compiler up", served, Bar.ServedAgainstLazy, Bar.ServedAgainstFloor);
    }

    private static void Add(Table table, int size, string tool, NamedSamples samples, Bar lazy, Bar floor)
    {
        ByHandRatios.Add(table, Section, size, tool, samples, Fastest, Variant.LazyByMethod, lazy);
        ByHandRatios.Add(table, Section, size, tool, samples, "a lazily created initialiser a property", Variant.Lazy, lazy);
        ByHandRatios.Add(table, Section, size, tool, samples, "a static readonly initialiser a record", Variant.StaticReadonly, Bar.AgainstStatic);
        ByHandRatios.Add(table, Section, size, tool, samples, "the floor", Variant.Floor, floor);

        // Who has a test project anyway pays only for what the tests of the data add to it.
        Samples dossier = samples.Worked(Variant.Dossier).Beyond(samples.Worked(Variant.Empty));
        Samples added = samples.Worked(Variant.TestedJson).Beyond(samples.Worked(Variant.EmptyTested));
        ByHandRatios.Add(
            table, Section, size, tool, samples, "JSON, System.Text.Json and a validating test, built and tested", Variant.TestedJson, Bar.AgainstTestedJson,
            $"; beyond an empty project with an empty test project {dossier.Over(added)}");
        ByHandRatios.AddTimes(table, Section, size, tool, samples);
    }

    private static string Name(string variant) => variant.Replace(' ', '-').Replace(",", "", StringComparison.Ordinal);

    // The floor has types without members, and nothing to count.
    private static void MustAgree(Dictionary<string, ProjectBuild> builds, Table table, int size)
    {
        Dictionary<string, string> totals = builds.Where(b => b.Key is not (Variant.Empty or Variant.EmptyTested or Variant.Floor))
            .ToDictionary(b => b.Key, b => b.Value.Totals(), StringComparer.Ordinal);
        if (totals.Values.Distinct(StringComparer.Ordinal).Count() != 1)
            throw new InvalidOperationException("the programs hold different data:\n" + string.Join('\n', totals.Select(t => $"{t.Key}: {t.Value}")));
        table.Add(Section, size, "what every program says of its data", "the same", totals[Variant.Dossier]);
    }
}
