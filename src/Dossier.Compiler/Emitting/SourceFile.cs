using System.Collections.Immutable;
using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Planning;

namespace Dossier.Compiler.Emitting;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(string HintName, string Text)
{
    /// <summary>The seed file that it was made from; empty for the model and the containers.</summary>
    public string Path { get; init; } = "";

    /// <summary>The positions of the row literals in the text.</summary>
    public EquatableArray<RowLiteral> Rows { get; init; }

    /// <summary>What each field takes up in a large file; empty for others.</summary>
    public EquatableArray<FieldSize> Fields { get; init; }

    /// <summary>The files with the members of its records, where those are apart from it.</summary>
    public EquatableArray<SourceFile> Members { get; init; }

    /// <summary>What failed while it was made, so that it holds less than it should; normally nothing.</summary>
    public EquatableArray<FileProblem> Faults { get; init; }

    /// <summary>What its rows take up.</summary>
    public RowSize RowSize
    {
        get
        {
            long bytes = 0;
            foreach (RowLiteral literal in Rows)
                bytes += literal.Bytes;
            return new RowSize(Path, bytes) { Fields = Fields };
        }
    }

    /// <summary>The files as they are compiled: without rows when the plan leaves them out.</summary>
    public ImmutableArray<SourceFile> TrimTo(StoragePlan plan)
    {
        // Apart from its members, so that an edit of those is no edit of the rows.
        SourceFile rows = plan.LeavesOut(Path) ? WithoutRows() : this;
        return Members.Count == 0 ? ImmutableArray.Create(rows) : Members.Items.Insert(0, rows with { Members = default });
    }

    /// <summary>The file with its members and without its rows: it compiles to next to nothing.</summary>
    public SourceFile WithoutRows()
    {
        var text = new StringBuilder(Text.Length);
        int at = 0;
        foreach (RowLiteral literal in Rows)
        {
            text.Append(Text, at, literal.Start - at).Append("\"\"");
            at = literal.Start + literal.Length;
        }

        text.Append(Text, at, Text.Length - at);
        return this with { Text = text.ToString(), Rows = default };
    }
}

/// <summary>A literal with rows.</summary>
/// <param name="Start">Where it starts in the text of its file.</param>
/// <param name="Length">Its length there, with quotation marks and indentation.</param>
/// <param name="Bytes">What it takes up in the assembly.</param>
internal readonly record struct RowLiteral(int Start, int Length, int Bytes);
