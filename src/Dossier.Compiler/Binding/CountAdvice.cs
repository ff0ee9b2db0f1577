using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Compiler.Binding;

/// <summary>What to write for a count in the words of newspapers: <c>at least 5</c> is <c>5+</c>.</summary>
internal static class CountAdvice
{
    /// <summary>How the advice begins.</summary>
    public const string Write = "write ";

    private const int LongestText = 60;

    // A number with or without thousands separators; a space is a separator too.
    private const string N = @"(\d{1,3}(?:[,.' \u00A0\u202F]\d{3})+|\d+)";

    private static readonly string[] Numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (Regex Pattern, string Notation)[] Forms =
    [
        (Whole(N), "{0}"),
        (Whole($@"{N} ?(?:-|\u2010|\u2011|\u2013|\u2014|to|or|/|\.\.\.|\u2026) ?{N}"), "{0}..{1}"),
        (Whole($"(?:between|from) {N} (?:and|to) {N}"), "{0}..{1}"),
        (Whole($@"(?:at least|minimum|minimum of|min\.?|not less than|no fewer than|no less than|\u2265|>=) ?{N}"), "{0}+"),
        (Whole($@"{N} ?(?:or more|and more|or above|at least|minimum|\+\+|plus)"), "{0}+"),
        (Whole($"(?:more than|over|above|upwards of|exceeding|>) ?{N}"), "{+}+"),
        (Whole($@"(?:at most|up to|maximum|maximum of|max\.?|not more than|no more than|as many as|\u2264|<=) ?{N}"), "<={0}"),
        (Whole($"{N} ?(?:or fewer|or less|at most|maximum)"), "<={0}"),
        (Whole($"(?:fewer than|less than|under|below|<) ?{N}"), "<={-}"),
        (Whole($@"(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|some|nearly|almost|roughly|estimated|est\.?|\u2248|~~) ?{N}"), "~{0}"),
        (Whole($@"{N} ?(?:\(?approx\.?\)?|approximately|or so|-ish|ish|\?)"), "~{0}"),
        (Whole($@"(?:exactly|only|just|=) ?{N}"), "{0}"),
        (Whole($@"{N} (?:people|persons|killed|dead|deaths|injured|wounded|soldiers|civilians|fighters|militants|members|casualties|men|women|children|troops|attacks|missiles|drones|rockets)"), "{0}"),
    ];

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["no"] = "none", ["nobody"] = "none", ["no one"] = "none", ["nil"] = "none", ["no casualties"] = "none", ["no deaths"] = "none", ["no injuries"] = "none",
        ["no reports"] = "none-reported", ["not reported"] = "none-reported", ["no casualties reported"] = "none-reported", ["unreported"] = "none-reported",
        ["unclear"] = "unknown", ["not known"] = "unknown", ["unspecified"] = "unknown", ["unconfirmed"] = "unknown", ["undisclosed"] = "unknown", ["not stated"] = "unknown",
        ["unknown number"] = "unknown", ["an unknown number"] = "unknown", ["an unspecified number"] = "unknown", ["an undisclosed number"] = "unknown", ["a number of"] = "several", ["a number"] = "several",
        ["half a dozen"] = "~6", ["two dozen"] = "~24", ["three dozen"] = "~36", ["dozens of"] = "dozens", ["scores of"] = "scores", ["hundreds of"] = "hundreds", ["hundred"] = "100", ["a hundred"] = "100", ["a thousand"] = "1000",
        ["a lot"] = "many", ["lots"] = "many", ["couple"] = "a couple", ["handful"] = "a handful", ["dozen"] = "a dozen", ["various"] = "several", ["scores of people"] = "scores",
    };

    /// <summary>The end of the sentence <c>'x' is not a valid count:</c>; null if there is no advice.</summary>
    public static string? For(string text)
    {
        string plain = text.Trim().ToLowerInvariant();
        if (plain.Length is 0 or > LongestText)
            return null;
        if (Words.TryGetValue(plain, out string? word))
            return Write + word;

        plain = Spelled(plain);
        foreach ((Regex pattern, string notation) in Forms)
        {
            Match match = pattern.Match(plain);
            if (match.Success && Made(notation, match) is { } made)
                return Write + made;
        }

        return null;
    }

    private static string? Made(string notation, Match match)
    {
        if (Value(match.Groups[1].Value) is not { } first)
            return null;

        string made = notation
            .Replace("{0}", first.ToString(CultureInfo.InvariantCulture))
            .Replace("{+}", (first + 1).ToString(CultureInfo.InvariantCulture))
            .Replace("{-}", (first - 1).ToString(CultureInfo.InvariantCulture));
        if (notation.Contains("{1}"))
        {
            if (Value(match.Groups[2].Value) is not { } second || second <= first)
                return null;
            made = made.Replace("{1}", second.ToString(CultureInfo.InvariantCulture));
        }

        return Estimate.TryParseNotation(made, out _, out _) ? made : null;
    }

    private static long? Value(string digits)
    {
        string plain = string.Concat(digits.Where(c => c is >= '0' and <= '9'));
        return plain.Length <= 9 && long.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : null;
    }

    private static string Spelled(string text)
    {
        string[] words = text.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            int number = NumberOf(words[i]);
            if (number >= 0)
                words[i] = number.ToString(CultureInfo.InvariantCulture);
        }

        return string.Join(" ", words);
    }

    // "twenty-five" consists of two of the words.
    private static int NumberOf(string word)
    {
        int number = Array.IndexOf(Numbers, word);
        if (number >= 0)
            return number;
        int hyphen = word.IndexOf('-');
        int tens = Array.IndexOf(Tens, hyphen < 0 ? word : word.Substring(0, hyphen));
        int ones = hyphen < 0 ? 0 : Array.IndexOf(Numbers, word.Substring(hyphen + 1));
        return tens >= 0 && ones is >= 0 and < 10 ? (10 * (tens + 2)) + ones : -1;
    }

    // No time limit: the texts are short and no pattern nests, so that a limit would only fail on a busy machine.
    private static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant);
}
