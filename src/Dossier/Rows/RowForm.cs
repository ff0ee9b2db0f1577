using System.Globalization;
using System.Text;

namespace Dossier.Rows;

/// <summary>
/// The form of a row of text: cells between <c>|</c>, the values of a list between <c>;</c>, items between <c>{</c> and <c>}</c>, and a
/// backslash before what is meant as it is. A long row goes on in lines that begin with a separator or an item. Who writes rows and who
/// reads them, when the compiler runs and when a program does, go by what is here.
/// </summary>
internal static class RowForm
{
    /// <summary>What is between two cells.</summary>
    public const char Cell = '|';

    /// <summary>What is between two values of a list.</summary>
    public const char Value = ';';

    /// <summary>What an item begins with.</summary>
    public const char ItemStart = '{';

    /// <summary>What an item ends with.</summary>
    public const char ItemEnd = '}';

    /// <summary>What takes the meaning from the next character.</summary>
    public const char Escape = '\\';

    /// <summary>What is between two lines, of one row or of two.</summary>
    public const char Line = '\n';

    /// <summary>The letter that means <see cref="Line"/> after <see cref="Escape"/>.</summary>
    public const char EscapedLine = 'n';

    /// <summary>The letter that four hexadecimal digits of a character follow, behind <see cref="Escape"/>.</summary>
    public const char EscapedCode = 'u';

    /// <summary>Whether a character ends a value, unless it is escaped.</summary>
    public static bool EndsValue(char c) => c is Cell or Value or ItemStart or ItemEnd or Line;

    /// <summary>Whether a character must be escaped because it would be read as part of the form.</summary>
    public static bool IsMark(char c) => c is Cell or Value or ItemStart or ItemEnd or Escape;

    /// <summary>Whether a line that begins with the character goes on with the row of the line before.</summary>
    public static bool ContinuesRow(char c) => c is Cell or ItemStart;

    /// <summary>Where the row that begins at <paramref name="start"/> ends: at the end of the last line that goes on with it.</summary>
    public static int EndOfRow(string text, int start)
    {
        int end = text.IndexOf(Line, start);
        while (end >= 0 && end + 1 < text.Length && ContinuesRow(text[end + 1]))
            end = text.IndexOf(Line, end + 1);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Where a cell or a value ends: the first such separator that is neither escaped nor inside an item.</summary>
    public static int EndOf(string text, int start, int end, char separator)
    {
        int depth = 0;
        for (int at = start; at < end; at++)
        {
            char c = text[at];
            if (c == Escape)
                at++;
            else if (c == ItemStart)
                depth++;
            else if (c == ItemEnd)
                depth--;
            else if (c == separator && depth <= 0)
                return at;
        }

        return end;
    }

    /// <summary>The text of a value that begins with <paramref name="text"/>, without its escapes.</summary>
    /// <param name="text">The value and what comes after it.</param>
    /// <param name="start">How many characters of it are known to be free of escapes.</param>
    /// <param name="consumed">How many characters the value takes up.</param>
    public static string Unescape(ReadOnlySpan<char> text, int start, out int consumed)
    {
        var plain = new StringBuilder(text.Length);
        int at = 0;
        for (; at < start; at++)
            plain.Append(text[at]);

        while (at < text.Length)
        {
            char c = text[at];
            if (EndsValue(c))
                break;

            at++;
            if (c == Escape && at < text.Length)
            {
                c = text[at++];
                if (c == EscapedLine)
                {
                    c = Line;
                }
                else if (c == EscapedCode && at + 4 <= text.Length)
                {
                    c = (char)ushort.Parse(text.Slice(at, 4).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    at += 4;
                }
            }

            plain.Append(c);
        }

        consumed = at;
        return plain.ToString();
    }
}
