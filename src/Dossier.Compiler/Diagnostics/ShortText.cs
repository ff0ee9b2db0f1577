using System.Globalization;
using System.Text;

namespace Dossier.Compiler.Diagnostics;

/// <summary>What a message names, short enough to be read and on one line, whatever the seed holds.</summary>
internal static class ShortText
{
    /// <summary>The longest value that a message quotes whole: any id fits in.</summary>
    public const int LongestQuoted = 128;

    /// <summary>The longest of anything else, such as a list of terms.</summary>
    public const int Longest = 1_000;

    /// <summary>The text, cut where it is too long; what would break the line is written as an escape.</summary>
    public static string Of(string text, bool isQuoted)
    {
        int most = isQuoted ? LongestQuoted : Longest;
        if (text.Length <= most && !HasBreak(text))
            return text;

        int end = Math.Min(text.Length, most);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
            end--;

        var shown = new StringBuilder(end + 8);
        for (int i = 0; i < end; i++)
        {
            if (!IsBreak(text[i]))
                shown.Append(text[i]);
            else
                shown.Append(text[i] switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => "\\u" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture) });
        }

        return end < text.Length ? shown.Append("...").ToString() : shown.ToString();
    }

    private static bool HasBreak(string text)
    {
        foreach (char c in text)
        {
            if (IsBreak(c))
                return true;
        }

        return false;
    }

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
