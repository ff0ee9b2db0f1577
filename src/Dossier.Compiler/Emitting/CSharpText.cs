using System.Globalization;
using System.Text;

namespace Dossier.Compiler.Emitting;

/// <summary>Text as C# literals that it cannot get out of.</summary>
internal static class CSharpText
{
    /// <summary>A regular string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and < '\u007f' || char.IsLetter(c))
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A long literal in pieces that the compiler puts together.</summary>
    public static void WriteLong(SourceWriter writer, string text, string end)
    {
        const int Width = 110;
        for (int at = 0; at < text.Length || at == 0; at += Width)
        {
            string piece = text.Substring(at, Math.Min(Width, text.Length - at));
            bool last = at + Width >= text.Length;
            writer.Line($"{(at == 0 ? "" : "+ ")}{Literal(piece)}{(last ? end : "")}");
        }
    }

    /// <summary>Rows as a raw string literal with as many quotation marks as the lines call for.</summary>
    public static void WriteRaw(SourceWriter writer, RowTable rows, int from, int to)
    {
        int quotes = 3;
        for (int i = from; i < to; i++)
            quotes = Math.Max(quotes, LongestQuotes(rows.Row(i)) + 1);

        string fence = new('"', quotes);
        writer.Line(fence);
        for (int i = from; i < to; i++)
            rows.Write(writer, i);
        writer.Line(fence + ";");
    }

    private static int LongestQuotes(ReadOnlySpan<char> line)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in line)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
