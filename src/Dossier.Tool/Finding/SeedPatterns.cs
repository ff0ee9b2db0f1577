using System.Collections.Immutable;

namespace Dossier.Tool.Finding;

/// <summary>
/// The patterns by which a build finds the seeds of a project, and files that may have been meant to be seeds. They are read from the
/// package's targets, which are embedded, so that they are stated once.
/// </summary>
internal sealed class SeedPatterns
{
    private SeedPatterns(string targets)
    {
        Stated = ValueOf(targets, "<DossierSeeds Condition=\"'$(DossierSeeds)' == ''\">");
        Seeds = Parse(Stated);
        Documents = Parse(ValueOf(targets, "<DossierDocuments Condition=\"'$(DossierDocuments)' == ''\">"));
        Tables = Parse(ValueOf(targets, "<DossierTables Condition=\"'$(DossierTables)' == ''\">"));
        (ExcludedFolders, _) = Excludes(ValueOf(targets, "<DossierSeedExcludes>"));
        NearFolders = Parse(ValueOf(targets, "<_DossierNearly Condition=\"'$(_DossierDefaultSeeds)' == 'true'\">"));
        Anywhere = Parse(ValueOf(targets, "<_DossierNearly Condition=\"'@(_DossierRead)' == ''\">"));
        (FoldersWithoutNear, NamesWithoutNear) = Excludes(ValueOf(targets, "Exclude=\"$(DossierSeedExcludes);@(DossierSeed);@(AdditionalFiles);", '"'));
    }

    /// <summary>The patterns of the package's targets.</summary>
    public static SeedPatterns Default { get; } = new(ReadTargets());

    /// <summary>The patterns of seeds as they are stated.</summary>
    public string Stated { get; }

    /// <summary>Seeds and model files.</summary>
    public ImmutableArray<SeedPattern> Seeds { get; }

    /// <summary>Documents of sources.</summary>
    public ImmutableArray<SeedPattern> Documents { get; }

    /// <summary>Tables, which are seeds where a mapping names them.</summary>
    public ImmutableArray<SeedPattern> Tables { get; }

    /// <summary>The names of folders in which nothing is a seed.</summary>
    public ImmutableArray<SeedPattern> ExcludedFolders { get; }

    /// <summary>Other spellings of the folder, which are always searched.</summary>
    public ImmutableArray<SeedPattern> NearFolders { get; }

    /// <summary>What is searched if there are no seeds.</summary>
    public ImmutableArray<SeedPattern> Anywhere { get; }

    /// <summary>Folders in which files are not meant to be seeds.</summary>
    public ImmutableArray<SeedPattern> FoldersWithoutNear { get; }

    /// <summary>Files that are not meant to be seeds.</summary>
    public ImmutableArray<SeedPattern> NamesWithoutNear { get; }

    private static ImmutableArray<SeedPattern> Parse(string patterns)
        => [.. patterns.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(SeedPattern.Parse)];

    // `**/bin/**` excludes a folder and `**/global.json` a file; a reference to a property or an item is handled where it is used.
    private static (ImmutableArray<SeedPattern> Folders, ImmutableArray<SeedPattern> Names) Excludes(string patterns)
    {
        var folders = ImmutableArray.CreateBuilder<SeedPattern>();
        var names = ImmutableArray.CreateBuilder<SeedPattern>();
        foreach (string pattern in patterns.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (pattern.StartsWith("$(", StringComparison.Ordinal))
                continue;
            if (pattern.EndsWith("/**", StringComparison.Ordinal))
                folders.Add(SeedPattern.Parse(pattern[..^3]));
            else
                names.Add(SeedPattern.Parse(pattern));
        }

        return (folders.ToImmutable(), names.ToImmutable());
    }

    private static string ValueOf(string targets, string before, char end = '<')
    {
        int start = targets.IndexOf(before, StringComparison.Ordinal);
        if (start < 0)
            throw new FormatException($"The targets have no {before}.");
        start += before.Length;
        return targets[start..targets.IndexOf(end, start)];
    }

    private static string ReadTargets()
    {
        using Stream stream = typeof(SeedPatterns).Assembly.GetManifestResourceStream("Dossier.targets")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
