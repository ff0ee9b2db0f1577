using Dossier.Tool.Reporting;

namespace Dossier.Tool.Pages;

/// <summary>Shows a page in Markdown in a terminal: headings and code stand out, paragraphs are broken to its width.</summary>
internal static class MarkdownScreen
{
    private const string Fence = "```";

    /// <summary>Writes a page.</summary>
    public static void Write(Screen screen, string markdown)
    {
        bool isCode = false;
        foreach (string line in markdown.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isCode = !isCode;
            else if (isCode)
                screen.Line(new Part("    " + SafeText.Of(line), Tone.Info));
            else if (line.Length == 0)
                screen.Blank();
            else if (line.StartsWith('#'))
                screen.Line(new Part(SafeText.Of(Plain(line.TrimStart('#', ' '))), Tone.Strong));
            else if (line.StartsWith("- ", StringComparison.Ordinal))
                screen.Wrapped("- ", "  ", Tone.Plain, SafeText.Of(Plain(line[2..])));
            else if (line.StartsWith('|'))
                screen.Line(new Part(SafeText.Of(Plain(line))));
            else
                screen.Wrapped("", "", Tone.Plain, SafeText.Of(Plain(line)));
        }
    }

    // Emphasis has no meaning without a font; code keeps its marks.
    private static string Plain(string text) => text.Replace("**", "", StringComparison.Ordinal);
}
