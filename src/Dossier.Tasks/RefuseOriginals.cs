using System.IO.Compression;
using Microsoft.Build.Framework;

namespace Dossier.Tasks;

/// <summary>
/// Looks for seeds in a package that was made, byte by byte, and deletes it if there is one: NuGet has more ways to put a file into a package than
/// can be followed.
/// </summary>
public sealed class RefuseOriginals : ITask
{
    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>What packing has made.</summary>
    [Required]
    public ITaskItem[] Packages { get; set; } = [];

    /// <summary>The seeds, model files and documents of the project.</summary>
    [Required]
    public ITaskItem[] Originals { get; set; } = [];

    /// <summary>What was to be packed. A seed that is the same as what was written of it may be in the package.</summary>
    public ITaskItem[] Packed { get; set; } = [];

    /// <inheritdoc/>
    public bool Execute()
    {
        var allowed = new HashSet<string>(Packed.Select(static item => ContentOf(item.GetMetadata("FullPath"))), StringComparer.Ordinal);
        var refused = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Originals.Select(static item => item.GetMetadata("FullPath")).Where(File.Exists))
        {
            // An empty file tells nothing.
            if (ContentOf(path) is { Length: > 0 } content && !allowed.Contains(content))
                refused[content] = path;
        }

        bool isClean = true;
        foreach (string package in Packages.Select(static item => item.GetMetadata("FullPath")).Where(static path => path.EndsWith("nupkg", StringComparison.OrdinalIgnoreCase) && File.Exists(path)))
        {
            if (Find(package, refused) is not { } original)
                continue;

            isClean = false;
            File.Delete(package);
            BuildEngine?.LogErrorEvent(new BuildErrorEventArgs(
                "", "", original, 0, 0, 0, 0, $"The package '{Path.GetFileName(package)}' had this seed as it is, with what is not for its audience, and was deleted. List the seed in the project file with Pack=\"true\".", "", nameof(RefuseOriginals)));
        }

        return isClean;
    }

    private static string? Find(string package, Dictionary<string, string> refused)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            if (refused.TryGetValue(ContentOf(stream), out string? original))
                return original;
        }

        return null;
    }

    private static string ContentOf(string path)
    {
        if (!File.Exists(path))
            return "";

        using FileStream stream = File.OpenRead(path);
        return ContentOf(stream);
    }

    // A file is told from others by what it consists of, wherever it lies.
    private static string ContentOf(Stream stream)
    {
        using var hash = System.Security.Cryptography.SHA256.Create();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.Length == 0 ? "" : Convert.ToBase64String(hash.ComputeHash(content.ToArray()));
    }
}
