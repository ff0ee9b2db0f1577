using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>What Dossier costs beyond an empty project, against the same data by hand.</summary>
internal static class ByHandRatios
{
    /// <summary>Adds the ratios to the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="section">Where they stand there.</param>
    /// <param name="size">The number of records.</param>
    /// <param name="tool">What was run.</param>
    /// <param name="times">By the clock, of each variant.</param>
    /// <param name="worked">By processor time; null where that is not told.</param>
    public static void Add(Table table, string section, int size, string tool, Dictionary<string, Samples> times, Dictionary<string, Samples>? worked)
    {
        Samples dossier = times[Variant.Dossier].Beyond(times[Variant.Empty]);
        string beyond = string.Create(CultureInfo.InvariantCulture, $"{dossier.Median:0.0} s beyond an empty project");
        Add("a lazily created initialiser a property", Variant.Lazy, Bar.BuildAgainstLazy);
        Add("a static readonly initialiser a record", Variant.StaticReadonly, Bar.BuildAgainstStatic);
        Add("the floor", Variant.Floor, Bar.BuildAgainstFloor);

        void Add(string against, string variant, Bar bar)
            => table.AddBar(
                section, size, $"{tool}, against {against}", dossier.Over(times[variant].Beyond(times[Variant.Empty])), bar,
                beyond + Worked(variant));

        string Worked(string variant)
            => worked is null
                ? ""
                : "; by processor time " + worked[Variant.Dossier].Beyond(worked[Variant.Empty]).Over(worked[variant].Beyond(worked[Variant.Empty]));
    }
}
