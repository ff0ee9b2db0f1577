namespace Dossier.Compiler.Linking;

/// <summary>Whether there is anything in the seeds that could not be read. It may refer to any record, so that it is not known of any that nothing refers to it.</summary>
internal static class UnreadableParts
{
    /// <summary>Whether there is any.</summary>
    /// <param name="index">The index of the seeds.</param>
    /// <param name="records">All records.</param>
    public static bool Any(SeedIndex index, IEnumerable<LinkedRecord> records)
    {
        if (index.UnreadableIds.Count > 0)
            return true;

        foreach (LinkedRecord record in records)
        {
            if (record.UnreadableFields.Count > 0)
                return true;
        }

        return false;
    }
}
