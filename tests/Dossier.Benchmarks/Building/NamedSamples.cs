using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>What was measured of several variants in the same rounds: by processor time, by the clock, and memory.</summary>
internal sealed class NamedSamples(IReadOnlyList<string> variants)
{
    private readonly Dictionary<string, (Samples Worked, Samples Clock, Samples Peak)> _samples =
        variants.ToDictionary(v => v, _ => (new Samples(), new Samples(), new Samples()), StringComparer.Ordinal);

    /// <summary>The variants.</summary>
    public IReadOnlyList<string> Variants => variants;

    /// <summary>Processor time in seconds.</summary>
    public Samples Worked(string variant) => _samples[variant].Worked;

    /// <summary>From the start to the end, in seconds.</summary>
    public Samples Clock(string variant) => _samples[variant].Clock;

    /// <summary>The most memory, in megabytes.</summary>
    public Samples Peak(string variant) => _samples[variant].Peak;

    /// <summary>Whether it was measured.</summary>
    public bool Has(string variant) => _samples.TryGetValue(variant, out var samples) && !samples.Clock.IsEmpty;

    /// <summary>
    /// Runs each variant once in each round, in every other round in the opposite order: what else goes on while they run is shared out.
    /// </summary>
    public static NamedSamples Of(IReadOnlyList<string> variants, int rounds, string what, Func<string, ChildRun> run)
    {
        var samples = new NamedSamples(variants);
        for (int round = 0; round < rounds; round++)
        {
            foreach (string variant in round % 2 == 0 ? variants : variants.Reverse())
                samples.Add(variant, run(variant).MustSucceed($"{what}: {variant}"), what);
        }

        return samples;
    }

    private void Add(string variant, ChildRun run, string what)
    {
        Progress.Say(FormattableString.Invariant($"{what} {variant}: {run.ProcessorMilliseconds / 1000:0.00} s, clock {run.Milliseconds / 1000:0.00} s, {run.PeakMegabytes:0} MB"));
        (Samples worked, Samples clock, Samples peak) = _samples[variant];
        worked.Add(run.ProcessorMilliseconds / 1000);
        clock.Add(run.Milliseconds / 1000);
        peak.Add(run.PeakMegabytes);
    }
}
