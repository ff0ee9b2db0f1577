using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Mapping;

/// <summary>Whether a cell states something.</summary>
internal enum CellState
{
    /// <summary>It does not.</summary>
    Missing,

    /// <summary>It does.</summary>
    Present,

    /// <summary>It says that something is known and withheld.</summary>
    Withheld,
}

/// <summary>A cell as a mapping understands it.</summary>
/// <param name="Column">The name of its column.</param>
/// <param name="Text">Its text.</param>
/// <param name="State">Whether it states something.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Parts">The values of a cell that holds a list; null for others.</param>
internal sealed record CellValue(string Column, string Text, CellState State, SeedSpan Span, string[]? Parts = null);
