using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Project;

/// <summary>A bound file and its location.</summary>
/// <param name="FilePath">The path at which the compiler found it.</param>
/// <param name="Document">Its content.</param>
internal sealed record BoundFile(string FilePath, BoundDocument Document);
