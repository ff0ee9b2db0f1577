using Dossier.Compiler.Mapping;

namespace Dossier.Tool.Importing;

/// <summary>What an import would write, and what it has to say.</summary>
internal sealed class ImportResult
{
    /// <summary>The texts of the files that change, by path in the folder.</summary>
    public SortedDictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>What the mapping made of the table.</summary>
    public required MappedTable Mapped { get; init; }

    /// <summary>How many records are new, by the plural of their kind, with its name.</summary>
    public SortedDictionary<string, (string Kind, int Count)> Added { get; } = new(StringComparer.Ordinal);

    /// <summary>How many records of rows are new.</summary>
    public int NewRows { get; set; }

    /// <summary>How many fields were changed, in how many records.</summary>
    public int ChangedFields { get; set; }

    /// <summary>See <see cref="ChangedFields"/>.</summary>
    public int ChangedRecords { get; set; }

    /// <summary>How many records are as they were.</summary>
    public int Unchanged { get; set; }

    /// <summary>Records that a person has removed, and that stay removed.</summary>
    public List<string> Removed { get; } = [];

    /// <summary>Records that others have written under the same id, and that stay as they are.</summary>
    public List<string> Foreign { get; } = [];

    /// <summary>Records whose row is in the table no longer, and that were retracted.</summary>
    public List<string> Retracted { get; } = [];

    /// <summary>Records whose row is in the table no longer, and that stay as they are.</summary>
    public List<string> Gone { get; } = [];

    /// <summary>Records whose row is no longer in this table, and in another one, with its name.</summary>
    public List<string> InOtherTables { get; } = [];

    /// <summary>How many rows had their key before.</summary>
    public int Compared { get; set; }

    /// <summary>Records whose row is about something else than the row that had its key before.</summary>
    public List<string> Rewritten { get; } = [];

    /// <summary>Whether one of them is of another table.</summary>
    public bool RewritesOtherTable { get; set; }

    /// <summary>The names of the tables that have the same rows under the same keys, for each such row.</summary>
    public List<string> Doubled { get; } = [];

    /// <summary>How many fields that were changed on both sides stay as the seeds have them, by decision.</summary>
    public int Kept { get; set; }

    /// <summary>What was changed on both sides, and is not decided.</summary>
    public List<ImportConflict> Conflicts { get; } = [];
}
