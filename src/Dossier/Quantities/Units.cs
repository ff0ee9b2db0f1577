using System.Globalization;

namespace Dossier;

/// <summary>What can be a unit. No list of units is kept: a model names its own.</summary>
internal static class Units
{
    private const int Longest = 40;

    /// <summary>Whether the text can be one.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest || !IsFirst(text[0]) || text[text.Length - 1] == ' ')
            return false;

        for (int i = 1; i < text.Length; i++)
        {
            bool isAllowed = text[i - 1] == ' ' ? IsFirst(text[i])
                : text[i] == ' ' || IsFirst(text[i]) || (IsInner(text[i]) && !(text[i] == '.' && text[i - 1] == '.'));
            if (!isAllowed)
                return false; // A digit after a space, or two dots, begin another figure: "20 t to 25 t".
        }

        return true;
    }

    // A letter beyond the first 65,536 characters is two of these, and in no unit.
    private static bool IsFirst(char c) => char.IsLetter(c) || c is '%' or '\u2030' or '\u00B0' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    private static bool IsInner(char c)
        => c is (>= '0' and <= '9') or '/' or '\u00B7' or '*' or '^' or '-' or '.' or '\'' || char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber;
}
