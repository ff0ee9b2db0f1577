using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>What to write for a flag, number, address or the like in a form that other programs and people use.</summary>
internal static class ScalarAdvice
{
    private const int LongestText = 80;

    private static readonly string[] Missing = ["unknown", "n/a", "na", "none", "null", "nil", "-", "?", "tbd", "not known", "unclear", "unspecified"];

    private static readonly (string Name, string Code)[] Languages =
    [
        ("arabic", "ar"), ("english", "en"), ("french", "fr"), ("german", "de"), ("spanish", "es"), ("russian", "ru"), ("chinese", "zh"),
        ("persian", "fa"), ("farsi", "fa"), ("dari", "prs"), ("pashto", "ps"), ("hebrew", "he"), ("turkish", "tr"), ("kurdish", "ku"),
        ("sorani", "ckb"), ("kurmanji", "kmr"), ("urdu", "ur"), ("ukrainian", "uk"), ("portuguese", "pt"), ("italian", "it"), ("japanese", "ja"),
        ("hindi", "hi"), ("somali", "so"), ("amharic", "am"), ("swahili", "sw"), ("dutch", "nl"), ("polish", "pl"), ("armenian", "hy"),
        ("azerbaijani", "az"), ("burmese", "my"), ("korean", "ko"), ("indonesian", "id"), ("tigrinya", "ti"), ("hausa", "ha"),
    ];

    // No time limit: the texts are short and no pattern nests, so that a limit would only fail on a busy machine.
    private static readonly Regex NumberWithUnit = new(@"\A([-+]?\d+(?:\.\d+)?) ?(?!e\z)(?:[a-z\u00B2\u00B3%$\u20AC\u00A3]+)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Thousands = new(@"\A[-+]?\d{1,3}(?:[,' \u00A0\u202F]\d{3})+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Comma = new(@"\A[-+]?\d+,\d+\z", RegexOptions.CultureInvariant);

    /// <summary>The end of a message about a text of the wrong type; empty if there is no advice.</summary>
    public static string For(Field field, string text)
    {
        string plain = text.Trim();
        if (plain.Length is 0 or > LongestText)
            return "";
        if (IsMissing(plain) && field.Type != FieldType.Flag)
            return " Leave the field out if it is not known.";
        return field.Type switch
        {
            FieldType.Flag => Flag(plain.ToLowerInvariant()),
            FieldType.Integer or FieldType.Decimal => Number(field, plain) is { } number ? $" Write {number}." : "",
            _ => "",
        };
    }

    /// <summary>The end of a message about a text that is not a web address.</summary>
    public static string ForUrl(string text)
    {
        string plain = text.Trim().Trim('<', '>', '"', '\'');
        int link = plain.IndexOf("](", StringComparison.Ordinal);
        if (link > 0 && plain[plain.Length - 1] == ')')
            plain = plain.Substring(link + 2, plain.Length - link - 3);
        if (plain.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Count(IsUrl) > 1)
            return " Write only one address.";
        foreach (string wrong in new[] { "https//", "http//", "htp://", "htps://", "https:/", "http:/", "//", "www." })
        {
            if (plain.StartsWith(wrong, StringComparison.OrdinalIgnoreCase) && !IsOneUrl(plain))
                plain = "https://" + (wrong == "www." ? plain : plain.Substring(wrong.Length).TrimStart('/'));
        }

        if (plain != text && IsOneUrl(plain))
            return Suggestion.Of(plain);
        return IsMissing(plain) ? " Leave the field out if it is not known." : " It begins with https:// or http://.";
    }

    /// <summary>Whether a text is a web address.</summary>
    public static bool IsUrl(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    // What is suggested must be a single address.
    private static bool IsOneUrl(string text) => text.IndexOf(' ') < 0 && IsUrl(text);

    /// <summary>The end of a message about a text that is not a language code.</summary>
    public static string ForLanguage(string text)
    {
        string plain = text.Trim();
        foreach ((string name, string code) in Languages)
        {
            if (string.Equals(plain, name, StringComparison.OrdinalIgnoreCase))
                return Suggestion.Of(code);
        }

        string hyphens = plain.Replace('_', '-');
        if (hyphens != text && Patterns.IsMatch(LanguagePattern, hyphens))
            return Suggestion.Of(hyphens);
        return " Write a BCP 47 code such as ar, ckb or ar-Latn.";
    }

    /// <summary>The pattern of a language code.</summary>
    public const string LanguagePattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    /// <summary>The part of a text that matches a pattern, such as the item id at the end of an address; null if no part does.</summary>
    public static string? Within(string text, string pattern)
    {
        string plain = text.Trim().TrimEnd('/');
        string last = plain.Substring(plain.LastIndexOfAny(['/', '=', ':', ' ']) + 1);
        foreach (string candidate in new[] { plain, last, last.ToUpperInvariant() })
        {
            if (candidate.Length > 0 && candidate != text && Patterns.IsMatch(pattern, candidate))
                return candidate;
        }

        return null;
    }

    /// <summary>Whether a text means that the value is not known.</summary>
    public static bool IsMissing(string text) => Array.IndexOf(Missing, text.Trim().ToLowerInvariant()) >= 0;

    private static string Flag(string text) => text switch
    {
        "yes" or "y" or "1" or "on" or "true" or "t" or "x" => " Write true.",
        "no" or "n" or "0" or "off" or "false" or "f" => " Write false.",
        _ => IsMissing(text) ? " Leave the field out if it is not known." : "",
    };

    private static string? Number(Field field, string text)
    {
        string number = Thousands.IsMatch(text) && (field.Type == FieldType.Integer || text.IndexOf(',') < 0 || text.IndexOf(',') != text.LastIndexOf(','))
            ? string.Concat(text.Where(c => c is '-' or (>= '0' and <= '9')))
            : field.Type == FieldType.Decimal && Comma.IsMatch(text) ? text.Replace(',', '.')
            : NumberWithUnit.Match(text) is { Success: true } unit ? unit.Groups[1].Value : "";
        NumberStyles style = NumberStyles.AllowLeadingSign | (field.Type == FieldType.Decimal ? NumberStyles.AllowDecimalPoint : NumberStyles.None);
        return decimal.TryParse(number, style, CultureInfo.InvariantCulture, out _) ? number : null;
    }
}
