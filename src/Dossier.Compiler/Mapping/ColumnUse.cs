using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Mapping;

/// <summary>Which columns of a table a mapping reads, and which it should have read.</summary>
internal sealed class ColumnUse
{
    private const int MostShown = 12;

    /// <summary>Compares a mapping with a table.</summary>
    public ColumnUse(ImportMapping mapping, Table table)
    {
        var used = new HashSet<int>();
        SeedSpan head = table.SpanOf(0, 0);
        int missing = 0;
        foreach (string column in Read(mapping))
        {
            int index = mapping.IndexIn(table, column);
            if (index >= 0)
                used.Add(index);
            else if (!Matches(mapping.Optional, column) && !(column == Table.NameColumn && table.Name.Length > 0))
                Problems.Add(new TableProblem(head, $"The table has no column '{column}', which the mapping '{mapping.Name}' reads.{Suggestion.For(column, table.Columns)}{(missing++ == 0 ? Found(table) : "")} If not every table has it, list it under 'optional' in the mapping."));
        }

        if (table.Name.Length > 0 && mapping.Row?.Id?.NameInId(table.Name) is "")
            Problems.Add(new TableProblem(head, $"The name of the table, '{table.Name}', has no letter or digit that an id may have, and '{mapping.Row.Id.Text}' makes ids with it. Give the table another name, such as 2024-05."));
        Unmapped = table.Columns.Where((column, index) => column.Length > 0 && !used.Contains(index) && !Matches(mapping.Drop, column)).ToImmutableArray();
    }

    // Often the names of the columns are in another row than the first.
    private static string Found(Table table)
    {
        ImmutableArray<string> named = table.Columns.RemoveAll(static name => name.Length == 0);
        return named.IsEmpty ? "" : $" It has: {string.Join(", ", named.Take(MostShown).Select(static name => ShortText.Of(name, isQuoted: true)))}{(named.Length > MostShown ? ", ..." : "")}. If the names of the columns are in another row, write which: 'headRow: 3'.";
    }

    /// <summary>Columns that are missing.</summary>
    public List<TableProblem> Problems { get; } = [];

    /// <summary>Columns that are neither read nor left out on purpose.</summary>
    public ImmutableArray<string> Unmapped { get; }

    /// <summary>The columns that a mapping reads.</summary>
    public static IReadOnlyCollection<string> Read(ImportMapping mapping)
    {
        var columns = new SortedSet<string>(mapping.Key.Concat(mapping.Where.Select(static condition => condition.Column)), StringComparer.Ordinal);
        IEnumerable<RecordRule> rules = mapping.Row is { } row ? mapping.Lookups.Values.Concat([row]) : mapping.Lookups.Values;
        ILookup<string, string> given = rules.SelectMany(static rule => rule.Fields).SelectMany(static field => All(field.Rule)).OfType<LookupRule>()
            .SelectMany(static lookup => lookup.Given.Select(one => (lookup.Lookup, one.Key))).ToLookup(static one => one.Lookup, static one => one.Key, StringComparer.Ordinal);
        foreach (RecordRule rule in rules)
        {
            IEnumerable<string> read = new[] { rule.Key, rule.Id, rule.File }.OfType<TemplateText>().SelectMany(static template => template.Columns)
                .Concat(rule.Fields.SelectMany(static field => field.Rule.Columns));
            columns.UnionWith(read.Where(column => column != RowScope.PartName && !given[rule.Name].Contains(column)));
        }

        return columns;
    }

    /// <summary>Whether a name matches one of some patterns, which may end with a star.</summary>
    public static bool Matches(ImmutableArray<string> patterns, string name)
        => patterns.Any(pattern => pattern.EndsWith("*", StringComparison.Ordinal) ? name.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.Ordinal) : pattern == name);

    private static IEnumerable<ValueRule> All(ValueRule rule) => rule.Parts.SelectMany(All).Prepend(rule);
}
