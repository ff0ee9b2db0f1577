using System.Globalization;
using System.Security.Cryptography;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing;

/// <summary>
/// What an import is about to do with files, written down before it begins, so that one that is killed half way is undone by the next: half of the
/// seeds beside the manifest of all of them would look as if somebody had removed the other half.
/// </summary>
internal static class WriteJournal
{
    private const string Beside = ".writing";
    private const string FileName = "undo.tsv";
    private const string Nothing = "-";

    // Without it the import was killed before it did anything.
    private const string End = "end\n";

    /// <summary>The folder in which files wait to be moved.</summary>
    public static string FolderIn(string folder) => Path.Combine(folder, Manifest.Folder, Beside);

    /// <summary>The file that waits to be moved to a place, or the copy of the one that is there.</summary>
    public static string NameOf(string beside, int number, string what) => Path.Combine(beside, string.Create(CultureInfo.InvariantCulture, $"{number}.{what}"));

    /// <summary>Writes down what is to be done. As long as the stream is open, no other import undoes it.</summary>
    /// <param name="folder">The folder of the seeds.</param>
    /// <param name="changes">The path of each file, and what will be in it; null for one that will be removed.</param>
    public static FileStream Begin(string folder, IReadOnlyList<(string Path, byte[]? Bytes)> changes)
    {
        string beside = FolderIn(folder);
        for (int i = 0; i < changes.Count; i++)
        {
            if (changes[i].Bytes is { } bytes)
                File.WriteAllBytes(NameOf(beside, i, "new"), bytes);
            if (File.Exists(changes[i].Path))
                File.Copy(changes[i].Path, NameOf(beside, i, "old"), overwrite: true);
        }

        var journal = new FileStream(Path.Combine(beside, FileName), FileMode.Create, FileAccess.Write, FileShare.None);
        using var writer = new StreamWriter(journal, leaveOpen: true);
        foreach ((string path, byte[]? bytes) in changes)
            writer.Write($"{(bytes is null ? Nothing : Hash(bytes))}\t{Path.GetRelativePath(folder, path).Replace('\n', ' ')}\n");
        writer.Write(End);
        writer.Flush();
        journal.Flush(flushToDisk: true);
        return journal;
    }

    /// <summary>Undoes what an import that did not come to its end has done. A file that somebody has changed since stays.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="WrongUseException">It is still at work, or a file cannot be written.</exception>
    public static bool Undo(string folder)
    {
        string beside = FolderIn(folder);
        if (!Directory.Exists(beside))
            return false;

        try
        {
            string journal = Path.Combine(beside, FileName);
            string[] lines = File.Exists(journal) ? Lines(journal) : [];
            for (int i = lines.Length - 1; i >= 0; i--)
            {
                if (lines[i].Split('\t') is [var hash, var name] && IsWithin(folder, name))
                    Undo(Path.Combine(folder, name), hash, NameOf(beside, i, "old"));
            }

            Directory.Delete(beside, recursive: true);
            return lines.Length > 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"An import into '{folder}' is at work, or was interrupted and cannot be undone: {exception.Message}");
        }
    }

    // The journal comes with the seeds, perhaps from a stranger: nothing outside of their folder is touched for it, nor behind a link in it.
    private static bool IsWithin(string folder, string name)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string? path = Path.GetFullPath(Path.Combine(folder, name));
        if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return false;
        for (; path is not null && path.Length > root.Length; path = Path.GetDirectoryName(path))
        {
            if (new FileInfo(path) is { LinkTarget: not null })
                return false;
        }

        return true;
    }

    private static void Undo(string path, string hash, string old)
    {
        string now = File.Exists(path) ? Hash(File.ReadAllBytes(path)) : Nothing;
        if (now != hash)
            return;
        if (File.Exists(old))
            File.Move(old, path, overwrite: true);
        else
            File.Delete(path);
    }

    private static string[] Lines(string journal)
    {
        using var stream = new FileStream(journal, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var reader = new StreamReader(stream);
        string text = reader.ReadToEnd();
        return text.EndsWith(End, StringComparison.Ordinal) ? text[..^End.Length].Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
    }

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
