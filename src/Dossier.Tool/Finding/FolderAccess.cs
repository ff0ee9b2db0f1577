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
        foreach (string folder in Starts(root))
        {
            if (Directory.Exists(folder))
                FirstIn(folder);
        }
    }

    private static IEnumerable<string> Starts(string root)
        => SeedPatterns.Default.Seeds.Where(static pattern => pattern.IsExactFolder).Select(pattern => Path.Combine(root, pattern.Folder)).Distinct(StringComparer.Ordinal);

    /// <summary>The folders below those in which seeds are looked for that cannot be opened.</summary>
    public static IEnumerable<string> ClosedBelow(string root)
    {
        var waiting = new Stack<string>(Starts(root).Where(Directory.Exists));
        var closed = new List<string>();
        while (waiting.Count > 0)
        {
            string folder = waiting.Pop();
            try
            {
                foreach (DirectoryInfo below in new DirectoryInfo(folder).EnumerateDirectories())
                {
                    // What a link leads to is looked for where it is.
                    if (below.LinkTarget is null && !SeedPatterns.Default.ExcludedFolders.Any(excluded => excluded.IsName(below.Name)))
                        waiting.Push(below.FullName);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                closed.Add(folder);
            }
        }

        return closed.Order(StringComparer.Ordinal);
    }

    /// <summary>What to say about a folder that cannot be opened.</summary>
    public static WrongUseException Refused(string folder, Exception exception)
        => new($"The folder '{folder}', or one in it, cannot be opened: {exception.Message}");
}
