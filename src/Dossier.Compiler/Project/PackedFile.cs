namespace Dossier.Compiler.Project;

/// <summary>A file of a project as it is packed.</summary>
/// <param name="FilePath">The path of the original.</param>
/// <param name="Text">What is packed in its place; null where nothing is.</param>
internal sealed record PackedFile(string FilePath, string? Text);
