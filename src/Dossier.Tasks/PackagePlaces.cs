using System.Collections;
using Microsoft.Build.Framework;

namespace Dossier.Tasks;

/// <summary>Where in a package a file comes, by the rules of NuGet, so that what is packed in its place comes there too.</summary>
/// <param name="contentFolders">The folders of a file whose item does not say.</param>
/// <param name="frameworks">The target frameworks of the project.</param>
internal sealed class PackagePlaces(string contentFolders, string frameworks)
{
    private const string PackagePath = "PackagePath";
    private const string FolderInPattern = "NuGetRecursiveDir";

    /// <summary>The paths that a file has in the package, between semicolons.</summary>
    public string Of(ITaskItem item)
        => string.Join(";", Targets(item).Select(target => HasName(item, target) ? target : Join(target, Folder(item), Name(item))));

    /// <summary>The item of what is packed in place of a file. It has its metadata, and its place.</summary>
    public ITaskItem Replace(ITaskItem item, string path)
    {
        var metadata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryEntry one in item.CloneCustomMetadata())
            metadata[(string)one.Key] = one.Value as string ?? "";
        metadata[PackagePath] = Of(item);
        metadata.Remove(FolderInPattern);
        return new OutputItem(path, metadata);
    }

    /// <summary>The item of a file at a place.</summary>
    public static ITaskItem At(string place, string path)
        => new OutputItem(path, new Dictionary<string, string> { ["Pack"] = "true", [PackagePath] = place, ["BuildAction"] = "None" });

    private IEnumerable<string> Targets(ITaskItem item)
    {
        if (item.MetadataNames.Cast<string>().Contains(PackagePath, StringComparer.OrdinalIgnoreCase))
        {
            string[] targets = [.. Split(item.GetMetadata(PackagePath)).Distinct()];
            return targets.Length == 0 ? [""] : targets;
        }

        // Without a path it is content, where it is in the project.
        string inProject = item.ItemSpec.Replace('\\', '/');
        string folder = Path.IsPathRooted(item.ItemSpec) || inProject.StartsWith("..", StringComparison.Ordinal) || inProject.IndexOf('/') < 0 ? "" : inProject.Substring(0, inProject.LastIndexOf('/'));
        return Split(contentFolders).SelectMany(target => target == "contentFiles" ? Split(frameworks).Select(static framework => "contentFiles/any/" + framework) : [target])
            .Select(target => Join(target, folder, Name(item)));
    }

    // A target with the extension of the file is the file, any other a folder.
    private static bool HasName(ITaskItem item, string target)
        => Path.GetExtension(target).Length > 0 && string.Equals(Path.GetExtension(target), Path.GetExtension(item.ItemSpec), StringComparison.Ordinal);

    // A pattern with ** keeps the folders that it found.
    private static string Folder(ITaskItem item) => item.GetMetadata("RecursiveDir") is { Length: > 0 } folder ? folder : item.GetMetadata(FolderInPattern);

    private static string Name(ITaskItem item) => Path.GetFileName(item.ItemSpec);

    private static string Join(params string[] parts) => string.Join("/", parts.Select(static part => part.Replace('\\', '/').Trim('/')).Where(static part => part.Length > 0));

    private static IEnumerable<string> Split(string list) => list.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Trim()).Where(static part => part.Length > 0);
}
