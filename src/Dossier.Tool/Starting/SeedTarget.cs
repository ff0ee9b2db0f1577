using Dossier.Compiler.Project;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Starting;

/// <summary>The file to which a record is written when one is named. It must be one that is read as a seed: the record is lost otherwise.</summary>
internal static class SeedTarget
{
    /// <summary>The absolute path of a file.</summary>
    /// <param name="file">The path as it was typed.</param>
    /// <param name="place">The seeds to which the record is added.</param>
    /// <exception cref="WrongUseException">It is not a seed in YAML, and would not be one.</exception>
    public static string At(string file, Workplace place)
    {
        string target = file.Length > 0 ? Path.GetFullPath(file) : throw new WrongUseException("No file is named after --file. Name one, or leave the option out.");
        if (!IsYaml(target))
            throw new WrongUseException($"A skeleton has comments, which only YAML can hold, and '{target}' is not a YAML file. Name another one: --file");
        if (FileRole.IsModel(target))
            throw new WrongUseException($"'{target}' is a model file, which holds no records. Name another one: --file");
        if (Directory.Exists(target))
            throw new WrongUseException($"'{target}' is a folder. Name a file in it: --file");
        return IsSeed(target, place) ? target
            : throw new WrongUseException($"'{target}' would not be read as a seed: seeds are looked for in {place.Properties.Settings.LookedFor} of '{place.Root}'. Name a file there: --file");
    }

    /// <summary>Whether a file is in YAML, by its name.</summary>
    public static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    // A new file is found as those beside it are, or by the patterns of the package; those of a project may be others.
    private static bool IsSeed(string target, Workplace place)
        => place.Files.Any(file => RealPath.IsSame(file.FilePath, target))
            || (!File.Exists(target) && (place.Files.Any(file => IsBeside(file, target)) || IsInPatterns(target, place.Root)));

    private static bool IsBeside(FoundFile file, string target)
        => IsYaml(file.FilePath) && !FileRole.IsModel(file.Path)
            && RealPath.IsSame(Path.GetDirectoryName(Path.GetFullPath(file.FilePath))!, Path.GetDirectoryName(target)!)
            && Path.GetExtension(target).Equals(Path.GetExtension(file.FilePath), StringComparison.OrdinalIgnoreCase);

    private static bool IsInPatterns(string target, string root)
    {
        string[] parts = Path.GetRelativePath(root, target).Split(Path.DirectorySeparatorChar);
        SeedPatterns patterns = SeedPatterns.Default;
        return parts.Length > 1
            && patterns.Seeds.Any(pattern => pattern.IsFolder(parts[0]) && pattern.IsName(parts[^1]))
            && !parts[..^1].Any(part => patterns.ExcludedFolders.Any(excluded => excluded.IsName(part)));
    }
}
