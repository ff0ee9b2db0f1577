using System.Text;

namespace Dossier.Compiler.Codebook;

/// <summary>
/// Text that is put into Markdown. A model file may come from anybody: what it says is shown as it is written, and never becomes markup.
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

    /// <summary>Words of a model or a seed, in the letters of code.</summary>
    public static string Code(string text)
    {
        // A fence that is longer than any within.
        string fence = "`";
        while (text.Contains(fence))
            fence += "`";
        string spaced = fence.Length > 1 ? " " + text + " " : text;

        // A table takes an upright line for its own, in code as well.
        return fence + spaced.Replace("|", "\\|") + fence;
    }

    private static bool IsMarkup(char c) => c is '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '&' or '~';

    private static bool IsWithinWord(string text, int index)
        => index > 0 && index < text.Length - 1 && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);
}
