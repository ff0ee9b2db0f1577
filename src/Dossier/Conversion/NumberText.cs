using System.Globalization;

namespace Dossier;

/// <summary>
/// Numbers as other programs write them: a spreadsheet or a script may export 5 as <c>5.0</c> and 100000 as <c>1e+05</c>.
/// </summary>
internal static class NumberText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A whole number in plain digits; any other text unchanged.</summary>
    public static string Whole(string text)
    {
        if (text.Length == 0 || text[0] is not ('-' or (>= '0' and <= '9')) || text.IndexOfAny(['.', 'e', 'E']) < 0)
            return text;
        // '5.' and '.5' are not JSON numbers, and '5.' may be the end of a sentence.
        bool isNumber = text[text.Length - 1] is >= '0' and <= '9'
            && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal number) && decimal.Truncate(number) == number;
        return isNumber ? decimal.Parse(text, Style, CultureInfo.InvariantCulture).ToString("0", CultureInfo.InvariantCulture) : text;
    }

    /// <summary>A number with an exponent in plain digits; any other text unchanged.</summary>
    public static string Plain(string text)
        => text.Length > 0 && text[0] is >= '0' and <= '9' && text.IndexOfAny(['e', 'E']) > 0
            && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal number) ? number.ToString(CultureInfo.InvariantCulture) : text;
}
