namespace Dossier.Compiler.Project;

/// <summary>A file whose text is in memory.</summary>
/// <param name="Path">Its path relative to the project or the package that it comes from, with forward slashes.</param>
/// <param name="FilePath">The path at which it was found.</param>
/// <param name="Text">Its text; null when it could not be read.</param>
internal sealed record ProjectText(string Path, string FilePath, string? Text) : IProjectFile
{
    /// <inheritdoc/>
    public bool IsUnicode { get; init; } = true;
}
