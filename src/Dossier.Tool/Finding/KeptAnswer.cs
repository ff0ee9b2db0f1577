using System.Globalization;
using System.Text.Json;

namespace Dossier.Tool.Finding;

/// <summary>
/// The answer of MSBuild about a project, kept below its folder <c>obj</c> until something changes that the answer depends on. Asking takes
/// longer than checking.
/// </summary>
internal sealed class KeptAnswer
{
    /// <summary>The version of the tool that asked.</summary>
    public string Version { get; init; } = "";

    /// <summary>The files and folders that the answer depends on, with when each was written; those that must not be there are empty.</summary>
    public Dictionary<string, string> Inputs { get; init; } = [];

    /// <summary>The answer.</summary>
    public ProjectAnswer Answer { get; init; } = new();

    /// <summary>The answer that was kept for a project; null if there is none, or if it may be out of date.</summary>
    public static ProjectAnswer? Read(string project)
    {
        try
        {
            string path = PathFor(project);
            if (!File.Exists(path))
                return null;

            using FileStream stream = File.OpenRead(path);
            KeptAnswer? kept = JsonSerializer.Deserialize(stream, KeptAnswerContext.Default.KeptAnswer);
            return kept is not null && kept.Version == ToolVersion.Text && kept.Inputs.All(static input => Stamp(input.Key) == input.Value) ? kept.Answer : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer where the project's folder can be written.</summary>
    public static void Write(string project, ProjectAnswer answer)
    {
        try
        {
            string path = PathFor(project);
            if (!Directory.Exists(Path.GetDirectoryName(path)))
                return;

            var kept = new KeptAnswer { Version = ToolVersion.Text, Inputs = InputsOf(project, answer), Answer = answer };
            File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(kept, KeptAnswerContext.Default.KeptAnswer));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A project in a folder that is read only is asked each time.
        }
    }

    private static string PathFor(string project) => Path.Combine(Path.GetDirectoryName(project)!, "obj", Path.GetFileName(project) + ".dossier.json");

    private static Dictionary<string, string> InputsOf(string project, ProjectAnswer answer)
    {
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal);
        string folder = Path.GetDirectoryName(project)!;
        Add(project);
        answer.Imports.ForEach(Add);

        // What the SDK imports from folders above, whether it is there or not: one that appears changes the answer as well.
        for (string? above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".globalconfig", ".editorconfig", "Directory.Build.rsp" })
                Add(Path.Combine(above, name));
        }

        string extensions = answer.Property("MSBuildProjectExtensionsPath");
        Add(answer.Property("ProjectAssetsFile"));
        Add(Path.Combine(extensions, Path.GetFileName(project) + ".nuget.g.props"));
        Add(Path.Combine(extensions, Path.GetFileName(project) + ".nuget.g.targets"));

        // A file that is added, removed or renamed changes when its folder was written. The packages of datasets do not change.
        AddFolder(folder, isDeep: answer.Files.Count == 0);
        foreach (string name in new[] { "seeds", "Seeds", "SEEDS" })
            AddFolder(Path.Combine(folder, name), isDeep: true);
        foreach (FoundFile file in answer.Files.Concat(answer.NearMisses))
            AddFolder(Path.GetDirectoryName(file.FilePath)!, isDeep: true);
        return inputs;

        void Add(string path)
        {
            if (path.Length > 0)
                inputs[path] = Stamp(path);
        }

        void AddFolder(string path, bool isDeep)
        {
            if (!inputs.TryAdd(path, Stamp(path)) || !isDeep || !Directory.Exists(path))
                return;
            foreach (string below in Directory.EnumerateDirectories(path))
            {
                if (Path.GetFileName(below) is not ("bin" or "obj" or "node_modules") && !Path.GetFileName(below).StartsWith('.'))
                    AddFolder(below, isDeep: true);
            }
        }
    }

    private static string Stamp(string path)
    {
        var file = new FileInfo(path);
        if (file.Exists)
            return string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks} {file.Length}");
        return Directory.Exists(path) ? Directory.GetLastWriteTimeUtc(path).Ticks.ToString(CultureInfo.InvariantCulture) : "";
    }
}
