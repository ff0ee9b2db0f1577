using System.Collections.Immutable;
using System.Text;
using Dossier.Compiler.Codebook;

namespace Dossier.Tool.Pages;

/// <summary>A codebook as one file: in Markdown, or in HTML that opens by a double click and asks nothing of the network.</summary>
internal static class CodebookFile
{
    private const string Style =
        """
        :root { color-scheme: light dark; --line: #8884; --faint: #8882; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
        nav { border-bottom: 1px solid var(--line); margin-bottom: 2rem; padding-bottom: 1rem; }
        nav a { margin-right: 1rem; white-space: nowrap; }
        h2 { margin-top: 3.5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
        h3 { margin-top: 2rem; }
        code { font: .9em ui-monospace, monospace; background: var(--faint); border-radius: 3px; padding: 0 .2em; }
        pre { background: var(--faint); padding: 1rem; overflow-x: auto; border-radius: 4px; }
        pre code { background: none; padding: 0; }
        .table { overflow-x: auto; }
        table { border-collapse: collapse; margin: 1rem 0; font-size: .95em; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .7rem; border-bottom: 1px solid var(--line); }
        @media print { nav { display: none; } body { max-width: none; } }
        """;

    /// <summary>All pages in Markdown, one after the other.</summary>
    public static string Markdown(ImmutableArray<CodebookPage> pages) => string.Join("\n", pages.Select(static page => page.Text));

    /// <summary>All pages in one HTML file.</summary>
    public static string Html(ImmutableArray<CodebookPage> pages, string title)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(System.Net.WebUtility.HtmlEncode(title)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<h1>")
            .Append(System.Net.WebUtility.HtmlEncode(title)).Append("</h1>\n<nav>\n");
        foreach (CodebookPage page in pages)
            html.Append("<a href=\"#").Append(Anchor(page.Path, "")).Append("\">").Append(System.Net.WebUtility.HtmlEncode(TitleOf(page))).Append("</a>\n");
        html.Append("</nav>\n<main>\n");
        foreach (CodebookPage page in pages)
            html.Append(new MarkdownHtml(target => Target(page.Path, target)).Write(page.Text, heading => Anchor(page.Path, heading)));
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string TitleOf(CodebookPage page) => page.Text.Split('\n', 2)[0].TrimStart('#', ' ');

    // A link to another page of the codebook is one within the file.
    private static string Target(string from, string target)
    {
        if (target.Contains("://", StringComparison.Ordinal))
            return target;

        string[] parts = target.Split('#', 2);
        string folder = from.Contains('/', StringComparison.Ordinal) ? from[..from.LastIndexOf('/')] : "";
        string path = parts[0].Length == 0 ? from : Collapse(folder.Length > 0 ? folder + "/" + parts[0] : parts[0]);
        return "#" + Anchor(path, parts.Length > 1 ? parts[1] : "");
    }

    private static string Collapse(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    private static string Anchor(string path, string heading)
    {
        string page = path.Replace(".md", "", StringComparison.Ordinal).Replace('/', '-');
        return heading.Length == 0 ? page : page + "--" + TypeLinks.Anchor(heading);
    }
}
