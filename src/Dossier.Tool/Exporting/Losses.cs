using Dossier.Compiler.Records;

namespace Dossier.Tool.Exporting;

/// <summary>What a format could not hold: by field and reason, with the records that have it.</summary>
internal sealed class Losses
{
    private readonly Dictionary<(string Field, string Reason), HashSet<ProjectRecord>> _lost = [];

    /// <summary>What was lost, by reason and then by field.</summary>
    public IEnumerable<Loss> All => _lost
        .Select(static lost => new Loss(lost.Key.Field, lost.Key.Reason, lost.Value.Count))
        .OrderBy(static loss => loss.Reason, StringComparer.Ordinal).ThenBy(static loss => loss.Field, StringComparer.Ordinal);

    /// <summary>Notes that a record has something that is not in the export.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The field with its kind, such as <c>incident.weapons.platform</c>; the kind alone for the whole record.</param>
    /// <param name="reason">Why, in a few words.</param>
    public void Add(ProjectRecord record, string field, string reason)
    {
        if (!_lost.TryGetValue((field, reason), out HashSet<ProjectRecord>? records))
            _lost[(field, reason)] = records = [];
        records.Add(record);
    }
}

/// <summary>Something that a format could not hold.</summary>
/// <param name="Field">The field with its kind.</param>
/// <param name="Reason">Why.</param>
/// <param name="Records">How many records have it.</param>
internal readonly record struct Loss(string Field, string Reason, int Records);
