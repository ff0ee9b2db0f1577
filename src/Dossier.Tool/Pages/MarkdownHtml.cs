using System.Net;
using System.Text;

namespace Dossier.Tool.Pages;

/// <summary>
/// Turns the Markdown of a codebook into HTML. It knows what the codebook's writer writes: headings, paragraphs, lists, tables, blocks of code,
/// and in a line code, bold, links and escaped characters. All other text is text.
/// </summary>
/// <param name="link">Where a link goes.</param>
internal sealed class MarkdownHtml(Func<string, string> link)
{
    private const string Fence = "```";

    /// <summary>The HTML of a page.</summary>
    /// <param name="markdown">The page.</param>
    /// <param name="anchor">The anchor of a heading.</param>
    public string Write(string markdown, Func<string, string> anchor)
    {
        var html = new StringBuilder();
        string[] lines = markdown.TrimEnd('\n').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                html.Append("<pre><code>");
                for (i++; i < lines.Length && lines[i] != Fence; i++)
                    html.Append(Encode(lines[i])).Append('\n');
                html.Append("</code></pre>\n");
            }
            else if (line.StartsWith('#'))
            {
                int level = line.TakeWhile(static c => c == '#').Count();
                string heading = line[level..].Trim();
                html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<h{level + 1} id=\"{Encode(anchor(level == 1 ? "" : heading))}\">{Inline(heading)}</h{level + 1}>\n");
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                html.Append("<ul>\n");
                for (; i < lines.Length && lines[i].StartsWith("- ", StringComparison.Ordinal); i++)
                    html.Append("<li>").Append(Inline(lines[i][2..])).Append("</li>\n");
                html.Append("</ul>\n");
                i--;
            }
            else if (line.StartsWith('|'))
            {
                int end = i;
                while (end < lines.Length && lines[end].StartsWith('|'))
                    end++;
                AppendTable(html, lines.AsSpan(i, end - i));
                i = end - 1;
            }
            else if (line.Length > 0)
            {
                html.Append("<p>").Append(Inline(line)).Append("</p>\n");
            }
        }

        return html.ToString();
    }

    private void AppendTable(StringBuilder html, ReadOnlySpan<string> rows)
    {
        html.Append("<div class=\"table\"><table>\n");
        for (int i = 0; i < rows.Length; i++)
        {
            if (i == 1)
                continue;
            string cell = i == 0 ? "th" : "td";
            html.Append("<tr>");
            foreach (string text in Cells(rows[i]))
                html.Append('<').Append(cell).Append('>').Append(Inline(text)).Append("</").Append(cell).Append('>');
            html.Append("</tr>\n");
        }

        html.Append("</table></div>\n");
    }

    // A vertical bar after a backslash is part of a cell.
    private static List<string> Cells(string row)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (int i = 1; i < row.Length; i++)
        {
            if (row[i] == '\\' && i + 1 < row.Length && row[i + 1] == '|')
            {
                cell.Append("\\|");
                i++;
            }
            else if (row[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(row[i]);
            }
        }

        return cells;
    }

    private string Inline(string text)
    {
        var html = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when i + 1 < text.Length:
                    html.Append(Encode(text[++i].ToString()));
                    break;
                case '`':
                    i = AppendCode(html, text, i);
                    break;
                case '*' when i + 1 < text.Length && text[i + 1] == '*' && text.IndexOf("**", i + 2, StringComparison.Ordinal) is > 0 and int close:
                    html.Append("<strong>").Append(Inline(text[(i + 2)..close])).Append("</strong>");
                    i = close + 1;
                    break;
                case '[' when LinkAt(text, i) is { } found:
                    html.Append("<a href=\"").Append(Encode(link(found.Target))).Append("\">").Append(Inline(found.Words)).Append("</a>");
                    i = found.End;
                    break;
                default:
                    html.Append(Encode(text[i].ToString()));
                    break;
            }
        }

        return html.ToString();
    }

    private static int AppendCode(StringBuilder html, string text, int start)
    {
        int length = 1;
        while (start + length < text.Length && text[start + length] == '`')
            length++;
        string fence = new('`', length);
        int end = text.IndexOf(fence, start + length, StringComparison.Ordinal);
        if (end < 0)
        {
            html.Append(fence);
            return start + length - 1;
        }

        string code = text[(start + length)..end].Replace("\\|", "|", StringComparison.Ordinal);
        html.Append("<code>").Append(Encode(length > 1 ? code.Trim() : code)).Append("</code>");
        return end + length - 1;
    }

    private static (string Words, string Target, int End)? LinkAt(string text, int start)
    {
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == ']')
                return i + 1 < text.Length && text[i + 1] == '(' && text.IndexOf(')', i) is > 0 and int end ? (text[(start + 1)..i], text[(i + 2)..end], end) : null;
        }

        return null;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
