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

    /// <summary>
    /// Rows as a verbatim string literal, a row a line from the first column on. A raw one would have them indented, but the compiler takes more
    /// than three times as long to read it, which is a tenth of the build of a large dataset.
    /// </summary>
    public static void WriteVerbatim(SourceWriter writer, RowTable rows, int from, int to)
    {
        StringBuilder text = writer.Begin("@\"");
        for (int row = from; row < to; row++)
        {
            if (row > from)
                text.Append('\n');
            rows.Write(text, row);
        }

        writer.End("\";");
    }
}
