namespace Dossier.Tool.Finding;

/// <summary>Opens folders in which seeds are looked for. One that cannot be opened is named: it is not empty.</summary>
internal static class FolderAccess
{
    /// <summary>The path of something in a folder; null if it is empty.</summary>
    /// <exception cref="WrongUseException">The folder cannot be opened.</exception>
    public static string? FirstIn(string folder)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(folder).FirstOrDefault();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Refused(folder, exception);
        }
    }

    /// <summary>Opens the folders in which seeds are looked for.</summary>
    /// <exception cref="WrongUseException">One of them cannot be opened.</exception>
    public static void OpenSeedsOf(string root)
    {
        foreach (string name in SeedPatterns.Default.Seeds.Where(static pattern => pattern.IsExactFolder).Select(static pattern => pattern.Folder).Distinct(StringComparer.Ordinal))
        {
            string folder = Path.Combine(root, name);
            if (Directory.Exists(folder))
                FirstIn(folder);
        }
    }

    /// <summary>What to say about a folder that cannot be opened.</summary>
    public static WrongUseException Refused(string folder, Exception exception)
        => new($"The folder '{folder}', or one in it, cannot be opened: {exception.Message}");
}
