using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Project;
using Microsoft.Build.Framework;

namespace Dossier.Tasks;

/// <summary>
/// Writes the seeds that a project packs, as its audience may have them. The originals are never packed: what cannot be written is an error.
/// </summary>
/// <remarks>
/// A file that is written unchanged is not touched. Files of an earlier time that are written no more are deleted, so that nothing of them can get
/// into a package by a pattern.
/// </remarks>
public sealed class WritePackedSeeds : ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();

    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>All seeds, model files and documents, also those of packages, each with its logical path as the metadata <c>DossierPath</c>.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary>What the project packs, seeds and other files, each with the metadata <c>PackagePath</c>.</summary>
    [Required]
    public ITaskItem[] Packed { get; set; } = [];

    /// <summary>For whom the package is; empty for the public.</summary>
    public string Audience { get; set; } = "";

    /// <summary>The folder to write to. Nothing else may be in it.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The page with the sources, in the package; empty for none.</summary>
    public string AttributionName { get; set; } = "";

    /// <summary>The names in the package of texts that stay as they are, unless a source names them as its document: the readme and the licence.</summary>
    public string Kept { get; set; } = "";

    /// <summary>The folders of the package in which a file comes whose item does not say, between semicolons.</summary>
    public string ContentFolders { get; set; } = "content;contentFiles";

    /// <summary>The target frameworks of the project, between semicolons.</summary>
    public string Frameworks { get; set; } = "";

    /// <summary>What packing takes of the build by itself: the assembly, its documentation and its symbols.</summary>
    public ITaskItem[] BuildOutput { get; set; } = [];

    /// <summary>The name of the assembly, without an extension.</summary>
    public string AssemblyName { get; set; } = "";

    /// <summary>Those of the packed files that are seeds, model files or documents: none of them may be packed.</summary>
    [Output]
    public ITaskItem[] Originals { get; private set; } = [];

    /// <summary>What is packed in their place, with the metadata that decides where in the package it is.</summary>
    [Output]
    public ITaskItem[] Written { get; private set; } = [];

    /// <inheritdoc/>
    public bool Execute()
    {
        try
        {
            return Write();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException || Fault.IsOne(exception))
        {
            LogError("", "", 0, 0, $"The seeds could not be written for the package, so nothing is packed: {exception.Message}");
            return false;
        }
    }

    /// <inheritdoc/>
    public void Cancel() => _cancelled.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancelled.Dispose();

    private bool Write()
    {
        var byPath = new Dictionary<string, ITaskItem>(PathComparer);
        foreach (ITaskItem seed in Seeds)
            byPath[seed.GetMetadata("FullPath")] = seed;
        var places = new PackagePlaces(ContentFolders, Frameworks);
        var folder = new OutputFolder(Folder);
        ITaskItem[] packed = [.. Packed.Where(item => byPath.ContainsKey(item.GetMetadata("FullPath")))];
        if (packed.Length == 0)
        {
            folder.DeleteOthers();
            return true;
        }

        ProjectSettings settings = TaskSettings.For(Audience);
        if (settings.Emit.Audience != Compiler.Disclosure.Audience.Public && PackedOutput() is { } output)
        {
            LogError(Rules.PackedAssembly.Id, "", 0, 0, new ProjectProblem(Rules.PackedAssembly, new[] { output, settings.Emit.Audience.Name }).Message);
            return false;
        }

        // On some systems several spellings of a path mean one file.
        string PathOf(ITaskItem item) => byPath[item.GetMetadata("FullPath")].GetMetadata("FullPath");
        PackedProject project = PackedProject.Read(
            byPath.Values.Select(static seed => SeedText.Read(seed.GetMetadata("DossierPath").Replace('\\', '/'), seed.GetMetadata("FullPath"))).ToArray(),
            packed.Select(item => new PackedName(PathOf(item), places.Of(item))).ToArray(),
            settings,
            _cancelled.Token);
        if (!LogProblems(project))
            return false;

        // A readme or a licence among the seeds is not the document of a source.
        Originals = [.. packed.Where(item => project.Documents.Contains(PathOf(item)) || !Kept.Split(';').Contains(places.Of(item)))];
        var texts = project.Files.ToDictionary(static file => file.FilePath, static file => file.Text, StringComparer.Ordinal);
        var written = new List<ITaskItem>();
        foreach (IGrouping<string, ITaskItem> items in Originals.GroupBy(PathOf, StringComparer.Ordinal))
        {
            if (texts[items.Key] is not { } text)
                continue;

            string path = folder.Write(PlaceInFolder(byPath[items.Key]), text);
            written.AddRange(items.Select(item => places.Replace(item, path)));
        }

        if (AttributionName.Length > 0 && project.Attribution.Length > 0 && !Packed.Any(item => places.Of(item).Equals(AttributionName, StringComparison.OrdinalIgnoreCase)))
            written.Add(PackagePlaces.At(AttributionName, folder.Write(AttributionName, project.Attribution)));
        folder.DeleteOthers();
        Written = [.. written];
        return true;
    }

    // The name of something that was built for the audience, whatever way it takes into the package.
    private string? PackedOutput()
        => BuildOutput.Concat(Packed.Where(IsAssembly)).Select(static item => System.IO.Path.GetFileName(item.ItemSpec)).FirstOrDefault();

    private bool IsAssembly(ITaskItem item)
        => AssemblyName.Length > 0
            && System.IO.Path.GetFileNameWithoutExtension(item.ItemSpec).Equals(AssemblyName, StringComparison.OrdinalIgnoreCase)
            && System.IO.Path.GetExtension(item.ItemSpec).ToUpperInvariant() is ".DLL" or ".EXE" or ".PDB" or ".XML";

    // Where the seed is, and not above; under the name that it has.
    private static string PlaceInFolder(ITaskItem seed)
    {
        string[] folders = seed.GetMetadata("DossierPath").Replace('\\', '/').Split('/');
        return string.Join("/", folders.Take(folders.Length - 1).Select(static folder => folder is "." or ".." ? "_" : folder.Replace(':', '_')).Append(System.IO.Path.GetFileName(seed.GetMetadata("FullPath"))));
    }

    private bool LogProblems(PackedProject packed)
    {
        if (packed.AudienceProblem is { } audience)
        {
            LogError(audience.Rule.Id, "", 0, 0, audience.Message);
            return false;
        }

        foreach (FileReport report in packed.Problems)
        {
            foreach (LocatedProblem problem in report.Problems)
                LogError(problem.Rule.Id, report.FilePath, problem.Span.Line + 1, problem.Span.Column + 1, problem.Message);
        }

        return packed.Problems.IsEmpty;
    }

    private void LogError(string code, string file, int line, int column, string message)
        => BuildEngine?.LogErrorEvent(new BuildErrorEventArgs("", code, file, line, column, 0, 0, message, helpKeyword: "", senderName: nameof(WritePackedSeeds)));

    private static StringComparer PathComparer => System.IO.Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
