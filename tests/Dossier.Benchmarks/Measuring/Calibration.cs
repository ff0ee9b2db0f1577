using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Benchmarks.Measuring;

/// <summary>
/// Work that is the same in every run, beside what is held against a number of seconds: how much longer it takes than on a quiet machine
/// tells by how much the figures of this run are too high.
/// </summary>
internal static class Calibration
{
    /// <summary>Processor time of the compiler for an empty project on a quiet machine with two cores, in seconds: the lowest of many runs.</summary>
    public const double QuietCompile = 1.9;

    /// <summary>Processor time for parsing on the same machine, in milliseconds.</summary>
    public const double QuietParse = 20;

    private const int Methods = 4000;
    private static readonly string Text = Make();

    /// <summary>Parses a text and tells the processor time, in milliseconds.</summary>
    public static double Parse()
    {
        double start = ProcessorTime.OfThis;
        SyntaxNode root = CSharpSyntaxTree.ParseText(Text).GetRoot();
        double used = ProcessorTime.OfThis - start;
        return root.FullSpan.Length == Text.Length ? used : throw new InvalidOperationException("the text was not read to its end");
    }

    /// <summary>Round by round, what it would have been on a quiet machine.</summary>
    /// <param name="samples">What was measured.</param>
    /// <param name="calibration">What the calibrating work took in the same rounds.</param>
    /// <param name="quiet">What that takes on a quiet machine.</param>
    public static Samples Quieted(this Samples samples, Samples calibration, double quiet)
        => samples.Over(calibration.Times(1 / quiet));

    private static string Make()
    {
        var text = new System.Text.StringBuilder("static class Calibrating\n{\n");
        for (int i = 0; i < Methods; i++)
            text.Append("    public static int Method").Append(i).Append("(int a) => a * ").Append(i).Append(" + Other(a, \"text\");\n");
        return text.Append("}\n").ToString();
    }
}
