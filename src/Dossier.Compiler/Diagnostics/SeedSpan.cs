namespace Dossier.Compiler.Diagnostics;

/// <summary>A range in a seed's text. Offsets, lines and columns start at 0, in UTF-16 units; the end is exclusive.</summary>
internal readonly record struct SeedSpan(int Start, int End, int Line, int Column, int EndLine, int EndColumn);
