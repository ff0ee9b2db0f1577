namespace Dossier.Benchmarks;

/// <summary>What must be reached.</summary>
/// <param name="Text">As the table prints it.</param>
/// <param name="AtMost">The highest value that meets it.</param>
/// <param name="Before">What it was in November 2026, before records cost less.</param>
/// <param name="Size">The number of records that it is for; 0 for any.</param>
internal sealed record Bar(string Text, double AtMost, string Before = "", int Size = 0)
{
    private const int Large = 10_000;

    // Fixed cost, in seconds.
    public static readonly Bar NoSeeds = new("at most 0.15 s", 0.15, "0.3 s");
    public static readonly Bar Article = new("at most 1.3 s", 1.3, "2.3 to 3 s");

    // Whole builds.
    public static readonly Bar ServedAgainstLazy = new("at most 0.2", 0.2, "0.28", Large);
    public static readonly Bar ColdAgainstLazy = new("at most 0.25", 0.25, "0.33", Large);
    public static readonly Bar SmallAgainstLazy = new("at most 0.4", 0.4, "0.70", 2_000);
    public static readonly Bar AgainstStatic = new("at most 1/2", 0.5, "", Large);
    public static readonly Bar ServedAgainstFloor = new("at most 1.5", 1.5, "2.1", Large);
    public static readonly Bar ColdAgainstFloor = new("at most 1.5", 1.5, "1.7", Large);
    public static readonly Bar AgainstTestedJson = new("at most 0.5", 0.5, "not measured");

    public static readonly Bar RowsAgainstNamed = new("at most 1/4", 0.25);

    // The compiler alone.
    public static readonly Bar GeneratorAgainstCompiler = new("at most 1", 1, "", Large);
    public static readonly Bar Memory = new("at most 250 MB", 250, "260 to 350 MB", Large);

    // Editing, in milliseconds.
    public static readonly Bar OwnMessagesOfTwenty = new("at most 35 ms", 35, "30 ms", Large);
    public static readonly Bar AllMessagesOfTwenty = new("at most 60 ms", 60, "160 ms", Large);
    public static readonly Bar OwnMessagesOfMany = new("at most 10 ms", 10, "4 ms", Large);
    public static readonly Bar AllMessagesOfMany = new("at most 40 ms", 40, "124 ms", Large);
    public static readonly Bar StepsOnEdit = new("0", 0);
    public static readonly Bar OneFile = new("1", 1);
    public static readonly Bar Growth = new("at most 1.3", 1.3);

    // What an editor shows of a look-up that is being written, in milliseconds.
    public static readonly Bar WarmIds = new("at most 50 ms", 50, "", Large);
    public static readonly Bar IdsAfterEdit = new("at most 120 ms", 120, "", Large);

    // Programs.
    public static readonly Bar FirstAgainstJson = new("at most 0.11", 0.11, "0.11", Large);
    public static readonly Bar AllAgainstJson = new("at most 0.4", 0.4, "0.47", Large);

    /// <summary>What a figure is beside the bar. Its rounds tell how sure that is.</summary>
    public string Judge(Measuring.Samples figure)
    {
        // Less than nothing is what a busy machine makes of a difference between two small times.
        if (figure.IsEmpty || double.IsNaN(figure.Median))
            return "not measured";
        if (figure.Median < 0)
            return "too noisy";
        if (figure.Median <= AtMost)
            return figure.Max <= AtMost ? "met" : "met, not in every round";
        string missed = AtMost > 0 ? FormattableString.Invariant($"MISSED, {figure.Median / AtMost:0.0} times") : "MISSED";
        return figure.Min > AtMost ? missed : missed + ", not in every round";
    }
}
