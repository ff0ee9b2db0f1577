using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Project;

/// <summary>Problems of all files.</summary>
/// <param name="Items">The problems.</param>
internal sealed record FileProblems(EquatableArray<FileProblem> Items);
