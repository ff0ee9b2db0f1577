using System.Text;

namespace Dossier.Compiler.Codebook;

/// <summary>
/// Escapes text for Markdown. A model file may come from anybody: its text is shown as it is written, and never becomes markup.
/// </summary>
internal static class MarkdownText
{
    /// <summary>A sentence, on one line.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                plain.Append(' ');
                continue;
            }

            if (IsMarkup(c) || (c == '_' && !IsWithinWord(text, i)))
                plain.Append('\\');
            plain.Append(c);
        }

        return plain.ToString();
    }

    /// <summary>Words of a model or a seed as inline code.</summary>
    public static string Code(string text)
    {
        // The fence must be longer than any run of backticks within.
        string fence = "`";
        while (text.Contains(fence))
            fence += "`";
        string spaced = fence.Length > 1 ? " " + text + " " : text;

        // In a table, a vertical bar separates columns even within code.
        return fence + spaced.Replace("|", "\\|") + fence;
    }

    private static bool IsMarkup(char c) => c is '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '&' or '~';

    private static bool IsWithinWord(string text, int index)
        => index > 0 && index < text.Length - 1 && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);
}
