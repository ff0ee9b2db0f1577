using System.Text;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing;

/// <summary>Writes all files of an import or none: beside their places first, and then each is moved. If a move fails, those before it are undone.</summary>
internal static class FolderWriter
{
    private const string Beside = ".writing";

    /// <summary>Writes files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="texts">The texts, by path in the folder; null to remove the file.</param>
    /// <param name="known">The files that there are, which keep their encoding.</param>
    /// <returns>How many files were changed.</returns>
    public static int Write(string folder, IReadOnlyDictionary<string, string?> texts, IReadOnlyDictionary<string, FolderFile> known)
    {
        List<(string Path, byte[]? Bytes)> changed = [.. texts.Select(text => (Path.Combine(folder, text.Key), Bytes: BytesOf(text.Value, known.GetValueOrDefault(text.Key))))
            .Where(static file => file.Bytes is null ? File.Exists(file.Item1) : !IsSame(file.Item1, file.Bytes))];
        if (changed.Count == 0)
            return 0;

        bool existed = Directory.Exists(folder);
        string beside = Path.Combine(folder, Manifest.Folder, Beside);
        var made = new List<string>();
        var done = new List<(string Path, string? Old)>();
        try
        {
            MakeFolder(beside, made);
            for (int i = 0; i < changed.Count; i++)
            {
                if (changed[i].Bytes is { } bytes)
                    File.WriteAllBytes(NameOf(beside, i, "new"), bytes);
            }

            for (int i = 0; i < changed.Count; i++)
            {
                string path = changed[i].Path;
                MakeFolder(Path.GetDirectoryName(path)!, made);
                string? old = File.Exists(path) ? NameOf(beside, i, "old") : null;
                if (old is not null)
                {
                    File.Move(path, old);
                    done.Add((path, old));
                }

                if (changed[i].Bytes is not null)
                    File.Move(NameOf(beside, i, "new"), path);
                if (old is null)
                    done.Add((path, null));
            }

            Directory.Delete(beside, recursive: true);
            return changed.Count;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Undo(done, beside, made, existed ? null : folder);
            throw new WrongUseException($"Nothing was imported, since a file could not be written: {exception.Message}");
        }
    }

    private static void Undo(List<(string Path, string? Old)> done, string beside, List<string> made, string? folder)
    {
        foreach ((string path, string? old) in Enumerable.Reverse(done))
        {
            File.Delete(path);
            if (old is not null)
                File.Move(old, path);
        }

        if (Directory.Exists(beside))
            Directory.Delete(beside, recursive: true);
        foreach (string one in Enumerable.Reverse(made).Where(static one => Directory.Exists(one) && !Directory.EnumerateFileSystemEntries(one).Any()))
            Directory.Delete(one);
        if (folder is not null && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
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

    private static string NameOf(string beside, int number, string what) => Path.Combine(beside, FormattableString.Invariant($"{number}.{what}"));

    private static byte[]? BytesOf(string? text, FolderFile? known)
        => text is null ? null : known?.Disk.BytesOf(text) ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);

    private static bool IsSame(string path, byte[] bytes)
        => File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
}
