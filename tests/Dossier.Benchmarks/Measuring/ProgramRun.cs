using System.Globalization;

namespace Dossier.Benchmarks.Measuring;

/// <summary>A program that prints its microseconds, those of the processor, its methods, its bytes, and what it read as a number.</summary>
/// <param name="name">What tables call it.</param>
/// <param name="command">What <c>dotnet exec</c> is called with.</param>
/// <param name="baseline">The program in the same surroundings that prints a line; null for such a one.</param>
/// <param name="rounds">How often it runs at most: some take seconds, and are there for a rough comparison.</param>
internal sealed class ProgramRun(string name, string[] command, ProgramRun? baseline = null, int rounds = int.MaxValue)
{
    private readonly Samples _clock = new();
    private readonly Samples _processor = new();
    private readonly Samples _inside = new();
    private readonly Samples _methods = new();
    private readonly Samples _compiling = new();
    private readonly Samples _bytes = new();

    /// <summary>What tables call it.</summary>
    public string Name => name;

    /// <summary>Whether it only prints a line.</summary>
    public bool IsBaseline => baseline is null;

    /// <summary>What it read, as a number.</summary>
    public long Sum { get; private set; }

    /// <summary>By the clock, from the start to the end of the process, beyond its baseline.</summary>
    public Samples Clock => baseline is null ? _clock : _clock.Beyond(baseline._clock);

    /// <summary>By processor time, beyond its baseline.</summary>
    public Samples Processor => baseline is null ? _processor : _processor.Beyond(baseline._processor);

    /// <summary>What else is to be known of it.</summary>
    public string Detail
        => string.Create(
            CultureInfo.InvariantCulture,
            $"clock {Clock.ToString("0.0")} ms; from Main's first line {_inside.ToString("0.0")} ms; {_methods.Median:0} methods compiled in {_compiling.Median:0.0} ms; {_bytes.Median / 1024:0} KB allocated");

    /// <summary>Runs it, if it is to run in this round.</summary>
    public void Run(int round)
    {
        if (round >= rounds)
            return;

        ChildRun run = Child.Dotnet(["exec", .. command]).MustSucceed(name);
        string[] words = run.Output.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        _clock.Add(run.Milliseconds);
        _inside.Add(double.Parse(words[0], CultureInfo.InvariantCulture) / 1000);
        _processor.Add(double.Parse(words[1], CultureInfo.InvariantCulture) / 1000);
        _methods.Add(double.Parse(words[2], CultureInfo.InvariantCulture));
        _compiling.Add(double.Parse(words[3], CultureInfo.InvariantCulture) / 1000);
        _bytes.Add(double.Parse(words[4], CultureInfo.InvariantCulture));
        Sum = long.Parse(words[5], CultureInfo.InvariantCulture);
    }
}
