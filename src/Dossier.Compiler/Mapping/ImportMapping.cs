using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>How the rows of a table become records: a mapping file (<c>*.map.yaml</c>) after reading.</summary>
internal sealed class ImportMapping
{
    /// <summary>Its name, by which a folder remembers what was imported into it.</summary>
    public string Name { get; set; } = "";

    /// <summary>One or more sentences on what it reads.</summary>
    public string Doc { get; set; } = "";

    /// <summary>The tables that are seeds as they are, by pattern.</summary>
    public ImmutableArray<string> Files { get; set; } = ImmutableArray<string>.Empty;

    /// <summary>Where these patterns are, in the same order.</summary>
    public ImmutableArray<SeedSpan> FilesSpans { get; set; } = ImmutableArray<SeedSpan>.Empty;

    /// <summary>What separates the cells; null to find it out.</summary>
    public char? Delimiter { get; set; }

    /// <summary>The row with the names of the columns, from 1.</summary>
    public int HeadRow { get; set; } = 1;

    /// <summary>Texts that mean in every column that nothing was stated. An empty cell always does.</summary>
    public HashSet<string> Missing { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts that mean in every column that a value is known and withheld.</summary>
    public HashSet<string> Withheld { get; } = new(StringComparer.Ordinal);

    /// <summary>What is special about columns, by name.</summary>
    public Dictionary<string, ColumnRule> Columns { get; } = new(StringComparer.Ordinal);

    /// <summary>Columns that a table need not have, by pattern.</summary>
    public ImmutableArray<string> Optional { get; set; } = ImmutableArray<string>.Empty;

    /// <summary>Columns that are left out on purpose, by pattern.</summary>
    public ImmutableArray<string> Drop { get; set; } = ImmutableArray<string>.Empty;

    /// <summary>Which rows are wanted.</summary>
    public ImmutableArray<RowCondition> Where { get; set; } = ImmutableArray<RowCondition>.Empty;

    /// <summary>Records that are written as they are, such as the source of all rows.</summary>
    public ImmutableArray<MappedRecord> FixedRecords { get; set; } = ImmutableArray<MappedRecord>.Empty;

    /// <summary>The columns that tell rows apart.</summary>
    public ImmutableArray<string> Key { get; set; } = ImmutableArray<string>.Empty;

    /// <summary>The columns of the table that tell its rows apart, for a person.</summary>
    public string KeyInTable => string.Join(", ", Key.Where(static column => column != Table.NameColumn));

    /// <summary>The first of them.</summary>
    public string FirstKey => Key.First(static column => column != Table.NameColumn);

    /// <summary>What a row becomes.</summary>
    public RecordRule? Row { get; set; }

    /// <summary>The records that are made for what rows refer to, by name.</summary>
    public Dictionary<string, RecordRule> Lookups { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a record stays as it is when its row is in the table no longer, because a table is a part of the data.</summary>
    public bool KeepsGone { get; set; }

    /// <summary>The name that a column has in a table: its own, or another one that the mapping lists. -1 if it has none.</summary>
    public int IndexIn(Table table, string column)
    {
        int index = table.IndexOf(column);
        if (index >= 0 || !Columns.TryGetValue(column, out ColumnRule? rule))
            return index;
        foreach (string alias in rule.Aliases)
        {
            if (table.IndexOf(alias) is >= 0 and int other)
                return other;
        }

        return -1;
    }
}

/// <summary>What is special about a column.</summary>
/// <param name="Aliases">Its names in other versions of the table.</param>
/// <param name="Missing">Texts that mean in it that nothing was stated.</param>
/// <param name="Withheld">Texts that mean in it that a value is known and withheld.</param>
/// <param name="Stated">Texts that are values in it, although they mean elsewhere that nothing was stated or that a value is withheld.</param>
/// <param name="HasDecimalComma">Whether its numbers have a comma before their decimals.</param>
internal sealed record ColumnRule(ImmutableArray<string> Aliases, HashSet<string> Missing, HashSet<string> Withheld, HashSet<string> Stated, bool HasDecimalComma);

/// <summary>A condition on a row: a column holds one of some texts, or none of them.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">The texts.</param>
/// <param name="IsNegated">Whether it must hold none of them.</param>
internal sealed record RowCondition(string Column, ImmutableArray<string> Values, bool IsNegated = false);

/// <summary>How a record is made.</summary>
internal sealed class RecordRule(string name, Kind kind, SeedSpan span)
{
    /// <summary>The name by which fields ask for it; empty for that of the rows.</summary>
    public string Name { get; } = name;

    /// <summary>The kind of the record.</summary>
    public Kind Kind { get; } = kind;

    /// <summary>Where it is in the mapping.</summary>
    public SeedSpan Span { get; } = span;

    /// <summary>What tells the record apart; null for that of the rows, which the mapping's key does.</summary>
    public TemplateText? Key { get; set; }

    /// <summary>The id.</summary>
    public TemplateText? Id { get; set; }

    /// <summary>The name of the file, without its extension.</summary>
    public TemplateText? File { get; set; }

    /// <summary>The head of that file; null for none.</summary>
    public SeedMap? Head { get; set; }

    /// <summary>The fields.</summary>
    public ImmutableArray<MappedField> Fields { get; set; } = ImmutableArray<MappedField>.Empty;
}

/// <summary>A field of a record and the rule by which it gets a value.</summary>
/// <param name="Path">The path of the field.</param>
/// <param name="Field">The field in the model.</param>
/// <param name="Rule">The rule.</param>
/// <param name="IsAttribution">Whether it only says where something was read.</param>
internal sealed record MappedField(FieldPath Path, Field? Field, ValueRule Rule, bool IsAttribution);
