using System.Text;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing;

/// <summary>
/// Writes all files of an import or none: beside their places first, and then each is moved, the manifest last. If a move fails, those before it are
/// undone, and if the command is killed, by the next import.
/// </summary>
internal static class FolderWriter
{
    /// <summary>Writes files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="texts">The texts, by path in the folder; null to remove the file.</param>
    /// <param name="known">The files that there are, which keep their encoding.</param>
    /// <returns>How many files were changed.</returns>
    public static int Write(string folder, IReadOnlyDictionary<string, string?> texts, IReadOnlyDictionary<string, FolderFile> known)
    {
        string manifest = Path.Combine(folder, Manifest.Folder, Manifest.FileName);
        List<(string Path, byte[]? Bytes)> changed = [.. texts.Select(text => (Path.Combine(folder, text.Key), Bytes: BytesOf(text.Value, known.GetValueOrDefault(text.Key))))
            .Where(static file => file.Bytes is null ? File.Exists(file.Item1) : !IsSame(file.Item1, file.Bytes)).OrderBy(file => Path.GetFullPath(file.Item1) == Path.GetFullPath(manifest))];
        if (changed.Count == 0)
            return 0;

        string beside = WriteJournal.FolderIn(folder);
        var made = new List<string>();
        try
        {
            MakeFolder(beside, made);
            using (WriteJournal.Begin(folder, changed))
            {
                for (int i = 0; i < changed.Count; i++)
                {
                    (string path, byte[]? bytes) = changed[i];
                    MakeFolder(Path.GetDirectoryName(path)!, made);
                    if (bytes is null)
                        File.Delete(path);
                    else
                        File.Move(WriteJournal.NameOf(beside, i, "new"), path, overwrite: true);
                }
            }

            Directory.Delete(beside, recursive: true);
            return changed.Count;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            WriteJournal.Undo(folder);
            foreach (string one in Enumerable.Reverse(made).Where(static one => Directory.Exists(one) && !Directory.EnumerateFileSystemEntries(one).Any()))
                Directory.Delete(one);
            throw new WrongUseException($"Nothing was imported, since a file could not be written: {exception.Message}");
        }
    }

    private static void MakeFolder(string path, List<string> made)
    {
        if (Directory.Exists(path))
            return;
        if (Path.GetDirectoryName(path) is { Length: > 0 } above)
            MakeFolder(above, made);
        Directory.CreateDirectory(path);
        made.Add(path);
    }

    private static byte[]? BytesOf(string? text, FolderFile? known)
        => text is null ? null : known?.Disk.BytesOf(text) ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);

    private static bool IsSame(string path, byte[] bytes)
        => File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
}
