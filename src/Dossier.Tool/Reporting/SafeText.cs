using System.Globalization;
using System.Text;

namespace Dossier.Tool.Reporting;

/// <summary>
/// Makes text from seeds, paths and other programs safe to print: a character that a terminal would act on, or that changes the order of the
/// text around it, is written as an escape.
/// </summary>
internal static class SafeText
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    // Those of texts from other systems as well.
    private static readonly string[] Breaks = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    /// <summary>The lines of a text.</summary>
    public static IEnumerable<string> Lines(string text) => text.Split(Breaks, StringSplitOptions.None).Select(Of);

    /// <summary>A text of several lines on one line, with spaces for its breaks.</summary>
    public static string OnOneLine(string text) => string.Join(' ', Lines(text));

    /// <summary>A text on one line, with its breaks as escapes.</summary>
    public static string Of(string text)
    {
        if (!NeedsEscape(text))
            return text;

        var safe = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                safe.Append(text[i]).Append(text[++i]);
            else if (IsUnsafe(text[i]))
                safe.Append(Escape(text[i]));
            else
                safe.Append(text[i]);
        }

        return safe.ToString();
    }

    /// <summary>Whether a character is not printed as it is. Half of a surrogate pair is one.</summary>
    public static bool IsUnsafe(char c)
        => char.IsControl(c) || char.IsSurrogate(c)
            || (char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator && c is not (ZeroWidthJoiner or ZeroWidthNonJoiner));

    /// <summary>A character in ASCII.</summary>
    public static string Escape(char c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static bool NeedsEscape(string text)
    {
        foreach (char c in text)
        {
            if (IsUnsafe(c))
                return true;
        }

        return false;
    }
}
