using System.Globalization;

namespace Dossier.Benchmarks.Measuring;

/// <summary>What was measured of one thing, round by round.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    /// <summary>The values in the order of the rounds.</summary>
    public IReadOnlyList<double> Values => _values;

    /// <summary>Whether anything was measured.</summary>
    public bool IsEmpty => _values.Count == 0;

    /// <summary>The value in the middle; of an even number, the mean of the two.</summary>
    public double Median
    {
        get
        {
            if (_values.Count == 0)
                return double.NaN;

            List<double> sorted = [.. _values.Order()];
            int middle = sorted.Count / 2;
            return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }

    /// <summary>The lowest.</summary>
    public double Min => _values.Count == 0 ? double.NaN : _values.Min();

    /// <summary>The highest.</summary>
    public double Max => _values.Count == 0 ? double.NaN : _values.Max();

    /// <summary>Adds the value of a round.</summary>
    public void Add(double value) => _values.Add(value);

    /// <summary>Round by round, how much more this took than the baseline.</summary>
    public Samples Beyond(Samples baseline) => Zip(baseline, static (a, b) => a - b);

    /// <summary>Round by round, how many times the other this took.</summary>
    public Samples Over(Samples other) => Zip(other, static (a, b) => a / b);

    /// <summary>Round by round, both together.</summary>
    public Samples And(Samples other) => Zip(other, static (a, b) => a + b);

    /// <summary>The values scaled.</summary>
    public Samples Times(double factor)
    {
        var scaled = new Samples();
        foreach (double value in _values)
            scaled.Add(value * factor);
        return scaled;
    }

    /// <summary>The median, and between parentheses the lowest, the highest, and how many there are.</summary>
    public string ToString(string format)
        => IsEmpty ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Number(Median, format)} ({Number(Min, format)}..{Number(Max, format)}; {_values.Count})");

    /// <inheritdoc/>
    public override string ToString() => ToString("0.00");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private Samples Zip(Samples other, Func<double, double, double> combine)
    {
        var combined = new Samples();
        for (int i = 0; i < Math.Min(_values.Count, other._values.Count); i++)
            combined.Add(combine(_values[i], other._values[i]));
        return combined;
    }
}
