namespace Dossier.Tool.Reporting;

/// <summary>How paths are printed: relative to the current folder for what is below it, with forward slashes.</summary>
internal static class ShownPath
{
    /// <summary>The path for a person.</summary>
    public static string Of(string filePath) => SafeText.Of(Relative(filePath, Environment.CurrentDirectory) ?? Path.GetFullPath(filePath));

    /// <summary>The path relative to a folder; null for a path that is not below it.</summary>
    public static string? Relative(string filePath, string folder)
    {
        string relative = Path.GetRelativePath(folder, filePath);
        return Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal) ? null : relative.Replace(Path.DirectorySeparatorChar, '/');
    }
}
