using System.Runtime.CompilerServices;
using System.Text;

namespace Dossier.Compiler.Emitting;

/// <summary>Text from seeds in documentation comments: nothing in it may end the comment or be taken for an element.</summary>
internal static class XmlText
{
    /// <summary>What is longer is cut.</summary>
    public const int MaxLength = 300;

    /// <summary>Escapes the text, folds white space, and cuts what is too long for a tooltip.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        Append(escaped, text);
        return escaped.ToString();
    }

    /// <summary>Appends the text as <see cref="Escape"/> gives it.</summary>
    public static void Append(StringBuilder escaped, string text)
    {
        if (IsPlain(text))
        {
            escaped.Append(text);
            return;
        }

        int start = escaped.Length;
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i >= MaxLength && !char.IsLowSurrogate(c))
            {
                escaped.Append('…');
                break;
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c))
            {
                space = escaped.Length > start;
                continue;
            }

            if (space)
                escaped.Append(' ');
            space = false;
            switch (c)
            {
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '&': escaped.Append("&amp;"); break;
                default: escaped.Append(IsLone(text, i) || c is '\ufffe' or '\uffff' ? '\ufffd' : c); break;
            }
        }
    }

    // Letters, digits and the like with single spaces between: most texts, which need no escapes.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static bool IsPlain(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == ' ' || text[text.Length - 1] == ' ')
            return false;

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is < ' ' or > '~' or '<' or '>' or '&' || (c == ' ' && text[i - 1] == ' '))
                return false;
        }

        return true;
    }

    private static bool IsInvisible(char c)
        => c is '\u2028' or '\u2029' or '\ufeff' or '\u200e' or '\u200f' or '\u061c'
            || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static bool IsLone(string text, int i)
        => (char.IsHighSurrogate(text[i]) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])))
            || (char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1])));
}
