namespace Dossier.Tasks;

/// <summary>A folder in which nothing is but what is written to it.</summary>
internal sealed class OutputFolder(string path)
{
    private readonly string _root = Path.GetFullPath(path);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes a file, and returns its path.</summary>
    public string Write(string name, string text)
    {
        string file = Path.Combine(_root, name);
        if (!_written.Add(file))
            throw new IOException($"Two files would be written as '{name}'. Give one of them another name.");

        Output.Write(file, text);
        return file;
    }

    /// <summary>Deletes what was written earlier.</summary>
    public void DeleteOthers()
    {
        if (!Directory.Exists(_root))
            return;

        foreach (string file in Directory.GetFiles(_root, "*", SearchOption.AllDirectories))
        {
            if (!_written.Contains(file))
                File.Delete(file);
        }
    }
}
