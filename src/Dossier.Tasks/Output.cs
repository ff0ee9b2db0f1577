using System.Text;

namespace Dossier.Tasks;

/// <summary>A file that is written by builds, several of which may run at once.</summary>
internal static class Output
{
    /// <summary>Writes a text unless the file has it already: an editor that watches the file is not disturbed.</summary>
    public static void Write(string path, string text)
    {
        if (Has(path, text))
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string written = path + "." + Path.GetRandomFileName();
        try
        {
            // An editor never sees the half of it.
            File.WriteAllText(written, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (File.Exists(path))
                File.Replace(written, path, destinationBackupFileName: null);
            else
                File.Move(written, path);
        }
        catch (IOException) when (Has(path, text))
        {
            // Another build has written the same.
        }
        finally
        {
            File.Delete(written);
        }
    }

    private static bool Has(string path, string text)
    {
        try
        {
            return File.Exists(path) && File.ReadAllText(path) == text;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
