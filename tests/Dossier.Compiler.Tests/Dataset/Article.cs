namespace Dossier.Compiler.Tests.Dataset;

/// <summary>
/// The article that the dataset was curated from. It is not part of the repository: it lies in a folder <c>shared/seeds</c> beside the
/// repository or further up, where there is one.
/// </summary>
internal static class Article
{
    /// <summary>The passages in order, by the names that locators use.</summary>
    private static readonly string[] Passages =
    [
        "headline", "standfirst", "caption 1", "paragraph 1", "paragraph 2", "paragraph 3", "paragraph 4", "caption 2", "paragraph 5",
        "paragraph 6", "subheading", .. Enumerable.Range(7, 10).Select(n => $"paragraph {n}"),
    ];

    /// <summary>The file, or nothing where it is not at hand.</summary>
    public static string? Path { get; } = Find();

    /// <summary>The whole text.</summary>
    public static string Read() => File.ReadAllText(Path ?? throw new InvalidOperationException("The article is not at hand."));

    /// <summary>The text of each passage.</summary>
    public static IReadOnlyDictionary<string, string> ByPassage()
    {
        // A blank line after each; a caption that is printed twice is one passage, with its credit.
        string[] blocks = [.. Read().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        Assert.Equal(Passages.Length, blocks.Length);
        return Passages.Zip(blocks).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
    }

    private static string? Find()
    {
        for (string? folder = DatasetFiles.Root(); folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            string seeds = System.IO.Path.Combine(folder, "shared", "seeds");
            if (Directory.Exists(seeds) && Directory.GetFiles(seeds, "*.txt") is [string only])
                return only;
        }

        return null;
    }
}
