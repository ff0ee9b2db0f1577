using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>The ids of records that are edited without the rest of their file.</summary>
internal static class EditedIds
{
    /// <summary>
    /// Whether ids mean the same without the rest of the file: none is taken, none is no id at all, and there is nothing in the section that
    /// might be the fields of a record without an id.
    /// </summary>
    /// <param name="content">The file before the edit.</param>
    /// <param name="index">The index of the first record.</param>
    /// <param name="before">The records before the edit.</param>
    /// <param name="after">The records after it.</param>
    public static bool AreFree(BoundContent content, int index, SeedMap before, SeedMap after)
    {
        if (AreSame(before, after))
            return true;

        BoundRecord first = content.Records[index];
        var others = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < content.Records.Count; i++)
        {
            BoundRecord record = content.Records[i];
            if (record.Kind != first.Kind)
                continue;
            if (record.Kind.IndexOf(record.Id) >= 0)
                return false;
            if (i < index || i >= index + before.Entries.Length)
                others.Add(record.Id);
        }

        foreach (SeedEntry entry in after.Entries)
        {
            if (!Identifiers.IsValidId(entry.Key) || first.Kind.IndexOf(entry.Key) >= 0 || others.Contains(entry.Key))
                return false;
        }

        return true;
    }

    private static bool AreSame(SeedMap before, SeedMap after)
    {
        if (before.Entries.Length != after.Entries.Length)
            return false;
        for (int i = 0; i < before.Entries.Length; i++)
        {
            if (before.Entries[i].Key != after.Entries[i].Key)
                return false;
        }

        return true;
    }
}
