using System.IO.Enumeration;

namespace Dossier.Tool.Finding;

/// <summary>A pattern by which files are found, of the forms that the package's targets have: <c>seeds/**/*.yaml</c>, <c>**/*.json</c>.</summary>
/// <param name="Folder">The first folder, which may hold wildcards; empty for any.</param>
/// <param name="Name">The name of the file, with wildcards.</param>
internal readonly record struct SeedPattern(string Folder, string Name)
{
    private const string AnyDepth = "**/";

    /// <summary>Whether the folder is named as it is, without wildcards.</summary>
    public bool IsExactFolder => Folder.Length > 0 && Folder.AsSpan().IndexOfAny('*', '?') < 0;

    /// <summary>Reads a pattern.</summary>
    public static SeedPattern Parse(string pattern)
    {
        int depth = pattern.IndexOf(AnyDepth, StringComparison.Ordinal);
        string folder = depth > 0 ? pattern[..(depth - 1)] : "";
        string name = depth < 0 ? "" : pattern[(depth + AnyDepth.Length)..];
        return name.Length == 0 || name.Contains('/', StringComparison.Ordinal) || folder.Contains('/', StringComparison.Ordinal)
            ? throw new FormatException($"'{pattern}' is not a pattern of a form that is understood.")
            : new SeedPattern(folder, name);
    }

    /// <summary>Whether a file name matches, in any case of letters.</summary>
    public bool IsName(ReadOnlySpan<char> name) => FileSystemName.MatchesSimpleExpression(Name, name, ignoreCase: true);

    /// <summary>Whether the name of a folder matches.</summary>
    public bool IsFolder(ReadOnlySpan<char> folder) => FileSystemName.MatchesSimpleExpression(Folder, folder, ignoreCase: OperatingSystem.IsWindows() || OperatingSystem.IsMacOS());
}
