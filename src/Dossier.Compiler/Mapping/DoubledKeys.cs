using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// Rows that have the same key. All of them are rejected: which one is meant is not certain, and the first would be another one when somebody has
/// sorted the table.
/// </summary>
/// <param name="mapping">The mapping.</param>
/// <param name="result">What is made of the table.</param>
internal sealed class DoubledKeys(ImportMapping mapping, MappedTable result)
{
    // With what the first of the rows became.
    private readonly Dictionary<string, MappedRecord?> _firsts = new(StringComparer.Ordinal);

    /// <summary>Rejects the row that had the key before, if it became a record. Gives the reason for this one.</summary>
    public string RejectFirst(TableRow row, string key)
    {
        if (!_firsts.TryGetValue(key, out MappedRecord? first))
        {
            _firsts[key] = first = result.Records.Find(record => record.Rule == mapping.Row && record.Key == key);
            if (first is not null)
                result.Rejects.Add(new RejectedCell(first.RowNumber, mapping.FirstKey, key, Reason(row.Number, key), first.Span));
        }

        return first is null ? $"Another row has the same key, '{key}'." : Reason(first.RowNumber, key);
    }

    /// <summary>Takes away the records of the first rows, with those that were looked up for them alone.</summary>
    public void Remove()
    {
        if (_firsts.Count == 0)
            return;

        HashSet<MappedRecord> removed = [.. _firsts.Values.OfType<MappedRecord>()];
        HashSet<int> rows = [.. removed.Select(static record => record.RowNumber)];
        result.Mapped -= removed.Count;
        result.Rejected += removed.Count;
        for (int before = -1; before != removed.Count;)
        {
            before = removed.Count;
            HashSet<string> used = [.. result.Records.Where(record => !removed.Contains(record)).SelectMany(static record => record.Fields).SelectMany(static field => Texts(field.Value))];
            removed.UnionWith(result.Records.Where(record => record.Rule.Name.Length > 0 && rows.Contains(record.RowNumber) && !used.Contains(record.Id)));
        }

        result.Records.RemoveAll(removed.Contains);
        RejectedCell[] inOrder = [.. result.Rejects.OrderBy(static reject => reject.Row)];
        result.Rejects.Clear();
        result.Rejects.AddRange(inOrder);
    }

    private static string Reason(int row, string key) => FormattableString.Invariant($"Row {row} has the same key, '{key}'.");

    private static IEnumerable<string> Texts(SeedNode node) => node switch
    {
        SeedScalar scalar => [scalar.Text],
        SeedList list => list.Items.SelectMany(Texts),
        _ => [],
    };
}
