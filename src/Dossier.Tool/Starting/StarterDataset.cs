namespace Dossier.Tool.Starting;

/// <summary>The dataset that <c>dossier new</c> writes: a few records that are made up, with comments.</summary>
internal static class StarterDataset
{
    private const string Prefix = "Starter/";

    /// <summary>The files by name.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Read();

    private static SortedDictionary<string, string> Read()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in typeof(StarterDataset).Assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(typeof(StarterDataset).Assembly.GetManifestResourceStream(name)!);
            files.Add(name[Prefix.Length..], reader.ReadToEnd().ReplaceLineEndings("\n"));
        }

        return files;
    }
}
