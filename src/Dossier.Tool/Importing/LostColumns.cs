using Dossier.Compiler.Mapping;

namespace Dossier.Tool.Importing;

/// <summary>
/// Columns that a table need not have, that it had, and that it has no longer. Often a new version calls them something else: what was written of them
/// would be taken out of every record, as if it had been withdrawn.
/// </summary>
internal static class LostColumns
{
    /// <summary>Finds them: the columns, and how many records have something that is made of them alone.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="table">The table.</param>
    /// <param name="entries">What was written for the table.</param>
    /// <param name="before">What the last import wrote; null for the first one.</param>
    public static List<(string Columns, int Records)> Find(ImportMapping mapping, Table table, TableEntries entries, Manifest? before)
    {
        var lost = new List<(string Columns, int Records)>();
        if (before is null || mapping.Row is not { } row)
            return lost;

        foreach (IGrouping<string, MappedField> fields in row.Fields.GroupBy(field => string.Join(", ", ColumnsOf(field.Rule, mapping).Distinct(StringComparer.Ordinal)), StringComparer.Ordinal))
        {
            string[] columns = [.. ColumnsOf(fields.First().Rule, mapping)];
            if (columns.Length == 0 || columns.Any(column => column == Table.NameColumn || mapping.IndexIn(table, column) >= 0))
                continue;
            int records = before.Entries.Count(entry => entries.IsOwn(entry) && fields.Any(field => entry.Fields.ContainsKey(field.Path.Text)));
            if (records > 0)
                lost.Add((fields.Key, records));
        }

        return lost;
    }

    private static IEnumerable<string> ColumnsOf(ValueRule rule, ImportMapping mapping)
        => rule.Columns.Concat(Lookups(rule).Where(static lookup => lookup.Given.IsEmpty).Select(lookup => mapping.Lookups.GetValueOrDefault(lookup.Lookup)).OfType<RecordRule>()
            .SelectMany(static lookup => (lookup.Key ?? lookup.Id)!.Columns).Where(static column => column != RowScope.PartName));

    private static IEnumerable<LookupRule> Lookups(ValueRule rule) => rule.Parts.SelectMany(Lookups).Concat(rule is LookupRule lookup ? [lookup] : []);
}
