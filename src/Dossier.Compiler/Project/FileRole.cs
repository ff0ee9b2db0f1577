namespace Dossier.Compiler.Project;

/// <summary>The purpose of a file, by its name.</summary>
internal static class FileRole
{
    /// <summary>Whether it adds to the model instead of stating records.</summary>
    public static bool IsModel(string path) => Ends(path, ".model.yaml") || Ends(path, ".model.yml");

    /// <summary>Whether it is a text that sources may quote from.</summary>
    public static bool IsDocument(string path) => Ends(path, ".txt") || Ends(path, ".md");

    private static bool Ends(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
