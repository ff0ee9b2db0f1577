namespace Dossier.Compiler.Diagnostics;

/// <summary>A problem and the file that it is in.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Problem">The problem.</param>
internal sealed record FileProblem(string Path, FoundProblem Problem);
