namespace Dossier.Tool.Tests.Working;

/// <summary>A folder that is removed when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(string suffix = "")
        => Path = Directory.CreateDirectory(Directory.CreateTempSubdirectory("dossier-tool-tests-").FullName + suffix).FullName;

    public string Path { get; }

    public string PathOf(string file) => System.IO.Path.Combine(Path, file.Replace('/', System.IO.Path.DirectorySeparatorChar));

    public string Write(string file, string text)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, System.Text.Encoding.UTF8.GetBytes(text));
        return path;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Dispose()
    {
        foreach (string file in Directory.EnumerateDirectories(Path, "*", SearchOption.AllDirectories).Append(Path))
            MakeWritable(file);
        Directory.Delete(Path, recursive: true);
    }

    private static void MakeWritable(string folder)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
