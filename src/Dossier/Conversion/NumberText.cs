using System.Globalization;

namespace Dossier;

/// <summary>
/// Numbers in the forms that programs write them in: a spreadsheet or a script exports <c>5.0</c> and <c>1e+05</c> for what is 5 and
/// 100000.
/// </summary>
internal static class NumberText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A number that is whole in its plain digits; any other text as it is.</summary>
    public static string Whole(string text)
    {
        if (text.Length == 0 || text[0] is not ('-' or (>= '0' and <= '9')) || text.IndexOfAny(['.', 'e', 'E']) < 0)
            return text;
        // '5.' and '.5' are not numbers of JSON, and '5.' may be the end of a sentence.
        bool isNumber = text[text.Length - 1] is >= '0' and <= '9'
            && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal number) && decimal.Truncate(number) == number;
        return isNumber ? decimal.Parse(text, Style, CultureInfo.InvariantCulture).ToString("0", CultureInfo.InvariantCulture) : text;
    }

    /// <summary>A number with an exponent in its plain digits; any other text as it is.</summary>
    public static string Plain(string text)
        => text.Length > 0 && text[0] is >= '0' and <= '9' && text.IndexOfAny(['e', 'E']) > 0
            && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal number) ? number.ToString(CultureInfo.InvariantCulture) : text;
}
