using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace Dossier.Package.Tests.Workbench;

/// <summary>
/// The projects that tests have open in an editor. They are opened once, since that takes seconds: what a test writes, it writes into a
/// snapshot of its own.
/// </summary>
internal sealed class Editors(Bench bench) : IDisposable
{
    private readonly Dictionary<string, Editor> _projects = [];
    private readonly List<Workspace> _workspaces = [];

    /// <summary>The archive with so many incidents.</summary>
    public Task<Editor> OfAsync(int size) => OfAsync(Archive.NameOf(size));

    /// <summary>One of the archives, or the project that references them.</summary>
    public async Task<Editor> OfAsync(string project)
    {
        if (!_projects.ContainsKey(project))
            await OpenAsync(Path.Combine(Archive.WriteAll(bench), Archive.Reader, Archive.Reader + ".csproj"));
        return _projects[project];
    }

    /// <summary>A project that was restored.</summary>
    public async Task<Editor> AtAsync(string path)
    {
        await OpenAsync(path);
        return _projects[Path.GetFileNameWithoutExtension(path)];
    }

    /// <inheritdoc/>
    public void Dispose() => _workspaces.ForEach(static workspace => workspace.Dispose());

    private async Task OpenAsync(string path)
    {
        var workspace = MSBuildWorkspace.Create(new Dictionary<string, string> { ["DossierVersion"] = bench.Version }, EditorHost.Services);
        _workspaces.Add(workspace);
        await workspace.OpenProjectAsync(path);
        Assert.DoesNotContain(workspace.Diagnostics, static diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);

        // The compiler's own messages come from an analyzer, which editors bring with them.
        Solution solution = workspace.CurrentSolution.AddAnalyzerReference(new AnalyzerFileReference(typeof(CSharpCompilation).Assembly.Location, new LoadedAssemblies()));
        foreach (Project project in solution.Projects)
            _projects.Add(project.Name, new Editor(project));
    }

    private sealed class LoadedAssemblies : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // It is loaded already.
        }

        public Assembly LoadFromPath(string fullPath) => typeof(CSharpCompilation).Assembly;
    }
}
