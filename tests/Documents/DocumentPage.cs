using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Documents;

/// <summary>A page of the documentation, taken apart into its blocks. A block that is of no known kind is an error: nobody would check it.</summary>
internal sealed partial class DocumentPage
{
    private const string Fence = "```";

    private static readonly string[] Folders = ["docs", ".github"];
    private static readonly string[] FileLanguages = ["yaml", "json", "text", "ini", "xml", "csharp"];

    private readonly List<DocumentBlock> _blocks = [];
    private readonly StringBuilder _prose = new();

    private DocumentPage(string path) => Path = path;

    /// <summary>Its path from the root of the repository, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Its blocks in order.</summary>
    public IReadOnlyList<DocumentBlock> Blocks => _blocks;

    /// <summary>What is outside the blocks.</summary>
    public string Prose => _prose.ToString();

    /// <summary>The pages of a repository that hold code: the README, the documentation and what contributors read.</summary>
    public static IEnumerable<string> PathsIn(string root)
        => Folders.SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(root, folder), "*.md", SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(root, file).Replace(System.IO.Path.DirectorySeparatorChar, '/'))
            .Append("README.md")
            .Order(StringComparer.Ordinal);

    /// <summary>Reads a page of a repository.</summary>
    public static DocumentPage Read(string root, string path)
        => Parse(path, File.ReadAllText(System.IO.Path.Combine(root, path.Replace('/', System.IO.Path.DirectorySeparatorChar))));

    /// <summary>Takes a page apart.</summary>
    public static DocumentPage Parse(string path, string text)
    {
        var page = new DocumentPage(path);
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith(Fence, StringComparison.Ordinal))
            {
                page._prose.Append(lines[i]).Append('\n');
                continue;
            }

            int start = i;
            var block = new StringBuilder();
            for (i++; i < lines.Length && lines[i] != Fence; i++)
                block.Append(lines[i]).Append('\n');
            if (i == lines.Length)
                throw page.Wrong(start, "the block has no end");

            page.Add(lines[start], block.ToString(), start);
        }

        return page;
    }

    /// <summary>The files of the page's project as they are at its end.</summary>
    public IReadOnlyDictionary<string, string> Files
    {
        get
        {
            var files = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (DocumentBlock block in _blocks)
            {
                if (block.Kind == BlockKind.File)
                    files[block.Path] = block.Text;
            }

            return files;
        }
    }

    /// <summary>Where its links go.</summary>
    public IEnumerable<string> Links => Link().Matches(Code().Replace(Prose, "")).Select(match => match.Groups["target"].Value);

    /// <summary>What the page says that its program prints, in lines.</summary>
    public string[] Outputs => [.. _blocks.Where(block => block.Kind == BlockKind.Output).SelectMany(block => block.Lines)];

    private void Add(string fence, string text, int line)
    {
        if (!fence.StartsWith(Fence, StringComparison.Ordinal))
            throw Wrong(line, "a block begins at the start of a line");

        string[] words = fence[Fence.Length..].Split(' ', 2);
        string language = words[0];
        string rest = words.Length > 1 ? words[1].Trim() : "";
        BlockKind kind = language switch
        {
            "csharp" when rest.Length == 0 => BlockKind.Statements,
            "output" when rest.Length == 0 => BlockKind.Output,
            "messages" => BlockKind.Messages,
            "response" when Path == PackagedPages.WebApi && rest.StartsWith('/') => BlockKind.Response,
            "sh" when rest.Length == 0 => BlockKind.Commands,
            _ when FileLanguages.Contains(language) && rest.Length > 0 && !rest.Contains(' ') => BlockKind.File,
            _ => throw Wrong(line, $"'{fence}' is not a block that is checked: write a file as yaml, json, text, ini, xml or csharp with its path, statements as csharp, and output, messages or sh"),
        };

        if (kind == BlockKind.Output && _blocks.LastOrDefault(block => block.Kind != BlockKind.Commands) is not { Language: "csharp" })
            throw Wrong(line, "output follows the C# that prints it");
        if (kind == BlockKind.File && !_prose.ToString().Contains($"`{rest}`", StringComparison.Ordinal))
            throw Wrong(line, $"a reader does not see that this is '{rest}': name it before the block, as `{rest}`");

        _blocks.Add(new DocumentBlock(kind, language, rest, text, line + 1));
    }

    [GeneratedRegex(@"\[(?:[^\[\]\\]|\\.)*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    // A link may hold code; code that is not in one may look like a link.
    [GeneratedRegex("(?<!\\[)`[^`\n]*`(?!\\])")]
    private static partial Regex Code();

    private InvalidDataException Wrong(int line, string what) => new($"{Path}({line + 1}): {what}.");
}
