using System.Globalization;
using System.Text;

namespace Dossier.Compiler.Diagnostics;

/// <summary>Shortens the arguments of messages and keeps them on one line, whatever the seed contains.</summary>
internal static class ShortText
{
    /// <summary>The longest value that a message quotes in full, which is the longest valid id.</summary>
    public const int LongestQuoted = 128;

    /// <summary>The longest of any other argument, such as a list of terms.</summary>
    public const int Longest = 1_000;

    /// <summary>The text, cut if it is too long, with line breaks and control characters written as escapes.</summary>
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
