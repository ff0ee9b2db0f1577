namespace Dossier.Compiler.Diagnostics;

/// <summary>A value's place by its number: it stays equal when lines move.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Ordinal">The value's number in the file.</param>
internal readonly record struct ValuePlace(string Path, int Ordinal);
