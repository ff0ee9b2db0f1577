namespace Dossier;

/// <summary>The words of the notation of estimates.</summary>
internal static class Words
{
    public const string Unknown = "unknown";
    public const string None = "none";
    public const string NoneReported = "none-reported";
    public const string Possibly = "possibly";

    /// <summary>Before a word that stands beside "none": "none or several".</summary>
    public const string NoneOr = "none or ";

    /// <summary>What the words of a count end with from which a report is withheld.</summary>
    public const string WithoutWithheld = ", without a withheld report";

    /// <summary>The usual words for a count without a number.</summary>
    public static readonly string[] Vague =
    [
        "some", "several", "a few", "few", "a couple", "a handful", "many", "numerous", "multiple", "a number",
        "a dozen", "dozens", "several dozen", "tens", "scores", "hundreds", "several hundred", "thousands", "several thousand",
        "tens of thousands", "hundreds of thousands", "millions",
    ];

    /// <summary>
    /// The least that each of these words can mean, generously: "a dozen" is said of ten, and "dozens" of whatever is more than one dozen. What
    /// is not here can mean one.
    /// </summary>
    private static readonly (string Word, int Least)[] Leasts =
    [
        ("several", 2), ("a few", 2), ("few", 1), ("a couple", 2), ("a handful", 2), ("many", 2), ("numerous", 2), ("multiple", 2), ("a number", 2),
        ("a dozen", 10), ("dozens", 12), ("several dozen", 24), ("tens", 10), ("scores", 20), ("hundreds", 100), ("several hundred", 200),
        ("thousands", 1_000), ("several thousand", 2_000), ("tens of thousands", 10_000), ("hundreds of thousands", 100_000), ("millions", 1_000_000),
    ];

    /// <summary>Codes that other datasets and spreadsheets use for "not known". Read as text, they would look like data.</summary>
    private static readonly string[] Placeholders =
    [
        "-9", "-99", "-999", "-9999", "-", "--", "?", "n/a", "na", "#n/a", "n.a.", "nan", "nil", "null", "tbd", "tbc",
    ];

    /// <summary>Whether the text is one of the usual words for a count without a number.</summary>
    public static bool IsVague(string text) => Find(Vague, text.AsSpan()) is not null;

    /// <summary>The least number that a count in these words can mean: 1 unless they are usual words for more.</summary>
    public static int LeastOf(string wording)
    {
        foreach ((string word, int least) in Leasts)
        {
            if (Same(wording.AsSpan(), word))
                return least;
        }

        return 1;
    }

    /// <summary>The text, if it is one of the usual words in any capitals; null if it is not.</summary>
    public static string? FindVague(ReadOnlySpan<char> text)
        => Find(Vague, text) is { } word ? text.SequenceEqual(word.AsSpan()) ? word : text.ToString() : null;

    /// <summary>Whether the text is a code for missing data, such as <c>-99</c> or <c>N/A</c>.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> text) => Find(Placeholders, text) is not null;

    /// <summary>Whether two words are the same apart from capitals.</summary>
    public static bool Same(ReadOnlySpan<char> text, string word) => text.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static string? Find(string[] words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (word.Length == text.Length && Same(text, word))
                return word;
        }

        return null;
    }
}
