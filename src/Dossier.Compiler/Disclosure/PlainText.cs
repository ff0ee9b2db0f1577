using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// Tells which texts YAML reads as the same text without quotation marks, in a block and wherever in a line. The characters that are allowed are
/// those of words, numbers, counts and dates; anything else is quoted, which is always possible.
/// </summary>
internal static class PlainText
{
    private const string WithinValue = " ._/+-~<>=%,()'*&!?@";
    private const string BeforeValue = "._/+~<=(";

    /// <summary>Whether a value may be written without quotation marks.</summary>
    public static bool IsValue(string text)
    {
        if (text.Length == 0 || text[text.Length - 1] == ' ' || !IsFirst(text))
            return false;

        foreach (char c in text)
        {
            if (!IsLetterOrDigit(c) && WithinValue.IndexOf(c) < 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether a key may be written without quotation marks.</summary>
    public static bool IsKey(string text)
    {
        if (text.Length == 0 || !IsLetterOrDigit(text[0]))
            return false;

        foreach (char c in text)
        {
            if (!IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                return false;
        }

        return true;
    }

    // A dash begins an item of a list, unless it is the sign of a number.
    private static bool IsFirst(string text)
        => text[0] == '-' ? text.Length > 1 && text[1] is (>= '0' and <= '9') : IsLetterOrDigit(text[0]) || BeforeValue.IndexOf(text[0]) >= 0;

    // Some letters are not seen, and readers take them for blanks. Those of two UTF-16 units are not among them.
    private static bool IsLetterOrDigit(char c) => char.IsLetterOrDigit(c) && (c <= '~' || !CharacterScan.IsInvisible(c));
}
