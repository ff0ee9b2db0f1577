namespace Dossier.Compiler.Project;

/// <summary>The purpose of a file, by its name.</summary>
internal static class FileRole
{
    /// <summary>Whether it adds to the model instead of stating records.</summary>
    public static bool IsModel(string path) => Ends(path, ".model.yaml") || Ends(path, ".model.yml");

    /// <summary>Whether it says how the rows of tables become records.</summary>
    public static bool IsMapping(string path) => Ends(path, ".map.yaml") || Ends(path, ".map.yml");

    /// <summary>Whether it says how seeds are read, and states no record itself.</summary>
    public static bool IsAboutSeeds(string path) => IsModel(path) || IsMapping(path);

    /// <summary>Whether it is in YAML.</summary>
    public static bool IsYaml(string path) => Ends(path, ".yaml") || Ends(path, ".yml");

    /// <summary>Whether it is a table, which is a seed where a mapping names it.</summary>
    public static bool IsTable(string path) => Ends(path, ".csv");

    /// <summary>Whether it is a text that sources may quote from.</summary>
    public static bool IsDocument(string path) => Ends(path, ".txt") || Ends(path, ".md");

    private static bool Ends(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
