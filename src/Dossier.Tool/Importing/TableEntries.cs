using Dossier.Compiler.Mapping;

namespace Dossier.Tool.Importing;

/// <summary>
/// What was written for the rows of one table, where several are imported into a folder, such as a table for each month. Only what this table had can
/// be gone from it. A row that another one has with the same key is of the same record, unless the mapping says that keys begin again in each table.
/// </summary>
/// <param name="before">What the last import wrote; null for the first one.</param>
/// <param name="mapping">The mapping.</param>
/// <param name="table">The name of the table; null for one without a name.</param>
internal sealed class TableEntries(Manifest? before, ImportMapping mapping, string? table)
{
    private readonly bool _sharesKeys = !mapping.Key.Contains(Table.NameColumn);

    /// <summary>The section of the rows.</summary>
    public string Section { get; } = Manifest.SectionOf(Manifest.RowSection, table);

    /// <summary>The section of a rule. Look-ups are remembered for each table as well: an old one does not bring back what a newer one has changed.</summary>
    public string SectionOf(RecordRule rule) => rule.Name.Length == 0 ? Section : Manifest.SectionOf(rule.Name, table);

    /// <summary>How many rows the table had.</summary>
    public int Count => before?.Entries.Count(IsOwn) ?? 0;

    /// <summary>Whether the rows in the folder were of a table without a name until now, and it has this one.</summary>
    public bool IsFirstName { get; } = table is not null && mapping.Key.Contains(Table.NameColumn) && before?.Entries.Any(static entry => Manifest.TableOf(entry.Section) is { Length: > 0 }) == false;

    /// <summary>Whether an entry is of a row of this table.</summary>
    public bool IsOwn(ManifestEntry entry) => entry.Section == Section || (IsFirstName && entry.Section == Manifest.RowSection);

    /// <summary>The entry of a row or a look-up: that of this table, or one that is of the same record; null if it is new.</summary>
    /// <param name="name">The name of the look-up; empty for rows.</param>
    /// <param name="key">The key.</param>
    /// <param name="isNearer">Whether an entry is nearer to the record than another; null to take any of them.</param>
    public ManifestEntry? Find(string name, string key, Func<ManifestEntry, ManifestEntry, bool>? isNearer = null)
    {
        bool isRow = name.Length == 0;
        string section = isRow ? Section : Manifest.SectionOf(name, table);
        if (before?.Find(section, key) is { } own)
            return own;
        if (isRow && !_sharesKeys)
            return IsFirstName ? before?.Find(Manifest.RowSection, key) : null;
        ManifestEntry? nearest = null;
        foreach (ManifestEntry other in before?.InOtherTables(section, key) ?? [])
        {
            if (nearest is null || isNearer?.Invoke(other, nearest) != false)
                nearest = other;
        }

        return nearest;
    }

    /// <summary>Whether an entry is of a table without a name, and of this one as soon as this one has the row.</summary>
    public bool Takes(ManifestEntry entry) => entry.Section == Manifest.RowSection && Section != Manifest.RowSection;

    /// <summary>The entry of a row with the same key in another table, where keys begin again in each table; null if there is none.</summary>
    public ManifestEntry? Namesake(string key) => _sharesKeys ? null : before?.InOtherTables(Section, key).LastOrDefault();

    /// <summary>The name of another table that has the row of an entry as well; null if none has.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isGone">Whether the row is gone from that table.</param>
    public string? OtherWith(ManifestEntry entry, Func<ManifestEntry, bool> isGone)
        => _sharesKeys && before?.InOtherTables(entry.Section, entry.Key).LastOrDefault(other => !isGone(other)) is { } has
            ? Manifest.TableOf(has.Section) is { Length: > 0 } name ? name : "a table without a name"
            : null;
}
