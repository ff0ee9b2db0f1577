namespace Dossier.Compiler.Diagnostics;

/// <summary>A mistake with its file.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Problem">The mistake.</param>
internal sealed record FileProblem(string Path, FoundProblem Problem);
