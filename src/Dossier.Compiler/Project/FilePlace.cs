namespace Dossier.Compiler.Project;

/// <summary>The paths of a file.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="FilePath">The path at which the compiler found it.</param>
internal sealed record FilePlace(string Path, string FilePath);
