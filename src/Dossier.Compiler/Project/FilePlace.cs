namespace Dossier.Compiler.Project;

/// <summary>Where a file lies.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="FilePath">Where it lies, as whoever builds was told.</param>
internal sealed record FilePlace(string Path, string FilePath);
