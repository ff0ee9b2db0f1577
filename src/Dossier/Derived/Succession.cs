using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>Follows records to those that replaced them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Succession
{
    /// <summary>
    /// The last in the chain of records that superseded one, or itself when none did. Where they run in a circle, which is an error in
    /// seeds, it is itself too.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="next">The record that superseded one; null when none did.</param>
    public static TRecord Last<TRecord>(TRecord record, Func<TRecord, TRecord?> next)
        where TRecord : class, IDossierRecord
    {
        _ = record ?? throw new ArgumentNullException(nameof(record));
        _ = next ?? throw new ArgumentNullException(nameof(next));
        TRecord current = record;
        HashSet<string>? seen = null;
        while (next(current) is { } successor)
        {
            seen ??= new HashSet<string>(StringComparer.Ordinal) { record.Id };
            if (!seen.Add(successor.Id))
                return record;
            current = successor;
        }

        return current;
    }
}
