namespace Dossier.Compiler.Project;

/// <summary>A file that a project packs.</summary>
/// <param name="FilePath">The path of the original.</param>
/// <param name="Name">The path that the file has in the package.</param>
internal sealed record PackedName(string FilePath, string Name);
