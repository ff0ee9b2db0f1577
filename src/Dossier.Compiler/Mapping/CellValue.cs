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

/// <summary>A cell as a mapping understands it. That of a column is used again for the next row: a table may have a million cells.</summary>
/// <param name="column">The name of its column.</param>
internal sealed class CellValue(string column)
{
    /// <summary>A cell with what is in it.</summary>
    public CellValue(string column, string text, CellState state, SeedSpan span, string[]? parts = null)
        : this(column)
        => Set(text, state, span, parts);

    /// <summary>The name of its column.</summary>
    public string Column => column;

    /// <summary>Its text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether it states something.</summary>
    public CellState State { get; private set; }

    /// <summary>Where it is.</summary>
    public SeedSpan Span { get; private set; }

    /// <summary>The values of a cell that holds a list; null for others.</summary>
    public string[]? Parts { get; private set; }

    /// <summary>Takes what is in another row.</summary>
    public void Set(string text, CellState state, SeedSpan span, string[]? parts) => (Text, State, Span, Parts) = (text, state, span, parts);

    /// <summary>A cell at the same place with a text of which it was a part, or that it is a part of.</summary>
    public CellValue With(string text) => new(column, text, State, Span);
}
