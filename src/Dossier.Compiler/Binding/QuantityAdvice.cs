using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>What to write for a quantity in the words of newspapers: <c>about 21,000 t</c> is <c>~21000 t</c>.</summary>
internal static class QuantityAdvice
{
    private const int LongestText = 80;

    // A number with or without thousands separators, and a word such as "thousand" after it; a space is a separator too.
    private const string Marks = @",' \u00A0\u202F";
    private const string Scale = "thousand|million|billion";
    private const string N = $@"(?<n>\d{{1,3}}(?:[{Marks}]\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?: ?(?<s>{Scale})\b)?";
    private const string N2 = $@"(?<n2>\d{{1,3}}(?:[{Marks}]\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?: ?(?<s2>{Scale})\b)?";
    private const string U = @"(?: ?(?:of )?(?<u>[^\d\s,.()<>=~+-](?:(?! \d)[^,()<>=~+])*?))?";
    private const string U1 = @"(?: ?(?<u1>[^\d\s,.()<>=~+-](?:(?! \d)[^,()<>=~+])*?))?";

    private static readonly (Regex Pattern, string Notation)[] Forms =
    [
        (Whole($"{N}{U}"), "{0}"),
        (Whole($@"(?:between|from) {N}{U1} (?:and|to) {N2}{U}"), "{0}..{1}"),
        (Whole($@"{N}{U1} ?(?:-|\u2010|\u2011|\u2013|\u2014|to|or|\.\.\.?|\u2026) ?{N2}{U}"), "{0}..{1}"),
        (Whole($@"(?:at least|minimum of|minimum|min\.?|not less than|no less than|more than|over|above|upwards of|exceeding|\u2265|>=?) ?{N}{U}"), "{0}+"),
        (Whole($@"{N}{U} ?(?:or more|and more|or above|at least|minimum|plus|\+\+?)"), "{0}+"),
        (Whole($@"(?:at most|up to|maximum of|maximum|max\.?|not more than|no more than|as much as|less than|under|below|\u2264|<=?) ?{N}{U}"), "<={0}"),
        (Whole($"{N}{U} ?(?:or less|at most|maximum)"), "<={0}"),
        (Whole($@"(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|some|nearly|almost|roughly|estimated|est\.?|\u2248|~~?) ?{N}{U}"), "~{0}"),
        (Whole($@"{N}{U} ?(?:\(?approx\.?\)?|approximately|or so|-ish|ish|\?)"), "~{0}"),
        (Whole($"(?:exactly|only|just|=) ?{N}{U}"), "{0}"),
    ];

    // Not a thousands separator: in many languages 5,5 is five and a half, which the notation writes as 5.5.
    private static readonly Regex DecimalComma = new(@"\A\d+,\d{1,2}(?!\d)", RegexOptions.CultureInvariant);

    /// <summary>The end of the sentence <c>'x' is not a valid quantity:</c>; null if there is no advice.</summary>
    public static string? For(string text, Field field)
    {
        string plain = text.Trim();
        if (plain.Length is 0 or > LongestText)
            return null;
        if (DecimalComma.IsMatch(plain))
            plain = plain.Replace(',', '.');

        foreach ((Regex pattern, string notation) in Forms)
        {
            Match match = pattern.Match(plain);
            if (match.Success && Made(notation, match) is { } made && Quantity.TryParseNotation(made, out Quantity quantity, out _))
                return Advice(quantity, match, field);
        }

        return null;
    }

    /// <summary>The same for a figure in another unit than that of its field.</summary>
    public static string OtherUnit(string unit, Quantity quantity, Field field)
        => field.Unit.Length == 0
            ? $"the model gives '{field.Name}' no unit"
            : $"the unit of '{field.Name}' is {field.Unit}, and '{unit}' was written; if both mean the same, write {quantity.In(field.Unit).Notation}, otherwise convert the figure";

    private static string Advice(Quantity quantity, Match match, Field field)
    {
        foreach (string name in new[] { "u1", "u" })
        {
            string unit = match.Groups[name].Value.Trim();

            // To the letter: mW is not MW.
            if (unit.Length > 0 && unit != field.Unit)
                return OtherUnit(unit, quantity, field);
        }

        return CountAdvice.Write + quantity.In(field.Unit).Notation;
    }

    private static string? Made(string notation, Match match)
    {
        // In "20 to 25 thousand" the word applies to both numbers.
        string scale = match.Groups["s"].Success ? match.Groups["s"].Value : match.Groups["s2"].Value;
        if (Value(match.Groups["n"].Value, scale) is not { } first)
            return null;
        if (!notation.Contains("{1}"))
            return notation.Replace("{0}", first);
        return Value(match.Groups["n2"].Value, match.Groups["s2"].Value) is { } second ? notation.Replace("{0}", first).Replace("{1}", second) : null;
    }

    private static string? Value(string digits, string scale)
    {
        string plain = string.Concat(digits.Where(c => c is (>= '0' and <= '9') or '.'));
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) || value > 1_000_000_000_000m)
            return null;

        decimal times = scale.ToLowerInvariant() switch { "thousand" => 1_000m, "million" => 1_000_000m, "billion" => 1_000_000_000m, _ => 1m };
        return times == 1m ? value.ToString(CultureInfo.InvariantCulture) : (value * times).ToString("0.############", CultureInfo.InvariantCulture);
    }

    // No time limit: the texts are short and no pattern nests, so that a limit would only fail on a busy machine.
    private static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
