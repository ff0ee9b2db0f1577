namespace Dossier.Tool.Finding;

/// <summary>Where a path leads when every link in it is followed.</summary>
internal static class RealPath
{
    // As many as systems follow themselves.
    private const int MostLinks = 40;

    /// <summary>The path without links. What is not there is kept as it is, and so is the rest of links that lead round in a circle.</summary>
    /// <param name="path">A path.</param>
    public static string Of(string path)
    {
        int links = 0;
        return Of(Path.GetFullPath(path), ref links);
    }

    /// <summary>Whether a path that is below a folder leads out of it by a link.</summary>
    public static bool LeadsOut(string path, string folder)
        => IsBelow(Path.GetFullPath(path), Path.GetFullPath(folder)) && !IsBelow(Of(path), Of(folder));

    /// <summary>Whether an absolute path is below a folder.</summary>
    public static bool IsBelow(string path, string folder)
        => path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Whether two paths are of one file, by their names.</summary>
    /// <param name="one">A path.</param>
    /// <param name="other">An absolute path.</param>
    public static bool IsSame(string one, string other)
        => string.Equals(Path.GetFullPath(one), other, OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string Of(string path, ref int links)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;

        string real = Path.Combine(Of(parent, ref links), Path.GetFileName(path));
        return new FileInfo(real).LinkTarget is { } target && ++links <= MostLinks
            ? Of(Path.GetFullPath(target, Path.GetDirectoryName(real)!), ref links)
            : real;
    }
}
