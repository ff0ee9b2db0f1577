using System.Text;

namespace Dossier.Compiler.Schema;

/// <summary>
/// The forms of text as regular expressions, in the dialect of JSON Schema (ECMA-262 with the flag <c>u</c>, whose only character classes
/// for letters are <c>\p</c>, and which has no flag for case). They accept everything that the binder accepts. What a pattern cannot
/// check, such as 31 June, is reported by the build.
/// </summary>
internal static class SchemaPatterns
{
    private const string Letters = @"\p{L}\p{Nl}";

    // Marks after a letter, without the accents that combine with Latin letters, which ids may not have.
    private const string Marks = @"(?:(?![\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F])[\p{Mn}\p{Mc}])*";

    private const string Number = @"~?\s*[0-9]+";
    private const string Wording = @"(?:\s*\(\s*[^()\s][^()]*\))?";
    private const string UpTo = @"(?:<=\s*)?" + Number;
    private const string Range = "(?:(?:(?:" + Number + @"|\?)\s*)?\.\.\s*(?:" + UpTo + "|" + Number + @"\s*\.\.\s*(?:" + UpTo + @"|\?)?)|" + Number + @"\s*\.\.)";

    /// <summary>An id, as <see cref="Naming.Identifiers.IsValidId"/> has it.</summary>
    public const string Id = "^(?!.{129})(?:[" + Letters + "]" + Marks + @"|\p{Nd})(?:[" + Letters + "]" + Marks + @"|[\p{Nd}._-])*$";

    /// <summary>A name in a model file: an id that begins with a letter.</summary>
    public const string Name = "^(?!.{129})[" + Letters + "]" + Marks + "(?:[" + Letters + "]" + Marks + @"|[\p{Nd}._-])*$";

    /// <summary>Keys that are not read, apart from the one for the location of the schema, which has a schema of its own.</summary>
    public const string OwnUse = @"^(?:\$(?!schema$)|x-)";

    /// <summary>A whole number between quotation marks.</summary>
    public const string WholeNumber = "^[+-]?[0-9]+$";

    /// <summary>A number between quotation marks, without an exponent.</summary>
    public const string DecimalNumber = @"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$";

    /// <summary>A number of degrees between quotation marks.</summary>
    public const string Degrees = @"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?$";

    /// <summary>A clock time.</summary>
    public const string Clock = @"^\s*(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?\s*$";

    /// <summary>The beginning of a web address.</summary>
    public const string Url = "^[Hh][Tt][Tt][Pp][Ss]?://[^/]";

    /// <summary>A language tag.</summary>
    public const string Language = Binding.ScalarAdvice.LanguagePattern;

    /// <summary>A time zone: a name in the form of IANA names, or an offset.</summary>
    public const string TimeZone = @"^(?:[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*)*|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$";

    /// <summary>The words that are allowed as a count.</summary>
    public static readonly IReadOnlyList<string> CountWords = [Words.Unknown, Words.None, Words.NoneReported, .. Words.Vague];

    /// <summary>The parts of the day.</summary>
    public static readonly IReadOnlyList<string> PartsOfDay =
        [.. Enum.GetNames(typeof(PartOfDay)).Where(static name => name != nameof(PartOfDay.Unspecified)).Select(ClosedTerms.Kebab)];

    /// <summary>
    /// A date in EDTF, levels 0 to 2: each month and each day exists in some year. What takes arithmetic is the build's to say, such as 29 February
    /// of a common year and an interval that ends before it starts.
    /// </summary>
    public static string Date { get; } = DatePattern();

    /// <summary>A count in any of its notations.</summary>
    public static string Count { get; } = CountPattern();

    /// <summary>A clock time or a part of the day.</summary>
    public static string Time { get; } = "^(?:" + Clock.Trim('^', '$') + @"|\s*(?:unspecified|" + AnyCase(PartsOfDay) + @")\s*)$";

    /// <summary>
    /// The pattern of a field, which a whole text must match; JSON Schema accepts a match of a part. Null for one that means something else in the
    /// dialect, or nothing: then only the build checks the text.
    /// </summary>
    public static string? OfField(string pattern)
    {
        bool isWhole = pattern.StartsWith("^", StringComparison.Ordinal) && pattern.EndsWith("$", StringComparison.Ordinal) && pattern.IndexOf('|') < 0;
        return pattern.Length == 0 || PatternDialect.Translate(pattern) is not { } translated ? null : isWhole ? translated : "^(?:" + translated + ")$";
    }

    /// <summary>A quantity in any of its notations, with or without its unit.</summary>
    public static string Quantity(string unit)
    {
        const string figure = @"[0-9]+(?:\.[0-9]+)?";
        const string end = "(?:" + figure + @"|\?)\s*";
        string range = $@"{figure}\s*\.\.\s*{figure}|{end}\.\.\s*{figure}\s*\.\.\s*{end}";
        string suffix = unit.Length == 0 ? "" : $@"(?:\s*{Escaped(unit)})?";
        return $@"^\s*(?:{AnyCase([Words.Unknown])}|(?:~\s*)?(?:{range}|{figure}(?:\s*\+)?|[<>]=\s*(?:~\s*)?{figure}){suffix})\s*$";
    }

    // With the flag u, only syntax characters may have a backslash before them.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
            escaped.Append(c is '.' or '*' or '^' or '$' or '/' ? "\\" : "").Append(c);
        return escaped.ToString();
    }

    // In a month or a day with unspecified digits, some number must fit the digits. The shape of the whole is looked at first, so that dates need
    // not be repeated for each place in which one may be.
    private static string DatePattern()
    {
        const string mark = "[?~%]?";
        const string day = "0[1-9X]|[12X][0-9X]";
        const string toDay = mark + "-" + mark;
        const string season = "2[1-9]|3[0-9]|4[01]";
        const string month = "(?:0[13578X]|1[02X]|X[0-9X])(?:" + toDay + "(?:" + day + "|3[01X]))?"
            + "|(?:0[469]|11)(?:" + toDay + "(?:" + day + "|3[0X]))?"
            + "|02(?:" + toDay + "(?:" + day + "))?"
            + "|" + season;
        const string significant = "S[1-9][0-9]?";
        const string longYear = "Y-?[1-9][0-9]{0,14}(?:E[1-9][0-9]?)?(?:" + significant + ")?";
        const string date = mark + "(?:" + longYear + "|-?[0-9]{4}" + significant + "|-?[0-9X]{4}(?:" + toDay + "(?:" + month + "))?)" + mark;
        const string time = "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?";
        const string one = @"[^/.,T\[\]{}]";
        const string set = @"[\[{][^/T]*[\]}]";
        const string interval = @"(?:\.\.)?/" + one + "+|" + one + @"+(?:/(?:\.\.|" + one + "*))?";
        const string moment = "-?[0-9]{4}-[0-9]{2}-[0-9]{2}T" + @"[^/.,]*";
        return $@"^(?=(?:{set}|{interval}|{moment})$)[\[{{]?(?:\.\.)?/?{date}(?:(?:,|\.\.|/){date})*(?:{time})?/?(?:\.\.)?[\]}}]?$";
    }

    private static string CountPattern()
    {
        string withWording = $@"(?:(?:[<>]=\s*{Number}|{Range}|{Number}(?:\s*\+)?|{AnyCase([Words.Unknown, Words.None])}){Wording})";
        string words = AnyCase(CountWords.Skip(2).Append("none reported"));
        return $@"^\s*(?:{AnyCase([Words.Possibly])}\s+)?(?:{withWording}|{words})\s*$";
    }

    // Words are accepted in any case, and the dialect has no flag for it.
    private static string AnyCase(IEnumerable<string> words)
    {
        var pattern = new StringBuilder("(?:");
        foreach (string word in words)
        {
            if (pattern.Length > 3)
                pattern.Append('|');
            foreach (char c in word)
            {
                if (c is >= 'a' and <= 'z')
                    pattern.Append('[').Append(char.ToUpperInvariant(c)).Append(c).Append(']');
                else
                    pattern.Append(c);
            }
        }

        return pattern.Append(')').ToString();
    }
}
