namespace Dossier.Compiler.Diagnostics;

/// <summary>The place of a value, by file and ordinal, so that it stays equal when lines move.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Ordinal">The value's ordinal in the file.</param>
internal readonly record struct ValuePlace(string Path, int Ordinal);
