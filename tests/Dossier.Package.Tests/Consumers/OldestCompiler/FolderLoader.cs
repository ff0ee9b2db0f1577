using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace OldestCompiler;

/// <summary>Loads analyzers apart from the compiler, which lends them its own assemblies; what else they need lies beside them.</summary>
internal sealed class FolderLoader : AssemblyLoadContext, IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, string> _paths = [];

    public void AddDependencyLocation(string fullPath) => _paths[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    protected override Assembly? Load(AssemblyName assemblyName)
        => assemblyName.Name is { } name && _paths.TryGetValue(name, out string? path) ? LoadFromAssemblyPath(path) : null;
}
