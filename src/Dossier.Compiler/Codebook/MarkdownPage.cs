using System.Text;

namespace Dossier.Compiler.Codebook;

/// <summary>Builds a Markdown page. Line ends are LF on every system.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();

    /// <summary>Starts a page with its title.</summary>
    public MarkdownPage(string title) => Line("# " + title);

    /// <summary>Adds a heading of the second level.</summary>
    public MarkdownPage Heading(string heading) => Blank().Line("## " + heading);

    /// <summary>Adds a paragraph; nothing when it is empty.</summary>
    public MarkdownPage Paragraph(string text) => text.Length == 0 ? this : Blank().Line(text);

    /// <summary>Adds a list; nothing when it is empty.</summary>
    public MarkdownPage List(IReadOnlyCollection<string> items)
    {
        if (items.Count > 0)
            Blank();
        foreach (string item in items)
            Line("- " + item);
        return this;
    }

    /// <summary>Adds the text of a file as a code block.</summary>
    public MarkdownPage File(string language, string path, string text)
    {
        Blank().Line($"```{language} {path}");
        _text.Append(text.TrimEnd('\n')).Append('\n');
        return Line("```");
    }

    /// <summary>Adds a table; nothing when it has no rows. Columns without any text are left out.</summary>
    public MarkdownPage Table(string[] head, IReadOnlyCollection<string[]> rows)
    {
        if (rows.Count == 0)
            return this;

        int[] columns = [.. Enumerable.Range(0, head.Length).Where(column => column == 0 || rows.Any(row => row[column].Length > 0))];
        Blank().Row(columns.Select(column => head[column])).Line("|" + string.Concat(columns.Select(static _ => "---|")));
        foreach (string[] row in rows)
            Row(columns.Select(column => row[column]));
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private MarkdownPage Row(IEnumerable<string> cells) => Line("| " + string.Join(" | ", cells) + " |");

    private MarkdownPage Blank() => Line("");

    private MarkdownPage Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }
}
