using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>What Dossier costs beyond an empty project, against the same data in another form.</summary>
internal static class ByHandRatios
{
    /// <summary>Adds a ratio to the table: by processor time, and beside it by the clock.</summary>
    public static void Add(Table table, string section, int size, string tool, NamedSamples samples, string against, string variant, Bar bar, string detail = "")
    {
        if (!samples.Has(variant))
            return;

        Samples worked = Beyond(samples.Worked, Variant.Dossier);
        Samples other = Beyond(samples.Worked, variant);
        Samples clock = Beyond(samples.Clock, Variant.Dossier).Over(Beyond(samples.Clock, variant));
        table.AddBar(
            section, size, $"{tool}, against {against}", worked.Over(other), bar,
            string.Create(CultureInfo.InvariantCulture, $"{worked.Median:0.0} s and {other.Median:0.0} s beyond an empty project; by the clock {clock}{detail}"));

        Samples Beyond(Func<string, Samples> time, string of) => time(of).Beyond(time(Variant.Empty));
    }

    /// <summary>Adds the times themselves.</summary>
    public static void AddTimes(Table table, string section, int size, string tool, NamedSamples samples)
    {
        foreach (string variant in samples.Variants)
            table.Add(section, size, $"{tool}: {variant}", samples.Worked(variant).ToString("0.0") + " s", "clock " + samples.Clock(variant).ToString("0.0") + " s");
    }
}
