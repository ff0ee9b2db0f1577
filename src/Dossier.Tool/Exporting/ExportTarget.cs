using System.Globalization;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Exporting;

/// <summary>Where an export goes. It is written beside its place and moved there when it is complete, so that an error leaves nothing half written.</summary>
internal static class ExportTarget
{
    /// <summary>Writes an export.</summary>
    /// <param name="exporter">The format.</param>
    /// <param name="target">The file or folder, which may be there from before.</param>
    /// <param name="write">Writes to the path that it is given.</param>
    /// <exception cref="WrongUseException">The place holds something that is not an export.</exception>
    public static void Write(IExporter exporter, string target, Action<string> write)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        if (exporter.IsFolder)
            RefuseOthers(exporter, target, full);
        else if (Directory.Exists(full))
            throw new WrongUseException($"'{target}' is a folder, and {exporter.Title} is one file: write the name of a file.");

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        string beside = Beside(full, "part");
        try
        {
            if (exporter.IsFolder)
                Directory.CreateDirectory(beside);
            write(beside);
            if (exporter.IsFolder)
                Replace(beside, full);
            else
                File.Move(beside, full, overwrite: true);
        }
        finally
        {
            Remove(beside);
        }
    }

    // An earlier export goes as a whole: a table of it that stayed could hold what the new one withholds.
    private static void RefuseOthers(IExporter exporter, string target, string full)
    {
        if (File.Exists(full))
            throw new WrongUseException($"'{target}' is a file, and {exporter.Title} is a folder of files: write the name of a folder.");
        if (!Directory.Exists(full))
            return;
        foreach (string entry in Directory.EnumerateFileSystemEntries(full).Order(StringComparer.Ordinal))
        {
            if (Directory.Exists(entry) || !exporter.Writes(Path.GetFileName(entry)))
                throw new WrongUseException($"The folder '{target}' holds '{Path.GetFileName(entry)}', which is not part of an export. An export replaces its folder: write the name of another one.");
        }
    }

    // Another process may write the same export at the same time.
    private static string Beside(string full, string what)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"{full}.{Environment.ProcessId}.{what}");
        Remove(path);
        return path;
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }

    private static void Replace(string beside, string full)
    {
        if (!Directory.Exists(full))
        {
            Directory.Move(beside, full);
            return;
        }

        string before = Beside(full, "before");
        Directory.Move(full, before);
        try
        {
            Directory.Move(beside, full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Directory.Move(before, full);
            throw;
        }

        Directory.Delete(before, recursive: true);
    }
}
