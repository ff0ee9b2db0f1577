using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Project;

/// <summary>A bound file, and where it lies.</summary>
/// <param name="FilePath">Where it lies, as whoever builds was told.</param>
/// <param name="Document">What it says.</param>
internal sealed record BoundFile(string FilePath, BoundDocument Document);
