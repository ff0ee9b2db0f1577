using System.Collections.Immutable;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Project;
using Dossier.Tool.Severities;

namespace Dossier.Tool.Finding;

/// <summary>The seeds that a command works on, and how a build of them is set.</summary>
/// <param name="Root">The folder of the project, or the folder that holds <c>seeds</c>.</param>
/// <param name="Project">The path of the project file; null for a folder.</param>
/// <param name="Files">The seeds, model files and documents.</param>
/// <param name="NearMisses">Files that may have been meant to be seeds.</param>
/// <param name="Properties">The settings of the project.</param>
/// <param name="Severities">The severities that the project sets.</param>
internal sealed record Workplace(
    string Root, string? Project, ImmutableArray<FoundFile> Files, Lazy<ImmutableArray<FoundFile>> NearMisses, ProjectProperties Properties, SeverityTable Severities)
{
    /// <summary>The single file that was asked for; null for all of them.</summary>
    public string? Only { get; init; }

    /// <summary>What could not be done as expected, for a person.</summary>
    public string? Remark { get; init; }

    /// <summary>The same seeds for another audience than the project's; null for the project's.</summary>
    public Workplace For(Audience? audience) => audience is null
        ? this
        : this with { Properties = Properties with { Settings = Properties.Settings with { Emit = Properties.Settings.Emit with { Audience = audience } } } };

    /// <summary>Finds the seeds at a path: a project, a folder or a seed; null for the current folder.</summary>
    /// <param name="path">The path.</param>
    /// <param name="asking">Whether MSBuild is asked about a project.</param>
    /// <exception cref="WrongUseException">There is no such path, or it is not one that can be checked.</exception>
    public static Workplace At(string? path, Asking asking = Asking.MSBuild)
    {
        string full = Path.GetFullPath(path ?? ".");
        try
        {
            return At(path, full, asking).WithClosedFolders();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FolderAccess.Refused(full, exception);
        }
    }

    private static Workplace At(string? path, string full, Asking asking)
    {
        if (Directory.Exists(full))
            return InFolder(Path.TrimEndingDirectorySeparator(full), asking);
        if (!File.Exists(full))
            throw new WrongUseException($"There is no file or folder '{path}'.");
        if (IsProject(full))
            return OfProject(full, asking);
        if (full.EndsWith(".sln", StringComparison.OrdinalIgnoreCase) || full.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase))
            throw new WrongUseException($"'{path}' is a solution. Give one of its projects (.csproj), or a folder that holds a folder 'seeds'.");

        // One file is checked with those beside it: what it refers to is in them.
        Workplace around = InFolder(FolderAround(full), asking);
        string[] same = [.. around.Files.Concat(around.NearMisses.Value).Where(file => RealPath.IsSame(file.FilePath, full)).Select(static file => file.FilePath)];
        return same.Length > 0 ? around with { Only = same[0] }
            : throw new WrongUseException($"'{path}' is not a seed: seeds are looked for in {around.Properties.Settings.LookedFor}.");
    }

    // A build reads nothing in such a folder either, and says nothing.
    private Workplace WithClosedFolders()
    {
        string[] closed = [.. FolderAccess.ClosedBelow(Root)];
        if (closed.Length == 0)
            return this;
        string more = closed.Length == 1 ? "" : FormattableString.Invariant($" and {closed.Length - 1} more");
        string remark = $"The folder '{closed[0]}'{more} cannot be opened, so that nothing in it is read.";
        return this with { Remark = Remark is null ? remark : $"{Remark} {remark}" };
    }

    private static Workplace InFolder(string folder, Asking asking)
    {
        // `dossier check seeds` means the project or folder that these are the seeds of.
        if (!HasSeeds(folder) && Projects(folder).Length == 0 && FolderOfSeeds(folder) is { } above)
            folder = above;

        string[] projects = Projects(folder);
        if (projects.Length != 1)
            return OfFolder(folder);
        try
        {
            return OfProject(projects[0], asking);
        }
        catch (QueryFailedException exception) when (HasSeeds(folder))
        {
            return OfFolder(folder) with { Remark = $"{exception.Message} The seeds in '{folder}' are checked without the project." };
        }
    }

    private static Workplace OfFolder(string folder)
    {
        FolderAccess.OpenSeedsOf(folder);
        FoundInFolder found = FolderSearch.Find(folder);
        return new Workplace(folder, null, found.Files, found.NearMisses, ProjectProperties.None, SeverityTable.Of(GlobalConfig.Above(folder), static _ => ""));
    }

    private static Workplace OfProject(string project, Asking asking)
    {
        ProjectAnswer? given = asking switch { Asking.MSBuild => ProjectQuery.Ask(project), Asking.KeptAnswer => KeptAnswer.Read(project), _ => null };
        if (given is not { } answer)
            return OfFolder(Path.GetDirectoryName(project)!);
        if (answer.Files.Count == 0)
            FolderAccess.OpenSeedsOf(Path.GetDirectoryName(project)!);

        var properties = ProjectProperties.Read(answer.Property, CSharpVersion.TooOld(answer.Property("LangVersion")), CSharpVersion.KeepsLongStringsAsData(answer));
        return new Workplace(
            Path.GetDirectoryName(project)!, project, [.. answer.Files], new Lazy<ImmutableArray<FoundFile>>([.. answer.NearMisses]), properties, SeverityTable.Of(answer.GlobalConfigs, answer.Property));
    }

    private static bool HasSeeds(string folder) => SeedPatterns.Default.Seeds.Any(pattern => Directory.Exists(Path.Combine(folder, pattern.Folder)));

    private static string? FolderOfSeeds(string folder)
    {
        for (string? inner = folder; inner is not null; inner = Path.GetDirectoryName(inner))
        {
            if (SeedPatterns.Default.Seeds.Any(pattern => pattern.IsFolder(Path.GetFileName(inner))))
                return Path.GetDirectoryName(inner);
        }

        return null;
    }

    private static string FolderAround(string file)
    {
        string folder = Path.GetDirectoryName(file)!;
        return FolderOfSeeds(folder) ?? folder;
    }

    private static string[] Projects(string folder) => Directory.GetFiles(folder, "*.csproj");

    private static bool IsProject(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The command cannot do what was asked. The message says why, and what to type.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
