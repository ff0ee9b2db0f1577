namespace Dossier.Compiler.Project;

/// <summary>A file whose text is at hand.</summary>
/// <param name="Path">Its path relative to the project or the package that it comes from, with forward slashes.</param>
/// <param name="FilePath">Where it lies.</param>
/// <param name="Text">What it says; null when it could not be read.</param>
internal sealed record ProjectText(string Path, string FilePath, string? Text) : IProjectFile
{
    /// <inheritdoc/>
    public bool IsUnicode { get; init; } = true;
}
