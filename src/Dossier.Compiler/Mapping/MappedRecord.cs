using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>A record that a mapping made.</summary>
/// <param name="Rule">The rule by which it was made.</param>
/// <param name="Key">What tells it apart from others of the rule.</param>
/// <param name="Id">Its id.</param>
/// <param name="File">The name of the file that it belongs in, without an extension.</param>
/// <param name="Span">Where its row is.</param>
/// <param name="RowNumber">The number of its row; 0 if it is not of a row.</param>
internal sealed record MappedRecord(RecordRule Rule, string Key, string Id, string File, SeedSpan Span, int RowNumber)
{
    /// <summary>The fields that have a value, by path.</summary>
    public List<(FieldPath Path, SeedNode Value)> Fields { get; } = new(Rule.Fields.Length);

    /// <summary>Other values that other rows have for a field, by path. The first one was taken.</summary>
    public List<(FieldPath Path, SeedNode Value)>? Others { get; set; }

    /// <summary>The record as a tree, as reading a seed gives it.</summary>
    /// <param name="isWanted">Which values; null for all.</param>
    /// <param name="scratch">What they are put in order in; null for space that nobody else uses.</param>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public SeedMap Tree(Func<SeedNode, bool>? isWanted = null, List<PlacedValue>? scratch = null)
    {
        List<PlacedValue> fields = scratch ?? new List<PlacedValue>(Fields.Count);
        fields.Clear();
        foreach ((FieldPath path, SeedNode value) in Fields)
        {
            if (isWanted is null || isWanted(value))
                fields.Add(new PlacedValue(path.Steps, value));
        }

        return PlacedValue.Tree(fields, Span);
    }
}

/// <summary>A row that could not become a record, or a part of the reason.</summary>
/// <param name="Row">The number of the row.</param>
/// <param name="Column">The column; empty for the row as a whole.</param>
/// <param name="Value">What is in it.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Span">Where it is.</param>
internal sealed record RejectedCell(int Row, string Column, string Value, string Reason, SeedSpan Span)
{
    /// <summary>Which of several tables it is in; empty where there is one.</summary>
    public string Table { get; init; } = "";
}

/// <summary>What a mapping made of a table.</summary>
internal sealed class MappedTable
{
    /// <summary>The records: those that are written as they are, then those that were looked up, and those of the rows.</summary>
    public List<MappedRecord> Records { get; } = [];

    /// <summary>Why rows were rejected, in the order of the table.</summary>
    public List<RejectedCell> Rejects { get; } = [];

    /// <summary>The keys of all rows, whatever became of them.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>How many rows the table has.</summary>
    public int Rows { get; set; }

    /// <summary>How many of them are not wanted.</summary>
    public int Filtered { get; set; }

    /// <summary>How many became a record.</summary>
    public int Mapped { get; set; }

    /// <summary>How many were rejected.</summary>
    public int Rejected { get; set; }

    /// <summary>The columns that the mapping neither reads nor leaves out on purpose.</summary>
    public ImmutableArray<string> Unmapped { get; set; } = ImmutableArray<string>.Empty;

    /// <summary>Codes that the model cannot represent, by column, with the number of rows.</summary>
    public SortedDictionary<(string Column, string Code), int> Unrepresented { get; } = [];

    /// <summary>Counts of rows whose figures are out of order, also of rows that were rejected.</summary>
    public List<DisorderedCount> Disordered { get; } = [];

    /// <summary>Problems because of which nothing may be written.</summary>
    public List<TableProblem> Problems { get; } = [];
}
