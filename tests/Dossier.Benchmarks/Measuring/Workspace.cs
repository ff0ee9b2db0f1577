namespace Dossier.Benchmarks.Measuring;

/// <summary>A folder of one's own outside of the repository, gone when all is done.</summary>
internal sealed class Workspace(bool keep) : IDisposable
{
    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("dossier-benchmarks-").FullName;

    /// <summary>A folder within.</summary>
    public string Folder(params string[] parts)
    {
        string folder = Path.Combine([Root, .. parts]);
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (keep)
        {
            Progress.Say("kept: " + Root);
            return;
        }

        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // An assembly that was loaded for look-ups cannot be deleted everywhere.
            Progress.Say("left behind: " + Root);
        }
    }
}
